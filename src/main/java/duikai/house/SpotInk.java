package duikai.house;

import duikai.separation.Ink;
import java.util.Optional;

/**
 * An ink of its own besides the four (专色), which costs a plate.
 *
 * @param name as PDF files and the plate have it
 * @param like the colour of the four inks that stands for it in templates and proofs; without one only placed documents use it
 */
public record SpotInk(String name, Optional<Ink> like) {}
