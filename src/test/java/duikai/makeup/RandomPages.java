package duikai.makeup;

import duikai.diag.Diagnostics;
import duikai.issue.Folder;
import duikai.issue.Issue;
import duikai.issue.IssueReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Manuscripts of pages that never were, of real sentences: so many stories of lengths made by chance, pictures on every
 * third, masthead and advertisements as wanted. The same for the same seed.
 */
final class RandomPages {
    private static final Path TEXT = Path.of("src/test/resources/duikai/compose/front-page.txt");
    private static final Path PICTURE = Path.of("src/test/resources/pictures/landscape.jpg");
    private static final Pattern SENTENCE = Pattern.compile("[^。！？]+[。！？]”?");
    private static final List<String> SUBJECTS = List.of(
            "区人大代表", "社区志愿者", "滨江街道", "第三小学师生", "老字号店铺", "青年合唱团", "区图书馆", "环卫工人", "退休教师", "河道治理组", "夜间食堂", "消防救援站");
    private static final List<String> DEEDS = List.of(
            "走进校园讲历史",
            "为老人送去热饭菜",
            "守护一江清水",
            "迎来新读者",
            "再开新店",
            "办起周末课堂",
            "给小巷换新颜",
            "连夜抢修水管",
            "学做非遗灯彩",
            "共商停车难题",
            "登上城市舞台",
            "把服务送到家门口");
    private static final double PICTURES = 0.34;

    /** What stands beside the stories. */
    enum Advertisement {
        NONE,
        STRIP,
        QUARTER,
        CORNER
    }

    /**
     * What page is wanted.
     *
     * @param front whether it has a masthead
     * @param scale of all lengths, by which the copy is brought to the wanted load
     */
    record Wanted(long seed, int stories, boolean front, Advertisement advertisement, double scale) {
        /** Nobody puts ten stories on a tabloid page. */
        boolean broadsheet() {
            return stories > 9 || seed % 4 > 1;
        }

        String format() {
            return broadsheet() ? "broadsheet" : "tabloid";
        }

        Wanted scaled(double by) {
            return new Wanted(seed, stories, front, advertisement, scale * by);
        }
    }

    private final Wanted wanted;
    private final Random random;
    private final List<String> sentences = new ArrayList<>();

    private RandomPages(Wanted wanted) {
        this.wanted = wanted;
        random = new Random(wanted.seed() * 31 + wanted.stories());
        try {
            for (String line : Files.readAllLines(TEXT)) {
                SENTENCE.matcher(line).results().map(MatchResult::group).forEach(sentences::add);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An issue whose last page is the one wanted. */
    static Issue of(Wanted wanted) {
        return read(folder(wanted));
    }

    static Issue read(Folder folder) {
        Diagnostics diagnostics = new Diagnostics();
        return IssueReader.read(folder, diagnostics).orElseThrow(() -> new AssertionError(diagnostics.all()));
    }

    /** Its manuscript. */
    static Folder folder(Wanted wanted) {
        return new RandomPages(wanted).folder();
    }

    private Folder folder() {
        Folder folder = new Folder();
        List<String> ids = new ArrayList<>();
        double shares = 0;
        List<Double> weights = new ArrayList<>();
        for (int i = 0; i < wanted.stories(); i++) {
            double weight = (0.5 + random.nextDouble()) / Math.sqrt(i + 2);
            weights.add(weight);
            shares += weight;
        }
        for (int i = 0; i < wanted.stories(); i++) {
            String id = "s" + (char) ('a' + i);
            ids.add(id);
            int characters = (int) (5000 * weights.get(i) / shares * wanted.scale());
            folder.with("articles/" + id + ".md", story(i, characters));
        }
        if (wanted.advertisement() != Advertisement.NONE) {
            ids.add("ad");
            folder.with("articles/ad.md", advertisement());
        }
        try {
            folder.with("pictures/a.jpg", Files.readAllBytes(PICTURE));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String page = "  - {name: 要闻, articles: [" + String.join(", ", ids) + "]}\n";
        String front = "  - name: 要闻\n    articles: [{id: filler, headline: 满页, body: 。}]\n";
        return folder.with(
                "issue.yaml",
                "house: xuhuibao\nformat: " + wanted.format()
                        + "\ndate: 2022-04-04\nnumber: 14\ncumulative: 1668\npages:\n"
                        + (wanted.front() ? page : front + page));
    }

    /** Artwork in a size that was sold. */
    private String advertisement() {
        int columns = wanted.broadsheet() ? 8 : 6;
        String pins = switch (wanted.advertisement()) {
            case NONE, STRIP -> "{columns: %d, rows: %d, at: bottom}".formatted(columns, wanted.broadsheet() ? 24 : 14);
            case QUARTER ->
                "{columns: %d, rows: %d, at: [bottom, right]}".formatted(columns / 2, wanted.broadsheet() ? 40 : 24);
            case CORNER -> "{columns: 2, rows: %d, at: [bottom, left]}".formatted(wanted.broadsheet() ? 30 : 18);
        };
        return "---\ntype: advertisement\npins: " + pins + "\npictures: [{file: pictures/a.jpg}]\n---\n";
    }

    private String story(int index, int characters) {
        StringBuilder story = new StringBuilder("---\nheadline: ");
        story.append(pick(SUBJECTS)).append("　").append(pick(DEEDS)).append("\n");
        if (random.nextInt(4) == 0) {
            story.append("subhead: ").append(pick(SUBJECTS)).append(pick(DEEDS)).append("\n");
        }
        if (random.nextInt(3) == 0) {
            story.append("byline: 本报记者 周知行\n");
        }
        boolean vertical = index > 1 && random.nextInt(8) == 0;
        if (random.nextDouble() < PICTURES) {
            story.append("pictures: [{file: pictures/a.jpg, caption: ")
                    .append(pick(SUBJECTS))
                    .append("正在忙碌。, credit: 沈初 摄}]\n");
        } else if (vertical) {
            story.append("vertical: headline\n");
        }
        story.append("---\n本报讯 ");
        int left = characters;
        int paragraph = 0;
        int sinceBreak = 0;
        while (left > 0) {
            String sentence = pick(sentences);
            story.append(sentence);
            left -= sentence.length();
            sinceBreak += sentence.length();
            if (sinceBreak > 60 + random.nextInt(120) && left > 0) {
                story.append("\n\n");
                if (paragraph++ % 4 == 3 && characters > 700) {
                    story.append("## ").append(pick(DEEDS)).append("\n\n");
                }
                sinceBreak = 0;
            }
        }
        return story.append("\n").toString();
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
