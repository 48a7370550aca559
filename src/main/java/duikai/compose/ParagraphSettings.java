package duikai.compose;

import java.util.Optional;

/**
 * A paragraph's best setting and what one line less or more would cost: the elasticity that copyfitting lives on.
 *
 * @param shorter the best setting in one line less, where there is a decent one
 * @param longer the best setting in one line more, where there is a decent one
 */
public record ParagraphSettings(SetParagraph best, Optional<SetParagraph> shorter, Optional<SetParagraph> longer) {}
