package duikai.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import duikai.e2e.Scratch.Outcome;
import duikai.issue.Images;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What people, programs and enemies put into an issue folder: each is refused at its place, in words of both languages, with the
 * right exit code, and nothing is written.
 */
class HostileInputTest {
    private static final String HEAD = "house: xuhuibao\ndate: 2022-04-04\nnumber: 14\ncumulative: 1668\n";
    private static final String HEADLINE = "headline: 坚定信心　毫不松懈";
    private static final String PICTURE = "pictures/vegetables.jpg";
    private static final String PICTURE_PLACE = "issue/articles/picture.md:5:11";

    /** @param problem where and what: {@code issue/issue.yaml:3:1 duplicate-key} */
    private record Case(String name, int code, String problem, Consumer<Scratch> edit) {
        @Override
        public String toString() {
            return name;
        }
    }

    @TempDir
    private Path folder;

    private static Case of(String name, String problem, Consumer<Scratch> edit) {
        return new Case(name, 1, problem, edit);
    }

    private static Case root(String name, String place, String problem, String yaml) {
        return of(name, "issue/issue.yaml" + place + " " + problem, s -> s.write("issue.yaml", yaml));
    }

    private static Case issue(String name, String place, String problem, String old, String now) {
        return of(name, "issue/issue.yaml" + place + " " + problem, s -> s.replace("issue.yaml", old, now));
    }

    private static Case lead(String name, String place, String problem, String old, String now) {
        return of(name, "issue/articles/lead.md" + place + " " + problem, s -> s.replace("articles/lead.md", old, now));
    }

    private static Case body(String name, String place, String problem, String text) {
        return lead(name, place, problem, "\n第二批", "\n" + text + "\n\n第二批");
    }

    private static Case article(String name, String place, String problem, byte[] bytes) {
        return of(name, "issue/articles/lead.md" + place + " " + problem, s -> s.write("articles/lead.md", bytes));
    }

    private static Case article(String name, String place, String problem, String text) {
        return article(name, place, problem, text.getBytes(UTF_8));
    }

    private static Case path(String path, String problem) {
        return of(
                "picture " + path,
                PICTURE_PLACE + " " + problem,
                s -> s.replace("articles/picture.md", PICTURE, "\"" + path + "\""));
    }

    private static Case picture(String name, String problem, byte[] bytes) {
        return of(name, PICTURE_PLACE + " " + problem, s -> s.write(PICTURE, bytes));
    }

    private static Case svg(String name, String problem, String content) {
        String svg = "<svg xmlns='http://www.w3.org/2000/svg' width='300' height='200'>" + content + "</svg>";
        return picture("svg " + name, problem, svg.getBytes(UTF_8));
    }

    private static Case house(String name, String place, String problem, String yaml) {
        return new Case("house " + name, 4, "houses/mine/house.yaml" + place + " " + problem, s -> {
            s.write("../houses/mine/house.yaml", yaml);
            s.replace("issue.yaml", "house: xuhuibao", "house: mine");
        });
    }

    private static String bomb() {
        StringBuilder bomb = new StringBuilder(HEAD + "a: &a [x, x, x, x, x, x, x, x, x]\n");
        for (char c = 'b'; c < 'k'; c++) {
            String alias = "*" + (char) (c - 1);
            bomb.append("%s: &%s [%s]\n".formatted(c, c, String.join(", ", java.util.Collections.nCopies(9, alias))));
        }
        return bomb.toString();
    }

    static Stream<Case> yaml() {
        return Stream.of(
                root("alias bomb", ":10:12", "too-many-values", bomb()),
                root("alias of itself", ":5:12", "yaml-syntax", HEAD + "facts: &f [*f]\n"),
                root("deep flow", ":5:47", "nested-too-deep", HEAD + "facts: " + "[".repeat(100_000)),
                root("deep maps", ":5:161", "nested-too-deep", HEAD + "facts: " + "{a: ".repeat(5_000)),
                root("long value", ":5:17", "text-too-long", HEAD + "facts: {permit: " + "好".repeat(1_000_000) + "}\n"),
                root("giant file", "", "file-too-large", HEAD + "facts: {permit: " + "a".repeat(5_000_000) + "}\n"),
                root("long key", ":5:1", "unknown-key", HEAD + "a".repeat(900) + ": 1\n"),
                issue("key twice", ":4:1", "duplicate-key", "number: 14", "number: 14\nnumber: 15"),
                issue(
                        "Java tag",
                        ":3:9",
                        "tag-refused",
                        "number: 14",
                        "number: !!javax.script.ScriptEngineManager [a]"),
                issue("tab", ":6:1", "yaml-tab", "  permit", "\tpermit"),
                issue("two documents", ":2:1", "several-documents", "date", "---\ndate"),
                issue("full-width colon", ":3:7", "full-width-colon", "number: 14", "number：14"),
                issue("escaped NUL", ":6:11", "control-character", "准印证号（B）0150", "\"a\\0b\""),
                issue("escaped half pair", ":6:11", "control-character", "准印证号（B）0150", "\"\\uD800\""),
                root("empty", ":1:1", "empty-file", ""),
                root("comment only", ":1:1", "empty-file", "# nothing\n"),
                root("list", ":1:1", "expected-mapping", "- a\n"),
                root("one word", ":1:1", "expected-mapping", "hello\n"));
    }

    static Stream<Case> issues() {
        return Stream.of(
                root("no pages", ":1:1", "missing-key", HEAD),
                root("pages without value", ":5:1", "missing-value", HEAD + "pages:\n"),
                root("empty pages", ":5:8", "no-pages", HEAD + "pages: []\n"),
                root("pages as a mapping", ":5:8", "expected-list", HEAD + "pages: {articles: [lead]}\n"),
                root("page as a word", ":5:9", "expected-mapping", HEAD + "pages: [lead]\n"),
                root("page without articles", ":6:5", "page-without-articles", HEAD + "pages:\n  - articles: []\n"),
                issue("article twice", ":10:22", "duplicate-article", "[lead, ", "[lead, lead, "),
                issue("misspelt article", ":10:22", "missing-article-like", " meeting,", " meting,"),
                issue("unknown article", ":10:22", "missing-article", " meeting,", " sport,"),
                issue("article above", ":10:22", "bad-article-name", " meeting,", " ../meeting,"),
                issue("absolute article", ":10:22", "bad-article-name", " meeting,", " /etc/passwd,"),
                issue("misspelt key", ":3:1", "misspelt-key", "number: 14", "nummer: 14"),
                issue("unknown key", ":4:1", "unknown-key", "number: 14", "number: 14\ncolour: red"),
                issue("word for a number", ":3:9", "expected-integer", "number: 14", "number: fourteen"),
                issue("fraction", ":3:9", "expected-integer", "number: 14", "number: 14.5"),
                issue("list for a number", ":3:9", "expected-text", "number: 14", "number: [14]"),
                issue("nought", ":3:9", "out-of-range", "number: 14", "number: 0"),
                issue("giant number", ":3:9", "out-of-range", "number: 14", "number: 99999999999999999999"),
                issue("numbers exchanged", ":4:13", "cumulative-below-number", "cumulative: 1668", "cumulative: 3"),
                issue("no such day", ":2:7", "bad-date", "2022-04-04", "2022-02-30"),
                issue("no such day in Chinese", ":2:7", "bad-date", "2022-04-04", "2022年2月30日"),
                issue("American date", ":2:7", "bad-date", "2022-04-04", "04/04/2022"),
                issue("wrong weekday", ":3:10", "wrong-weekday", "number: 14", "weekday: 星期二\nnumber: 14"),
                issue("misspelt house", ":1:8", "misspelt-house", "house: xuhuibao", "house: xuhuibo"),
                issue("house elsewhere", ":1:8", "unknown-house", "house: xuhuibao", "house: ../../etc"),
                issue("empty house", ":1:8", "empty-text", "house: xuhuibao", "house: \"\""),
                issue("unknown format", ":3:9", "unknown-format", "number: 14", "format: tablod\nnumber: 14"),
                issue("unknown fact", ":6:12", "unknown-fact", "permit:", "permitt:"),
                issue("list for a fact", ":6:11", "expected-text", "准印证号（B）0150", "[a, b]"),
                issue("wrong page number", ":9:13", "wrong-page-number", "- name: 要闻", "- number: 3\n    name: 要闻"),
                issue("plan of others", ":9:5", "plan-does-not-match", "- name: 要闻", "- plan: 1\n    name: 要闻"),
                of("more articles than a page can hold", "issue/issue.yaml:6:16 page-overfull", s -> {
                    StringBuilder list = new StringBuilder();
                    for (int i = 0; i < 30; i++) {
                        list.append("{id: a%d, headline: 题, body: %s}, ".formatted(i, "正文。".repeat(300)));
                    }
                    s.write("issue.yaml", HEAD + "pages:\n  - articles: [" + list + "]\n");
                }),
                of("10,000 articles", "issue/issue.yaml:6:15 too-many-articles", s -> {
                    StringBuilder list = new StringBuilder();
                    for (int i = 0; i < 10_000; i++) {
                        s.write("articles/a" + i + ".md", "---\nheadline: 题\n---\n文。\n");
                        list.append("a").append(i).append(", ");
                    }
                    s.write("issue.yaml", HEAD + "pages:\n  - articles: [" + list + "]\n");
                }),
                new Case("a folder for issue.yaml", 3, "issue/issue.yaml not-a-file", s -> {
                    s.delete("issue.yaml");
                    s.write("issue.yaml/a", "");
                }),
                of("a link out of the folder", "issue/issue.yaml:10:16 path-outside", s -> {
                    s.write("../secret.md", "---\nheadline: SECRET\n---\nSECRET\n");
                    s.link("articles/lead.md", s.folder().resolve("secret.md"));
                }),
                of(
                        "a link to a device",
                        "issue/issue.yaml:10:16 path-outside",
                        s -> s.link("articles/lead.md", Path.of("/dev/zero"))),
                of(
                        "a link to itself",
                        "issue/issue.yaml:10:16 missing-article",
                        s -> s.link("articles/lead.md", Path.of("lead.md"))));
    }

    static Stream<Case> articles() {
        String sample = "---\nheadline: 坚定信心\n---\n市委书记分别前往徐汇、静安等区，检查核酸筛查工作。\n";
        return Stream.of(
                lead("empty headline", ":2:11", "empty-text", HEADLINE, "headline: \"\""),
                lead("no headline", ":1:1", "no-headline", HEADLINE, "headline:"),
                lead("mapping as headline", ":2:11", "expected-text", HEADLINE, "headline: {a: b}"),
                lead("giant headline", ":2:11", "text-too-long", HEADLINE, "headline: " + "坚定信心".repeat(1_000)),
                lead(
                        "headline no page is wide enough for",
                        ":2:11",
                        "story-too-wide",
                        HEADLINE,
                        "headline: " + "a".repeat(500)),
                lead("headline of four lines", ":2:22", "headline-too-many-lines", HEADLINE, "headline: [一, 二, 三三, 四]"),
                lead("colon in a headline", ":2:13", "yaml-syntax", HEADLINE, "headline: 坚定: 信心"),
                lead("word for a priority", ":5:11", "expected-integer", "priority: 1", "priority: top"),
                lead("unknown type", ":5:7", "expected-one-of", "priority: 1", "type: newz"),
                article("empty", ":1:1", "no-front-matter", ""),
                article("no front matter", ":1:1", "no-front-matter", "正文。\n"),
                article("open front matter", ":1:1", "unclosed-front-matter", "---\nheadline: 题\n"),
                article("empty front matter", ":1:1", "no-headline", "---\n---\n正文。\n"),
                article("list as front matter", ":2:1", "expected-mapping", "---\n- a\n---\n正文。\n"),
                article("no text", ":2:11", "empty-article", "---\nheadline: 题\n---\n　　\n"),
                article("NUL", ":4:2", "control-character", "---\nheadline: 题\n---\n文\0字\n"),
                article("line separator", ":4:2", "control-character", "---\nheadline: 题\n---\n文\u2028字\n"),
                article("half pair", ":2:3", "not-utf8", new byte[] {
                    '-', '-', '-', '\n', 'h', ':', (byte) 0xED, (byte) 0xA0, (byte) 0x80
                }),
                article("GBK", ":2:11", "text-is-gbk", sample.getBytes(Charset.forName("GBK"))),
                article("Latin-1", ":2:14", "not-utf8", "---\nheadline: café\n".getBytes(StandardCharsets.ISO_8859_1)),
                article("UTF-16", ":1:1", "text-is-utf16", sample.getBytes(StandardCharsets.UTF_16)),
                article("UTF-16 without a mark", ":1:1", "text-is-utf16", sample.getBytes(StandardCharsets.UTF_16LE)),
                article("PNG", ":1:1", "not-text", Images.png(10, 10)),
                article("Word", ":1:1", "not-text", "PK\u0003\u0004\u0014".getBytes(UTF_8)),
                of(
                        "5 MB",
                        "issue/issue.yaml:10:16 file-too-large",
                        s -> s.write("articles/lead.md", sample + "正文。".repeat(600_000))),
                article("500 KB", ":2:11", "page-overfull", sample + "正文，很长。".repeat(25_000)),
                article("500 KB, dirty", ":2:11", "page-overfull", sample + "中 ,1 ".repeat(60_000)),
                body("table", ":9:1", "markdown-table", "| 甲 | 乙 |\n|---|---|\n| 1 | 2 |"),
                body("picture in the text", ":9:1", "markdown-picture", "![图](http://127.0.0.1:1/a.png)"),
                body("HTML", ":9:1", "markdown-html", "<div onclick='x'>"),
                body("HTML comment", ":9:1", "markdown-html", "<!-- later -->"),
                body("code", ":9:1", "markdown-code", "```\nx\n```"),
                body("list in a list", ":9:1", "markdown-list", "- 甲\n  - 乙"),
                body("quotation", ":9:1", "markdown-quote", "> ".repeat(1_000) + "甲"),
                body("headline in the text", ":9:1", "markdown-heading", "# 甲"),
                body("small head without words", ":9:1", "empty-text", "## 　"),
                body("brackets without end", ":7:1", "markup-too-dense", "[".repeat(3_100)));
    }

    static Stream<Case> pictures() throws IOException {
        byte[] png = Images.png(200, 150);
        byte[] jpeg = Images.jpeg(200, 150);
        byte[] flipped = png.clone();
        flipped[60] ^= 0x55;
        return Stream.of(
                path("../../secret.jpg", "path-outside"),
                path("/etc/passwd", "path-outside"),
                path("C:\\\\a.jpg", "path-outside"),
                path("artwork:nameplate.svg", "path-outside"),
                path("http://127.0.0.1:1/a.jpg", "picture-remote"),
                path("file:///etc/passwd", "picture-remote"),
                path("jar:file:/a.jar!/b.jpg", "picture-remote"),
                path("data:image/png;base64,AAAA", "picture-remote"),
                path("pictures/vegtables.jpg", "picture-missing-like"),
                path("pictures/dog.jpg", "picture-missing"),
                path("", "empty-text"),
                new Case(
                        "picture pictures",
                        3,
                        PICTURE_PLACE + " not-a-file",
                        path("pictures", "").edit()),
                of("link out of the folder", PICTURE_PLACE + " path-outside", s -> {
                    s.write("../secret.jpg", jpeg);
                    s.link(PICTURE, s.folder().resolve("secret.jpg"));
                }),
                picture("giant PNG", "picture-too-large", Images.pngClaiming(30_000, 30_000)),
                picture("PNG that claims too much", "picture-damaged", Images.pngClaiming(3_000, 3_000)),
                picture("strip", "picture-too-narrow", Images.png(1, 2_000)),
                picture("PNG cut off", "picture-damaged", Arrays.copyOf(png, png.length / 2)),
                picture("PNG with a flipped byte", "picture-damaged", flipped),
                picture("JPEG cut off", "picture-damaged", Arrays.copyOf(jpeg, jpeg.length / 2)),
                picture("text", "picture-not-one", "hello".getBytes(UTF_8)),
                picture("nothing", "picture-not-one", new byte[0]),
                picture("TIFF", "picture-format", "II*\0....".getBytes(UTF_8)),
                picture("GIF", "picture-format", "GIF89a".getBytes(UTF_8)),
                picture("WebP", "picture-format", "RIFF1234WEBPVP8 ".getBytes(UTF_8)),
                svg("script", "svg-refused", "<script>1</script>"),
                svg("picture", "svg-refused", "<image href='http://127.0.0.1:1/a.png'/>"),
                svg("reference", "svg-refused", "<rect fill='url(http://127.0.0.1:1/a.svg#b)'/>"),
                svg("base", "svg-refused", "<g xml:base='http://127.0.0.1:1/'><rect fill='url(#a)'/></g>"),
                svg("foreign object", "svg-refused", "<foreignObject/>"),
                svg("clip of itself", "svg-refused", "<clipPath id='c'><rect clip-path='url(#c)'/></clipPath>"),
                svg("many shapes", "svg-refused", "<rect width='3' height='3'/>".repeat(60_000)),
                picture(
                        "svg entity",
                        "svg-refused",
                        ("<!DOCTYPE svg [<!ENTITY a SYSTEM 'file:///etc/passwd'>]>"
                                        + "<svg xmlns='http://www.w3.org/2000/svg'>&a;</svg>")
                                .getBytes(UTF_8)),
                picture(
                        "giant svg",
                        "picture-too-large",
                        "<svg xmlns='http://www.w3.org/2000/svg' width='90000000' height='90000000'/>".getBytes(UTF_8)),
                picture(
                        "svg without size",
                        "svg-without-size",
                        "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(UTF_8)));
    }

    private static Case json(String name, String place, String problem, String json) {
        return of("json " + name, "issue/issue.json" + place + " " + problem, s -> {
            s.delete("issue.yaml");
            s.write("issue.json", json);
        });
    }

    static Stream<Case> json() {
        return Stream.of(
                json("broken", ":2:10", "json-syntax", "{\"house\": \"xuhuibao\",\n \"date\": }"),
                json("cut off", ":1:10", "json-syntax", "{\"a\": [1,"),
                json("deep", ":1:41", "nested-too-deep", "[".repeat(100_000)),
                json("long number", ":1:1", "json-syntax", "{\"number\": " + "1".repeat(10_000) + "}"),
                json("long key", ":1:1", "json-syntax", "{\"" + "a".repeat(100_000) + "\": 1}"),
                json("key twice", ":2:1", "duplicate-key", "{\"a\": 1,\n\"a\": 2}"),
                json("half pair", ":1:7", "control-character", "{\"a\": \"\\uD800\"}"),
                json("empty", ":1:1", "empty-file", ""));
    }

    static Stream<Case> houses() {
        return Stream.of(
                house("extends itself", ":1:10", "circular-house", "extends: mine\n"),
                house("extends nobody", ":1:10", "misspelt-house", "extends: bsae\n"),
                house("unknown key", ":2:1", "unknown-key", "extends: base\ncolor: red\n"),
                house("no text", ":1:1", "not-text", "%PDF-1.7"),
                house("list", ":1:1", "house-not-mapping", "- a\n"),
                house("empty", ":1:1", "empty-file", ""),
                house("bomb", ":10:12", "too-many-values", bomb()));
    }

    @ParameterizedTest
    @MethodSource({"yaml", "issues", "articles", "pictures", "json", "houses"})
    void isRefusedAtItsPlaceInWords(Case hostile) throws IOException {
        Scratch scratch = Scratch.withSample(folder);
        Files.createDirectory(folder.resolve("houses"));
        hostile.edit().accept(scratch);
        List<String> before = scratch.files();
        String place = hostile.problem().split(" ")[0];
        String code = hostile.problem().split(" ")[1];
        Outcome english = scratch.run("proof", "issue", "-o", "out.pdf", "--templates", "houses");
        assertThat(english.err().lines())
                .anySatisfy(
                        line -> assertThat(line).startsWith(place + ": error: ").endsWith(" [" + code + "]"));
        assertThat(english.err().lines()).anySatisfy(line -> assertThat(line).startsWith("  = hint: "));
        assertThat(english.code()).isEqualTo(hostile.code());
        Outcome chinese = scratch.run("check", "issue", "--templates", "houses", "--lang", "zh");
        assertThat(chinese.err().lines())
                .anySatisfy(line -> assertThat(line)
                        .startsWith(place + ": 错误：")
                        .containsPattern("\\p{IsHan}")
                        .endsWith(" [" + code + "]"));
        assertThat(chinese.code()).isEqualTo(hostile.code());
        assertThat(english.err() + chinese.err()).doesNotContain("\tat ", "SECRET", "root:");
        assertThat(english.err().lines()).allSatisfy(line -> assertThat(line).hasSizeLessThan(1_000));
        assertThat(scratch.files()).isEqualTo(before);
    }

    static Stream<Case> harmless() {
        return Stream.of(
                issue("Chinese date", "", "", "2022-04-04", "2022年4月4日"),
                issue("right weekday", "", "", "number: 14", "weekday: 星期一\nnumber: 14"),
                of(
                        "byte order marks",
                        "",
                        s -> List.of("issue.yaml", "articles/lead.md").forEach(f -> s.write(f, "\uFEFF" + s.read(f)))),
                of(
                        "Windows line ends",
                        "",
                        s -> List.of("issue.yaml", "articles/lead.md", "articles/letter.md")
                                .forEach(f -> s.write(f, s.read(f).replace("\n", "\r\n")))),
                lead("joiners and marks of direction", "", "", "当前", "当\u2060前\u200B，\u202E"),
                lead("a thousand quotation marks", "", "", "当前", "“".repeat(1_000) + "当前"),
                body("address", "", "", "见<https://www.example.com/a?b=1>。"),
                of("link inside the folder", "", s -> {
                    s.write("pictures/other.jpg", Images.jpeg(2_000, 1_500));
                    s.link(PICTURE, Path.of("other.jpg"));
                }));
    }

    @ParameterizedTest
    @MethodSource("harmless")
    void isSetWithoutAComplaint(Case odd) {
        Scratch scratch = Scratch.withSample(folder);
        odd.edit().accept(scratch);
        Outcome outcome = scratch.run("check", "issue", "--diagnostics", "short");
        assertThat(outcome.err().lines())
                .allSatisfy(line ->
                        assertThat(line).containsPattern(": note: |: warning: .*\\[(line-[a-z-]+|mark-unpaired)]$"));
        assertThat(outcome.code()).isZero();
    }

    @ParameterizedTest
    @MethodSource("duikai.issue.Images#kinds")
    void everyKindOfPictureIsDrawn(String kind, byte[] bytes) throws IOException {
        Scratch scratch = Scratch.withSample(folder);
        scratch.write(PICTURE, bytes);
        Outcome outcome = scratch.run("proof", "issue", "-o", "out.pdf", "--diagnostics", "short");
        assertThat(outcome.err()).as(kind).doesNotContain("error:");
        assertThat(outcome.code()).isZero();
    }

    @Test
    void charactersNoFaceHasAreNamedWhereverTheyStand() {
        Scratch scratch = Scratch.withSample(folder);
        scratch.replace("issue.yaml", "准印证号（B）0150", "准印证号😀");
        scratch.replace("issue.yaml", "要闻", "要𒀀闻");
        scratch.replace("articles/lead.md", "坚定信心　毫不松懈", "坚定😀信心");
        scratch.replace("articles/lead.md", "当前", "\uDBFF\uDFFD当前");
        scratch.replace("articles/picture.md", "铭言集团", "😀铭言集团");
        assertThat(scratch.run("check", "issue", "--diagnostics", "short")
                        .err()
                        .lines()
                        .filter(line -> !line.contains(": note: ")))
                .allSatisfy(line -> assertThat(line)
                        .endsWith(line.contains("U+10FFFD") ? "[private-character]" : "[missing-glyph]"))
                .extracting(line -> line.substring(0, line.indexOf(": ")))
                .containsExactly(
                        "issue/issue.yaml:6:15",
                        "issue/issue.yaml:9:12",
                        "issue/articles/lead.md:2:13",
                        "issue/articles/lead.md:7:110",
                        "issue/articles/picture.md:6:14");
    }

    @Test
    void aDrawingThatCannotBeDrawnIsToldAtItsPlace() {
        Scratch scratch = Scratch.withSample(folder);
        scratch.write(
                PICTURE, "<svg xmlns='http://www.w3.org/2000/svg' width='300' height='200'><path d='hello'/></svg>");
        Outcome outcome = scratch.run("proof", "issue", "-o", "out.pdf", "--diagnostics", "short");
        assertThat(outcome.err().lines())
                .anySatisfy(line -> assertThat(line).startsWith("issue/articles/picture.md:5:5: error: "));
        assertThat(outcome.code()).isEqualTo(5);
        assertThat(scratch.folder().resolve("out.pdf")).doesNotExist();
    }

    @Test
    void jsonHasPlacesToo() throws IOException {
        Scratch scratch = Scratch.withSample(folder);
        Files.delete(scratch.issue("issue.yaml"));
        scratch.write("issue.json", """
                {"house": "xuhuibao", "date": "2022-02-30",
                 "number": 14, "cumulative": 3.5, "pages": [{"articles": [
                  {"id": "a", "headlin": "题", "body": "见![图](a.png)。"}]}]}
                """);
        assertThat(scratch.run("check", "issue", "--diagnostics", "short").err().lines())
                .extracting(line -> line.substring(0, line.indexOf(": ")) + line.substring(line.lastIndexOf(" [")))
                .contains(
                        "issue/issue.json:1:31 [bad-date]",
                        "issue/issue.json:2:30 [expected-integer]",
                        "issue/issue.json:3:15 [misspelt-key]",
                        "issue/issue.json:3:39 [markdown-picture]");
    }
}
