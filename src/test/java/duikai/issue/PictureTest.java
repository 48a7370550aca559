package duikai.issue;

import static org.assertj.core.api.Assertions.assertThat;

import duikai.diag.Diagnostics;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
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
    @ValueSource(strings = {"GIF89a", "RIFF1234WEBPVP8 ", "%PDF-1.4", "II*\0"})
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
