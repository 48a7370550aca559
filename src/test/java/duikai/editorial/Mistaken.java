package duikai.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import duikai.issue.Checksum;
import duikai.issue.Folder;
import duikai.page.ComposedPage;
import duikai.page.Line;
import duikai.page.PageBlock;
import duikai.page.Placed;
import duikai.page.PlacedPicture;
import duikai.page.Run;
import duikai.picture.JpegNotes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * The sample with one mistake in its manuscript or on its pages.
 *
 * @param rule that finds it
 */
record Mistaken(String rule, String words, Folder folder, UnaryOperator<ComposedPage> page) {
    static final Path SAMPLE = Path.of("samples/heluo-kuaibao");
    private static final String PHOTO = "articles/garden.md";
    private static final String STORY = "articles/essay.md";
    private static final String PICTURE = "pictures/garden.jpg";

    static Mistaken none() {
        return new Mistaken("", "", sample(), page -> page);
    }

    private static Folder sample() {
        Folder folder = new Folder();
        try (Stream<Path> files = Files.walk(SAMPLE)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                folder.with(SAMPLE.relativize(file).toString(), Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folder;
    }

    private static Mistaken of(EditorialRule rule, String words, UnaryOperator<Folder> change) {
        return new Mistaken(rule.name(), words, change.apply(sample()), page -> page);
    }

    /** Other words in a file. */
    static Mistaken replaced(EditorialRule rule, String file, String old, String now) {
        return of(rule, now, folder -> {
            String text = folder.text(file);
            assertThat(text).as(file).contains(old);
            int at = text.indexOf(old);
            return folder.with(file, text.substring(0, at) + now + text.substring(at + old.length()));
        });
    }

    /** A paragraph more in an article. */
    static Mistaken in(EditorialRule rule, String file, String words) {
        return of(rule, words, folder -> folder.with(file, folder.text(file).stripTrailing() + "\n\n" + words + "\n"));
    }

    static Mistaken added(EditorialRule rule, String words) {
        return in(rule, STORY, words);
    }

    /** A key more in issue.yaml. */
    static Mistaken issue(EditorialRule rule, String key) {
        return replaced(rule, "issue.yaml", "number:", key + "\nnumber:");
    }

    /** A key more in an article. */
    static Mistaken key(EditorialRule rule, String key) {
        return replaced(rule, STORY, "---\n", "---\n" + key + "\n");
    }

    /** What an agency wrote into a picture. */
    static Mistaken agency(EditorialRule rule, String byline) {
        return picture(rule, file -> JpegNotes.iptc(file, "花园", byline, StandardCharsets.UTF_8));
    }

    static Mistaken generated(EditorialRule rule) {
        String type = "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia";
        return picture(rule, file -> JpegNotes.xmp(file, "<x>" + type + "</x>"));
    }

    private static Mistaken picture(EditorialRule rule, UnaryOperator<byte[]> change) {
        return of(rule, PICTURE, folder -> {
            try {
                return folder.with(PICTURE, change.apply(Files.readAllBytes(SAMPLE.resolve(PICTURE))));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    static Mistaken captionOfOther(EditorialRule rule) {
        return of(
                rule,
                "caption",
                folder -> folder.with(
                        PHOTO,
                        folder.text(PHOTO)
                                .replace(caption(folder.text(PHOTO)), caption(folder.text("articles/lead.md")))));
    }

    private static String caption(String article) {
        return article.lines()
                .filter(line -> line.strip().startsWith("caption:"))
                .findFirst()
                .orElseThrow();
    }

    static Mistaken twice(EditorialRule rule) {
        return of(rule, "twice", folder -> {
            String other = folder.text("articles/reading.md");
            String story = folder.text(STORY);
            return folder.with(
                    "articles/reading.md", other.substring(0, bodyOf(other)) + story.substring(bodyOf(story)));
        });
    }

    private static int bodyOf(String article) {
        return article.indexOf("---\n", 4) + 4;
    }

    /** Other words on the pages themselves. */
    static Mistaken set(EditorialRule rule, PageBlock.Role role, String old, String now) {
        return new Mistaken(
                rule.name(),
                now,
                sample(),
                page -> changed(
                        page,
                        role,
                        line -> line.words().contains(old)
                                ? with(line, line.words().replace(old, now), 1)
                                : line));
    }

    /** A page more, and the masthead says so. */
    static Mistaken oddPages(EditorialRule rule) {
        String last = "  - name: 副刊\n    sections: [副刊]";
        Mistaken more = replaced(rule, "issue.yaml", last, last + "\n  - name: 文化\n    sections: [文化]");
        Mistaken said = set(rule, PageBlock.Role.MASTHEAD, "今日4版", "今日5版");
        return new Mistaken(rule.name(), "5", more.folder(), said.page());
    }

    /** An advertisement that comes as a PDF of 100 by 100 points, on a place for another size. */
    static Mistaken scaled(EditorialRule rule) {
        byte[] pdf = pdf();
        Mistaken mistaken = of(
                rule,
                "pdf",
                folder -> folder.with("pictures/ad.pdf", pdf)
                        .with(
                                "articles/ad-books.md",
                                folder.text("articles/ad-books.md")
                                        .replace("pictures/ad-books.svg", "pictures/ad.pdf")));
        String resource = Checksum.of(pdf) + ".pdf";
        return new Mistaken(
                mistaken.rule,
                mistaken.words,
                mistaken.folder,
                page -> new ComposedPage(
                        page.number(),
                        page.name(),
                        page.trim(),
                        page.typeArea(),
                        page.firstBaseline(),
                        page.pitch(),
                        page.blocks().stream()
                                .map(block -> new PageBlock(
                                        block.id(),
                                        block.role(),
                                        block.title(),
                                        block.box(),
                                        block.items().stream()
                                                .map(item -> placed(item, resource))
                                                .toList()))
                                .toList()));
    }

    private static Placed placed(Placed item, String resource) {
        return item instanceof PlacedPicture picture && picture.style().equals("advertisement")
                ? new PlacedPicture(picture.box(), picture.style(), resource, picture.whole(), picture.description())
                : item;
    }

    private static byte[] pdf() {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage(new PDRectangle(100, 100)));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Headlines four times as large. */
    static Mistaken larger(EditorialRule rule) {
        return new Mistaken(
                rule.name(),
                "larger",
                sample(),
                page -> changed(
                        page,
                        PageBlock.Role.STORY,
                        line -> line.id().contains(".headline.") ? with(line, line.words(), 4) : line));
    }

    private static ComposedPage changed(ComposedPage page, PageBlock.Role role, UnaryOperator<Line> change) {
        List<PageBlock> blocks = new ArrayList<>();
        for (PageBlock block : page.blocks()) {
            List<Placed> items = block.items().stream()
                    .map(item -> block.role() == role && item instanceof Line line ? change.apply(line) : item)
                    .toList();
            blocks.add(new PageBlock(block.id(), block.role(), block.title(), block.box(), items));
        }
        return new ComposedPage(
                page.number(), page.name(), page.trim(), page.typeArea(), page.firstBaseline(), page.pitch(), blocks);
    }

    private static Line with(Line line, String words, int larger) {
        Run first = line.runs().getFirst();
        Run run = new Run(words, first.face(), first.size().times(larger), first.gap());
        return new Line(line.id(), line.style(), line.box(), line.pen(), line.baseline(), List.of(run), line.join());
    }

    @Override
    public String toString() {
        return rule + " " + words;
    }
}
