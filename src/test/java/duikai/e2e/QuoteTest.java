package duikai.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import duikai.issue.Folder;
import duikai.page.Line;
import duikai.page.Placed;
import duikai.page.Rule;
import duikai.pdf.PdfStories;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A pull quote (引语) from its manuscript to the PDF, on horizontal and vertical pages. */
class QuoteTest {
    private static final String WORDS = "人人都是守门人，守好自己的门。";
    private static final String QUOTE = "quote: {text: " + WORDS + ", by: 居委干部 田禾}\n";

    private static final Map<String, MadePages> MADE = new ConcurrentHashMap<>();

    /** The sample, a quote in its lead. */
    private static MadePages made(String format) {
        return MADE.computeIfAbsent(format, name -> {
            Folder sample = MadePages.neighbours();
            String lead = sample.text("articles/lead.md");
            return MadePages.of(sample.with("articles/lead.md", lead.replaceFirst("---\n", "---\n" + QUOTE)), name);
        });
    }

    private static List<Placed> items(MadePages made) {
        return made.composed().pages().stream()
                .flatMap(page -> page.blocks().stream())
                .flatMap(block -> block.items().stream())
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tabloid", "vertical"})
    void isReadOnceAndAsAQuote(String format) {
        List<String> passages = PdfStories.in(made(format).pdf()).stream()
                .flatMap(story -> story.passages().stream())
                .filter(passage -> passage.contains(WORDS))
                .toList();

        assertThat(passages).containsExactly("BlockQuote " + WORDS);
    }

    @Test
    void thePageKeepsTheLaws() {
        List<String> faults = new ArrayList<>();
        for (Law law : EnumSet.complementOf(EnumSet.of(Law.HANZI_STAND_SOLID))) {
            law.faults(made("tabloid")).forEach(fault -> faults.add(law + ": " + fault));
        }

        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tabloid", "vertical"})
    void standsBetweenItsRules(String format) {
        List<Placed> items = items(made(format));
        List<Placed> rules = items.stream()
                .filter(item -> item instanceof Rule rule && rule.style().equals("quote-rule"))
                .toList();
        List<Line> lines = items.stream()
                .filter(item -> item instanceof Line line && line.style().startsWith("quote"))
                .map(Line.class::cast)
                .toList();

        assertThat(rules).hasSize(2);
        assertThat(lines).hasSizeGreaterThan(1);
        for (Line line : lines) {
            if (format.equals("vertical")) {
                assertThat(line.box().x()).isGreaterThan(rules.getLast().box().right());
                assertThat(line.box().right()).isLessThan(rules.getFirst().box().x());
            } else {
                assertThat(line.box().y()).isGreaterThan(rules.getFirst().box().bottom());
                assertThat(line.box().bottom()).isLessThan(rules.getLast().box().y());
            }
        }
    }
}
