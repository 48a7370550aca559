package duikai.makeup;

import duikai.diag.SourceSpan;
import duikai.issue.Article;
import duikai.issue.Block;
import duikai.issue.Heading;
import duikai.issue.Inline;
import duikai.issue.Issue;
import duikai.issue.IssuePage;
import duikai.issue.Picture;
import duikai.issue.Text;
import duikai.picture.PhotoNotes;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** Front pages that never were: stories of random words, lengths, kinds and furniture, the same for the same seed. */
final class RandomIssues {
    private static final SourceSpan SPAN = SourceSpan.ofFile("random.md");
    private static final String HANZI = "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经";
    private static final List<String> MARKS = List.of("，", "，", "，", "、", "；", "：", "。", "。", "！", "？");
    private static final List<String> PIECES =
            List.of("2022", "4月1日", "95%", "“绿色通道”", "《条例》", "（试行）", "——", "……", "APP", "3.5万人", "𠮷", "张　三");

    private final Random random;

    RandomIssues(long seed) {
        random = new Random(seed);
    }

    /**
     * A front page.
     *
     * @param kinds the kinds of its stories in order of importance
     * @param characters of running text on the whole page, about
     */
    Issue issue(List<Article.Type> kinds, int characters) {
        List<Article> articles = new ArrayList<>();
        int shares = kinds.stream().mapToInt(RandomIssues::share).sum();
        for (int i = 0; i < kinds.size(); i++) {
            Article.Type kind = kinds.get(i);
            double luck = 0.8 + 0.4 * random.nextDouble();
            articles.add(article("story" + (i + 1), kind, (int) (luck * characters * share(kind) / shares), i));
        }
        IssuePage page = new IssuePage(1, "要闻", articles, Optional.empty(), SPAN);
        return new Issue(
                new Text("xuhuibao", SPAN),
                Optional.empty(),
                LocalDate.of(2022, 4, 4),
                14,
                1668,
                Map.of(),
                List.of(page),
                SPAN);
    }

    private static int share(Article.Type kind) {
        return switch (kind) {
            case PHOTO -> 0;
            case LETTER -> 7;
            case BRIEF -> 2;
            case NEWS, NOTICE, COMMENTARY, POEM, ADVERTISEMENT, BACKGROUND, INDEX -> 4;
        };
    }

    private Article article(String id, Article.Type kind, int characters, int rank) {
        List<Block> body = new ArrayList<>();
        List<Picture> pictures = new ArrayList<>();
        Heading heading = heading(kind, rank);
        if (kind == Article.Type.PHOTO) {
            pictures.add(picture());
        } else {
            body(kind, characters, body);
            if (rank == 0 && random.nextInt(3) == 0) {
                pictures.add(picture());
            }
        }
        List<Text> bylines = kind == Article.Type.NEWS && random.nextBoolean() ? List.of(text(byline())) : List.of();
        Optional<Text> source = kind == Article.Type.NEWS && random.nextBoolean()
                ? Optional.of(text("（摘编自：" + words(4) + "）"))
                : Optional.empty();
        return new Article(id, kind, 0, heading, bylines, body, pictures, source, SPAN);
    }

    /** One name; now and then more than fit in a line. */
    private String byline() {
        StringBuilder byline = new StringBuilder("● ").append(words(2));
        for (int more = random.nextInt(4) == 0 ? 12 : 0; more > 0; more--) {
            byline.append(' ').append(words(3));
        }
        return byline.toString();
    }

    private Heading heading(Article.Type kind, int rank) {
        if (kind == Article.Type.PHOTO) {
            return new Heading(Optional.of(text("图片新闻")), List.of(), List.of(), List.of());
        }
        List<Text> subs = random.nextInt(3) == 0 ? List.of(text("——" + words(subheadLength()))) : List.of();
        List<Text> kicker =
                rank == 0 && random.nextBoolean() ? List.of(text(words(10 + random.nextInt(10)))) : List.of();
        return new Heading(Optional.empty(), kicker, List.of(text(words(7 + random.nextInt(11)))), subs);
    }

    /** A line or two; now and then a whole sentence. */
    private int subheadLength() {
        return random.nextInt(4) == 0 ? 24 + random.nextInt(37) : 12 + random.nextInt(12);
    }

    private void body(Article.Type kind, int characters, List<Block> body) {
        if (kind == Article.Type.LETTER) {
            body.add(new Block.Salutation(text(words(8) + "：")));
        }
        int left = Math.max(40, characters);
        while (left > 0) {
            int length = Math.min(left, 40 + random.nextInt(180));
            body.add(paragraph(length, body.isEmpty() && kind == Article.Type.NEWS));
            left -= length;
            if (kind == Article.Type.LETTER && left > 0 && random.nextInt(2) == 0) {
                body.add(new Block.SmallHead(text(words(8))));
            }
        }
        if (kind == Article.Type.LETTER) {
            body.add(new Block.Signature(List.of(text(words(12)), text("2022年3月29日")), SPAN));
        }
    }

    private Block.Paragraph paragraph(int length, boolean dateline) {
        StringBuilder copy = new StringBuilder();
        int sinceMark = 0;
        while (copy.length() < length - 1) {
            if (sinceMark > 3 && random.nextInt(9) == 0) {
                copy.append(MARKS.get(random.nextInt(MARKS.size())));
                sinceMark = 0;
            } else if (random.nextInt(40) == 0) {
                copy.append(PIECES.get(random.nextInt(PIECES.size())));
                sinceMark = 1;
            } else {
                copy.append(words(1));
                sinceMark++;
            }
        }
        copy.append(words(1)).append("。");
        List<Inline> content = new ArrayList<>();
        if (dateline && random.nextBoolean()) {
            content.add(new Inline.Dateline("本报讯", SPAN));
        }
        content.add(new Inline.Plain(copy.toString(), SPAN));
        return new Block.Paragraph(content, SPAN);
    }

    private Picture picture() {
        int width = 1600 + random.nextInt(800);
        boolean upright = random.nextInt(5) == 0;
        int height = (int) (width * (upright ? 1.2 + 0.3 * random.nextDouble() : 0.6 + 0.2 * random.nextDouble()));
        Optional<Text> caption = Optional.of(text(words(30 + random.nextInt(30)) + "。"));
        String credit = random.nextInt(4) == 0 ? words(20 + random.nextInt(40)) + " 摄影报道" : "铭言 摄影报道";
        return new Picture(
                "p.jpg",
                "p.jpg",
                width,
                height,
                caption,
                Optional.of(text(credit)),
                0.5,
                0.5,
                0.2,
                PhotoNotes.NONE,
                SPAN);
    }

    private String words(int count) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            words.append(HANZI.charAt(random.nextInt(HANZI.length())));
        }
        return words.toString();
    }

    private static Text text(String value) {
        return new Text(value, SPAN);
    }
}
