package duikai.compose;

import duikai.compose.FaceChoice.Drawn;
import duikai.font.InkBox;
import duikai.house.CompositionRules;
import duikai.house.MarkRules.Widths;
import duikai.page.Line;
import java.util.ArrayList;
import java.util.List;

/**
 * Gives clusters their cells in vertical text (CLREQ 2.3, 3.1; GB/T 15834 5.2): hanzi and points stand upright, the points in the
 * upper right of their cells; brackets, dashes, ellipses and connectors lie on their side, as Latin words do. The glyphs are those
 * of horizontal text, moved or turned by where the face has the ink, so that every face serves and the text stays readable to
 * machines.
 */
final class VerticalCellMaker implements Cells {
    /** White above the ink of marks that are too high for half a cell, in em. */
    private static final double ABOVE_HIGH_MARK = 0.1;
    /** From the left edge of an em box to the baseline of a glyph that lies on its side, in em. */
    private static final double SIDEWAYS_BASELINE = 0.12;

    private static final int THOUSAND = 1000;
    private static final InkBox LOWER_LEFT = new InkBox(80, -80, 320, 200);

    private final int em;
    private final Widths widths;
    private final CellMaker sideways;

    VerticalCellMaker(int em, CompositionRules rules) {
        this.em = em;
        widths = rules.marks().widths();
        sideways = new CellMaker(em, rules);
    }

    @Override
    public Cell cell(Cluster cluster, int[] text, FaceChoice faces, boolean rigid) {
        return switch (cluster.kind()) {
            case COMMA, STOP -> {
                Cell lying = sideways.cell(cluster, text, faces, rigid);
                List<Glyph> glyphs = points(CellMaker.drawn(cluster, text, faces), lying.body(), lying.before() > 0);
                yield new Cell(
                        cluster, lying.body(), lying.before(), lying.after(), lying.atLineStart(), glyphs, rigid);
            }
            case SEMICOLON, COLON -> {
                List<Glyph> glyphs = points(CellMaker.drawn(cluster, text, faces), em, widths == Widths.TW);
                yield new Cell(cluster, em, 0, 0, 0, glyphs, rigid);
            }
            case EXCLAMATION -> exclamations(cluster, CellMaker.drawn(cluster, text, faces), rigid);
            case SOLIDUS ->
                cluster.base() == '／'
                        ? upright(cluster, CellMaker.drawn(cluster, text, faces), rigid)
                        : onItsSide(sideways.cell(cluster, text, faces, rigid));
            case HAN,
                    ITERATION,
                    SYMBOL,
                    LIST_MARK,
                    FULLWIDTH,
                    WIDE_PREFIX,
                    WIDE_POSTFIX,
                    WIDE_SIGN,
                    DOUBLE_EXCLAMATION -> upright(cluster, CellMaker.drawn(cluster, text, faces), rigid);
            default -> onItsSide(sideways.cell(cluster, text, faces, rigid));
        };
    }

    private Cell onItsSide(Cell cell) {
        int baseline = (int) Math.round(em * SIDEWAYS_BASELINE);
        List<Glyph> glyphs =
                cell.glyphs().stream().map(glyph -> glyph.sideways(baseline)).toList();
        return new Cell(
                cell.cluster(), cell.body(), cell.before(), cell.after(), cell.atLineStart(), glyphs, cell.rigid());
    }

    private Cell upright(Cluster cluster, List<Drawn> drawn, boolean rigid) {
        return new Cell(cluster, em, 0, 0, 0, sideBySide(drawn), rigid);
    }

    /** A single mark fills a cell, two stand side by side in one (GB/T 15834 5.1.2). */
    private Cell exclamations(Cluster cluster, List<Drawn> drawn, boolean rigid) {
        List<Glyph> glyphs = new ArrayList<>();
        int cells = 0;
        for (int from = 0; from < drawn.size(); from += 2, cells++) {
            List<Drawn> pair = drawn.subList(from, Math.min(from + 2, drawn.size()));
            glyphs.addAll(pair.size() == 2 ? pairOfMarks(pair, cells * em) : point(pair.getFirst(), em, cells * em));
        }
        return new Cell(cluster, em * Math.max(cells, 1), 0, 0, 0, glyphs, rigid);
    }

    /** Glyphs in one cell, centred together; smaller where they would not find room beside each other. */
    private List<Glyph> sideBySide(List<Drawn> drawn) {
        int width = 0;
        for (Drawn one : drawn) {
            width += ClassTable.isCombining(one.codePoint()) ? 0 : one.face().advance(one.codePoint());
        }
        int size = drawn.size() > 1 && width > THOUSAND ? em * THOUSAND / width : em;
        List<Glyph> glyphs = new ArrayList<>(drawn.size());
        int across = (em - scaled(width, size)) / 2;
        for (Drawn one : drawn) {
            glyphs.add(new Glyph(one.codePoint(), one.face().id(), (em - size) / 2, size, size, across, one.reads()));
            across += scaled(one.face().advance(one.codePoint()), size);
        }
        return glyphs;
    }

    private List<Glyph> pairOfMarks(List<Drawn> pair, int along) {
        List<Glyph> glyphs = new ArrayList<>(2);
        for (int i = 0; i < 2; i++) {
            Drawn mark = pair.get(i);
            InkBox ink = ink(mark);
            int centre = em / 4 + i * em / 2;
            glyphs.add(upright(mark, along + down(ink, em / 2), centre - scale(ink.left() + ink.right()) / 2));
        }
        return glyphs;
    }

    private List<Glyph> points(List<Drawn> drawn, int room, boolean centred) {
        List<Glyph> glyphs = new ArrayList<>(drawn.size());
        for (Drawn one : drawn) {
            glyphs.addAll(centred ? centred(one, room) : point(one, room, 0));
        }
        return glyphs;
    }

    /** In the middle of its room, as in Taiwan and Hong Kong. */
    private List<Glyph> centred(Drawn mark, int room) {
        InkBox ink = ink(mark);
        return List.of(upright(mark, down(ink, room / 2), em / 2 - scale(ink.left() + ink.right()) / 2));
    }

    /** As far from the right edge as it is from the left one in horizontal text, and near the upper end of its cell. */
    private List<Glyph> point(Drawn mark, int room, int along) {
        if (widths == Widths.TW) {
            return centred(mark, room).stream()
                    .map(glyph -> upright(mark, glyph.origin() + along, glyph.rise()))
                    .toList();
        }
        InkBox ink = ink(mark);
        int height = scale(ink.top() - ink.bottom());
        int above = height < em / 2 ? (em / 2 - height) / 2 : (int) Math.round(em * ABOVE_HIGH_MARK);
        int across = scale(mark.face().advance(mark.codePoint())) - scale(ink.left() + ink.right());
        return List.of(upright(mark, along + down(ink, above + height / 2), across));
    }

    /** How far down a glyph's em box begins whose ink is to have its middle there. */
    private int down(InkBox ink, int middle) {
        return middle - (ascent() - scale(ink.top() + ink.bottom()) / 2);
    }

    private int ascent() {
        return (int) Math.round(em * Line.ASCENT);
    }

    /** A face that does not tell where the ink of a mark is has it in the lower left. */
    private static InkBox ink(Drawn mark) {
        return mark.face().ink(mark.codePoint()).orElse(LOWER_LEFT);
    }

    private Glyph upright(Drawn drawn, int along, int across) {
        return new Glyph(drawn.codePoint(), drawn.face().id(), along, em, em, across, drawn.reads());
    }

    private int scale(int thousandths) {
        return scaled(thousandths, em);
    }

    private static int scaled(int thousandths, int size) {
        return (int) ((long) thousandths * size / THOUSAND);
    }
}
