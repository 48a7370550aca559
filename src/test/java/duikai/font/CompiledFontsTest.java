package duikai.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.fop.apps.io.InternalResourceResolver;
import org.apache.fop.apps.io.ResourceResolverFactory;
import org.apache.fop.fonts.EmbeddingMode;
import org.apache.fop.fonts.EncodingMode;
import org.apache.fop.fonts.FontLoader;
import org.apache.fop.fonts.FontUris;
import org.apache.fop.fonts.MultiByteFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CompiledFontsTest {
    private static final CompiledFonts FONTS = new CompiledFonts();

    static List<FaceId> faces() {
        return List.copyOf(FONTS.faces());
    }

    @Test
    void knowsEveryFaceOfTheYaml() {
        assertThat(FONTS.faces())
                .extracting(FaceId::toString)
                .containsExactly(
                        "Brush-400",
                        "BrushT-400",
                        "Hei-400",
                        "Hei-700",
                        "Kai-400",
                        "Latin-400",
                        "Latin-700",
                        "Song-400",
                        "Song-700",
                        "Song-900");
    }

    /** The composer computes positions from these numbers, FOP draws with its own: they must be the same ones. */
    @ParameterizedTest
    @MethodSource("faces")
    void advancesAreExactlyThoseFopUses(FaceId id) throws Exception {
        Face face = FONTS.face(id);
        MultiByteFont fop = fopFont(id);
        List<String> wrong = new ArrayList<>();
        int covered = 0;
        for (int codePoint = 0x20; codePoint < 0x40000; codePoint++) {
            int glyph = codePoint > 0xD7FF && codePoint < 0xE000 ? 0 : fop.findGlyphIndex(codePoint);
            if (face.covers(codePoint) != (glyph != 0)) {
                wrong.add("coverage of U+%04X".formatted(codePoint));
            } else if (glyph != 0 && face.advance(codePoint) != fop.getWidths()[glyph]) {
                wrong.add("advance of U+%04X".formatted(codePoint));
            }
            covered += glyph == 0 ? 0 : 1;
        }
        assertThat(wrong).isEmpty();
        assertThat(covered).isGreaterThan(2000);
        assertThat(face.ascender()).isEqualTo(fop.getAscender());
        assertThat(face.descender()).isEqualTo(fop.getDescender());
    }

    @ParameterizedTest
    @MethodSource("faces")
    void coverageIsThatOfAnIndependentReader(FaceId id) throws Exception {
        Face face = FONTS.face(id);
        try (TrueTypeFont font = new TTFParser()
                .parse(new RandomAccessReadBufferedFile(
                        new File("fonts/" + FONTS.file(id).path())))) {
            CmapLookup cmap = font.getUnicodeCmapLookup(false);
            assertThat(IntStream.range(0, 0x40000).filter(c -> face.covers(c) != (cmap.getGlyphId(c) != 0)))
                    .isEmpty();
        }
    }

    /** fonts.md section 2, found with another reader. */
    @Test
    void inkOfMarksIsWhereItWasMeasured() {
        Face song = FONTS.face(new FaceId("Song", 400));
        InkBox comma = song.ink('，').orElseThrow();
        assertThat(comma).isEqualTo(new InkBox(78, -195, 227, 118));
        Face kai = FONTS.face(new FaceId("Kai", 400));
        InkBox dash = kai.ink('—').orElseThrow();
        assertThat(List.of(dash.left(), dash.right())).containsExactly(2, 998);
        assertThat(song.ink('中')).isEmpty();
        assertThat(song.ink(' ')).isEmpty();
    }

    @Test
    void rareNamesAreKnownAndUnknownOnesAreNot() {
        Face song = FONTS.face(new FaceId("Song", 400));
        Face kai = FONTS.face(new FaceId("Kai", 400));
        assertThat(song.covers("𬭎".codePointAt(0))).isTrue();
        assertThat(song.covers("𠮷".codePointAt(0))).isFalse();
        assertThat(kai.covers("𠮷".codePointAt(0))).isTrue();
        assertThat(song.covers(0x10FFFF)).isFalse();
        assertThat(song.covers(-1)).isFalse();
        assertThatThrownBy(() -> song.advance("𠮷".codePointAt(0))).isInstanceOf(NoSuchElementException.class);
        assertThatThrownBy(() -> FONTS.face(new FaceId("Comic", 400))).isInstanceOf(NoSuchElementException.class);
    }

    @Test
    void measuresOfAnotherEncoderAreRefused() {
        assertThatThrownBy(() -> new CompiledFace(new FaceId("Song", 400), ByteBuffer.allocate(100)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static MultiByteFont fopFont(FaceId id) throws Exception {
        URI uri = Path.of("fonts", FONTS.file(id).path()).toUri();
        InternalResourceResolver resolver = ResourceResolverFactory.createDefaultInternalResourceResolver(uri);
        FontUris uris = new FontUris(uri, null);
        return (MultiByteFont) FontLoader.loadFont(
                uris, null, true, EmbeddingMode.SUBSET, EncodingMode.CID, false, false, resolver, false, false, false);
    }
}
