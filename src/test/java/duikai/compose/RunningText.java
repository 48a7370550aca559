package duikai.compose;

import duikai.diag.Diagnostics;
import duikai.e2e.Variations;
import duikai.font.FakeFonts;
import duikai.issue.Article;
import duikai.issue.Block;
import duikai.issue.Inline;
import duikai.issue.IssueReader;
import duikai.issue.Manuscript;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Running text to measure the composer with: paragraphs of real pages and of prose, clean, each once. */
final class RunningText {
    private RunningText() {}

    /** The articles of 徐汇报 no. 1668. */
    static List<String> frontPage() {
        try {
            return Files.readAllLines(Path.of("src/test/resources/duikai/compose/front-page.txt"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The prose of CLREQ itself: full of Latin, numbers, brackets and dashes. */
    static List<String> prose() {
        return Vector.readAll(Path.of("src/test/resources/vectors")).stream()
                .filter(vector -> vector.id().startsWith("own-paragraph-clreq"))
                .map(Vector::text)
                .distinct()
                .toList();
    }

    /** The articles of so many issues made at random. */
    static List<String> issues(int count) {
        return LongStream.range(0, count)
                .mapToObj(seed -> paragraphs(Variations.of(seed)))
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    private static List<String> paragraphs(Manuscript manuscript) {
        return IssueReader.read(manuscript, new Diagnostics()).orElseThrow().pages().stream()
                .flatMap(page -> page.articles().stream())
                .map(Article::body)
                .flatMap(List::stream)
                .flatMap(RunningText::paragraph)
                .toList();
    }

    private static Stream<String> paragraph(Block block) {
        return block instanceof Block.Paragraph paragraph
                ? Stream.of(paragraph.content().stream().map(Inline::text).collect(Collectors.joining()))
                : Stream.empty();
    }

    /** All of the above. */
    static List<String> all() {
        return Stream.of(frontPage(), prose(), issues(8)).flatMap(List::stream).toList();
    }

    /** Paragraphs of so many characters together, those of {@link #all} again and again where they do not suffice. */
    static List<StyledText> paragraphs(int characters) {
        List<String> all = all();
        List<StyledText> paragraphs = new ArrayList<>();
        int left = characters;
        for (int i = 0; left > 0; i++) {
            String text = all.get(i % all.size());
            String part = text.substring(
                    0, text.offsetByCodePoints(0, Math.min(left, text.codePointCount(0, text.length()))));
            paragraphs.add(StyledText.of(part, FakeFonts.BODY));
            left -= part.codePointCount(0, part.length());
        }
        return paragraphs;
    }

    /** The same in one paragraph. */
    static StyledText paragraph(int characters) {
        return StyledText.of(
                paragraphs(characters).stream().map(StyledText::plain).collect(Collectors.joining()), FakeFonts.BODY);
    }
}
