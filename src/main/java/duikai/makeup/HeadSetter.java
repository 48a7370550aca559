package duikai.makeup;

import duikai.compose.Composer;
import duikai.compose.Headline;
import duikai.compose.SetHeadline;
import duikai.compose.SetLine;
import duikai.compose.StyledText;
import duikai.compose.Tracking;
import duikai.font.FaceSet;
import duikai.house.HeadlineLadder;
import duikai.house.HouseStyle;
import duikai.house.TextStyle;
import duikai.issue.Article;
import duikai.issue.Heading;
import duikai.issue.Text;
import duikai.unit.Length;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Fits headings to a width: sizes from the ladder around the one preferred for the story's rank, turned at need. */
final class HeadSetter {
    private static final double SMALLEST = 0.6;
    private static final double SMALLEST_LEAD = 0.75;
    private static final double LARGEST = 1.45;
    /** How far a headline may grow beyond the middle between its own rank's size and that of the rank above. */
    private static final double BEYOND_RANK = 1.03;

    /** By lines more than the text asks for. A headline in three lines is hard to read and takes the page apart. */
    private static final List<Double> TURNS = List.of(0.0, 0.25, 4.0);
    /** Turning a headline that would have stood in one line. */
    private static final double NEEDLESS_TURN = 2.5;

    /** A lead that shrinks costs that much more than another story: it is what the page is known by. */
    private static final double PALE_LEAD = 2.5;

    private static final int MOST_TURNED_LINES = 3;
    /** Kicker and sub-head are to be larger than the body; only what fits in no other way is set smaller. */
    private static final double LEAST_SECONDARY = 1.25;

    private record Key(String story, Length width) {}

    private record Words(StyledText text, Headline headline) {}

    private final Composer composer;
    private final HouseStyle house;
    private final CopyReader copy;
    private final BadgeSetter badges;
    private final HeadlineLadder ladder;
    private final Length body;
    private final Tracking tracking;
    private final Map<Key, List<Head>> known = new HashMap<>();
    private final Map<String, Words> words = new HashMap<>();

    HeadSetter(Composer composer, HouseStyle house, HeadlineLadder ladder, Length body) {
        this.composer = composer;
        this.house = house;
        this.copy = new CopyReader(house);
        this.badges = new BadgeSetter(composer, house, body);
        this.ladder = ladder;
        this.body = body;
        this.tracking = new Tracking(ladder.tightest(), ladder.loosest());
    }

    /** Every decent heading of this width; one without lines where the story has no heading. */
    List<Head> heads(Story story, Length width) {
        return known.computeIfAbsent(new Key(story.key(), width), key -> compute(story, width));
    }

    private List<Head> compute(Story story, Length width) {
        Heading heading = story.article().heading();
        if (heading.headline().isEmpty()) {
            return List.of(withoutHeadline(story, width));
        }
        List<Head> heads = new ArrayList<>();
        Length preferred = preferred(story, story.rank());
        double smallest = story.rank() == 1 ? SMALLEST_LEAD : SMALLEST;
        double largest = largest(story);
        for (Length size : ladder.sizes()) {
            double ratio = size.ratioTo(preferred);
            if (ratio >= smallest && ratio <= largest) {
                addTurns(story, width, size, ratio, heads);
            }
        }
        for (int i = ladder.sizes().size() - 1; i >= 0 && heads.isEmpty(); i--) {
            Length size = ladder.sizes().get(i);
            addTurns(story, width, size, size.ratioTo(preferred), heads);
        }
        return heads;
    }

    private Length preferred(Story story, int rank) {
        return ladder.preferred(rank)
                .times(house.style(story.headlineStyle(house)).ratio());
    }

    /** By the preferred size: headlines of different ranks must not meet. */
    private double largest(Story story) {
        if (story.rank() == 1) {
            return LARGEST;
        }
        double step = preferred(story, story.rank() - 1).ratioTo(preferred(story, story.rank()));
        return Math.min(LARGEST, BEYOND_RANK * Math.sqrt(Math.max(1, step)));
    }

    private void addTurns(Story story, Length width, Length size, double ratio, List<Head> heads) {
        List<Text> lines = story.article().heading().headline();
        String style = story.headlineStyle(house);
        Headline text = words(story, "headline", lines, style).headline();
        int least = lines.size();
        int most = lines.size() > 1 ? lines.size() : MOST_TURNED_LINES;
        boolean fitsUnturned = false;
        for (int turns = least; turns <= most; turns++) {
            Optional<SetHeadline> set = text.set(size, width, turns, tracking);
            if (set.isEmpty()) {
                continue;
            }
            boolean needless = turns > least && fitsUnturned;
            fitsUnturned = turns == least;
            double cost = sizeCost(ratio) * (story.rank() == 1 && ratio < 1 ? PALE_LEAD : 1)
                    + turnCost(set.get(), turns - least)
                    + (needless ? NEEDLESS_TURN : 0)
                    + fillCost(set.get(), width);
            heads.add(head(story, width, size, set.get().lines(), cost));
            if (turns > least || turns == most) {
                return;
            }
        }
    }

    private static double sizeCost(double ratio) {
        double steps = Math.log(ratio) / Math.log(1.36);
        return 3 * steps * steps;
    }

    private static double turnCost(SetHeadline set, int extraTurns) {
        return TURNS.get(extraTurns) + set.cost() / 80;
    }

    private static double fillCost(SetHeadline set, Length width) {
        Length longest = set.lines().stream().map(SetLine::width).reduce(Length.ZERO, Length::max);
        return 6 * Math.max(0, 0.4 - longest.ratioTo(width));
    }

    private Head withoutHeadline(Story story, Length width) {
        return head(story, width, Length.ZERO, List.of(), 0);
    }

    private Head head(Story story, Length width, Length size, List<SetLine> headline, double headlineCost) {
        Heading heading = story.article().heading();
        boolean letter = story.article().type() == Article.Type.LETTER;
        List<Head.Group> groups = new ArrayList<>();
        double cost = headlineCost;
        label(story).ifPresent(groups::add);
        heading.badge()
                .filter(badge -> !story.badgeOnPicture())
                .ifPresent(badge -> groups.add(badges.set(badge, TextStyle.Align.CENTRE)));
        Length reference = size.isZero() ? body.times(1.6) : size;
        if (!heading.kicker().isEmpty()) {
            Length kicker = reference.times(ladder.kickerRatio());
            Head.Group group = secondary(story, "kicker", "kicker", heading.kicker(), kicker, width);
            groups.add(group.after(gap(groups, group.size())));
        }
        if (!headline.isEmpty()) {
            String style = story.headlineStyle(house);
            groups.add(Head.Group.centred("headline", style, size, headline).after(gap(groups, size)));
        }
        String subStyle = letter ? "letter-subhead" : "subhead";
        for (int i = 0; i < heading.subheads().size(); i++) {
            List<Text> sub = List.of(heading.subheads().get(i));
            Length subSize = reference.times(ladder.subRatio());
            Head.Group group = secondary(story, "sub" + (i + 1), subStyle, sub, subSize, width);
            cost += 0.2 * (group.lines().size() - 1);
            groups.add(group.after(gap(groups, group.size())));
        }
        for (int i = 0; i < story.article().bylines().size(); i++) {
            groups.add(byline(story.article().bylines().get(i), i, groups, width));
        }
        FaceSet faces = house.style(story.headlineStyle(house)).faces();
        Length preferred = size.isZero() ? Length.ZERO : preferred(story, story.rank());
        return new Head(size, preferred, faces, groups, height(groups), cost);
    }

    /** What advertisements are marked with (广告法 art. 14), in the upper right corner. */
    private Optional<Head.Group> label(Story story) {
        return house.wording()
                .advertisement()
                .filter(words -> story.article().type() == Article.Type.ADVERTISEMENT)
                .map(words -> {
                    TextStyle style = house.style(Head.LABEL);
                    Length size = style.sizeFor(body);
                    SetLine line = composer.line(StyledText.of(words, style.faces()), size, style.tracking());
                    return new Head.Group(
                            Head.LABEL,
                            Head.LABEL,
                            size,
                            List.of(line),
                            TextStyle.Align.RIGHT,
                            Length.ZERO,
                            Length.ZERO);
                });
    }

    private static Length gap(List<Head.Group> before, Length size) {
        return before.isEmpty()
                ? Length.ZERO
                : size.min(before.getLast().size()).times(0.45);
    }

    private static Length height(List<Head.Group> groups) {
        return groups.stream()
                .map(group -> group.height().plus(group.gapBefore()))
                .reduce(Length.ZERO, Length::plus);
    }

    /** In one line; names that do not fit the width go on in another. */
    private Head.Group byline(Text byline, int index, List<Head.Group> before, Length width) {
        TextStyle style = house.style("byline");
        Length size = style.sizeFor(body);
        String id = "byline" + (index + 1);
        StyledText text = copy.byline(byline);
        SetLine line = composer.line(text, size, style.tracking());
        Head.Group group = line.width().compareTo(width) > 0
                ? inFewestLines(id, "byline", text, size, width)
                : Head.Group.centred(id, "byline", size, List.of(line));
        return group.after(before.isEmpty() ? Length.ZERO : size.times(0.7));
    }

    /** Kicker or sub-head in as few lines as hold it, smaller where even three do not. */
    private Head.Group secondary(Story story, String id, String style, List<Text> lines, Length wanted, Length width) {
        Words words = words(story, id, lines, style);
        Headline headline = words.headline();
        Length least = body.times(LEAST_SECONDARY);
        for (Length size = wanted.max(least); ; size = size.times(0.92)) {
            for (int turns = lines.size(); turns <= Math.max(2, lines.size()); turns++) {
                Optional<SetHeadline> set = headline.set(size, width, turns);
                if (set.isPresent() && set.get().cost() < 1000) {
                    return Head.Group.centred(id, style, size, set.get().lines());
                }
            }
            if (size.compareTo(least.times(0.75)) < 0) {
                return inFewestLines(id, style, words.text(), size, width);
            }
        }
    }

    private Words words(Story story, String id, List<Text> lines, String style) {
        return words.computeIfAbsent(story.key() + "." + id, key -> {
            StyledText text = copy.joined(lines, style);
            return new Words(text, composer.headline(text));
        });
    }

    /** In as few lines as hold it, wherever they turn; divided like running text where a word of it is too wide. */
    private Head.Group inFewestLines(String id, String style, StyledText text, Length size, Length width) {
        for (int turns = 1; turns <= text.plain().length(); turns++) {
            Optional<SetHeadline> set = composer.headline(text).set(size, width, turns);
            if (set.isPresent()) {
                return Head.Group.centred(id, style, size, set.get().lines());
            }
        }
        List<SetLine> divided = RangedText.lines(composer, text, size, width);
        return Head.Group.centred(id, style, size, divided);
    }
}
