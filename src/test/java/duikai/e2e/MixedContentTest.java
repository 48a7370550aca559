package duikai.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import duikai.diag.Diagnostics;
import duikai.issue.Folder;
import duikai.pdf.PdfStories;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What else comes in copy: formulas, rare hanzi, emoji, other scripts, Traditional copy; and what the editor is told. */
class MixedContentTest {
    private static final String FIRST = "市委书记李强";

    private record Made(String text, List<String> told) {
        boolean tells(String problem, String words) {
            return told.stream().anyMatch(line -> line.startsWith(problem + " ") && line.contains(words));
        }

        List<String> warnings(String problem) {
            return told.stream().filter(line -> line.startsWith(problem + " ")).toList();
        }
    }

    /** The sample with some words before its first. */
    private static Made with(String words) {
        Folder sample = MadePages.neighbours();
        String lead = sample.text("articles/lead.md");
        Diagnostics diagnostics = new Diagnostics();
        byte[] pdf = MadePages.of(
                        sample.with("articles/lead.md", lead.replace(FIRST, words + FIRST)),
                        "tabloid",
                        Set.of(),
                        diagnostics)
                .orElseThrow(() -> new AssertionError(diagnostics.all()))
                .pdf();
        String text = PdfStories.in(pdf).stream()
                .flatMap(story -> story.passages().stream())
                .collect(Collectors.joining("\n"));
        List<String> told = diagnostics.all().stream()
                .map(d -> d.problem().code() + " " + d.span() + " " + d.arguments())
                .toList();
        return new Made(text, told);
    }

    @Test
    void formulasAndUnitsComeOutAsWritten() {
        String words = "水H₂O，CO₂减排，10⁻³，每m²，5‰，37℃，100km²，";
        Made made = with(words);
        assertThat(made.text()).contains(words);
        assertThat(made.warnings("missing-glyph")).isEmpty();
    }

    @Test
    void rareHanziComeFromAFallback() {
        Made made = with("𠮷先生与元素𬭎，");
        assertThat(made.text()).contains("𠮷先生与元素𬭎，");
        assertThat(made.warnings("missing-glyph")).isEmpty();
    }

    @Test
    void emojiAreReportedOnceForEachAndTheTextKeepsThem() {
        Made made = with("一家👨‍👩‍👧和👍🏽、🇨🇳🇫🇷，");
        assertThat(made.text()).contains("一家👨‍👩‍👧和👍🏽、🇨🇳🇫🇷，");
        assertThat(made.warnings("missing-glyph")).hasSize(4);
        assertThat(made.tells("missing-glyph", "U+1F468 U+200D U+1F469 U+200D U+1F467"))
                .isTrue();
        assertThat(made.tells("missing-glyph", "lead.md:7:3 ")).isTrue();
    }

    @Test
    void wordsInOtherScriptsAreReportedByTheScriptsName() {
        assertThat(with("他说مرحبا，").tells("foreign-script", "Arabic")).isTrue();
        assertThat(with("他说สวัสดี，").tells("foreign-script", "泰文")).isTrue();
        assertThat(with("他说नमस्ते，").warnings("foreign-script")).hasSize(1);
        assertThat(with("他说שלום，").tells("foreign-script", "Hebrew")).isTrue();
        assertThat(with("他说привет、γειά，").warnings("foreign-script")).isEmpty();
    }

    @Test
    void traditionalCopyIsReportedAndANameIsNot() {
        Made made = with("全國學習經驗，");
        assertThat(made.tells("traditional-copy", "國→国 學→学 習→习 經→经 驗→验")).isTrue();
        assertThat(with("《徐匯》，").warnings("traditional-copy")).isEmpty();
        assertThat(with("[國學經驗]{.title}，").warnings("traditional-copy")).isEmpty();
    }

    @Test
    void tooLittleRoomBetweenTheLinesIsReportedWithItsPlace() {
        assertThat(with("[核酸]{hé suān}，").tells("leading-too-small", "lead.md:7:2 "))
                .isTrue();
        assertThat(with("[核酸]{.dots}，").warnings("leading-too-small")).isEmpty();
    }

    @Test
    void readingsAreNotInTheText() {
        assertThat(with("研究^[1]^[核酸]{hé suān}，[徐光启]{.name}，").text()).contains("研究[1]核酸，徐光启，市委书记");
    }
}
