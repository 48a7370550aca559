package duikai.makeup;

import duikai.house.BodySetting;
import duikai.house.PageFormat;

/** How far a body setting is from the one the format prefers. */
final class BodyCost {
    private static final double SIZE_STEP = Math.log(1.1);
    private static final double PER_LARGER_STEP = 0.5;
    /** Type grows smaller at first with little harm, then with much: squared. */
    private static final double PER_SMALLER_STEP = 2;

    private static final double PER_PITCH_STEP = 0.4;

    private BodyCost() {}

    static double of(BodySetting body, PageFormat format) {
        BodySetting preferred = format.bodies().getFirst();
        double steps = Math.log(body.size().ratioTo(preferred.size())) / SIZE_STEP;
        double size = steps > 0 ? PER_LARGER_STEP * steps : PER_SMALLER_STEP * steps * steps;
        double leading = body.pitch().ratioTo(body.size()) / preferred.pitch().ratioTo(preferred.size());
        return size + PER_PITCH_STEP * Math.abs(Math.log(leading)) / SIZE_STEP;
    }
}
