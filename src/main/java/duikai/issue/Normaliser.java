package duikai.issue;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/**
 * Repairs dirty copy by rule: blanks between hanzi and digits, ASCII marks, doubled dots, radicals for hanzi, full-width
 * digits (composition.md 2; CLREQ 3.1, GB/T 15834). Hanzi are never lost, code points of quotes never changed except
 * straight ones, and nothing is done twice: cleaned text is left as it is.
 */
public final class Normaliser {
    /** What kind of text it is: in a heading a blank between phrases becomes an em, U+3000. */
    enum Kind {
        BODY,
        HEADING
    }

    /** Text and what was done to it. */
    record Normalised(Letters text, List<Repair> repairs) {}

    /** In this order: first what a character is, then what stands beside it. */
    private static final SequencedMap<IssueProblem, Rule> RULES = rules();

    /** Some rules make work for others; three rounds were the most ever needed by random text. */
    private static final int MOST_ROUNDS = 8;

    private Normaliser() {}

    private static SequencedMap<IssueProblem, Rule> rules() {
        SequencedMap<IssueProblem, Rule> rules = new LinkedHashMap<>();
        rules.put(IssueProblem.REPAIR_INVISIBLE, CharacterRules::invisible);
        rules.put(IssueProblem.REPAIR_RADICAL, CharacterRules::radicals);
        rules.put(IssueProblem.REPAIR_FULL_WIDTH, CharacterRules::fullWidth);
        rules.put(IssueProblem.REPAIR_EDGE, BlankRules::edges);
        rules.put(IssueProblem.REPAIR_BLANK, BlankRules::besideHan);
        rules.put(IssueProblem.REPAIR_ELLIPSIS, MarkRules::ellipses);
        rules.put(IssueProblem.REPAIR_DASH, MarkRules::dashes);
        rules.put(IssueProblem.REPAIR_INTERPUNCT, MarkRules::interpuncts);
        rules.put(IssueProblem.REPAIR_QUOTES, QuoteRule::straightQuotes);
        rules.put(IssueProblem.REPAIR_PUNCTUATION, PunctuationRule::changes);
        return rules;
    }

    /** Cleans a paragraph or a line of a heading; line feeds inside are resolved without a report. */
    static Normalised normalise(Letters dirty, Kind kind) {
        Letters text = dirty.with(BlankRules.lineFeeds(dirty));
        List<Repair> repairs = new ArrayList<>();
        for (int round = 0; round < MOST_ROUNDS; round++) {
            int before = repairs.size();
            for (Map.Entry<IssueProblem, Rule> rule : RULES.entrySet()) {
                text = apply(rule.getKey(), rule.getValue(), text, repairs);
            }
            if (kind == Kind.HEADING) {
                text = apply(IssueProblem.REPAIR_PHRASE_BLANK, BlankRules::betweenPhrases, text, repairs);
            }
            if (repairs.size() == before) {
                break;
            }
        }
        return new Normalised(text, repairs);
    }

    private static Letters apply(IssueProblem name, Rule rule, Letters text, List<Repair> repairs) {
        List<Letters.Change> changes = rule.changes(text);
        for (Letters.Change change : changes) {
            repairs.add(new Repair(
                    name,
                    text.span(change.from(), change.to()),
                    text.text(change.from(), change.to()),
                    change.by(),
                    text.traced(change.from(), change.to())));
        }
        return changes.isEmpty() ? text : text.with(changes);
    }
}
