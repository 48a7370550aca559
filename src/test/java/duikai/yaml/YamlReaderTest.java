package duikai.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import duikai.diag.Diagnostic;
import duikai.diag.Diagnostics;
import duikai.unit.Length;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class YamlReaderTest {
    private final Diagnostics diagnostics = new Diagnostics();

    @Test
    void everyValueKnowsItsPlaceInCharacters() {
        Fields fields = fields("house: xuhuibao\n𠮷名: 要闻　版  # note\n");
        YamlNode.Scalar name = fields.scalar("𠮷名").orElseThrow();
        assertThat(name.value()).isEqualTo("要闻　版");
        assertThat(name.span().toString()).isEqualTo("a.yaml:2:5");
        assertThat(name.span().length()).isEqualTo(4);
        assertThat(name.span().text()).isEqualTo("𠮷名: 要闻　版  # note");
    }

    @Test
    void valuesStayWhatWasTyped() {
        Fields fields = fields("a: no\nb: 1.10\nc: 0150\nd: 2022-04-04\ne: \"null\"\nf: null\ng:\n");
        assertThat(List.of("a", "b", "c", "d", "e"))
                .map(key -> fields.text(key).orElseThrow())
                .containsExactly("no", "1.10", "0150", "2022-04-04", "null");
        assertThat(fields.text("f")).isEmpty();
        assertThat(fields.text("g")).isEmpty();
    }

    @Test
    void typesAreCheckedWhereTheyAreAsked() {
        Fields fields = fields("n: 14\nx: 1.5\nw: many\nl: 9pt\ns: 小五\nm: 25.4mm\nb: 9em\nbig: 2147483648\nr: -1\n");
        assertThat(fields.integer("n", 1, 999)).isEqualTo(OptionalInt.of(14));
        assertThat(fields.integer("x", 1, 999)).isEmpty();
        assertThat(fields.integer("w", 1, 999)).isEmpty();
        assertThat(fields.integer("big", 0, Integer.MAX_VALUE)).isEmpty();
        assertThat(fields.integer("r", 0, 9)).isEmpty();
        assertThat(fields.length("l")).contains(Length.pt(9));
        assertThat(fields.length("s")).contains(Length.pt(9));
        assertThat(fields.length("m")).contains(Length.pt(72));
        assertThat(fields.length("b")).isEmpty();
        assertThat(codes())
                .containsExactly(
                        "expected-integer 2:4",
                        "expected-integer 3:4",
                        "out-of-range 8:6",
                        "out-of-range 9:4",
                        "expected-length 7:4");
    }

    @Test
    void unknownKeysAreNamedWithWhatWasMeant() {
        Fields fields = fields("hosue: x\ndate: y\nzzz: 1\n");
        fields.text("house");
        fields.text("date");
        fields.rejectUnknown();
        assertThat(codes()).containsExactly("misspelt-key 1:1", "unknown-key 3:1");
        assertThat(diagnostics.all().getFirst().arguments()).containsExactly("hosue", "house");
    }

    @Test
    void severalMistakesAreAllFound() {
        fields("a: 1\na: 2\nb: 1\nb: 3\n");
        assertThat(codes()).containsExactly("duplicate-key 2:1", "duplicate-key 4:1");
    }

    @Test
    void anAliasBombIsRefused() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 12; i++) {
            bomb.append("a%d: &a%d [%s]\n".formatted(i, i, ("*a" + (i - 1) + ", ").repeat(9)));
        }
        assertThat(read(bomb.toString())).isEmpty();
        assertThat(codes()).singleElement().asString().startsWith("too-many-values");
    }

    @Test
    void anAliasOfItselfIsRefused() {
        assertThat(read("a: &a [*a]\n")).isEmpty();
        assertThat(codes()).containsExactly("yaml-syntax 1:8");
    }

    @Test
    void deepNestingIsRefusedInBothSyntaxes() {
        String deep = "[".repeat(100_000);
        assertThat(read(deep)).isEmpty();
        assertThat(JsonReader.read("a.json", deep, diagnostics)).isEmpty();
        assertThat(codes()).containsExactly("nested-too-deep 1:41", "nested-too-deep 1:41");
    }

    @Test
    void tagsBinaryAndSecondDocumentsAreRefused() {
        assertThat(read("a: !!java.net.URL [http://example.com]\n")).isEmpty();
        assertThat(read("a: \u0000\n")).isEmpty();
        assertThat(read("a: 1\n---\nb: 2\n")).isEmpty();
        assertThat(read("")).isEmpty();
        assertThat(read("? [a]\n: 1\n")).isEmpty();
        assertThat(codes())
                .containsExactly(
                        "tag-refused 1:4",
                        "control-character 1:4",
                        "several-documents 2:1",
                        "empty-file 1:1",
                        "key-not-text 1:3");
    }

    @Test
    void slipsOfTheKeyboardGetTheirOwnMessage() {
        read("house: x\nheadline：坚定信心\ndate: 2022-04-04\n");
        read("house: x\n\tdate: 2022\n");
        read("headline: 一: 二\n");
        assertThat(codes()).containsExactly("full-width-colon 2:9", "yaml-tab 2:1", "yaml-syntax 1:12");
    }

    @Test
    void byteOrderMarkAndWindowsLineEndsDoNotMovePlaces() {
        Fields fields = fields("\uFEFFhouse: x\r\ndate: y\r\n");
        YamlNode.Scalar date = fields.scalar("date").orElseThrow();
        assertThat(date.value()).isEqualTo("y");
        assertThat(date.span().toString()).isEqualTo("a.yaml:2:7");
        assertThat(date.span().text()).isEqualTo("date: y");
    }

    @Test
    void jsonGivesTheSameTree() {
        String json = "{\"house\": \"x\",\n \"𠮷\": [1, \"二\", null], \"yes\": true}";
        YamlNode.Mapping root =
                (YamlNode.Mapping) JsonReader.read("a.json", json, diagnostics).orElseThrow();
        Fields fields = new Fields(root, diagnostics);
        assertThat(fields.text("house")).contains("x");
        List<YamlNode> items = fields.list("𠮷");
        assertThat(items)
                .extracting(YamlNode::span)
                .extracting(Object::toString)
                .containsExactly("a.json:2:8", "a.json:2:11", "a.json:2:16");
        assertThat(items.get(1).span().length()).isEqualTo(3);
        assertThat(((YamlNode.Scalar) items.get(2)).isEmpty()).isTrue();
        assertThat(fields.yesNo("yes")).contains(true);
        assertThat(diagnostics.all()).isEmpty();
    }

    @Test
    void brokenJsonIsShownAtItsPlace() {
        assertThat(JsonReader.read("a.json", "{\"a\": 1,\n \"a\": 2,\n  \"b\" 3}", diagnostics))
                .isEmpty();
        assertThat(codes()).containsExactly("duplicate-key 2:2", "json-syntax 3:7");
    }

    @Test
    void bytesThatAreNotUtf8AreShownAtTheirPlace() {
        byte[] gbk = {'a', ':', '\n', 'b', (byte) 0xBC, (byte) 0xE1};
        assertThat(SourceText.decode("a.yaml", gbk, diagnostics)).isEmpty();
        assertThat(codes()).containsExactly("text-is-gbk 2:2");
    }

    @Test
    void aPartOfAFileKeepsTheFilesLines() {
        SourceText source = SourceText.of("a.md", "---\nheadline: 一\n---\n正文\n");
        YamlNode.Mapping front =
                (YamlNode.Mapping) YamlReader.read(source, 2, 2, diagnostics).orElseThrow();
        assertThat(front.get("headline").orElseThrow().span().toString()).isEqualTo("a.md:2:11");
    }

    private Optional<YamlNode> read(String text) {
        return YamlReader.read("a.yaml", text, diagnostics);
    }

    private Fields fields(String text) {
        return new Fields((YamlNode.Mapping) read(text).orElseThrow(), diagnostics);
    }

    private List<String> codes() {
        return diagnostics.all().stream().map(YamlReaderTest::shown).toList();
    }

    private static String shown(Diagnostic d) {
        return d.problem().code() + " " + d.span().line() + ":" + d.span().column();
    }
}
