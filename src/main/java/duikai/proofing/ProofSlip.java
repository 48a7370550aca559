package duikai.proofing;

import duikai.font.Face;
import duikai.font.FaceId;
import duikai.font.FontLibrary;
import duikai.page.ComposedIssue;
import duikai.page.ComposedPage;
import duikai.page.Line;
import duikai.page.PageBlock;
import duikai.page.Placed;
import duikai.page.Rule;
import duikai.page.Run;
import duikai.unit.Length;
import duikai.unit.Rect;
import duikai.unit.Size;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands around the pages of a proof (校样签条): above a page its round, the time, its hash, issue and page; below it the
 * line to sign on; at its corners where it is trimmed. Nothing of it touches the page.
 */
public final class ProofSlip {
    /** White around the trimmed page on a proof. */
    public static final Length MARGIN = Length.mm(18);

    private static final FaceId BOLD = new FaceId("Hei", 700);
    private static final FaceId PLAIN = new FaceId("Hei", 400);
    private static final Length LARGE = Length.pt(14);
    private static final Length SMALL = Length.pt(8.5);
    private static final Length LEADING = Length.pt(13);
    private static final Length GAP = Length.pt(14);
    private static final Length THIN = Length.pt(0.5);

    /** Between the trimmed page and the marks at its corners. */
    private static final Length OFF = Length.mm(3);

    private static final Length MARK = Length.mm(5);
    private static final Length SIGNATURE = Length.mm(45);
    private static final String STYLE = "proof-slip";

    private final FontLibrary fonts;
    private final Pull pull;

    public ProofSlip(FontLibrary fonts, Pull pull) {
        this.fonts = fonts;
        this.pull = pull;
    }

    /** The slips of an issue's pages, each as large as the page with its margin; the hashes are in the order of the pages. */
    public ComposedIssue around(ComposedIssue issue, List<PageHash> hashes) {
        List<ComposedPage> slips = new ArrayList<>();
        for (int i = 0; i < issue.pages().size(); i++) {
            slips.add(slip(issue, issue.pages().get(i), hashes.get(i)));
        }
        return issue.with(slips);
    }

    private ComposedPage slip(ComposedIssue issue, ComposedPage page, PageHash hash) {
        Size trim = page.trim();
        Rect sheet = new Rect(
                Length.ZERO,
                Length.ZERO,
                trim.width().plus(MARGIN.times(2)),
                trim.height().plus(MARGIN.times(2)));
        Rect cut = sheet.inset(MARGIN);
        Sheet items = new Sheet(cut);
        items.next = MARGIN.minus(LEADING.times(2));
        items.words(pull.round().title(), BOLD, LARGE);
        items.words("打样 " + pull.shownTime(), PLAIN, SMALL);
        items.words("版面指纹 " + hash.shortened(), PLAIN, SMALL);
        items.words(issue.title(), PLAIN, SMALL);
        items.words(page.title(), BOLD, SMALL);
        items.pen = cut.x();
        items.next = sheet.bottom().minus(OFF.times(2));
        items.room("校对签字");
        items.room("签字时间");
        items.marks();
        PageBlock block = new PageBlock("slip", PageBlock.Role.FOLIO, "", sheet, items.placed);
        return new ComposedPage(page.number(), page.name(), sheet.size(), cut, SMALL, LEADING, List.of(block));
    }

    /** Things placed one after the other. */
    private final class Sheet {
        private final Rect cut;
        private final List<Placed> placed = new ArrayList<>();
        private Length pen;
        private Length next = Length.ZERO;

        Sheet(Rect cut) {
            this.cut = cut;
            pen = cut.x();
        }

        /** Words on the baseline {@code next}, on a new one below where they would stand out of the page's width. */
        void words(String words, FaceId face, Length size) {
            String shown = shown(words, fonts.face(face));
            Length width = width(shown, face, size);
            if (pen.plus(width).compareTo(cut.right()) > 0 && pen.compareTo(cut.x()) > 0) {
                pen = cut.x();
                next = next.plus(LEADING);
            }
            Rect box = new Rect(pen, next.minus(size.times(Line.ASCENT)), width, size);
            Run run = new Run(shown, face, size, Length.ZERO);
            placed.add(new Line("slip.l" + placed.size(), STYLE, box, pen, next, List.of(run), Line.Join.END));
            pen = pen.plus(width).plus(GAP);
        }

        /** Words and a rule to write on. */
        void room(String words) {
            words(words, PLAIN, SMALL);
            placed.add(
                    new Rule(new Rect(pen.minus(GAP.dividedBy(2)), next.plus(THIN.times(2)), SIGNATURE, THIN), STYLE));
            pen = pen.plus(SIGNATURE).plus(GAP);
        }

        /** At each corner two short rules, clear of the page. */
        void marks() {
            for (Length x : List.of(cut.x(), cut.right())) {
                mark(new Rect(x, cut.y().minus(OFF).minus(MARK), THIN, MARK));
                mark(new Rect(x, cut.bottom().plus(OFF), THIN, MARK));
            }
            for (Length y : List.of(cut.y(), cut.bottom())) {
                mark(new Rect(cut.x().minus(OFF).minus(MARK), y, MARK, THIN));
                mark(new Rect(cut.right().plus(OFF), y, MARK, THIN));
            }
        }

        private void mark(Rect ink) {
            placed.add(new Rule(ink, STYLE));
        }
    }

    /** With the printer's mark for a character the face has not. */
    private static String shown(String words, Face face) {
        StringBuilder shown = new StringBuilder();
        words.codePoints().map(c -> face.covers(c) ? c : '〓').forEach(shown::appendCodePoint);
        return shown.toString();
    }

    private Length width(String words, FaceId id, Length size) {
        Face face = fonts.face(id);
        int thousandths = words.codePoints().map(face::advance).sum();
        return size.times(thousandths / 1000.0);
    }
}
