package duikai.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import duikai.diag.Diagnostics;
import duikai.fo.Overlay;
import duikai.issue.Manuscript;
import duikai.job.FolderManuscript;
import duikai.page.ComposedPage;
import duikai.page.PageBlock;
import duikai.page.PageText;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Pages as they were when somebody looked at them and found them good: as text and as small pictures. On a difference both
 * pictures and their difference are in {@code target/golden}. After looking at them,
 * {@code mvn test -Dtest=GoldenPagesTest -Dgolden=update} makes the new pages the good ones.
 */
class GoldenPagesTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final Path SAMPLES = Path.of("samples");
    private static final Path FOUND = Path.of("target/golden");
    private static final Pattern BODY_LINE =
            Pattern.compile("(?m)^  line \\S+ body x (\\S+) \\+ (\\S+) pen \\S+ baseline (\\S+) NOTHING");
    private static final boolean UPDATE = "update".equals(System.getProperty("golden"));

    enum Page {
        SAMPLE_TABLOID("tabloid", Set.of()),
        SAMPLE_BROADSHEET("broadsheet", Set.of()),
        SAMPLE_OVERLAID("tabloid", EnumSet.allOf(Overlay.class)),
        NEIGHBOURS("tabloid", Set.of()),
        HELUO("tabloid", Set.of()),
        PLAN_BY_HAND("tabloid", Set.of());

        private final String format;
        private final Set<Overlay> overlays;

        Page(String format, Set<Overlay> overlays) {
            this.format = format;
            this.overlays = overlays;
        }

        private MadePages make() {
            Manuscript manuscript = switch (this) {
                case SAMPLE_TABLOID, SAMPLE_BROADSHEET, SAMPLE_OVERLAID -> FolderManuscript.of(MadePages.SAMPLE);
                case NEIGHBOURS -> MadePages.neighbours();
                case HELUO -> FolderManuscript.of(SAMPLES.resolve("heluo-kuaibao"));
                case PLAN_BY_HAND -> FolderManuscript.of(SAMPLES.resolve("plan-by-hand"));
            };
            Diagnostics diagnostics = new Diagnostics();
            return MadePages.of(manuscript, format, overlays, diagnostics)
                    .orElseThrow(() -> new AssertionError(diagnostics.all()));
        }

        private String file() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    @ParameterizedTest
    @EnumSource
    void pagesLookAsTheyDid(Page page) throws IOException {
        MadePages made = page.make();
        List<PagePicture> pictures = PagePicture.of(made.pdf());
        List<String> different = new ArrayList<>();
        for (int i = 0; i < pictures.size(); i++) {
            String name = page.file() + "-" + made.page(i).number();
            String dump = PageText.dump(made.page(i));
            if (UPDATE) {
                pictures.get(i).write(GOLDEN.resolve(name + ".png"));
                Files.writeString(GOLDEN.resolve(name + ".txt"), dump);
            } else {
                compareTexts(name, dump, different);
                comparePictures(name, made.page(i), pictures.get(i), different);
            }
        }
        if (!different.isEmpty()) {
            fail(String.join("\n", different)
                    + "\nLook at target/golden; if it is right:  mvn test -Dtest=GoldenPagesTest -Dgolden=update");
        }
    }

    private static void compareTexts(String name, String dump, List<String> different) throws IOException {
        List<String> then = Files.readAllLines(GOLDEN.resolve(name + ".txt"));
        List<String> now = dump.lines().toList();
        if (!then.equals(now)) {
            Files.createDirectories(FOUND);
            Files.writeString(FOUND.resolve(name + ".txt"), dump);
            different.add(name + ".txt:");
            then.stream().filter(line -> !now.contains(line)).limit(3).forEach(line -> different.add("- " + line));
            now.stream().filter(line -> !then.contains(line)).limit(3).forEach(line -> different.add("+ " + line));
        }
    }

    private static void comparePictures(String name, ComposedPage page, PagePicture now, List<String> different)
            throws IOException {
        PagePicture then = PagePicture.read(GOLDEN.resolve(name + ".png"));
        List<PagePicture.Difference> differences = then.differences(now);
        if (!differences.isEmpty()) {
            then.write(FOUND.resolve(name + "-expected.png"));
            now.write(FOUND.resolve(name + "-actual.png"));
            then.writeDifference(now, FOUND.resolve(name + "-difference.png"));
            different.add(name + ".png: " + places(page, differences));
        }
    }

    /** Where on the page and in which story. */
    private static String places(ComposedPage page, List<PagePicture.Difference> differences) {
        return differences.stream()
                .collect(Collectors.groupingBy(place -> story(page, place), TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(story -> "%s, %s".formatted(story.getKey(), region(page, story.getValue())))
                .collect(Collectors.joining("; "));
    }

    private static String story(ComposedPage page, PagePicture.Difference place) {
        return page.blocks().stream()
                .filter(block -> block.role() != PageBlock.Role.RULES)
                .filter(block -> block.box().x().toPoints() <= place.x()
                        && block.box().right().toPoints() >= place.x()
                        && block.box().y().toPoints() <= place.y()
                        && block.box().bottom().toPoints() >= place.y())
                .findFirst()
                .map(block -> (block.id() + " " + block.title()).strip())
                .orElse("between the stories");
    }

    private static String region(ComposedPage page, List<PagePicture.Difference> places) {
        double x =
                places.stream().mapToDouble(PagePicture.Difference::x).average().orElseThrow()
                        / page.trim().width().toPoints();
        double y =
                places.stream().mapToDouble(PagePicture.Difference::y).average().orElseThrow()
                        / page.trim().height().toPoints();
        String height = y < 1 / 3.0 ? "upper" : y < 2 / 3.0 ? "middle" : "lower";
        String side = x < 1 / 3.0 ? "left" : x < 2 / 3.0 ? "centre" : "right";
        return "%s %s of the page (%d places)".formatted(height, side, places.size());
    }

    @Test
    void aLineThatMovedIsNoticed() throws IOException {
        String dump = Files.readString(GOLDEN.resolve("sample-tabloid-1.txt"));
        PagePicture then = PagePicture.read(GOLDEN.resolve("sample-tabloid-1.png"));
        List<MatchResult> lines = BODY_LINE.matcher(dump).results().toList();
        assertThat(lines).hasSizeGreaterThan(50);
        for (MatchResult line : lines) {
            int x = pixels(line.group(1));
            int foot = pixels(line.group(3)) + 2;
            Rectangle place = new Rectangle(x, foot - 10, pixels(line.group(2)), 10);
            assertThat(then.differences(changed(then, place, 0)))
                    .as(line.group())
                    .isNotEmpty();
        }
    }

    @Test
    void noiseIsNot() throws IOException {
        PagePicture then = PagePicture.read(GOLDEN.resolve("sample-tabloid-1.png"));
        assertThat(then.differences(changed(then, new Rectangle(), 20))).isEmpty();
    }

    private static int pixels(String points) {
        return (int) (Double.parseDouble(points) * PagePicture.DPI / 72);
    }

    /** The picture with a part of it moved down by a pixel and every pixel a little darker or lighter by turns. */
    private static PagePicture changed(PagePicture then, Rectangle part, int noise) {
        BufferedImage image = then.image();
        BufferedImage other = new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                int grey = image.getRGB(x, part.contains(x, y) ? y - 1 : y) & 0xFF;
                int noisy = Math.clamp(grey + ((x + y) % 3 - 1) * noise, 0, 255);
                other.setRGB(x, y, noisy << 16 | noisy << 8 | noisy);
            }
        }
        return PagePicture.of(other);
    }
}
