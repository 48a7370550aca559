package duikai.compose;

import duikai.font.FakeFonts;
import duikai.house.CompositionRules;
import duikai.page.Line;
import duikai.page.Run;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What must be true of every paragraph, whatever its text and the house's choices; says what is wrong, or nothing. */
final class LineLaws {
    private static final Set<Relaxation> OF_BREAKS =
            EnumSet.complementOf(EnumSet.of(Relaxation.LOOSE, Relaxation.UNDERFULL, Relaxation.OVERFULL));

    private final String text;
    private final SetParagraph set;
    private final ParagraphShape shape;
    private final LineEnds ends;

    private LineLaws(StyledText styled, SetParagraph set, ParagraphShape shape, CompositionRules rules) {
        this.text = styled.plain();
        this.set = set;
        this.shape = shape;
        ends = new LineEnds(styled, shape, rules);
    }

    static String check(Vector vector) {
        double measure = vector.has("measure_em") ? vector.number("measure_em") : 30;
        ParagraphShape shape = Paragraphs.shape(measure, vector.number("indent_em"));
        SetParagraph set = Paragraphs.MAINLAND
                .paragraph(StyledText.of(vector.text(), FakeFonts.BODY), shape)
                .best();
        String wrong = check(vector.text(), set, shape);
        return wrong.isEmpty() ? worseThanReference(vector, set) : wrong;
    }

    /** At least nearly as many solid lines and no wider gaps than the prototype the vectors come from. */
    private static String worseThanReference(Vector vector, SetParagraph set) {
        Map<String, Object> reference = vector.object("reference");
        if (reference.isEmpty()) {
            return "";
        }
        List<SetLine> full = set.lines().subList(0, set.lines().size() - 1);
        long solid = full.stream().filter(line -> line.hanGap() < 0.0005).count();
        double missing = (Double) reference.get("full_lines") - (Double) reference.get("solid_lines");
        double widest = full.stream().mapToDouble(SetLine::hanGap).max().orElse(0);
        boolean worse = full.size() - solid > missing + 2 || widest > (Double) reference.get("max_han_gap_em") + 0.15;
        return worse ? "solid " + solid + " of " + full.size() + ", widest gap " + widest + ", not " + reference : "";
    }

    static String check(String text, SetParagraph set, ParagraphShape shape) {
        return check(StyledText.of(text, FakeFonts.BODY), set, shape, CompositionRules.MAINLAND);
    }

    static String check(StyledText text, SetParagraph set, ParagraphShape shape, CompositionRules rules) {
        return new LineLaws(text, set, shape, rules).check();
    }

    private String check() {
        int at = 0;
        for (int i = 0; i < set.lines().size(); i++) {
            SetLine line = set.lines().get(i);
            String wrong = check(line, at, i == set.lines().size() - 1);
            if (!wrong.isEmpty()) {
                return "line %d, %s, %s".formatted(i + 1, text.substring(line.from(), line.to()), wrong);
            }
            at = line.to();
        }
        return at == text.length() ? lastLine() : "text lost after " + at;
    }

    private String check(SetLine line, int at, boolean last) {
        if (line.from() != at) {
            return "begins at " + line.from() + ", not " + at;
        }
        if ((line.join() == Line.Join.END) != last) {
            return "joins as " + line.join();
        }
        return first(characters(line), width(line, last), gaps(line), breaks(line, last), ends(line, last));
    }

    private static String first(String... wrongs) {
        for (String wrong : wrongs) {
            if (!wrong.isEmpty()) {
                return wrong;
            }
        }
        return "";
    }

    /** Every character once and in order; blanks vanish at line ends only, a divided word gets a hyphen. */
    private String characters(SetLine line) {
        String wanted = set(text.substring(line.from(), line.to()));
        String found = set(Paragraphs.glyphs(line));
        String hyphen = line.join() == Line.Join.HYPHEN ? "-" : "";
        return found.equals(wanted + hyphen) ? "" : "says " + found;
    }

    private static String set(String text) {
        StringBuilder set = new StringBuilder();
        text.codePoints()
                .filter(c -> ClassTable.of(c) != CharacterClass.ZERO_WIDTH)
                .forEach(set::appendCodePoint);
        return set.toString().replace('\u00A0', ' ').stripTrailing();
    }

    /** Justified means exact; a line too wide or too narrow says so, and only such a line. */
    private String width(SetLine line, boolean last) {
        long end = Paragraphs.end(line);
        if (end != line.width().mpt()) {
            return "ends at " + end + ", not at its width " + line.width();
        }
        int beyond = line.width().compareTo(shape.measure());
        if (line.relaxations().contains(Relaxation.OVERFULL) != beyond > 0) {
            return "is " + line.width() + " wide and relaxed by " + line.relaxations();
        }
        boolean lacks = beyond < 0 && shape.justified() && !last;
        return line.relaxations().contains(Relaxation.UNDERFULL) == lacks
                ? ""
                : "is only " + line.width() + " wide and relaxed by " + line.relaxations();
    }

    /** Hanzi stand equally far apart, and wider than a quarter of an em only where the line says so. */
    private String gaps(SetLine line) {
        if (line.relaxations().contains(Relaxation.LOOSE) != line.hanGap() > 0.25) {
            return "is opened by " + line.hanGap() + " and relaxed by " + line.relaxations();
        }
        List<Integer> characters = new ArrayList<>();
        List<Integer> gaps = new ArrayList<>();
        for (Run run : line.runs()) {
            run.text().codePoints().forEach(character -> {
                characters.add(character);
                gaps.add(run.gap().mpt());
            });
        }
        double opened = line.hanGap() * shape.size().mpt();
        for (int i = line.from() < ends.headEnd() ? ends.headEnd() + 1 : 0; i + 1 < gaps.size(); i++) {
            boolean betweenHanzi =
                    Character.isIdeographic(characters.get(i)) && Character.isIdeographic(characters.get(i + 1));
            if (betweenHanzi && Math.abs(gaps.get(i) - opened) > 1) {
                return "has a gap of " + gaps.get(i) + " instead of " + opened;
            }
        }
        return "";
    }

    /** A line broken where it must not be says so, and only such a line. */
    private String breaks(SetLine line, boolean last) {
        boolean relaxed = line.relaxations().stream().anyMatch(OF_BREAKS::contains);
        boolean forbidden = !last && ends.isForbidden(line.to());
        return relaxed == forbidden
                ? ""
                : (forbidden ? "is broken" : "is not broken") + " against the rules and relaxed by "
                        + line.relaxations();
    }

    /** The same by the marks that everybody knows: none at the wrong end of a line that says nothing. */
    private String ends(SetLine line, boolean last) {
        boolean relaxed = line.relaxations().stream().anyMatch(OF_BREAKS::contains);
        return last || relaxed ? "" : ends.wrongMarks(line.to());
    }

    /** 孤字: the last line has two hanzi, or a word or number. */
    private String lastLine() {
        SetLine last = set.lines().getLast();
        boolean excused = set.lines().size() == 1 || set.cost() >= Demerits.LONE_CHARACTER;
        long characters = text.substring(last.from(), last.to())
                .codePoints()
                .filter(c -> Character.isLetterOrDigit(c) || ClassTable.of(c).isHanLike())
                .count();
        return excused || characters >= 2 ? "" : "the last line has " + characters + " characters";
    }
}
