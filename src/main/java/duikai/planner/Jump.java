package duikai.planner;

/**
 * A story that goes on on a later page (转版).
 *
 * @param from page of the front part
 * @param to page of the rest
 * @param kept lines in front
 * @param moved lines in the rest
 */
public record Jump(String id, int from, int to, int kept, int moved) {}
