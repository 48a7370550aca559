package duikai.compose;

import duikai.font.FakeFonts;
import duikai.page.Line;
import java.util.List;
import java.util.Map;

/** What must be true of every paragraph; says what is wrong, or nothing. */
final class LineLaws {
    private static final String NEVER_FIRST = "，。、；：？！）》」』】〕”’〉］｝·～％%";
    private static final String NEVER_LAST = "（《「『【〔“‘〈［｛";

    private LineLaws() {}

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
        int at = 0;
        for (int i = 0; i < set.lines().size(); i++) {
            SetLine line = set.lines().get(i);
            boolean last = i == set.lines().size() - 1;
            String wrong = checkLine(text, line, at, last, shape);
            if (!wrong.isEmpty()) {
                return "line " + (i + 1) + " " + wrong;
            }
            at = line.to();
        }
        return at == text.length() ? lastLine(text, set) : "text lost after " + at;
    }

    private static String checkLine(String text, SetLine line, int at, boolean last, ParagraphShape shape) {
        if (line.from() != at) {
            return "begins at " + line.from() + ", not " + at;
        }
        String drawn = visible(Paragraphs.glyphs(line));
        String words = line.join() == Line.Join.HYPHEN ? drawn.substring(0, drawn.length() - 1) : drawn;
        if (!visible(text.substring(line.from(), line.to())).equals(words)) {
            return "says " + Paragraphs.glyphs(line);
        }
        long end = Paragraphs.end(line);
        if (end != line.width().mpt()) {
            return "ends at " + end + ", not at its width " + line.width();
        }
        if (line.relaxations().contains(Relaxation.OVERFULL)
                || line.relaxations().contains(Relaxation.UNDERFULL)) {
            return "";
        }
        if (shape.justified() && !last && !line.width().equals(shape.measure())) {
            return "is not the measure wide but " + line.width();
        }
        if (line.width().compareTo(shape.measure()) > 0) {
            return "is wider than the measure: " + line.width();
        }
        if ((line.join() == Line.Join.END) != last) {
            return "joins as " + line.join();
        }
        return ends(text, line, last);
    }

    private static String ends(String text, SetLine line, boolean last) {
        if (!line.relaxations().isEmpty()) {
            return "";
        }
        if (line.from() > 0 && NEVER_FIRST.indexOf(text.charAt(line.from())) >= 0 && !isLatinMark(text, line.from())) {
            return "begins with " + text.charAt(line.from());
        }
        String set = visible(text.substring(line.from(), line.to()));
        boolean badEnd = !set.isEmpty() && NEVER_LAST.indexOf(set.charAt(set.length() - 1)) >= 0;
        return badEnd && !last ? "ends with an opening mark" : "";
    }

    /** A Latin closing quote or apostrophe in a broken word of an address, which is not a Chinese mark. */
    private static boolean isLatinMark(String text, int at) {
        return text.charAt(at) == '’' && at > 0 && text.charAt(at - 1) < 0x80;
    }

    /** 孤字: the last line has two hanzi or a word. */
    private static String lastLine(String text, SetParagraph set) {
        if (set.lines().size() < 2
                || set.lines().stream().anyMatch(line -> !line.relaxations().isEmpty())) {
            return "";
        }
        SetLine last = set.lines().getLast();
        long characters = text.substring(last.from(), last.to())
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .count();
        return characters >= 2 || set.cost() >= 1e8 ? "" : "the last line has " + characters + " characters";
    }

    private static String visible(String text) {
        StringBuilder visible = new StringBuilder();
        text.codePoints()
                .filter(c -> !Character.isWhitespace(c) && c != 0xA0)
                .filter(c -> ClassTable.of(c) != CharacterClass.ZERO_WIDTH)
                .forEach(visible::appendCodePoint);
        return visible.toString();
    }
}
