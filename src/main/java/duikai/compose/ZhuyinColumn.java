package duikai.compose;

import duikai.font.InkBox;
import duikai.page.Line;
import duikai.page.Line.Writing;
import duikai.page.Run;
import duikai.unit.Length;
import java.util.ArrayList;
import java.util.List;

/**
 * Zhuyin beside its hanzi (注音符号): a column of symbols, three tenths of the hanzi high each, in the middle of the em box; the
 * tone to the right of the last of them, drawn from type of the hanzi's own size; the neutral tone on top. Together half an em
 * (國語注音符號手冊: 15 : 30, symbols 9 × 9, tones 5 × 5; CLREQ 3.3).
 */
final class ZhuyinColumn {
    private static final String TONES = "ˉˊˇˋ";
    private static final int NEUTRAL = '˙';
    /** Middle of the em box over the baseline, and the foot of the box below it, in em. */
    private static final double MIDDLE = 0.38;

    private static final double FOOT = 0.12;
    private static final double NEUTRAL_HEIGHT = 2 / 30.0;
    private static final double TONE_WIDTH = 5 / 30.0;
    /** Height of a tone's middle over the foot of the symbol it belongs to, in the symbol's size. */
    private static final double TONE_HEIGHT = 0.8;

    /** Where a tone's ink is if the face's measures do not say. */
    private static final InkBox USUAL_TONE = new InkBox(50, 500, 250, 700);

    private final int em;
    private final int size;
    private final FaceChoice faces;
    private final List<Glyph> glyphs = new ArrayList<>();

    private ZhuyinColumn(int em, int size, FaceChoice faces) {
        this.em = em;
        this.size = size;
        this.faces = faces;
    }

    /** How much wider a hanzi is for it. */
    static int width(int em) {
        return em / 2;
    }

    static ZhuyinColumn of(Dress.Reading reading, int em, FaceChoice faces) {
        ZhuyinColumn column = new ZhuyinColumn(em, (int) Math.round(em * reading.ratio()), faces);
        column.set(reading.text().codePoints().toArray());
        return column;
    }

    /** In a horizontal line, from there on. */
    InterlinearMark.Reading after(long x) {
        RunBuilder runs = new RunBuilder(Writing.HORIZONTAL);
        runs.place(glyphs, x);
        List<Run> set = runs.runs(x + width(em));
        return new InterlinearMark.Reading(runs.pen(), Length.mpt(width(em)), Length.ZERO, Length.mpt(size), set);
    }

    /** Beside a vertical line, to the right of the hanzi that begins there. */
    InterlinearMark.Reading rightOf(long y) {
        RunBuilder runs = new RunBuilder(Writing.VERTICAL);
        runs.place(glyphs.stream().map(this::besideVertical).toList(), y);
        List<Run> set = runs.runs(y + em);
        return new InterlinearMark.Reading(runs.pen(), Length.mpt(em), Length.ZERO, Length.mpt(size), set);
    }

    /** The same place seen from the line: along it from the hanzi's upper edge, across it from where the reading's own box begins. */
    private Glyph besideVertical(Glyph glyph) {
        int along = share(Line.ASCENT) - glyph.rise() - (int) Math.round(glyph.size() * Line.ASCENT);
        int across = em + glyph.origin() - (int) Math.round(FOOT * (em - size));
        return new Glyph(glyph.codePoint(), glyph.face(), along, glyph.size(), glyph.size(), across, glyph.reads());
    }

    private void set(int[] characters) {
        List<Integer> symbols = new ArrayList<>();
        List<Integer> tones = new ArrayList<>();
        for (int c : characters) {
            (isTone(c) ? tones : symbols).add(c);
        }
        boolean neutral = tones.contains(NEUTRAL);
        int height = symbols.size() * size + (neutral ? share(NEUTRAL_HEIGHT) : 0);
        int foot = share(MIDDLE) - height / 2;
        if (neutral) {
            tone(NEUTRAL, size / 2, foot + height - share(NEUTRAL_HEIGHT) / 2, NEUTRAL_HEIGHT);
        }
        for (int i = 0; i < symbols.size(); i++) {
            int below = (symbols.size() - 1 - i) * size;
            symbol(symbols.get(i), foot + below);
        }
        for (int tone : tones) {
            if (tone != NEUTRAL) {
                tone(tone, size + share(TONE_WIDTH) / 2, foot + (int) Math.round(TONE_HEIGHT * size), TONE_WIDTH);
            }
        }
    }

    private static boolean isTone(int c) {
        return c == NEUTRAL || TONES.indexOf(c) >= 0;
    }

    private int share(double part) {
        return (int) Math.round(em * part);
    }

    private void symbol(int character, int foot) {
        faces.draw(character, CharacterClass.HAN).ifPresent(drawn -> {
            int advance = drawn.face().advance(drawn.codePoint()) * size / 1000;
            int rise = foot + (int) Math.round(FOOT * size);
            glyphs.add(new Glyph(
                    drawn.codePoint(), drawn.face().id(), (size - advance) / 2, advance, size, rise, drawn.reads()));
        });
    }

    /** A tone whose ink has its middle there; smaller where the face draws it larger than so much, in em. */
    private void tone(int character, int x, int y, double most) {
        faces.draw(character, CharacterClass.HAN).ifPresent(drawn -> {
            InkBox ink = drawn.face().ink(drawn.codePoint()).orElse(USUAL_TONE);
            int extent = Math.max(ink.right() - ink.left(), ink.top() - ink.bottom());
            int type = (int) Math.min(em, em * 1000L * most / Math.max(1, extent));
            int advance = (int) ((long) drawn.face().advance(drawn.codePoint()) * type / 1000);
            int origin = x - (int) ((long) (ink.left() + ink.right()) * type / 2000);
            int rise = y - (int) ((long) (ink.top() + ink.bottom()) * type / 2000);
            glyphs.add(new Glyph(drawn.codePoint(), drawn.face().id(), origin, advance, type, rise, drawn.reads()));
        });
    }
}
