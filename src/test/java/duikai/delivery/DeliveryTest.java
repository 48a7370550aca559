package duikai.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import duikai.diag.Diagnostics;
import duikai.house.FileNamePattern;
import duikai.house.PressStandard;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names, revisions and the manifest of a delivery. */
class DeliveryTest {
    private static Printing printing(String pattern) {
        PrintedIssue issue = new PrintedIssue(
                "河洛快报", LocalDate.of(2025, 10, 30), 44, 913, PressStandard.X1A, "CGATS TR 002", 220, 200);
        return new Printing(issue, List.of(), new FileNamePattern(pattern), Map.of("code", "HLKB", "zone", "a/b"));
    }

    private static Piece page(int number, String name, String content) {
        return new Piece(
                Piece.Kind.PAGE,
                List.of(number),
                "河洛快报 第" + number + "版",
                name,
                number % 2 == 0,
                number % 2 == 0 ? List.of("K") : List.of("C", "M", "Y", "K", "PANTONE 485 C"),
                content.getBytes(StandardCharsets.UTF_8));
    }

    private static Delivery delivery(String pattern, Optional<Manifest> previous, Piece... pieces) {
        return Delivery.of(printing(pattern), "heluo", List.of(pieces), previous);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{issue}-{page:00}                                     | heluo-02.pdf",
                "{code}_{date:yyyyMMdd}_A{page:000}_{process}1{revision:a} | HLKB_20251030_A002_M1a.pdf",
                "{page:00}_{name}_{date}                               | 02_综合新闻_20251030.pdf",
                "{paper}{number:000}-{cumulative:00000}-{page}-{revision:00} | 河洛快报044-00913-2-01.pdf",
                "{date:yyyy年M月d日}{page}                              | 2025年10月30日2.pdf",
                "{zone}{nothing}-{page}                                | a-b-2.pdf",
                "../{page}                                             | -.-2.pdf",
            })
    void filesAreCalledAsTheHouseWants(String pattern, String name) {
        Delivery delivery = delivery(pattern.strip(), Optional.empty(), page(2, "综合新闻", "x"));

        assertThat(delivery.files()).containsOnlyKeys(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{issue}", "{page", "page}", "{page:0a}", "{page}{date:bbb'}", "{page}{name:00}", "{page}{}", ""
            })
    void patternsThatNameNothingAreRefused(String pattern) {
        assertThat(new FileNamePattern(pattern).isWellFormed()).isFalse();
    }

    @Test
    void revisionsCountWhatChanged() {
        Delivery first = delivery("{page}", Optional.empty(), page(1, "", "one"), page(2, "", "two"));
        Delivery same = delivery("{page}", Optional.of(first.manifest()), page(1, "", "one"), page(2, "", "two"));
        Delivery changed = delivery("{page}", Optional.of(same.manifest()), page(1, "", "one"), page(2, "", "deux"));
        Delivery again = delivery("{page}", Optional.of(changed.manifest()), page(1, "", "one"), page(2, "", "two"));

        assertThat(revisions(first)).containsExactly(1, 1);
        assertThat(same.manifest()).isEqualTo(first.manifest());
        assertThat(revisions(changed)).containsExactly(1, 2);
        assertThat(revisions(again)).containsExactly(1, 3);
    }

    private static List<Integer> revisions(Delivery delivery) {
        return delivery.manifest().files().stream()
                .map(Manifest.Entry::revision)
                .toList();
    }

    @Test
    void lettersGoOnBehindZ() {
        Optional<Manifest> last = Optional.empty();
        for (int i = 1; i <= 28; i++) {
            last = Optional.of(delivery("{page}{revision:a}", last, page(1, "", "text " + i))
                    .manifest());
        }
        assertThat(last.orElseThrow().files().getFirst().file()).isEqualTo("1ab.pdf");
    }

    @Test
    void aManifestReadsBack() {
        Manifest manifest = delivery("{page}", Optional.empty(), page(1, "要“闻”\\", "one"), page(2, "", "two"))
                .manifest();
        Diagnostics diagnostics = new Diagnostics();

        assertThat(ManifestJson.read("manifest.json", ManifestJson.of(manifest), diagnostics))
                .contains(manifest);
        assertThat(diagnostics.all()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"file\" : \"1.pdf\" | \"file\" : \"../1.pdf\" | name-outside",
                "2025-10-30 | 30.10.2025 | not-a-date",
                "duikai-delivery/1 | duikai-delivery/9 | expected-one-of",
                "\"revision\" : 1 | \"revision\" : 0 | out-of-range",
                "\"title\" | \"name2\" | missing-key",
            })
    void aManifestEditedByHandIsRefusedAtItsPlace(String old, String now, String problem) {
        String text = ManifestJson.of(
                delivery("{page}", Optional.empty(), page(1, "", "one")).manifest());
        Diagnostics diagnostics = new Diagnostics();

        assertThat(text).contains(old);
        assertThat(ManifestJson.read("manifest.json", text.replace(old, now), diagnostics))
                .isEmpty();
        assertThat(diagnostics.all().getFirst().problem().code()).isEqualTo(problem);
        assertThat(diagnostics.all().getFirst().span().line()).isPositive();
    }
}
