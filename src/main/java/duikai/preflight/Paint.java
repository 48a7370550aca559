package duikai.preflight;

import duikai.separation.Ink;

/** What a mark is printed in. */
sealed interface Paint {
    /** Of the four process inks (四色); DeviceCMYK and DeviceGray. */
    record Mixed(Ink ink) implements Paint {}

    /**
     * An ink of its own (专色).
     *
     * @param name {@code All} for registration colour
     * @param tint of 0 to 1
     * @param like what it looks like in process inks
     */
    record Spot(String name, double tint, Ink like) implements Paint {}

    /**
     * A colour no plate has: RGB, Lab, by a profile.
     *
     * @param space as PDF names it
     * @param like what it looks like in process inks
     */
    record Foreign(String space, Ink like) implements Paint {}

    /** The inks it is printed in, or would be. */
    default Ink ink() {
        return switch (this) {
            case Mixed mixed -> mixed.ink();
            case Spot spot -> spot.like();
            case Foreign foreign -> foreign.like();
        };
    }

    /** How many plates print it. */
    default int plates() {
        Ink ink = ink();
        return (ink.cyan() > 0 ? 1 : 0)
                + (ink.magenta() > 0 ? 1 : 0)
                + (ink.yellow() > 0 ? 1 : 0)
                + (ink.black() > 0 ? 1 : 0);
    }

    default boolean isPaper() {
        return ink().total() == 0;
    }
}
