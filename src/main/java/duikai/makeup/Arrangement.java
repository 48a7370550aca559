package duikai.makeup;

import duikai.unit.Length;

/** How the heading and the text of a story stand in its box. */
sealed interface Arrangement {
    /** The heading over the text, in the way the page runs. */
    record HeadAbove() implements Arrangement {}

    /** All of the story runs from top to bottom on a horizontal page (竖排), the heading at its right. */
    record Vertical() implements Arrangement {}

    /**
     * The heading runs from top to bottom beside a horizontal text (竖题).
     *
     * @param strip width it takes, air and all; a gutter parts it from the text
     * @param right on the right of the text, not on its left
     */
    record HeadBeside(Length strip, boolean right) implements Arrangement {}
}
