/**
 * Planning an issue (排版计划): stories and pages go in; which story stands on which page, what jumps (转版), what is left over
 * and why come out.
 *
 * <p>Knows stories as numbers of cells of the grid, and pages through {@link duikai.planner.PageTrial}, which make-up
 * implements. Costs are in units of one visible small flaw. Work is counted and never timed, stories are taken by id: neither
 * the order of the input nor the number of threads changes the plan. What cannot be done is data
 * ({@link duikai.planner.PlanTrouble}), never an exception.
 */
@NullMarked
package duikai.planner;

import org.jspecify.annotations.NullMarked;
