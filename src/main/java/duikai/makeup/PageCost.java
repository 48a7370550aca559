package duikai.makeup;

/**
 * What a page costs, in small visible flaws: the sum a search makes as small as it can.
 *
 * @param stories all that is not as the house would have it in the stories: size and turns of headlines, lines run in or out,
 *     white feet, crops, proportions
 * @param headlineOrder headlines whose sizes are not in the order of importance
 * @param placing layout rules broken by where the stories stand
 * @param pins wishes of the editor that are not kept
 * @param moved stories that stand elsewhere than in the plan kept
 * @param body the body setting, where it is not the preferred one
 */
public record PageCost(double stories, double headlineOrder, double placing, double pins, double moved, double body) {
    public double total() {
        return stories + headlineOrder + placing + pins + moved + body;
    }
}
