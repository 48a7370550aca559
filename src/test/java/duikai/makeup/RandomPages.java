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
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Manuscripts of pages that never were, of real sentences: so many stories of lengths made by chance, pictures on every
 * third, masthead and advertisements as wanted. The same for the same seed.
 */
final class RandomPages {
    private static final Path TEXT = Path.of("src/test/resources/duikai/compose/front-page.txt");
    private static final Path PICTURES = Path.of("src/test/resources/pictures");
    private static final List<String> SHOTS = List.of("landscape.jpg", "portrait.png");
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
    /** One story in so many has a picture. */
    private static final int PICTURED = 3;

    private static final int MOST_PICTURES = 4;

    private static final int WITH_SMALL_HEADS = 700;

    private static final String TEXT_ADVERTISEMENT = """
            headline: 河畔书店　新年特惠
            ---
            全场图书八折，会员另享好礼。

            营业时间：每日9时至21时

            地址：滨河路18号

            电话：0000-5600912
            """;
    private static final String ART_ADVERTISEMENT = """
            headline: 旧书新读
            pictures: [pictures/ad.svg]
            ---
            """;
    private static final String ART = """
            <svg xmlns="http://www.w3.org/2000/svg" width="400" height="360" viewBox="0 0 400 360">
              <rect width="400" height="360" fill="#f3e9d8 device-cmyk(0,0.05,0.12,0.04)"/>
              <rect x="40" y="300" width="320" height="14" fill="#7a5230 device-cmyk(0.2,0.55,0.8,0.4)"/>
              <rect x="70" y="110" width="44" height="190" fill="#a33b2a device-cmyk(0.1,0.85,0.85,0.25)"/>
              <rect x="118" y="80" width="36" height="220" fill="#2f5d62 device-cmyk(0.8,0.3,0.4,0.4)"/>
              <rect x="158" y="130" width="52" height="170" fill="#d9a441 device-cmyk(0,0.3,0.8,0.1)"/>
              <rect x="214" y="95" width="40" height="205" fill="#40507a device-cmyk(0.8,0.6,0.2,0.25)"/>
              <path d="M262 300 L300 118 L336 126 L302 300 Z" fill="#6b8f5a device-cmyk(0.55,0.15,0.75,0.2)"/>
            </svg>
            """;

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
        /** A multiple of four, for the format. */
        private static final int OTHER_SEED = 10_000;

        private static final int MOST_ON_A_TABLOID = 9;
        private static final int MOST_BELOW_ITS_MASTHEAD = 6;

        /** Every other page with a masthead, every third with an advertisement, that below a masthead not a large one. */
        static Wanted of(long seed, int stories) {
            boolean front = seed % 2 == 0;
            int kind = seed % 3 == 1 ? 1 + (int) (seed / 3 % 3) : 0;
            Advertisement booked = Advertisement.values()[kind];
            Advertisement fitting = front && booked == Advertisement.QUARTER ? Advertisement.STRIP : booked;
            return new Wanted(seed, stories, front, fitting, 1);
        }

        Wanted scaled(double by) {
            return new Wanted(seed, stories, front, advertisement, by);
        }

        /** The like by other chances. */
        Wanted another() {
            return new Wanted(seed + OTHER_SEED, stories, front, advertisement, scale);
        }

        /** Nobody puts ten stories on a tabloid page, nor seven below its masthead. */
        boolean broadsheet() {
            return stories > (front ? MOST_BELOW_ITS_MASTHEAD : MOST_ON_A_TABLOID) || seed % 4 > 1;
        }

        String format() {
            return broadsheet() ? "broadsheet" : "tabloid";
        }
    }

    private final Wanted wanted;
    private final Random random;
    private final List<String> sentences = new ArrayList<>();
    private final List<Integer> pictured;

    private RandomPages(Wanted wanted) {
        this.wanted = wanted;
        random = new Random(wanted.seed() * 31 + wanted.stories());
        List<Integer> all =
                new ArrayList<>(IntStream.range(0, wanted.stories()).boxed().toList());
        Collections.shuffle(all, random);
        pictured = all.subList(0, Math.min(MOST_PICTURES, Math.round((float) wanted.stories() / PICTURED)));
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
            folder.with("articles/ad.md", advertisement()).with("pictures/ad.svg", ART);
        }
        try {
            for (String shot : SHOTS) {
                folder.with("pictures/" + shot, Files.readAllBytes(PICTURES.resolve(shot)));
            }
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

    /** Booked as such advertisements are: a strip across the foot, a quarter of the page, a corner. */
    private String advertisement() {
        boolean large = wanted.broadsheet();
        return switch (wanted.advertisement()) {
            case NONE -> "";
            case STRIP -> booked(large ? 8 : 6, large ? 10 : 9, "bottom", TEXT_ADVERTISEMENT);
            case QUARTER -> booked(large ? 4 : 3, large ? 36 : 28, "bottom-right", ART_ADVERTISEMENT);
            case CORNER -> booked(2, large ? 22 : 18, "bottom-left", TEXT_ADVERTISEMENT);
        };
    }

    private static String booked(int columns, int rows, String at, String words) {
        return "---\ntype: advertisement\npins: {columns: %d, rows: %d, at: %s}\n%s"
                .formatted(columns, rows, at, words);
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
        if (pictured.contains(index)) {
            story.append("pictures: [{file: pictures/")
                    .append(pick(SHOTS))
                    .append(", caption: ")
                    .append(pick(SUBJECTS))
                    .append("正在忙碌。, credit: 沈初 摄}]\n");
        } else if (vertical) {
            story.append("vertical: headline\n");
        }
        return story.append("---\n").append(text(index, characters)).toString();
    }

    /** A longer text begins as a shorter one of the same story does. */
    private String text(int index, int characters) {
        Random words = new Random((wanted.seed() * 31 + wanted.stories()) * 31 + index);
        StringBuilder text = new StringBuilder("本报讯 ");
        int left = characters;
        int paragraph = 0;
        int sinceBreak = 0;
        while (left > 0) {
            String sentence = sentences.get(words.nextInt(sentences.size()));
            text.append(sentence);
            left -= sentence.length();
            sinceBreak += sentence.length();
            if (sinceBreak > 60 + words.nextInt(120) && left > 0) {
                text.append("\n\n");
                if (paragraph++ % 4 == 3 && characters > WITH_SMALL_HEADS) {
                    text.append("## ")
                            .append(DEEDS.get(words.nextInt(DEEDS.size())))
                            .append("\n\n");
                }
                sinceBreak = 0;
            }
        }
        return text.append("\n").toString();
    }

    private String pick(List<String> from) {
        return from.get(random.nextInt(from.size()));
    }
}
