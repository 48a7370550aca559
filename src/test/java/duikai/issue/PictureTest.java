package duikai.issue;

import static org.assertj.core.api.Assertions.assertThat;

import duikai.diag.Diagnostics;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureTest {
    private static final String PLACE = "articles/a.md:4:11 ";

    private static Folder issue(String file) {
        return Folder.ofArticle("---\nheadline: 题\npictures:\n  - file: " + file
                + "\n    caption: 甲,乙\n    credit: 铭言 摄影报道\n    focus: [0.58, 0.55]\n---\n文。\n");
    }

    private static Folder issue(String file, byte[] bytes) {
        return issue(file).with(file, bytes);
    }

    private static Folder svg(String content) {
        return issue("p.svg", content.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void sizeBytesAndWordsAreKept() {
        Diagnostics diagnostics = new Diagnostics();
        byte[] bytes = Images.jpeg(300, 200);
        Issue issue =
                IssueReader.read(issue("pictures/a.jpg", bytes), diagnostics).orElseThrow();
        Picture picture =
                issue.pages().getFirst().articles().getFirst().pictures().getFirst();
        assertThat(picture.widthPx()).isEqualTo(300);
        assertThat(picture.heightPx()).isEqualTo(200);
        assertThat(picture.caption().orElseThrow().value()).isEqualTo("甲，乙");
        assertThat(picture.focusX()).isEqualTo(0.58);
        assertThat(picture.resource()).hasSize(64 + 4).endsWith(".jpg");
        assertThat(issue.resources().get(picture.resource()))
                .isNotNull()
                .satisfies(resource -> assertThat(resource.bytes()).isEqualTo(bytes));
    }

    @Test
    void theContentCountsAndNotTheEnding() {
        Diagnostics diagnostics = new Diagnostics();
        Issue issue = IssueReader.read(issue("a.jpg", Images.png(30, 20)), diagnostics)
                .orElseThrow();
        assertThat(issue.resources().keySet()).singleElement().asString().endsWith(".png");
    }

    @ParameterizedTest
    @CsvSource({
        "http://example.com/a.jpg, picture-remote",
        "https://example.com/a.jpg, picture-remote",
        "//example.com/a.jpg, picture-remote",
        "'data:image/png;base64,AAAA', picture-remote",
        "file:///etc/passwd, picture-remote",
        "../a.jpg, path-outside",
        "pictures/../../a.jpg, path-outside",
        "/etc/passwd, path-outside",
        "C:\\a.jpg, path-outside",
        "a.jpg, picture-missing",
    })
    void nothingOutsideTheFolderIsRead(String file, String code) {
        assertThat(Readings.complaints(issue("'" + file + "'"))).containsExactly(PLACE + code);
    }

    @Test
    void aMisspeltPictureIsSuggested() {
        assertThat(Readings.complaints(issue("pictures/vegetable.jpg").with("pictures/vegetables.jpg", new byte[1])))
                .containsExactly(PLACE + "picture-missing-like");
    }

    @Test
    void giantsAreRefusedByTheirHeads() {
        assertThat(Readings.complaints(issue("p.png", Images.pngClaiming(30_000, 30_000))))
                .containsExactly(PLACE + "picture-too-large");
        assertThat(Readings.complaints(issue("p.png", Images.pngClaiming(30_001, 1))))
                .containsExactly(PLACE + "picture-too-large");
        assertThat(Readings.complaints(issue("p.png", Images.pngClaiming(-1, 10))))
                .containsExactly(PLACE + "picture-damaged");
        assertThat(Readings.complaints(issue("p.png", new byte[65 * 1024 * 1024])))
                .containsExactly(PLACE + "file-too-large");
    }

    @Test
    void whatMustBeUnpackedHasALowerLimit() throws IOException {
        assertThat(Readings.complaints(issue("p.png", bigPng(6, 8, 7_000, 7_000))))
                .containsExactly(PLACE + "picture-too-heavy");
        assertThat(Readings.complaints(issue("p.png", bigPng(2, 16, 6_000, 6_000))))
                .containsExactly(PLACE + "picture-too-heavy");
        assertThat(Readings.complaints(issue("p.png", bigPng(6, 8, 4_600, 6_500))))
                .isEmpty();
        assertThat(Readings.complaints(issue("p.png", bigPng(0, 8, 9_000, 9_000))))
                .isEmpty();
    }

    /** A white or transparent PNG of any kind, small for its size. */
    private static byte[] bigPng(int kind, int depth, int width, int height) throws IOException {
        int samples = kind == 6 ? 4 : kind == 2 ? 3 : 1;
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream rows = new DeflaterOutputStream(packed, new Deflater(1))) {
            for (int y = 0; y < height; y++) {
                rows.write(new byte[1 + width * samples * depth / 8]);
            }
        }
        ByteBuffer head = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put((byte) depth)
                .put((byte) kind);
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        png.writeBytes(ByteBuffer.allocate(8).putLong(0x89504E470D0A1A0AL).array());
        chunk("IHDR", head.array(), png);
        chunk("IDAT", packed.toByteArray(), png);
        chunk("IEND", new byte[0], png);
        return png.toByteArray();
    }

    private static void chunk(String kind, byte[] content, ByteArrayOutputStream png) {
        byte[] name = kind.getBytes(StandardCharsets.ISO_8859_1);
        CRC32 sum = new CRC32();
        sum.update(name);
        sum.update(content);
        png.writeBytes(ByteBuffer.allocate(12 + content.length)
                .putInt(content.length)
                .put(name)
                .put(content)
                .putInt((int) sum.getValue())
                .array());
    }

    @Test
    void thePicturesOfAnIssueAreBoundedTogether() {
        StringBuilder pictures = new StringBuilder("---\nheadline: 题\npictures: [a0, a1, a2]\n---\n文。\n");
        Folder folder = Folder.ofArticle(pictures.toString());
        for (int i = 0; i < 3; i++) {
            byte[] jpeg = Arrays.copyOf(Images.jpeg(30 + i, 20), 40 * 1024 * 1024);
            jpeg[jpeg.length - 2] = (byte) 0xFF;
            jpeg[jpeg.length - 1] = (byte) 0xD9;
            folder.with("a" + i, jpeg);
        }
        assertThat(Readings.complaints(folder)).containsExactly("articles/a.md:3:20 pictures-too-large");
    }

    @Test
    void aNoteOfTheCameraThatPointsNowhereIsNone() {
        byte[] jpeg = Images.jpeg(30, 20);
        ByteBuffer note = ByteBuffer.allocate(40).putShort((short) 0xFFE1).putShort((short) 38);
        note.putInt(0x45786966).putShort((short) 0).putInt(0x4D4D002A).putInt(Integer.MAX_VALUE);
        byte[] whole = ByteBuffer.allocate(jpeg.length + 40)
                .put(jpeg, 0, 2)
                .put(note.array())
                .put(jpeg, 2, jpeg.length - 2)
                .array();
        assertThat(Readings.complaints(issue("p.jpg", whole))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<path d='M0 0H10' stroke-dasharray='0.00001'/>",
                "<path d='M0 0H10' style='stroke:#000;stroke-dasharray: 1e-9,0'/>",
                "<path d='M0 0H1e30'/>",
                "<rect width='99999999' height='1'/>"
            })
    void numbersNoDrawingHasAreRefused(String drawing) {
        assertThat(Readings.complaints(
                        svg("<svg xmlns='http://www.w3.org/2000/svg' width='10' height='10'>" + drawing + "</svg>")))
                .containsExactly(PLACE + "svg-refused");
    }

    @Test
    void dashesThatCanBeSeenAreDrawn() {
        assertThat(Readings.complaints(svg("<svg xmlns='http://www.w3.org/2000/svg' width='10' height='10'>"
                        + "<path d='M0 0H10' stroke-dasharray='2,1'/><path d='M0 0' stroke-dasharray='none'/></svg>")))
                .isEmpty();
    }

    @Test
    void everyTruncationOfAPictureIsFound() {
        for (byte[] whole : new byte[][] {Images.png(20, 20), Images.jpeg(20, 20)}) {
            for (int length = 8; length < whole.length - 13; length += 5) {
                assertThat(Readings.complaints(issue("p", Arrays.copyOf(whole, length))))
                        .as("%d of %d bytes", length, whole.length)
                        .containsExactly(PLACE + "picture-damaged");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"GIF89a", "RIFF1234WEBPVP8 ", "%!PS-Adobe", "II*\0"})
    void foreignFormatsAreNamed(String head) {
        assertThat(Readings.complaints(issue("p", head.getBytes(StandardCharsets.ISO_8859_1))))
                .containsExactly(PLACE + "picture-format");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", ""})
    void whatIsNoPictureIsRefused(String content) {
        assertThat(Readings.complaints(issue("p", content.getBytes(StandardCharsets.UTF_8))))
                .containsExactly(PLACE + "picture-not-one");
    }

    @Test
    void plainVectorArtIsAccepted() {
        Diagnostics diagnostics = new Diagnostics();
        Issue issue = IssueReader.read(
                        svg("<svg xmlns='http://www.w3.org/2000/svg' width='20mm' height='72pt'><g fill='url(#a)'>"
                                + "<path d='M0 0'/></g></svg>"),
                        diagnostics)
                .orElseThrow();
        Picture picture =
                issue.pages().getFirst().articles().getFirst().pictures().getFirst();
        assertThat(picture.widthPx()).isEqualTo(76);
        assertThat(picture.heightPx()).isEqualTo(96);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<g onload='x()'/>",
                "<image href='http://example.com/a.png' width='1' height='1'/>",
                "<image href='#a'/>",
                "<use href='#a'/>",
                "<style>@import 'http://example.com/a.css';</style>",
                "<rect fill='url(http://example.com/a.svg#b)'/>",
                "<rect style='fill: URL( \"http://example.com/\" )'/>",
                "<rect style='fill: u\\72l(http://example.com/)'/>",
                "<a xmlns:xlink='http://www.w3.org/1999/xlink' xlink:href='javascript:x()'/>",
                "<linearGradient xmlns:xlink='http://www.w3.org/1999/xlink' xlink:href='other.svg#a'/>",
                "<foreignObject/>",
                "<text>字</text>",
                "<?xml-stylesheet href='a.css'?>",
            })
    void vectorArtMayOnlyDraw(String content) {
        String svg = "<svg xmlns='http://www.w3.org/2000/svg' width='10' height='10'>" + content + "</svg>";
        assertThat(Readings.complaints(svg(svg))).containsExactly(PLACE + "svg-refused");
    }

    @Test
    void documentTypesAndDeepNestsAreRefused() {
        String bomb = "<!DOCTYPE svg [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;'>]>"
                + "<svg xmlns='http://www.w3.org/2000/svg' width='1' height='1'>&b;</svg>";
        assertThat(Readings.complaints(svg(bomb))).containsExactly(PLACE + "svg-refused");
        String external = "<!DOCTYPE svg SYSTEM 'http://example.com/a.dtd'><svg xmlns='http://www.w3.org/2000/svg'/>";
        assertThat(Readings.complaints(svg(external))).containsExactly(PLACE + "svg-refused");
        String deep = "<svg xmlns='http://www.w3.org/2000/svg' width='1' height='1'>" + "<g>".repeat(100_000);
        assertThat(Readings.complaints(svg(deep))).containsExactly(PLACE + "svg-refused");
        assertThat(Readings.complaints(svg("<svg xmlns='http://www.w3.org/2000/svg'/>")))
                .containsExactly(PLACE + "svg-without-size");
        assertThat(Readings.complaints(svg("<svg xmlns='http://www.w3.org/2000/svg' width='1' height='1'>")))
                .containsExactly(PLACE + "picture-damaged");
    }
}
