package duikai.issue;

import duikai.diag.SourceSpan;
import duikai.repair.Letters.Letter;
import duikai.repair.Marking.Kind;
import duikai.repair.Marking.Span;
import duikai.repair.Script;
import duikai.yaml.NearestWord;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Marks the letters of spans with what stands in the braces behind them, and says what is wrong there. */
final class SpanReader {
    /** Classes by their names in the manuscript. */
    private static final SequencedMap<String, Kind> CLASSES = classes();

    /** What Pandoc takes for an identifier or a value, not for words. */
    private static final Pattern NO_READING = Pattern.compile("[#=]");

    private final Desk desk;
    private int number;

    SpanReader(Desk desk) {
        this.desk = desk;
    }

    private static SequencedMap<String, Kind> classes() {
        SequencedMap<String, Kind> classes = new LinkedHashMap<>();
        classes.put("name", Kind.NAME);
        classes.put("title", Kind.TITLE);
        classes.put("deceased", Kind.DECEASED);
        classes.put("dots", Kind.DOTS);
        return classes;
    }

    /** Marks letters as above or below the line. */
    void mark(Kind script, List<Letter> letters) {
        around(new Span(script, "", ++number), letters);
    }

    /**
     * Marks the letters of a span, the last class innermost, and within all classes its readings.
     *
     * @param letters changed in place
     */
    void mark(SpanMarkup.Span span, List<Letter> letters, SourceSpan place) {
        if (letters.stream().noneMatch(letter -> Script.isVisible(Character.toString(letter.codePoint())))
                || (span.classes().isEmpty() && span.readings().isEmpty())
                || !span.readings().stream().allMatch(Script::isVisible)) {
            desk.report(IssueProblem.EMPTY_SPAN, place);
            return;
        }
        for (String reading : span.readings()) {
            if (CLASSES.containsKey(reading) || NO_READING.matcher(reading).find()) {
                report(reading, place);
                return;
            }
        }
        read(span.readings(), letters, place);
        for (String name : span.classes().reversed()) {
            Kind kind = CLASSES.get(name);
            if (kind == null) {
                report(name, place);
            } else {
                around(new Span(kind, "", ++number), letters);
            }
        }
    }

    private void report(String name, SourceSpan place) {
        Supplier<String> all = () -> String.join(", ", CLASSES.keySet());
        desk.report(
                IssueProblem.UNKNOWN_SPAN,
                place,
                name,
                NearestWord.to(name, CLASSES.keySet()).orElseGet(all));
    }

    /** One reading for each hanzi, or one for all of them. */
    private void read(List<String> readings, List<Letter> letters, SourceSpan place) {
        long hanzi = letters.stream()
                .filter(letter -> Script.isHan(letter.codePoint()))
                .count();
        boolean whole = readings.size() == 1 && (hanzi <= 1 || !Script.isZhuyin(readings.getFirst()));
        if (whole) {
            around(new Span(Kind.READING, readings.getFirst(), ++number), letters);
        } else if (readings.size() == hanzi) {
            int next = 0;
            for (int i = 0; i < letters.size(); i++) {
                if (Script.isHan(letters.get(i).codePoint())) {
                    around(new Span(Kind.READING, readings.get(next++), ++number), letters.subList(i, i + 1));
                }
            }
        } else if (!readings.isEmpty()) {
            desk.report(IssueProblem.READINGS_DO_NOT_MATCH, place, readings.size(), hanzi);
        }
    }

    private static void around(Span span, List<Letter> letters) {
        letters.replaceAll(letter ->
                new Letter(letter.codePoint(), letter.origin(), letter.marking().around(span)));
    }
}
