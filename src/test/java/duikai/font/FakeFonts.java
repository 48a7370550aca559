package duikai.font;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Faces that need no file: hanzi and Chinese marks 1 em with the marks' ink in one half, Latin letters and digits 0.5 em,
 * narrow Latin marks 0.28 em, space 0.25 em, — 1 em from edge to edge in the dash face.
 *
 * <p>As in the real typefaces the Song and Hei faces lack 𠮷 (U+20BB7), which Kai has; private use characters are in no
 * face at all.
 */
public final class FakeFonts implements FontLibrary {
    public static final FaceId SONG = new FaceId("Song", 400);
    public static final FaceId SONG_BOLD = new FaceId("Song", 700);
    public static final FaceId SONG_BLACK = new FaceId("Song", 900);
    public static final FaceId HEI = new FaceId("Hei", 400);
    public static final FaceId HEI_BOLD = new FaceId("Hei", 700);
    public static final FaceId KAI = new FaceId("Kai", 400);
    public static final FaceId BRUSH = new FaceId("Brush", 400);
    public static final FaceId BRUSH_TRADITIONAL = new FaceId("BrushT", 400);
    public static final FaceId LATIN = new FaceId("Latin", 400);
    public static final FaceId LATIN_BOLD = new FaceId("Latin", 700);

    /** Body text. */
    public static final FaceSet BODY = new FaceSet(SONG, LATIN, KAI, List.of(KAI));
    /** Run-in heads and strong words. */
    public static final FaceSet STRONG = new FaceSet(HEI_BOLD, LATIN_BOLD, KAI, List.of(SONG_BOLD, KAI));
    /** Headlines. */
    public static final FaceSet HEADLINE = new FaceSet(SONG_BLACK, LATIN_BOLD, KAI, List.of(KAI));

    private static final Set<FaceId> ALL = new TreeSet<>(
            List.of(SONG, SONG_BOLD, SONG_BLACK, HEI, HEI_BOLD, KAI, BRUSH, BRUSH_TRADITIONAL, LATIN, LATIN_BOLD));

    private static final int RARE = 0x20BB7;

    @Override
    public Face face(FaceId id) {
        if (!ALL.contains(id)) {
            throw new NoSuchElementException("no such face: " + id);
        }
        return new FakeFace(id);
    }

    @Override
    public Set<FaceId> faces() {
        return ALL;
    }

    private record FakeFace(FaceId id) implements Face {
        private static final String INK_RIGHT = "（〈《「『【〔〖〘〚［｛｟〝“‘";
        private static final String INK_LEFT = "）〉》」』】〕〗〙〛］｝｠〞〟”’，、；：。．！？";
        private static final String NARROW = ".,:;!|'il’‘";

        @Override
        public boolean covers(int codePoint) {
            if (Character.isISOControl(codePoint)
                    || Character.getType(codePoint) == Character.PRIVATE_USE
                    || Character.getType(codePoint) == Character.FORMAT
                    || Character.getType(codePoint) == Character.SURROGATE) {
                return false;
            }
            return switch (id.family()) {
                case "Latin" -> codePoint < 0x530 || (codePoint >= 0x2010 && codePoint < 0x2027);
                case "Kai" -> true;
                default -> codePoint != RARE;
            };
        }

        @Override
        public int stem() {
            return 40;
        }

        @Override
        public int advance(int codePoint) {
            if (codePoint == ' ' || codePoint == 0xA0) {
                return 250;
            }
            if (id.family().equals("Latin")) {
                return NARROW.indexOf(codePoint) >= 0 ? 280 : codePoint == '—' || codePoint == '…' ? 1000 : 500;
            }
            if (codePoint == '·') {
                return 330;
            }
            if (codePoint == '—') {
                return id.family().equals("Kai") ? 1000 : 890;
            }
            return codePoint < 0x530 || codePoint == '–' || codePoint == '‐' ? 500 : 1000;
        }

        @Override
        public Optional<InkBox> ink(int codePoint) {
            if (INK_LEFT.indexOf(codePoint) >= 0) {
                return Optional.of(new InkBox(70, -150, 430, 650));
            }
            if (INK_RIGHT.indexOf(codePoint) >= 0) {
                return Optional.of(new InkBox(570, -150, 930, 850));
            }
            if (codePoint == '·') {
                return Optional.of(new InkBox(115, 330, 215, 430));
            }
            if (codePoint == '—' || codePoint == '…') {
                return Optional.of(new InkBox(0, 340, advance(codePoint), 420));
            }
            return Optional.empty();
        }

        @Override
        public int ascender() {
            return 880;
        }

        @Override
        public int descender() {
            return -120;
        }
    }
}
