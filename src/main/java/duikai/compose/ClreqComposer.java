package duikai.compose;

import duikai.font.FontLibrary;
import duikai.house.CompositionRules;
import duikai.page.Line.Writing;
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
    private final Writing writing;
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
        this(fonts, rules, Names.of(names), Writing.HORIZONTAL);
    }

    private ClreqComposer(FontLibrary fonts, CompositionRules rules, Names names, Writing writing) {
        this.fonts = fonts;
        this.rules = rules;
        this.names = names;
        this.writing = writing;
        this.lexicon = () -> names.addedTo(Lexicon.standard());
    }

    @Override
    public ClreqComposer vertical() {
        return new ClreqComposer(fonts, rules, names, Writing.VERTICAL);
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException for an empty text
     */
    @Override
    public Paragraph paragraph(StyledText text, Length size) {
        return breakable(text, size);
    }

    private BreakableText breakable(StyledText text, Length size) {
        return BreakableText.of(set(text, size, rules), text.plain(), rules, names);
    }

    /**
     * Why a line of a paragraph this composer set ends where it does.
     *
     * @param set the paragraph in the number of lines it was given
     * @param line from 0
     */
    public Explanation explain(StyledText text, ParagraphShape shape, SetParagraph set, int line) {
        return new ParagraphComposer(breakable(text, shape.size()), shape).explain(set, line);
    }

    @Override
    public SetLine line(StyledText text, Length size, double tracking) {
        return new SingleLine(set(text, size, rules), size).tracked(tracking);
    }

    @Override
    public SetLine spread(StyledText text, Length size, Length measure) {
        return new SingleLine(set(text, size, rules), size).spread(measure);
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalArgumentException for an empty text
     */
    @Override
    public Headline headline(StyledText text) {
        CompositionRules ofHeadings = rules.forHeadings();
        return new PhrasedHeadline(text.plain(), size -> set(text, size, ofHeadings), ofHeadings, lexicon.get());
    }

    private SetText set(StyledText text, Length size, CompositionRules ofText) {
        if (text.plain().isEmpty()) {
            throw new IllegalArgumentException("no text to compose");
        }
        return SetText.of(text, size.mpt(), fonts, ofText, writing);
    }
}
