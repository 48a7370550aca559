/**
 * The repair of dirty copy. In: {@link duikai.repair.Letters}, words that know where in a file each character stood.
 * Out: the same words clean, and a {@link duikai.repair.Repair} for every change, which can be reported or written back.
 * One class for each group of rules; {@link duikai.repair.Normaliser} has their order. Places count in code points.
 * Problems: {@link duikai.repair.RepairProblem}, all of them notes.
 */
@NullMarked
package duikai.repair;

import org.jspecify.annotations.NullMarked;
