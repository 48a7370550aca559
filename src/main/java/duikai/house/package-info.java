/**
 * A newspaper's house style as data. In: house.yaml of the house and of those it extends. Out:
 * {@link duikai.house.HouseStyle}. Unit: {@link duikai.unit.Length}. Problems: unknown keys, values out of range, missing faces.
 */
@NullMarked
package duikai.house;

import org.jspecify.annotations.NullMarked;
