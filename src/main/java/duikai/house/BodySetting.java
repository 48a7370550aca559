package duikai.house;

import duikai.unit.Length;

/**
 * Body type and the line unit of a page.
 *
 * @param size body em
 * @param pitch distance of baselines, whole millipoints; also the row height of the page's grid
 */
public record BodySetting(Length size, Length pitch) {}
