package duikai.makeup;

import duikai.compose.InterlinearMark;
import duikai.compose.SetLine;
import duikai.font.FaceSet;
import duikai.house.TextStyle;
import duikai.unit.Length;
import java.util.List;

/**
 * A story's heading (标题), set for one width: groups of lines one below the other.
 *
 * @param headlineSize of the 主题; zero for none
 * @param preferred size the house would give it; zero where there is no 主题
 * @param faces of the 主题
 * @param groups badge, kicker, headline, sub-heads, byline: those the story has
 * @param height of the groups and the least white between them
 * @param cost how far it is from what the house prefers
 */
record Head(Length headlineSize, Length preferred, FaceSet faces, List<Group> groups, Length height, double cost) {
    /** White between two lines of one group, in their em. */
    static final double LEADING = 0.2;

    /** Id and style of what advertisements are marked with. */
    static final String LABEL = "advertisement-label";

    /**
     * Lines of one kind.
     *
     * @param id within the story: {@code headline}, {@code sub1}
     * @param gapBefore least white above, zero for the first group
     * @param padding of the panel behind it, above and below; zero where there is none
     */
    record Group(
            String id,
            String style,
            Length size,
            List<SetLine> lines,
            TextStyle.Align align,
            Length gapBefore,
            Length padding) {
        Group {
            lines = List.copyOf(lines);
        }

        /** In the middle, without a panel; the first of its heading. */
        static Group centred(String id, String style, Length size, List<SetLine> lines) {
            return new Group(id, style, size, lines, TextStyle.Align.CENTRE, Length.ZERO, Length.ZERO);
        }

        Length height() {
            return size.times(lines.size() + LEADING * (lines.size() - 1))
                    .plus(above().times(lines.size()))
                    .plus(padding.times(2));
        }

        /** Room above each line for the readings of its characters. */
        Length above() {
            return lines.stream()
                    .flatMap(line -> line.marks().stream())
                    .map(this::above)
                    .reduce(Length.ZERO, Length::max);
        }

        private Length above(InterlinearMark mark) {
            return mark instanceof InterlinearMark.Reading reading
                            && reading.rise().isPositive()
                    ? reading.rise().plus(reading.size()).minus(size.times(PageFrame.ASCENT))
                    : Length.ZERO;
        }

        Group after(Length gap) {
            return new Group(id, style, size, lines, align, gap, padding);
        }
    }

    Head {
        groups = List.copyOf(groups);
    }

    /** Of its longest line. */
    Length length() {
        return groups.stream()
                .flatMap(group -> group.lines().stream())
                .map(SetLine::width)
                .reduce(Length.ZERO, Length::max);
    }

    /** Lines of the 主题. */
    int headlineLines() {
        return groups.stream()
                .filter(group -> group.id().equals("headline"))
                .mapToInt(group -> group.lines().size())
                .sum();
    }

    /** Whether its first group marks an advertisement; that stands in the corner, whatever room the heading has. */
    boolean isLabelled() {
        return !groups.isEmpty() && groups.getFirst().id().equals(LABEL);
    }

    boolean isEmpty() {
        return groups.isEmpty();
    }
}
