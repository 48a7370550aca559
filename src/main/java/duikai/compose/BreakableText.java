package duikai.compose;

import duikai.house.CompositionRules;

/** What is known of a paragraph in one size before its measure is: where it may break and how long every part of it is. */
record BreakableText(
        SetText set, String plain, Hyphens hyphens, Breaks breaks, LineMeasure measure, CompositionRules rules)
        implements Paragraph {
    static BreakableText of(SetText set, String plain, CompositionRules rules, Names names) {
        Hyphens hyphens = new Hyphens(set, rules.latin().hyphenation());
        Breaks breaks = new Breaks(set.cells(), rules.edges().kinsoku(), names.joints(set, plain), hyphens);
        return new BreakableText(set, plain, hyphens, breaks, new LineMeasure(set.cells(), set.gaps()), rules);
    }

    @Override
    public ParagraphSettings set(ParagraphShape shape) {
        return new ParagraphComposer(this, shape).compose();
    }
}
