package duikai.repair;

import duikai.diag.SourceSpan;
import duikai.yaml.SourceText;
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
    public enum Kind {
        BODY,
        HEADING
    }

    /** Text and what was done to it. */
    public record Normalised(Letters text, List<Repair> repairs) {}

    /** In this order, once the invisible is gone and line feeds are resolved: first what a character is, then what stands beside it. */
    private static final SequencedMap<RepairProblem, Rule> RULES = rules();

    /** Some rules make work for others; three rounds were the most ever needed by random text. */
    private static final int MOST_ROUNDS = 8;

    private Normaliser() {}

    private static SequencedMap<RepairProblem, Rule> rules() {
        SequencedMap<RepairProblem, Rule> rules = new LinkedHashMap<>();
        rules.put(RepairProblem.RADICAL, CharacterRules::radicals);
        rules.put(RepairProblem.FULL_WIDTH, CharacterRules::fullWidth);
        rules.put(RepairProblem.EDGE, BlankRules::edges);
        rules.put(RepairProblem.BLANK, BlankRules::besideHan);
        rules.put(RepairProblem.ELLIPSIS, MarkRules::ellipses);
        rules.put(RepairProblem.DASH, MarkRules::dashes);
        rules.put(RepairProblem.INTERPUNCT, MarkRules::interpuncts);
        rules.put(RepairProblem.QUOTES, QuoteRule::straightQuotes);
        rules.put(RepairProblem.PUNCTUATION, PunctuationRule::changes);
        return rules;
    }

    /** A paragraph cleaned, its line feeds resolved. */
    public static String cleaned(String paragraph) {
        return cleaned(paragraph, Kind.BODY);
    }

    /** A line of a heading cleaned: a blank between phrases becomes U+3000. */
    public static String cleanedHeading(String line) {
        return cleaned(line, Kind.HEADING);
    }

    private static String cleaned(String text, Kind kind) {
        SourceText source = SourceText.of("", text);
        List<Letters.Letter> letters = new ArrayList<>();
        text.codePoints().forEach(c -> letters.add(new Letters.Letter(c, Letters.NOWHERE, Marking.NONE)));
        return normalise(new Letters(letters, source, SourceSpan.ofFile("")), kind)
                .text()
                .text();
    }

    /** Cleans a paragraph or a line of a heading; line feeds inside are resolved without a report. */
    public static Normalised normalise(Letters dirty, Kind kind) {
        List<Repair> repairs = new ArrayList<>();
        Letters text = apply(RepairProblem.INVISIBLE, CharacterRules::invisible, dirty, repairs);
        text = text.with(BlankRules.lineFeeds(text));
        for (int round = 0; round < MOST_ROUNDS; round++) {
            int before = repairs.size();
            for (Map.Entry<RepairProblem, Rule> rule : RULES.entrySet()) {
                text = apply(rule.getKey(), rule.getValue(), text, repairs);
            }
            if (kind == Kind.HEADING) {
                text = apply(RepairProblem.PHRASE_BLANK, BlankRules::betweenPhrases, text, repairs);
            }
            if (repairs.size() == before) {
                break;
            }
        }
        return new Normalised(text, repairs);
    }

    private static Letters apply(RepairProblem name, Rule rule, Letters text, List<Repair> repairs) {
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
