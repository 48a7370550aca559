package duikai.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import duikai.e2e.Scratch.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages are signed, held back when they change, and go to press when they are signed again. */
class SignCommandTest {
    private static final Pattern HASH = Pattern.compile("\\(([0-9a-f]{12})\\)");

    @TempDir
    private Path folder;

    private Scratch scratch;

    @BeforeEach
    void copySample() {
        scratch = Scratch.withSample(folder);
    }

    private String hash(String... more) {
        String[] arguments = new String[more.length + 3];
        System.arraycopy(new String[] {"sign", "issue", "--list"}, 0, arguments, 0, 3);
        System.arraycopy(more, 0, arguments, 3, more.length);
        Outcome outcome = scratch.run(arguments);
        assertThat(outcome.code()).as(outcome.err()).isZero();
        Matcher found = HASH.matcher(outcome.out());
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private Outcome sign(String by) {
        return scratch.run("sign", "issue", "--page", "1", "--by", by, "--time", "2022-04-03T22:40:00+08:00");
    }

    @Test
    void signedPagesGoToPressAndChangedOnesWhenSignedAgain() throws IOException {
        assertThat(sign("王编辑").out()).contains("signed by 王编辑, 2022-04-03T22:40+08:00");
        assertThat(scratch.run("press", "issue", "-o", "out").code()).isZero();
        Files.delete(folder.resolve("out/manifest.json"));

        scratch.replace("articles/lead.md", "核酸筛查", "核酸检查");
        Outcome refused = scratch.run("press", "issue", "-o", "out");
        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err())
                .contains(
                        "issue/signed.yaml:4:5: error: C20: page 1 is not the page 王编辑 signed on 2022-04-03T22:40+08:00")
                .contains("duikai diff");
        assertThat(folder.resolve("out/manifest.json")).doesNotExist();
        assertThat(scratch.run("press", "issue", "-o", "out", "--lang", "zh").err())
                .contains("C20：第1版签样后有改动：王编辑");
        assertThat(scratch.run("sign", "issue", "--list").out()).contains("changed since it was signed as");

        assertThat(sign("李编辑").code()).isZero();
        assertThat(scratch.run("press", "issue", "-o", "out").code()).isZero();
        assertThat(scratch.read("signed.yaml").lines()).hasSize(5);
    }

    @Test
    void aHouseMayWantEveryPageSigned() throws IOException {
        Files.createDirectories(folder.resolve("houses/strict"));
        Files.writeString(
                folder.resolve("houses/strict/house.yaml"), "extends: xuhuibao\npress:\n  signed: required\n");
        scratch.replace("issue.yaml", "house: xuhuibao", "house: strict");

        Outcome unsigned = scratch.run("press", "issue", "-o", "out", "--templates", "houses");
        assertThat(unsigned.code()).isEqualTo(1);
        assertThat(unsigned.err()).contains("C20: nobody has signed page 1");
        assertThat(scratch.run("sign", "issue", "--page", "1", "--by", "王", "--templates", "houses")
                        .code())
                .isZero();
        assertThat(scratch.run("press", "issue", "-o", "out", "--templates", "houses")
                        .code())
                .isZero();
    }

    @Test
    void theHashIsThatOfWhatIsPrinted() throws IOException {
        String before = hash();
        scratch.write("notes.txt", "nothing to do with it");
        scratch.replace("issue.yaml", "house:", "# a remark\nhouse:");
        assertThat(hash()).isEqualTo(before);

        Path houses = folder.resolve("houses/xuhuibao");
        Scratch.copy(Scratch.HOME.resolve("fo-templates/xuhuibao"), houses);
        assertThat(hash("--templates", "houses")).as("the same house elsewhere").isEqualTo(before);
        Path page = houses.resolve("page.xsl");
        String template = Files.readString(page);
        Files.writeString(page, template + "\n<!-- a remark -->\n");
        assertThat(hash("--templates", "houses")).as("a remark in a template").isEqualTo(before);
        String coloured = template.replaceFirst("cmyk\\([0-9]+%", "cmyk(37%");
        assertThat(coloured).isNotEqualTo(template);
        Files.writeString(page, coloured);
        assertThat(hash("--templates", "houses")).as("a colour").isNotEqualTo(before);
        Files.writeString(page, template);

        Path art = houses.resolve("nameplate.svg");
        Files.writeString(art, Files.readString(art).replaceFirst("<path", "<path stroke-width=\"3\""));
        assertThat(hash("--templates", "houses")).as("artwork").isNotEqualTo(before);

        byte[] picture = Files.readAllBytes(scratch.issue("pictures/vegetables.jpg"));
        Files.move(scratch.issue("pictures/vegetables.jpg"), scratch.issue("pictures/other.jpg"));
        scratch.replace("articles/picture.md", "vegetables.jpg", "other.jpg");
        assertThat(hash()).as("a picture of another name").isEqualTo(before);
        picture[picture.length - 3] ^= 1;
        Files.write(scratch.issue("pictures/other.jpg"), picture);
        assertThat(hash()).as("another picture").isNotEqualTo(before);
    }

    @Test
    void aPageThatIsNotTheOneReadIsNotSigned() {
        Outcome outcome = scratch.run("sign", "issue", "--page", "1", "--by", "王", "--hash", "abcdef");
        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err()).contains("it changed since that proof was pulled");
        assertThat(scratch.issue("signed.yaml")).doesNotExist();

        assertThat(scratch.run("sign", "issue", "--page", "1", "--by", "王", "--hash", hash())
                        .code())
                .isZero();
    }

    @Test
    void whoDoesNotSayWhatIsToldSo() {
        assertThat(scratch.run("sign", "issue", "--page", "1").code()).isEqualTo(2);
        assertThat(scratch.run("sign", "issue", "--by", "王").code()).isEqualTo(2);
        assertThat(sign("a\nb").code()).isEqualTo(2);
        Outcome round = scratch.run("sign", "issue", "--page", "1", "--by", "王", "--round", "4");
        assertThat(round.code()).isEqualTo(2);
        assertThat(round.err()).contains("'4' is none of 1, 2, 3");
        assertThat(scratch.run("sign", "issue", "--page", "1", "--by", "王", "--time", "tonight")
                        .code())
                .isEqualTo(2);
        assertThat(scratch.issue("signed.yaml")).doesNotExist();
    }

    @Test
    void aRecordChangedByHandIsRefusedAndKept() {
        sign("王编辑");
        scratch.replace("signed.yaml", "王编辑", "汪编辑");
        String edited = scratch.read("signed.yaml");

        Outcome outcome = scratch.run("press", "issue", "-o", "out");
        assertThat(outcome.code()).isEqualTo(3);
        assertThat(outcome.err()).contains("issue/signed.yaml:4:5: error: the entry of page 1");
        assertThat(sign("李编辑").code()).isEqualTo(3);
        assertThat(scratch.read("signed.yaml")).isEqualTo(edited);
        assertThat(folder.resolve("out")).doesNotExist();
    }
}
