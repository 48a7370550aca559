package duikai.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import duikai.collation.Collation;
import duikai.diag.Diagnostic;
import duikai.diag.Diagnostics;
import duikai.diag.Severity;
import duikai.font.CompiledFonts;
import duikai.issue.Folder;
import duikai.issue.Issue;
import duikai.issue.IssueReader;
import duikai.issue.Manuscript;
import duikai.job.Dumps;
import duikai.job.FolderManuscript;
import duikai.job.FontFolder;
import duikai.job.HouseFolders;
import duikai.job.Pipeline;
import duikai.job.PressPages;
import duikai.job.Timings;
import duikai.job.Wanted;
import duikai.preflight.Demands;
import duikai.preflight.Preflight;
import duikai.preflight.PrintedCharacter;
import duikai.unit.Length;
import duikai.unit.Point;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Finished pages read what was written; whatever is changed on them is found, and nothing else. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CollationTest {
    private static final String FIRST = "市委书记李强";

    private final Manuscript sample = FolderManuscript.of(MadePages.SAMPLE);
    private final PressPages pressed = pressed(sample, "tabloid", new Diagnostics());
    private final Issue issue = IssueReader.read(sample, new Diagnostics()).orElseThrow();
    private final List<PrintedCharacter> characters = characters(pressed);

    private static PressPages pressed(Manuscript manuscript, String format, Diagnostics diagnostics) {
        HouseFolders houses = new HouseFolders(List.of(Path.of("fo-templates")), Path.of(""));
        FontFolder fonts = new FontFolder(new CompiledFonts(), Path.of("fonts"));
        Pipeline pipeline = new Pipeline(houses, fonts, new Timings(stage -> {}), Dumps.NONE);
        Wanted wanted = new Wanted(Optional.of(format), OptionalInt.empty(), Set.of());
        return pipeline.press(manuscript, wanted, Optional.empty(), diagnostics)
                .orElseThrow(() -> new AssertionError(diagnostics.all()));
    }

    private static List<PrintedCharacter> characters(PressPages pages) {
        Demands nothing = new Demands(Optional.empty(), Optional.empty(), 400, 0, false);
        try {
            return Preflight.inspect(pages.pages().getFirst().pdf(), nothing)
                    .pages()
                    .getFirst()
                    .characters();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> errors(Diagnostics diagnostics) {
        return diagnostics.all().stream()
                .filter(found -> found.problem().severity() == Severity.ERROR)
                .map(found -> found.problem().code() + " " + found.arguments())
                .toList();
    }

    private static void readsAsWritten(Manuscript manuscript, String format) {
        Diagnostics diagnostics = new Diagnostics();
        pressed(manuscript, format, diagnostics);
        assertThat(errors(diagnostics)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"1668,tabloid", "1670,broadsheet", "1675,vertical"})
    void everyIssueReadsAsItWasWritten(long seed, String format) {
        readsAsWritten(Variations.of(seed), format);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "水H₂O，CO₂减排，10⁻³，每m²，5‰，37℃，100km²，",
                "𠮷先生与元素𬭎，",
                "他读international cooperation一书，见https://www.example.com/a-b_c?x=1，",
                "（一）①“‘甲’”——乙……《丙》·丁～戊",
                "{甲乙|jiǎ yǐ}，",
            })
    void wordsOfEveryKindReadAsTheyWereWritten(String words) {
        Folder folder = MadePages.neighbours();
        readsAsWritten(
                folder.with("articles/lead.md", folder.text("articles/lead.md").replace(FIRST, words + FIRST)),
                "tabloid");
    }

    @Test
    void jumpsBriefsIndexAndAdvertisementsReadAsTheyWereWritten() {
        readsAsWritten(FolderManuscript.of(Path.of("samples/heluo-kuaibao")), "broadsheet");
    }

    private List<Diagnostic> found(UnaryOperator<List<PrintedCharacter>> change) {
        Diagnostics diagnostics = new Diagnostics();
        Collation.check(issue, pressed.madeUp(), List.of(change.apply(new ArrayList<>(characters))), diagnostics);
        return diagnostics.all();
    }

    /** Where the words begin on the page. */
    private int place(String words) {
        StringBuilder all = new StringBuilder();
        characters.forEach(character ->
                all.append(character.text().isEmpty() ? " " : character.text().substring(0, 1)));
        int at = all.indexOf(words);
        assertThat(at).isNotNegative();
        return at;
    }

    @Test
    void thePageAsItIsHasNoDifference() {
        assertThat(found(all -> all)).isEmpty();
    }

    @Test
    void anotherCharacterIsFound() {
        List<Diagnostic> found = found(all -> {
            int at = place("李强");
            all.set(at, new PrintedCharacter(all.get(at).origin(), "季"));
            return all;
        });
        assertThat(found).singleElement().satisfies(one -> {
            assertThat(one.problem().code()).isEqualTo("text-differs");
            assertThat(one.arguments().get(2).toString()).contains("李强");
            assertThat(one.arguments().get(3).toString()).contains("季强");
            assertThat(one.span().file()).endsWith(".md");
        });
    }

    @Test
    void aCharacterLostIsFound() {
        assertThat(found(all -> {
                    all.remove(place("李强"));
                    return all;
                }))
                .singleElement()
                .satisfies(one -> assertThat(one.problem().code()).isEqualTo("text-differs"));
    }

    @Test
    void aCharacterThatReadsNothingIsFound() {
        assertThat(found(all -> {
                    int at = place("李强");
                    all.set(at, new PrintedCharacter(all.get(at).origin(), ""));
                    return all;
                }))
                .singleElement()
                .satisfies(one -> assertThat(one.problem().code()).isEqualTo("text-differs"));
    }

    @Test
    void aCharacterElsewhereIsFound() {
        assertThat(found(all -> {
                    int at = place("李强");
                    Point there = all.get(at).origin().plus(Length.ZERO, Length.pt(3));
                    all.set(at, new PrintedCharacter(there, all.get(at).text()));
                    return all;
                }))
                .extracting(one -> one.problem().code())
                .containsExactlyInAnyOrder("text-differs", "text-of-nobody");
    }

    @Test
    void wordsOfTheMastheadAreFoundToo() {
        assertThat(found(all -> {
                    int at = place("2022");
                    all.set(at, new PrintedCharacter(all.get(at).origin(), "1"));
                    return all;
                }))
                .singleElement()
                .satisfies(one -> assertThat(one.problem().code()).isEqualTo("text-differs"));
    }

    @Test
    void nothingOnThePageIsTheManuscriptMissing() {
        assertThat(found(all -> List.of()))
                .extracting(one -> one.problem().code())
                .contains("text-differs")
                .hasSizeGreaterThan(20);
    }
}
