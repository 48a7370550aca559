package duikai.compose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import duikai.font.FakeFonts;
import duikai.house.CompositionRules;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a paragraph costs at its best and in a line less or more, and what it costs to find out. */
class ElasticityTest {
    private static final double FORBIDDEN = 1e8;

    /** The search against trying every line there could be. */
    @Test
    void settingsAreTheCheapestThereAre() {
        int shorter = 0;
        int longer = 0;
        for (long seed = 1; seed <= 500; seed++) {
            RandomParagraph paragraph = RandomParagraph.of(seed);
            ParagraphSettings settings = paragraph.compose();
            Map<Integer, Double> allowed = EveryBreaking.of(paragraph, 0.25);
            double cheapest = allowed.isEmpty() ? Double.POSITIVE_INFINITY : Collections.min(allowed.values());
            if (cheapest < FORBIDDEN) {
                assertCost(paragraph, settings.best(), cheapest);
            }
            Map<Integer, Double> decent = EveryBreaking.of(paragraph, 0.10);
            int lines = settings.best().lineCount();
            assertCost(paragraph, settings.shorter(), decent.get(lines - 1));
            assertCost(paragraph, settings.longer(), decent.get(lines + 1));
            shorter += settings.shorter().isPresent() ? 1 : 0;
            longer += settings.longer().isPresent() ? 1 : 0;
        }
        assertThat(shorter).isGreaterThan(3);
        assertThat(longer).isGreaterThan(50);
    }

    /** Numbers of lines far from the best are not kept on the way; that they are not missed shows in long paragraphs. */
    @ParameterizedTest
    @ValueSource(ints = {13, 20})
    void noneIsMissedInLongParagraphs(int measure) {
        RandomParagraph paragraph = new RandomParagraph(
                0, RunningText.paragraph(1_500), Paragraphs.shape(measure, 2), CompositionRules.MAINLAND);
        ParagraphSettings settings = paragraph.compose();
        int lines = settings.best().lineCount();
        Map<Integer, Double> decent = EveryBreaking.of(paragraph, 0.10);
        assertCost(paragraph, settings.shorter(), decent.get(lines - 1));
        assertCost(paragraph, settings.longer(), decent.get(lines + 1));
        assertThat(settings.longer()).isPresent();
    }

    private static void assertCost(RandomParagraph paragraph, SetParagraph set, double cost) {
        assertThat(set.cost()).as(paragraph.toString()).isCloseTo(cost, within(1e-6 * cost));
    }

    private static void assertCost(RandomParagraph paragraph, Optional<SetParagraph> set, Double cost) {
        boolean exists = cost != null && cost < FORBIDDEN;
        assertThat(set.isPresent()).as(paragraph.toString()).isEqualTo(exists);
        set.ifPresent(found -> assertCost(paragraph, found, cost));
    }

    @Test
    void aLineLessOrMoreNeverCostsLess() {
        for (long seed = 1; seed <= 3000; seed++) {
            ParagraphSettings settings = RandomParagraph.of(seed).compose();
            for (SetParagraph other : List.of(
                    settings.shorter().orElse(settings.best()),
                    settings.longer().orElse(settings.best()))) {
                assertThat(other.cost())
                        .as("seed " + seed)
                        .isGreaterThanOrEqualTo(settings.best().cost());
            }
        }
    }

    @Test
    void linesAreCountedBeforeTheyAreSet() {
        for (long seed = 1; seed <= 300; seed++) {
            ParagraphSettings settings = RandomParagraph.of(seed).compose();
            assertThat(settings.best().lines()).hasSize(settings.best().lineCount());
            settings.shorter()
                    .ifPresent(set ->
                            assertThat(set.lines()).hasSize(settings.best().lineCount() - 1));
            settings.longer()
                    .ifPresent(set ->
                            assertThat(set.lines()).hasSize(settings.best().lineCount() + 1));
        }
    }

    /** As many lines are tried for each character of a long paragraph as for one of a short one. */
    @Test
    void effortGrowsWithTheLengthOfTheText() {
        double few = linesTried(1_000);
        double many = linesTried(100_000);
        assertThat(few).isLessThan(8_000);
        assertThat(many).isLessThan(110 * few);
    }

    private static int linesTried(int characters) {
        StyledText styled = RunningText.paragraph(characters);
        Prepared prepared = Prepared.of(styled, Paragraphs.shape(13, 2), Paragraphs.FONTS, CompositionRules.MAINLAND);
        CountingFitter fitter = new CountingFitter(prepared);
        ParagraphBreaker.Settings settings = ParagraphBreaker.settings(fitter, prepared.measure(), prepared.breaks());
        assertThat(settings.longer()).isPresent();
        return fitter.tried;
    }

    private static final class CountingFitter extends LineFitter {
        private int tried;

        CountingFitter(Prepared prepared) {
            super(
                    prepared.text().cells(),
                    prepared.measure(),
                    Paragraphs.shape(13, 2),
                    CompositionRules.MAINLAND.edges().end(),
                    prepared.hyphens());
        }

        @Override
        List<FittedLine> fit(int from, int to) {
            tried++;
            return super.fit(from, to);
        }
    }

    /** Not even what nobody writes takes an effort that grows with the square of its length. */
    @Test
    void noTextIsTooStrange() {
        for (String strange : List.of("a", "“", "‘“", "’9", "！", " ", "　", "，", "①", "e\u0301", "\u2060", "-", "/")) {
            StyledText text = StyledText.of("www." + strange.repeat(100_000), FakeFonts.BODY);
            assertTimeoutPreemptively(
                    Duration.ofSeconds(60),
                    () -> Paragraphs.MAINLAND
                            .paragraph(text, Paragraphs.shape(13, 2))
                            .best()
                            .lines(),
                    strange);
        }
    }

    @Test
    void aVeryLongParagraphIsSetLikeAnyOther() {
        String text = RunningText.paragraph(100_000).plain();
        ParagraphShape shape = Paragraphs.shape(13, 2);
        ParagraphSettings settings = Paragraphs.MAINLAND.paragraph(StyledText.of(text, FakeFonts.BODY), shape);
        assertThat(LineLaws.check(text, settings.best(), shape)).isEmpty();
        assertThat(settings.longer()).isPresent();
    }
}
