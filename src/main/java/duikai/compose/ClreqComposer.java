package duikai.compose;

import duikai.font.FontLibrary;
import duikai.house.CompositionRules;
import duikai.unit.Length;
import java.util.Collection;
import java.util.List;
import java.util.function.Supplier;

/**
 * Composes Chinese text by CLREQ and GB/T 15834: total fit with the true justification of every line inside, marks squeezed
 * and cut as the house wants, headlines turned between phrases. Immutable.
 */
public final class ClreqComposer implements Composer {
    private final FontLibrary fonts;
    private final CompositionRules rules;
    private final Names names;
    /** Asked only for headings, so that a page without any never loads the dictionary. */
    private final Supplier<Lexicon> lexicon;

    public ClreqComposer(FontLibrary fonts, CompositionRules rules) {
        this(fonts, rules, List.of());
    }

    /**
     * A composer that knows the issue's own words.
     *
     * @param names words that no headline may be turned inside of, such as people's names
     */
    public ClreqComposer(FontLibrary fonts, CompositionRules rules, Collection<String> names) {
        this.fonts = fonts;
        this.rules = rules;
        this.names = Names.of(names);
        this.lexicon = () -> this.names.addedTo(Lexicon.standard());
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException for an empty text
     */
    @Override
    public ParagraphSettings paragraph(StyledText text, ParagraphShape shape) {
        return new ParagraphComposer(requireText(text), shape, fonts, rules, names).compose();
    }

    /**
     * Why a line of a paragraph this composer set ends where it does.
     *
     * @param set the paragraph in the number of lines it was given
     * @param line from 0
     */
    public Explanation explain(StyledText text, ParagraphShape shape, SetParagraph set, int line) {
        return new ParagraphComposer(requireText(text), shape, fonts, rules, names).explain(set, line);
    }

    @Override
    public SetLine line(StyledText text, Length size, double tracking) {
        return new SingleLine(SetText.of(requireText(text), size.mpt(), fonts, rules), size).tracked(tracking);
    }

    @Override
    public SetLine spread(StyledText text, Length size, Length measure) {
        return new SingleLine(SetText.of(requireText(text), size.mpt(), fonts, rules), size).spread(measure);
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException for an empty text
     */
    @Override
    public Headline headline(StyledText text) {
        return new PhrasedHeadline(requireText(text), fonts, rules.forHeadings(), lexicon.get());
    }

    private static StyledText requireText(StyledText text) {
        if (text.plain().isEmpty()) {
            throw new IllegalArgumentException("no text to compose");
        }
        return text;
    }
}
