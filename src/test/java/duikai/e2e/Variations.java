package duikai.e2e;

import duikai.issue.Folder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Issues that might come next week: the sample's stories longer or shorter by up to 30 %, three to five of them, with or
 * without the picture, and stories of other people with rare names. The same for the same seed.
 */
public final class Variations {
    private static final Pattern SENTENCE = Pattern.compile("[^。！？]+[。！？]”?");
    private static final List<String> STREETS = List.of("徐家汇", "天平", "湖南路", "漕河泾", "田林", "虹梅");
    private static final String OTHER_STORY = """
            ---
            headline: %1$s街道为封控居民配送生活物资
            kicker: 守望相助　共克时艰
            byline: 本报记者 喆堃䶮 通讯员 𠮷𬭎𫘧
            ---
            本报讯 连日来，%1$s街道组织机关干部、社区工作者和志愿者，为封控区域居民配送蔬菜、粮油、牛奶等生活物资。街道党工委书记喆堃䶮介绍，截至4月2日18时，已向32个居民区发放物资包4.6万份。

            居民𠮷𬭎𫘧说：“收到菜的时候，心里特别踏实。”街道还开通了24小时热线（021-64380000），及时回应独居老人、孕产妇等群体的就医、配药需求。志愿者们用3天时间完成了1.2万户居民的需求排查，做到“底数清、情况明”。*Stay at home* 的横幅挂在每个小区门口，**“应检尽检、不漏一人”**不再只是口号。

            ## 一件小事

            82岁的䶮阿婆家里没有智能手机，志愿者𫘧老师便每天上门，帮她在APP上预约核酸检测……“比亲生的还亲！”她说。
            """;

    private final Random random;

    private Variations(long seed) {
        random = new Random(seed);
    }

    public static Folder of(long seed) {
        return new Variations(seed).folder(seed);
    }

    private Folder folder(long seed) {
        List<String> stories = new ArrayList<>(List.of("lead"));
        boolean letter = random.nextInt(3) > 0;
        boolean picture = random.nextInt(4) > 0;
        int wanted = 3 + (int) (seed % 3);
        stories.add("meeting");
        if (letter) {
            stories.add("letter");
        }
        if (picture) {
            stories.add("picture");
        }
        Folder folder = new Folder();
        List<String> streets = new ArrayList<>(STREETS);
        Collections.shuffle(streets, random);
        for (int i = 0; stories.size() < wanted; i++) {
            folder.with("articles/street" + i + ".md", scaled(OTHER_STORY.formatted(streets.get(i))));
            stories.add("street" + i);
        }
        for (String name : stories) {
            if (!name.startsWith("street")) {
                String text = text("articles/" + name + ".md");
                folder.with("articles/" + name + ".md", name.equals("picture") ? text : scaled(text));
            }
        }
        folder.with("pictures/vegetables.jpg", bytes("pictures/vegetables.jpg"));
        String list = stories.stream().collect(Collectors.joining(", ", "[", "]"));
        return folder.with("issue.yaml", text("issue.yaml").replaceFirst("articles: \\[.*]", "articles: " + list));
    }

    /** Sentences are taken away, or said again elsewhere. */
    private String scaled(String story) {
        int body = story.indexOf("---\n", 4) + 4;
        List<String> parts =
                new ArrayList<>(List.of(story.substring(body).strip().split("\n\n")));
        List<String> pool = parts.stream()
                .filter(part -> !part.startsWith("#"))
                .flatMap(part -> SENTENCE.matcher(part).results().map(found -> found.group()))
                .toList();
        double target = length(parts) * (0.7 + 0.6 * random.nextDouble());
        for (int tries = 0; tries < 100 && length(parts) > target; tries++) {
            shorten(parts);
        }
        while (length(parts) < 0.95 * target) {
            int at = random.nextInt(parts.size());
            if (!parts.get(at).startsWith("#") && parts.get(at).length() > 20) {
                parts.set(at, parts.get(at) + pool.get(random.nextInt(pool.size())));
            }
        }
        return story.substring(0, body) + String.join("\n\n", parts) + "\n";
    }

    private void shorten(List<String> parts) {
        int at = random.nextInt(parts.size());
        List<String> sentences = new ArrayList<>(SENTENCE.matcher(parts.get(at))
                .results()
                .map(found -> found.group())
                .toList());
        if (sentences.size() > 1) {
            sentences.remove(1 + random.nextInt(sentences.size() - 1));
            parts.set(at, String.join("", sentences));
        }
    }

    private static int length(List<String> parts) {
        return parts.stream().mapToInt(String::length).sum();
    }

    private static String text(String name) {
        return new String(bytes(name), java.nio.charset.StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String name) {
        try {
            return Files.readAllBytes(MadePages.SAMPLE.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
