package duikai.page;

import duikai.font.FaceId;
import duikai.unit.Length;
import duikai.unit.Rect;
import duikai.unit.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Supplier;

/** Composed issues that no one would print, with everything a page may hold; the same seed gives the same issue. */
public final class RandomPages {
    private static final String[] PIECES = {
        "徐汇", "报", "，", "。", "“", "”", "（", "——", "……", "\u3000", " ", "  ", "2022", "GDP", "&", "<", ">", "\"", "'",
        "]]>", "𠮷", "𬭎", "𫘧", "喆堃", "é", "\t", "·", "<!--", "&amp;", "\u00A0", "\uE000", "\uFFFD"
    };
    private static final String[] FAMILIES = {"Song", "Hei", "Kai", "Latin", "Brush T"};

    private final SplittableRandom random;
    private int serial;

    public RandomPages(long seed) {
        random = new SplittableRandom(seed);
    }

    public ComposedIssue issue() {
        LocalDate date = LocalDate.of(1900, 1, 1).plusDays(random.nextInt(80_000));
        return new ComposedIssue("house", maybeText(), maybeText(), date, list(3, this::page));
    }

    private ComposedPage page() {
        serial++;
        Size trim = new Size(extent(), extent());
        return new ComposedPage(
                serial,
                maybeText(),
                trim,
                rect(),
                pick(Line.Writing.values()),
                length(),
                extent(),
                list(4, this::rect),
                list(
                        4,
                        () -> new PageBlock(
                                "b" + serial++, pick(PageBlock.Role.values()), maybeText(), rect(), items())));
    }

    private List<Placed> items() {
        return list(12, () -> switch (random.nextInt(9)) {
            case 0 -> new Rule(rect(), "story-rule");
            case 1 -> new Panel(rect(), "frame");
            case 2 -> new PlacedPicture(rect(), "photo", "0a1b.jpg", rect(), maybeText());
            case 3 -> new PlacedArtwork(rect(), "nameplate", "nameplate.svg", maybeText());
            case 4 -> new QrSymbol(rect(), "qr", maybeText(), list(5, () -> random.nextBoolean() ? "1011" : "000111"));
            default -> line();
        });
    }

    private Line line() {
        String id = "s.p" + serial++ + "." + maybeText();
        List<Run> runs = list(5, this::run);
        Line.Writing writing = pick(Line.Writing.values());
        return new Line(id, "body", rect(), length(), length(), runs, pick(Line.Join.values()), writing);
    }

    private Run run() {
        String text = text();
        String drawn = random.nextInt(4) == 0 ? text() : text;
        Run.Orientation orientation = pick(Run.Orientation.values());
        return new Run(text, drawn, face(), extent(), length(), maybeLength(), orientation, maybeLength());
    }

    private Length maybeLength() {
        return random.nextInt(3) == 0 ? length() : Length.ZERO;
    }

    private FaceId face() {
        return new FaceId(pick(FAMILIES), 100 * (1 + random.nextInt(9)));
    }

    /** Now and then a line feed too, which a title may have though a run may not. */
    private String maybeText() {
        return switch (random.nextInt(8)) {
            case 0 -> "";
            case 1 -> text() + "\n" + text() + "\r\n";
            default -> text();
        };
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(6); i >= 0; i--) {
            text.append(pick(PIECES));
        }
        return text.toString();
    }

    private Rect rect() {
        return new Rect(length(), length(), extent(), extent());
    }

    private Length extent() {
        int mpt = length().mpt();
        return Length.mpt(mpt == Integer.MIN_VALUE ? 0 : Math.abs(mpt));
    }

    private Length length() {
        return Length.mpt(
                switch (random.nextInt(12)) {
                    case 0 -> random.nextInt();
                    case 1 -> 0;
                    case 2 -> Integer.MIN_VALUE;
                    case 3 -> Integer.MAX_VALUE;
                    default -> random.nextInt(-2_000_000, 2_000_000);
                });
    }

    private <T> T pick(T[] of) {
        return of[random.nextInt(of.length)];
    }

    private <T> List<T> list(int most, Supplier<? extends T> each) {
        List<T> list = new ArrayList<>();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            list.add(each.get());
        }
        return list;
    }
}
