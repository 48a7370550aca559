package duikai.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import duikai.diag.Diagnostics;
import duikai.diag.Severity;
import duikai.issue.Folder;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Other issues than the sample keep the same laws, or are refused in words. */
class VariationsTest {
    private static final long FIRST = Long.getLong("seed", 1668);
    private static final int COUNT = Integer.getInteger("issues", 8);

    private static final Map<Long, MadePages> MADE = new ConcurrentHashMap<>();

    static LongStream seeds() {
        return LongStream.range(FIRST, FIRST + COUNT);
    }

    private static MadePages made(long seed) {
        return MADE.computeIfAbsent(seed, s -> MadePages.of(Variations.of(s), s % 3 == 0 ? "broadsheet" : "tabloid"));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyIssueKeepsTheLaws(long seed) {
        assertThat(faults(made(seed))).as("seed " + seed).isEmpty();
    }

    @Test
    void soDoesAnIssueOfTwoPages() {
        assertThat(faults(MadePages.of(MadePages.neighbours(), "tabloid"))).isEmpty();
    }

    private static List<String> faults(MadePages made) {
        List<String> faults = new ArrayList<>();
        for (Law law : EnumSet.complementOf(EnumSet.of(Law.HANZI_STAND_SOLID))) {
            law.faults(made).forEach(fault -> faults.add(law + ": " + fault));
        }
        return faults;
    }

    /** Not on every single page: where a story must gain a line, a paragraph is run out. */
    @Test
    void onTheWholeHanziStandSolid() {
        List<PageMeasures> pages = seeds().mapToObj(VariationsTest::made)
                .flatMap(made -> made.measures().stream())
                .toList();
        double lines = pages.stream().mapToInt(PageMeasures::runningLines).sum();
        long solid = pages.stream().mapToLong(PageMeasures::solidLines).sum();
        assertThat(solid / lines).isGreaterThan(0.95);
    }

    @Test
    void theVariationsAreDifferent() {
        assertThat(seeds().mapToObj(seed -> Variations.of(seed).text("issue.yaml"))
                        .distinct())
                .hasSizeGreaterThan(3);
    }

    @Test
    void aMissingPictureIsRefusedInWords() {
        Diagnostics diagnostics = new Diagnostics();
        Folder folder = Variations.of(FIRST)
                .with(
                        "articles/lead.md",
                        Variations.of(FIRST)
                                .text("articles/lead.md")
                                .replaceFirst("---\n", "---\npictures: [{file: pictures/gone.jpg}]\n"));
        Optional<MadePages> made = MadePages.of(folder, "tabloid", Set.of(), diagnostics);
        assertThat(made).isEmpty();
        assertThat(diagnostics.all())
                .filteredOn(found -> found.problem().severity() == Severity.ERROR)
                .extracting(found -> found.problem().code())
                .containsExactly("picture-missing");
    }
}
