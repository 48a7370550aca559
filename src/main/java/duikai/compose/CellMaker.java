package duikai.compose;

import duikai.font.Face;
import duikai.font.InkBox;
import duikai.house.CompositionRules;
import duikai.house.MarkRules.Interpunct;
import duikai.house.MarkRules.Widths;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Gives clusters their cells (CLREQ 3.1.2, GB/T 15834 5.1): which part of a mark is body and which is blank, by the house's
 * width style and by where the face has the ink, and where in the cell each glyph stands.
 */
final class CellMaker implements Cells {
    /** Ink whose centre lies between these shares of the glyph is centred (marks of Taiwan and Hong Kong). */
    private static final double CENTRED_FROM = 0.40;

    private static final double CENTRED_TO = 0.60;
    /** Ink may stick out of the body by that share of an em before the glyph is moved. */
    private static final double INK_TOLERANCE = 0.03;
    /** Half way up a hanzi, above the baseline in 1/1000 em. */
    private static final int MIDDLE = 380;
    /** By so much of an em the two halves of a dash lie over each other. */
    private static final double OVERLAP = 0.01;

    private final int em;
    private final CompositionRules rules;
    private final Widths widths;

    CellMaker(int em, CompositionRules rules) {
        this.em = em;
        this.rules = rules;
        widths = rules.marks().widths();
    }

    @Override
    public Cell cell(Cluster cluster, int[] text, FaceChoice faces, boolean rigid) {
        List<FaceChoice.Drawn> drawn = drawn(cluster, text, faces);
        Shape shape = shape(cluster, drawn);
        List<Glyph> glyphs =
                standsHalfWayUp(cluster.kind()) ? halfWayUp(glyphs(shape, drawn), drawn) : glyphs(shape, drawn);
        int body = shape.side == Side.PROPORTIONAL ? widthOf(glyphs) : shape.body;
        return new Cell(cluster, body, shape.before, shape.after, atLineStart(cluster, shape), glyphs, rigid);
    }

    /** The short connector, whose face is Latin, and the points of Taiwan, which mainland faces have at the foot (CLREQ 3.1.2). */
    private boolean standsHalfWayUp(CharacterClass kind) {
        return kind == CharacterClass.HALF_CONNECTOR || (kind.isPoint() && widths == Widths.TW);
    }

    private List<Glyph> halfWayUp(List<Glyph> glyphs, List<FaceChoice.Drawn> drawn) {
        List<Glyph> raised = new ArrayList<>(glyphs.size());
        for (int i = 0; i < glyphs.size(); i++) {
            Glyph glyph = glyphs.get(i);
            int rise = drawn.get(i)
                    .ink()
                    .map(ink -> scale(MIDDLE - (ink.bottom() + ink.top()) / 2))
                    .orElse(0);
            raised.add(glyph.raised(rise, glyph.reads()));
        }
        return List.copyOf(raised);
    }

    /** The characters of a cluster that leave ink, and the face of each; one 〓 for a cluster of which any is missing. */
    static List<FaceChoice.Drawn> drawn(Cluster cluster, int[] text, FaceChoice faces) {
        List<FaceChoice.Drawn> drawn = new ArrayList<>(1);
        for (int i = cluster.start(); i < cluster.end(); i++) {
            if (ClassTable.of(text[i]) != CharacterClass.ZERO_WIDTH) {
                faces.draw(text[i], cluster.kind()).ifPresent(drawn::add);
            }
        }
        // asked for every character: no stream
        for (FaceChoice.Drawn one : drawn) {
            if (one.reads() != null) {
                String whole = new String(text, cluster.start(), cluster.end() - cluster.start());
                return List.of(new FaceChoice.Drawn(one.face(), one.codePoint(), whole));
            }
        }
        return drawn;
    }

    private int atLineStart(Cluster cluster, Shape shape) {
        boolean cut = cluster.kind() == CharacterClass.OPEN
                && switch (rules.edges().start()) {
                    case HALF -> true;
                    case FULL_FIRST -> cluster.start() > 0;
                    case FULL -> false;
                };
        return cut ? 0 : shape.before;
    }

    private static int widthOf(List<Glyph> glyphs) {
        int width = 0;
        for (Glyph glyph : glyphs) {
            width += glyph.advance();
        }
        return width;
    }

    /** Where a glyph stands in a body narrower than itself. */
    private enum Side {
        LEFT,
        RIGHT,
        CENTRE,
        /** With the middle of its ink in that of the body. */
        INK_CENTRE,
        /** Each of two is moved towards the other until their ink is one line. */
        JOINED,
        /** The body is as wide as the glyph. */
        PROPORTIONAL
    }

    /** Body and blanks; {@code pitch} is the part of the body each glyph has. */
    private record Shape(int body, int before, int after, int pitch, Side side) {
        static Shape fixed(int body) {
            return new Shape(body, 0, 0, body, Side.CENTRE);
        }
    }

    private Shape shape(Cluster cluster, List<FaceChoice.Drawn> drawn) {
        return switch (cluster.kind()) {
            case OPEN -> new Shape(em - half(), innerBlank(), 0, em - half(), Side.RIGHT);
            case CLOSE -> new Shape(em - half(), 0, innerBlank(), em - half(), Side.LEFT);
            case COMMA, SEMICOLON, COLON -> point(innerBlank(), drawn);
            case STOP -> point(stopBlank(), drawn);
            case EXCLAMATION -> exclamation(Math.max(drawn.size(), 1));
            case INTERPUNCT -> rules.marks().interpunct() == Interpunct.FULL ? quartered() : Shape.fixed(em / 2);
            case WIDE_INTERPUNCT -> quartered();
            case SOLIDUS -> Shape.fixed(widths == Widths.TW && cluster.base() == '／' ? em : em / 2);
            case HALF_CONNECTOR -> Shape.fixed(em / 2);
            case DASH -> new Shape(2 * em, 0, 0, 2 * em / Math.max(drawn.size(), 1), Side.JOINED);
            case ELLIPSIS -> new Shape(em * Math.max(drawn.size(), 1), 0, 0, em, Side.CENTRE);
            case HAN, ITERATION, FULLWIDTH, CONNECTOR, DOUBLE_EXCLAMATION, IDEOGRAPHIC_SPACE -> Shape.fixed(em);
            default -> new Shape(0, 0, 0, 0, Side.PROPORTIONAL);
        };
    }

    private int half() {
        return em / 2;
    }

    /** The blank of brackets, commas and colons: none in the styles that set them half an em wide. */
    private int innerBlank() {
        return widths == Widths.KAIMING || widths == Widths.BANJIAO ? 0 : half();
    }

    private int stopBlank() {
        return widths == Widths.BANJIAO ? 0 : half();
    }

    private Shape point(int blank, List<FaceChoice.Drawn> drawn) {
        boolean centred = widths == Widths.TW || (blank > 0 && !drawn.isEmpty() && isCentred(drawn.getFirst()));
        return centred ? quartered() : new Shape(em - half(), 0, blank, em - half(), Side.LEFT);
    }

    private Shape quartered() {
        int quarter = em / 4;
        return new Shape(em - 2 * quarter, quarter, quarter, em - 2 * quarter, Side.CENTRE);
    }

    /** One mark fills a cell, a stack of two one cell, of three two cells (GB/T 15834 5.1.2). */
    private Shape exclamation(int count) {
        if (count == 1 && widths == Widths.TW) {
            return new Shape(em, 0, 0, em, Side.INK_CENTRE);
        }
        int body = count * em / 2;
        return new Shape(body, 0, count % 2 == 0 ? 0 : stopBlank(), body / count, Side.LEFT);
    }

    private boolean isCentred(FaceChoice.Drawn drawn) {
        Optional<InkBox> ink = drawn.ink();
        int advance = drawn.face().advance(drawn.codePoint());
        return ink.map(box -> (box.left() + box.right()) / 2.0 / advance)
                .filter(centre -> centre > CENTRED_FROM && centre < CENTRED_TO)
                .isPresent();
    }

    private List<Glyph> glyphs(Shape shape, List<FaceChoice.Drawn> drawn) {
        List<Glyph> glyphs = new ArrayList<>(drawn.size());
        int at = 0;
        for (FaceChoice.Drawn one : drawn) {
            int advance = advance(one.face(), one.codePoint());
            boolean follows = shape.side == Side.PROPORTIONAL || ClassTable.isCombining(one.codePoint());
            int origin = follows ? at : at + origin(shape, one, advance);
            glyphs.add(new Glyph(one.codePoint(), one.face().id(), origin, advance, em, 0, one.reads()));
            at += follows ? advance : shape.pitch;
        }
        return shape.side == Side.JOINED && drawn.size() == 2 ? joined(glyphs, drawn) : List.copyOf(glyphs);
    }

    /** GB/T 15834 5.1.4: a dash of two glyphs is one line, though in most faces their ink does not quite meet. */
    private List<Glyph> joined(List<Glyph> glyphs, List<FaceChoice.Drawn> drawn) {
        Glyph first = glyphs.getFirst();
        Glyph second = glyphs.getLast();
        int end = drawn.getFirst().ink().map(ink -> scale(ink.right())).orElse(first.advance());
        int start = drawn.getLast().ink().map(ink -> scale(ink.left())).orElse(0);
        int missing = second.origin() + start - (first.origin() + end) + (int) (em * OVERLAP);
        int each = Math.max(0, (missing + 1) / 2);
        return List.of(first.moved(each), second.moved(-each));
    }

    /** Where in its part of the body a glyph stands. */
    private int origin(Shape shape, FaceChoice.Drawn drawn, int advance) {
        int room = shape.pitch;
        int origin = switch (shape.side) {
            case LEFT -> Math.max(0, (room - advance) / 2);
            case RIGHT -> Math.min(room - advance, (room - advance) / 2);
            case CENTRE, JOINED, INK_CENTRE, PROPORTIONAL -> (room - advance) / 2;
        };
        return intoBody(origin, shape, drawn);
    }

    /** Moves a glyph whose ink does not lie in the body so that it is centred there. */
    private int intoBody(int origin, Shape shape, FaceChoice.Drawn drawn) {
        int room = shape.pitch;
        Optional<InkBox> found = drawn.ink();
        if (found.isEmpty()) {
            return origin;
        }
        InkBox ink = found.get();
        int left = scale(ink.left());
        int right = scale(ink.right());
        int tolerance = (int) (em * INK_TOLERANCE);
        if (shape.side == Side.INK_CENTRE) {
            return (room - left - right) / 2;
        }
        boolean inside = origin + left >= -tolerance && origin + right <= room + tolerance;
        return inside || right - left > room + 2 * tolerance ? origin : (room - left - right) / 2;
    }

    private int advance(Face face, int codePoint) {
        return scale(face.advance(codePoint));
    }

    /** A measure of a face at this size, cut to whole millipoints as FOP does. */
    private int scale(int thousandths) {
        return (int) ((long) thousandths * em / 1000);
    }
}
