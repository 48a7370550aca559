package duikai.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import duikai.e2e.Scratch.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What goes wrong when a page is drawn is told where its words stand in the manuscript. */
class DrawingPlacesTest {
    /** A template that makes the box of one line too narrow for it. */
    private static final String NARROW = """
            <xsl:stylesheet version="3.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform"
                xpath-default-namespace="urn:duikai:page">
              <xsl:import href="template:xuhuibao/page.xsl"/>
              <xsl:template match="line[@id = '%s']">
                <xsl:variable name="box" as="node()*"><xsl:next-match/></xsl:variable>
                <xsl:for-each select="$box/self::*">
                  <xsl:copy>
                    <xsl:copy-of select="@*"/>
                    <xsl:attribute name="width">3pt</xsl:attribute>
                    <xsl:copy-of select="node()"/>
                  </xsl:copy>
                </xsl:for-each>
              </xsl:template>
            </xsl:stylesheet>
            """;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource({
        "lead.p2.l2, lead.md:9:1",
        "letter.p1.l1, letter.md:9:1",
        "letter.p10-2.l1, letter.md:6:5",
        "meeting.headline.l1, meeting.md:2:11"
    })
    void anOverflowIsToldAtItsParagraph(String line, String place) throws IOException {
        Outcome outcome = proof(line);
        assertThat(outcome.err())
                .startsWith("issue/articles/" + place + ": error: ")
                .endsWith(" [box-overflow]\n");
        assertThat(outcome.code()).isEqualTo(5);
    }

    private Outcome proof(String line) throws IOException {
        Scratch scratch = Scratch.withSample(folder);
        Path house = Files.createDirectories(folder.resolve("houses/mine"));
        Files.writeString(house.resolve("house.yaml"), "extends: xuhuibao\n");
        Files.writeString(house.resolve("page.xsl"), NARROW.formatted(line));
        scratch.replace("issue.yaml", "house: xuhuibao", "house: mine");
        return scratch.run("proof", "issue", "-o", "out.pdf", "--templates", "houses", "--diagnostics", "short");
    }
}
