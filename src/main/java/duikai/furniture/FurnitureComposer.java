package duikai.furniture;

import duikai.compose.Composer;
import duikai.diag.Diagnostics;
import duikai.house.FurnitureStyle;
import duikai.house.HouseStyle;
import duikai.house.MastheadStyle;
import duikai.house.PageFormat;
import duikai.house.Phrase;
import duikai.issue.Issue;
import duikai.issue.IssuePage;
import duikai.issue.Text;
import duikai.page.PageBlock;
import duikai.page.PageBlock.Role;
import duikai.page.Rule;
import duikai.unit.Length;
import duikai.unit.Rect;
import duikai.yaml.NearestWord;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Sets masthead, folio and imprint. Each fills the box it is given, whatever the length of its words: they are set
 * smaller or in two rows where they must be, and reported where they would become unreadable.
 */
public final class FurnitureComposer {
    private static final Length IMPRINT_RULE = Length.pt(0.5);

    /** White between the last lines of the page and the imprint's rule. */
    private static final Length OVER_RULE = Length.pt(5);

    /** White between the imprint's rule and its words. */
    private static final Length UNDER_RULE = Length.pt(3);

    private final Composer composer;
    private final HouseStyle house;

    public FurnitureComposer(Composer composer, HouseStyle house) {
        this.composer = composer;
        this.house = house;
    }

    /** 报头 of page 1; also checks the issue's facts and what the profile demands. */
    public PageBlock masthead(Issue issue, PageFormat format, Rect box, Diagnostics diagnostics) {
        Values values = Values.of(house, issue);
        checkFacts(issue, diagnostics);
        MastheadStyle style = house.furniture().masthead(format);
        new ProfileCheck(house, values, issue, diagnostics)
                .check(
                        values.fill(phrases(style)),
                        values.fill(house.furniture().imprint()));
        Typesetter typesetter = new Typesetter(composer, "masthead");
        new Masthead(typesetter, values, house, diagnostics).place(style, box);
        return new PageBlock("masthead", Role.MASTHEAD, "", box, typesetter.items());
    }

    /**
     * 报眉 of an inside page.
     *
     * @param id of the block, its own on a page that has two
     */
    public PageBlock folio(Issue issue, IssuePage page, String id, Rect box, Diagnostics diagnostics) {
        Typesetter typesetter = new Typesetter(composer, id);
        new Folio(typesetter, Values.of(house, issue, page), diagnostics)
                .place(house.furniture().folio().of(page.number()), box);
        return new PageBlock(id, Role.FOLIO, "", box, typesetter.items());
    }

    /** 版权行 at the foot of page 1: a rule, and under it the words in one row or two. */
    public PageBlock imprint(Issue issue, PageFormat format, Rect box, Diagnostics diagnostics) {
        Typesetter typesetter = new Typesetter(composer, "imprint");
        List<Words> words = Values.of(house, issue).fill(house.furniture().imprint());
        if (!words.isEmpty()) {
            Length quarter = box.height().dividedBy(4);
            Length rule = box.y().plus(OVER_RULE.min(quarter));
            typesetter.place(new Rule(new Rect(box.x(), rule, box.width(), IMPRINT_RULE), "imprint-rule"));
            Length top = OVER_RULE.min(quarter).plus(IMPRINT_RULE).plus(UNDER_RULE.min(quarter));
            Rect room = new Rect(
                    box.x(), box.y().plus(top), box.width(), box.height().minus(top));
            new PhraseRows(typesetter, words, room).place(diagnostics);
        }
        return new PageBlock("imprint", Role.IMPRINT, "", box, typesetter.items());
    }

    private static List<Phrase> phrases(MastheadStyle style) {
        List<Phrase> phrases = new ArrayList<>();
        for (MastheadStyle.Part part : style.parts()) {
            if (part instanceof MastheadStyle.Ear ear) {
                for (MastheadStyle.EarRow row : ear.rows()) {
                    if (row instanceof MastheadStyle.PhraseRow words) {
                        phrases.addAll(words.phrases());
                    }
                }
            }
        }
        phrases.addAll(style.strip());
        return phrases;
    }

    private void checkFacts(Issue issue, Diagnostics diagnostics) {
        FurnitureStyle furniture = house.furniture();
        for (Map.Entry<String, Text> fact : new TreeMap<>(issue.facts()).entrySet()) {
            String name = fact.getKey();
            if (Phrase.COMPUTED.contains(name)) {
                diagnostics.report(
                        FurnitureProblem.COMPUTED_FACT, fact.getValue().span(), name);
            } else if (!furniture.factNames().contains(name)) {
                String known = NearestWord.to(name, furniture.factNames())
                        .orElseGet(() -> String.join(", ", furniture.factNames()));
                diagnostics.report(
                        FurnitureProblem.UNKNOWN_FACT, fact.getValue().span(), name, known);
            }
        }
    }
}
