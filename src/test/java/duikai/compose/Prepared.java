package duikai.compose;

import duikai.font.FontLibrary;
import duikai.house.CompositionRules;

/** What the composer knows of a paragraph before it breaks it, for tests that break it in other ways. */
record Prepared(SetText text, LineMeasure measure, Breaks breaks, Hyphens hyphens, LineFitter fitter) {
    static Prepared of(StyledText styled, ParagraphShape shape, FontLibrary fonts, CompositionRules rules) {
        int em = shape.size().mpt();
        SetText text = SetText.of(styled, em, fonts, rules);
        Hyphens hyphens = new Hyphens(text, rules.latin().hyphenation());
        boolean[] noNames = new boolean[text.cells().size()];
        LineMeasure measure = new LineMeasure(text.cells(), text.gaps());
        return new Prepared(
                text,
                measure,
                new Breaks(text.cells(), rules.edges().kinsoku(), noNames, hyphens),
                hyphens,
                new LineFitter(
                        text.cells(), measure, shape, ParagraphComposer.lineEnd(rules, text.writing()), hyphens));
    }
}
