package duikai.clreq;

import static duikai.clreq.Em.em;
import static org.assertj.core.api.Assertions.assertThat;

/** CLREQ 2: hanzi, typefaces and the type area. */
class CharacterTest {
    @Clause(
            value = {"CLREQ 2.1.2 a", "CLREQ 2.1.3 a"},
            doctored = Doctor.OPENED)
    void hanziAreSquareAndSolid(Bench bench) {
        for (int ems : new int[] {11, 13, 20, 27}) {
            Setting set = bench.set("国一鼎龘".repeat(ems), ems);
            Lines.of(set)
                    .solid()
                    .full(
                            "have a hanzi in every em",
                            line -> line.glyphs().stream().allMatch(glyph -> Math.abs(glyph.advance() - 1) < 0.001));
        }
    }

    @Clause(value = "CLREQ 2.2.2 a", broken = "styles.body.faces: kai")
    void runningTextIsInSong(Bench bench) {
        assertThat(bench.set("字字").glyph("字").glyph().font()).contains("Serif");
    }

    @Clause(value = "CLREQ 2.2.3 a", broken = "styles.emphasis.faces: song")
    void kaiSetsTextApart(Bench bench) {
        Setting set = bench.set("字字*楷楷*字");
        assertThat(set.glyph("楷").glyph().font()).contains("Kai");
        assertThat(set.glyph("字").glyph().font()).doesNotContain("Kai");
    }

    @Clause(value = "CLREQ 2.2.4 c", broken = "styles.strong.faces: song")
    void heiIsForEmphasis(Bench bench) {
        assertThat(bench.set("字字**黑黑**字").glyph("黑").glyph().font()).contains("Sans");
    }

    @Clause(
            value = {"CLREQ 2.3.2 a", "CLREQ 2.3.5 b"},
            broken = "formats.specimen.bodies: [9.5/13.5]")
    void theSizeMayBeGivenAsAChineseSize(Bench bench) {
        em(bench.set(Specimen.of("字字")
                                .with("formats.specimen.bodies: [小五/13.5]")
                                .with(bench.settings()))
                        .glyph("字")
                        .size())
                .is(1);
    }

    @Clause(
            value = {"CLREQ 2.3.2 d", "CLREQ 2.3.5 d"},
            doctored = Doctor.SHAKEN)
    void linesAreWholeCharactersLong(Bench bench) {
        for (int ems : new int[] {11, 13, 20, 27}) {
            Setting set = bench.set("区".repeat(3 * ems), ems);
            assertThat(set.full().getLast().glyphs()).hasSize(ems);
            Lines.of(set).solid().fillTheMeasure();
        }
    }

    @Clause(value = "CLREQ 2.3.4 a", broken = "formats.specimen.top: 40pt")
    void theTypeAreaIsCentredBelowTheHeadMargin(Bench bench) {
        Setting set = bench.set("区".repeat(60), 20);
        MeasuredLine line = set.full().getLast();
        double right = set.page().width() - line.glyphs().getLast().glyph().right();
        assertThat(line.glyphs().getFirst().glyph().x()).isCloseTo(right, org.assertj.core.api.Assertions.within(0.05));
        double top = set.lines().getFirst().glyphs().getFirst().glyph().y() - 0.88 * Specimen.EM;
        double row = Specimen.PITCH + (Specimen.PITCH - Specimen.EM) / 2;
        assertThat(top).isCloseTo(Specimen.MARGIN + row, org.assertj.core.api.Assertions.within(0.05));
    }

    @Clause(value = "CLREQ 2.1.3.1 a", broken = "styles.byline.tracking: 0")
    void shortLinesMayBeSpaced(Bench bench) {
        em(byline(bench, "0.25").inside("新华社记者")).is(4);
    }

    @Clause(value = "CLREQ 2.1.3.3 a", broken = "styles.byline.tracking: 0")
    void headingsMayBeSetCloser(Bench bench) {
        em(byline(bench, "-0.1").inside("新华社记者")).is(2.6);
    }

    private static Setting byline(Bench bench, String tracking) {
        return bench.set(Specimen.of("字字字字").front("byline: 新华社记者").with("styles.byline.tracking: " + tracking));
    }

    @Clause(value = "CLREQ 2.3.5 f", broken = "formats.specimen.bodies: [9/19]")
    void theLineGapIsNoMoreThanTheSize(Bench bench) {
        Setting set = bench.set("区".repeat(60), 20);
        em(set.line(2).baseline() - set.line(1).baseline() - 1).isBetween(0.5, 1);
    }
}
