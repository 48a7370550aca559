package duikai.compose;

import java.util.Optional;

/**
 * A turn of a heading that was set.
 *
 * @param line the line that ends there
 * @param next the first characters of the line below
 * @param flaw what can be said against it
 * @param better the heading with an ideographic space where nothing speaks against a turn, nearest to this one
 */
public record HeadlineTurn(String line, String next, TurnFlaw flaw, Optional<String> better) {}
