package duikai.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import duikai.e2e.Scratch.Outcome;
import duikai.pdf.PdfReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The newspaper of docs/house-style.md, made of nothing but what that page shows. */
class HouseStyleExampleTest {
    @TempDir
    private Path folder;

    private static String block(String language, String file) throws IOException {
        String guide = Files.readString(Path.of("docs/house-style.md"));
        Matcher blocks = Pattern.compile("(?s)```" + language + "\n(.*?)```").matcher(guide);
        while (blocks.find()) {
            if (blocks.group(1).contains("fo-templates/xiaozhen/" + file)) {
                return blocks.group(1);
            }
        }
        throw new AssertionError("docs/house-style.md shows no " + file);
    }

    @Test
    void itsDataAndItsTemplateMakeAPageInItsColour() throws IOException {
        Scratch scratch = Scratch.withSample(folder);
        Path house = Files.createDirectories(folder.resolve("houses/xiaozhen"));
        Files.writeString(house.resolve("house.yaml"), block("yaml", "house.yaml"));
        Files.writeString(house.resolve("page.xsl"), block("xml", "page.xsl"));
        scratch.replace("issue.yaml", "house: xuhuibao", "house: xiaozhen");

        Outcome outcome = scratch.run("proof", "issue", "-o", "out.pdf", "--templates", "houses");

        assertThat(outcome.err()).isEmpty();
        assertThat(outcome.code()).isZero();
        byte[] pdf = Files.readAllBytes(folder.resolve("out.pdf"));
        assertThat(PdfReader.pages(pdf).getFirst().colours()).contains("DeviceCMYK 1 0.6 0 0.1");
        assertThat(PdfReader.pages(pdf).getFirst().text()).contains("小镇周报");
    }
}
