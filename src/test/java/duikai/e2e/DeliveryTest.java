package duikai.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import duikai.delivery.Manifest;
import duikai.delivery.ManifestJson;
import duikai.diag.Diagnostics;
import duikai.e2e.Scratch.Outcome;
import duikai.yaml.Schemas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code press} leaves in its folder, and what {@code preflight} says of that folder. */
class DeliveryTest {
    @TempDir
    private Path folder;

    private static void press(Scratch scratch, String... more) {
        String[] arguments = Stream.concat(Stream.of("press", "issue", "-o", "out"), Stream.of(more))
                .toArray(String[]::new);
        Outcome outcome = scratch.run(arguments);
        assertThat(outcome.err()).doesNotContain("error");
        assertThat(outcome.code()).isZero();
    }

    private Manifest manifest() throws IOException {
        String text = Files.readString(folder.resolve("out/manifest.json"));
        assertThat(Schemas.complaints("manifest", Schemas.json(text))).isEmpty();
        return ManifestJson.read("manifest.json", text, new Diagnostics()).orElseThrow();
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("out"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aFolderOfPagesWithItsManifest() throws IOException {
        Scratch scratch = Scratch.withSample(folder, "heluo-kuaibao");
        press(scratch);

        assertThat(files())
                .containsExactly(
                        "SHA256SUMS", "issue-01.pdf", "issue-02.pdf", "issue-03.pdf", "issue-04.pdf", "manifest.json");
        Manifest manifest = manifest();
        assertThat(manifest.files()).extracting(Manifest.Entry::name).containsExactly("要闻", "综合新闻", "社区", "副刊");
        assertThat(manifest.files()).allSatisfy(entry -> {
            assertThat(Files.size(folder.resolve("out").resolve(entry.file()))).isEqualTo(entry.bytes());
            assertThat(entry.plates()).contains("K");
            assertThat(entry.revision()).isEqualTo(1);
        });
        assertThat(scratch.run("preflight", "out").code()).isZero();

        Path one = folder.resolve("out/issue-01.pdf");
        Path two = folder.resolve("out/issue-02.pdf");
        Files.move(one, folder.resolve("out/other"));
        Files.move(two, one);
        Files.move(folder.resolve("out/other"), two);
        Files.delete(folder.resolve("out/issue-03.pdf"));
        Outcome swapped = scratch.run("preflight", "out", "--diagnostics", "short");

        assertThat(swapped.code()).isNotZero();
        assertThat(swapped.err().lines().map(line -> line.replaceAll(".*\\[(.*)]$", "$1")))
                .containsExactlyInAnyOrder("wrong-file", "wrong-file", "file-changed", "file-changed", "file-gone");
        assertThat(swapped.err()).contains("第1版", "第2版", "out/issue-02.pdf");
    }

    @Test
    void aPageThatChangedIsANewRevisionUnderTheHousesName() throws IOException {
        Scratch scratch = Scratch.withSample(folder);
        Files.createDirectories(folder.resolve("houses/named"));
        Files.writeString(
                folder.resolve("houses/named/house.yaml"),
                "extends: xuhuibao\npress: {file: '{date}_{page:00}_{process}{revision:a}'}\n");
        scratch.replace("issue.yaml", "house: xuhuibao", "house: named");
        press(scratch, "--templates", "houses");
        press(scratch, "--templates", "houses");
        assertThat(files()).containsExactly("20220404_01_Pa.pdf", "SHA256SUMS", "manifest.json");
        Path old = folder.resolve("out/20220404_01_Pa.pdf");
        byte[] sent = Files.readAllBytes(old);

        scratch.replace("articles/lead.md", "李强", "季强");
        press(scratch, "--templates", "houses");

        assertThat(files()).containsExactly("20220404_01_Pa.pdf", "20220404_01_Pb.pdf", "SHA256SUMS", "manifest.json");
        assertThat(manifest().files()).singleElement().satisfies(entry -> {
            assertThat(entry.revision()).isEqualTo(2);
            assertThat(entry.file()).isEqualTo("20220404_01_Pb.pdf");
        });
        assertThat(Files.readAllBytes(old)).isEqualTo(sent);
        assertThat(scratch.run("preflight", "out").code()).isZero();
    }

    @Test
    void aBrokenManifestStopsTheDelivery() throws IOException {
        Scratch scratch = Scratch.withSample(folder);
        Files.createDirectories(folder.resolve("out"));
        Files.writeString(folder.resolve("out/manifest.json"), "{\"format\": \"duikai-delivery/1\", ");
        Outcome outcome = scratch.run("press", "issue", "-o", "out", "--diagnostics", "short");

        assertThat(outcome.code()).isEqualTo(3);
        assertThat(outcome.err()).contains("out/manifest.json:1:");
        assertThat(files()).containsExactly("manifest.json");
    }

    @Test
    void aPatternThatNamesNothingIsRefusedInTheHouse() throws IOException {
        Scratch scratch = Scratch.withSample(folder);
        Files.createDirectories(folder.resolve("houses/named"));
        Files.writeString(folder.resolve("houses/named/house.yaml"), "extends: xuhuibao\npress: {file: '{date}'}\n");
        scratch.replace("issue.yaml", "house: xuhuibao", "house: named");
        Outcome outcome = scratch.run("press", "issue", "--templates", "houses", "--diagnostics", "short");

        assertThat(outcome.code()).isEqualTo(4);
        assertThat(outcome.err()).contains("houses/named/house.yaml:2:", "{page}", "[file-name-pattern]");
    }
}
