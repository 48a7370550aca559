package duikai.diff;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;

/** Compares two sequences: the shortest list of edits (Myers 1986), neighbours taken together as a reader would. */
final class WordDiff {
    /** Edits with no more than this between them are one. */
    private static final int BETWEEN = 1;

    /** What it would take at worst to compare texts that have nothing in common; above this the whole counts as rewritten. */
    private static final long MOST_STEPS = 40_000_000;

    private WordDiff() {}

    /** Old items {@code from} to {@code to} became new items {@code nowFrom} to {@code nowTo}; ends are exclusive. */
    record Edit(int from, int to, int nowFrom, int nowTo) {
        Edit shifted(int by) {
            return new Edit(from + by, to + by, nowFrom + by, nowTo + by);
        }
    }

    /** Token by token, with neighbouring edits joined. */
    static List<Edit> tokens(List<String> old, List<String> now) {
        return joined(edits(old, now), old, BETWEEN);
    }

    private static List<Edit> joined(List<Edit> edits, List<String> old, int between) {
        List<Edit> joined = new ArrayList<>();
        for (Edit edit : edits) {
            Edit last = joined.isEmpty() ? edit : joined.getLast();
            boolean near = !joined.isEmpty()
                    && edit.from() - last.to() <= between
                    && edit.nowFrom() - last.nowTo() <= between
                    && !old.subList(last.to(), edit.from()).contains(StoryText.PARAGRAPH_END);
            if (near) {
                joined.removeLast();
                joined.add(new Edit(last.from(), edit.to(), last.nowFrom(), edit.nowTo()));
            } else {
                joined.add(edit);
            }
        }
        return joined;
    }

    /** Item by item. */
    static List<Edit> edits(List<String> old, List<String> now) {
        int least = Math.min(old.size(), now.size());
        int same = 0;
        while (same < least && old.get(same).equals(now.get(same))) {
            same++;
        }
        int tail = 0;
        while (tail < least - same && old.get(old.size() - 1 - tail).equals(now.get(now.size() - 1 - tail))) {
            tail++;
        }
        int start = same;
        List<Edit> found = between(old.subList(same, old.size() - tail), now.subList(same, now.size() - tail)).stream()
                .map(edit -> edit.shifted(start))
                .toList();
        // What was put in beside what was taken out comes as two.
        return joined(found, old, 0);
    }

    private static List<Edit> between(List<String> old, List<String> now) {
        if (old.isEmpty() && now.isEmpty()) {
            return List.of();
        }
        if ((long) old.size() * now.size() > MOST_STEPS) {
            return List.of(new Edit(0, old.size(), 0, now.size()));
        }
        List<Edit> edits = new ArrayList<>();
        for (AbstractDelta<String> delta :
                DiffUtils.diff(old, now, new MyersDiffWithLinearSpace<>()).getDeltas()) {
            int from = delta.getSource().getPosition();
            int nowFrom = delta.getTarget().getPosition();
            edits.add(new Edit(
                    from,
                    from + delta.getSource().size(),
                    nowFrom,
                    nowFrom + delta.getTarget().size()));
        }
        return edits;
    }
}
