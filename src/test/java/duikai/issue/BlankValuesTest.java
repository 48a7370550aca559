package duikai.issue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Values in which there is nothing to see, for every key that takes words. */
class BlankValuesTest {
    private static final List<String> UNSEEN = List.of(
            "' '",
            "''",
            "'\u3000'",
            "'\u200B'",
            "'\u2060'",
            "'\uFEFF\u200D'",
            "'\u00A0'",
            "'\u200E'",
            "\u200B",
            "\u3000");

    static Stream<Arguments> frontMatter() {
        return Stream.of(
                        "badge: %s",
                        "kicker: %s",
                        "headline: [题, %s]",
                        "subhead: %s",
                        "byline: %s",
                        "byline: {mark: %s, names: 甲}",
                        "byline: {role: %s, names: 甲}",
                        "byline: {names: [甲, %s]}",
                        "byline: {names: %s, at: start}",
                        "dateline: %s",
                        "lead: %s",
                        "salutation: %s",
                        "signature: [%s, 甲]",
                        "source: %s")
                .flatMap(key -> UNSEEN.stream().map(value -> Arguments.of(key, value)));
    }

    @ParameterizedTest
    @MethodSource("frontMatter")
    void areRefusedInFrontMatter(String key, String value) {
        String headline = key.startsWith("headline") ? "" : "headline: 题\n";
        Folder folder = Folder.ofArticle("---\n" + headline + key.formatted(value) + "\n---\n文。\n");
        assertThat(Readings.complaints(folder)).singleElement().asString().endsWith(" empty-text");
    }

    static Stream<Arguments> parts() {
        return Stream.of(
                        "{smallhead: %s}",
                        "{salutation: %s}", "{source: %s}", "{signature: %s}", "{signature: [%s, 甲]}")
                .flatMap(part -> UNSEEN.stream().map(value -> Arguments.of(part, value)));
    }

    @ParameterizedTest
    @MethodSource("parts")
    void areRefusedInABody(String part, String value) {
        Folder folder = new Folder()
                .with(
                        "issue.yaml",
                        "house: base\ndate: 2022-04-04\nnumber: 1\ncumulative: 2\npages: [{articles: [{id: a, headline: 题, body: [文, "
                                + part.formatted(value) + "]}]}]\n");
        assertThat(Readings.complaints(folder)).singleElement().asString().endsWith(" empty-text");
    }

    @ParameterizedTest
    @MethodSource("captions")
    void areRefusedBesideAPicture(String key, String value) {
        Folder folder = Folder.ofArticle(
                        "---\nheadline: 题\npictures:\n  - file: p.jpg\n    %s: %s\n---\n文。\n".formatted(key, value))
                .with("p.jpg", Images.jpeg(30, 20));
        assertThat(Readings.complaints(folder)).anyMatch(complaint -> complaint.endsWith(" empty-text"));
    }

    static Stream<Arguments> captions() {
        return Stream.of("caption", "credit").flatMap(key -> UNSEEN.stream().map(value -> Arguments.of(key, value)));
    }

    @Test
    void aBodyOfNothingToSeeIsEmpty() {
        assertThat(Readings.complaints(Folder.ofArticle("---\nheadline: 题\n---\n\u200B\n\n\u3000\u2060\n")))
                .singleElement()
                .asString()
                .endsWith(" empty-article");
    }
}
