package duikai.layout;

import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Betters a full page by swapping the sides of its joins, which changes no size. */
final class Flips {
    private static final double EPSILON = 1e-9;

    /** By id. */
    private final List<Piece> pieces;

    private final Judge judge;
    private final Candidate candidate;
    private final Set<Entry> flipped = Collections.newSetFromMap(new IdentityHashMap<>());

    private final double stories;
    private List<Spot> spots;
    private double flaws;

    Flips(List<Piece> pieces, Judge judge, Candidate candidate) {
        this.pieces = pieces;
        this.judge = judge;
        this.candidate = candidate;
        stories = stories();
        spots = spots();
        flaws = judge.flaws(spots);
    }

    double cost() {
        return stories + flaws;
    }

    /** The page as it is now. */
    Solution solution() {
        return new Solution(spots, stories, flaws);
    }

    /** Goes round the joins until none of them makes it better any more. */
    void better() {
        List<Entry> joins = candidate.joins();
        int inVain = 0;
        for (int next = 0; inVain < joins.size(); next = (next + 1) % joins.size()) {
            Entry join = joins.get(next);
            flip(join);
            List<Spot> swapped = spots();
            double less = judge.flaws(swapped, flaws - EPSILON);
            if (less < flaws - EPSILON) {
                flaws = less;
                spots = swapped;
                inVain = 1;
            } else {
                flip(join);
                inVain++;
            }
        }
    }

    private void flip(Entry join) {
        if (!flipped.remove(join)) {
            flipped.add(join);
        }
    }

    private double stories() {
        double cost = 0;
        for (Entry entry : candidate.entries()) {
            cost += stories(entry);
        }
        return cost;
    }

    private double stories(Entry entry) {
        if (entry.first != null && entry.second != null) {
            return stories(entry.first) + stories(entry.second);
        }
        return entry.cost + piece(entry).leastCost();
    }

    private Piece piece(Entry story) {
        return pieces.get(Integer.numberOfTrailingZeros(story.stories));
    }

    /** By id, as the pieces are. */
    private List<Spot> spots() {
        Spot[] spots = new Spot[pieces.size()];
        for (int i = 0; i < candidate.entries().size(); i++) {
            Area area = candidate.areas().get(i);
            place(candidate.entries().get(i), area.column(), area.row(), spots);
        }
        return Arrays.asList(spots);
    }

    private void place(Entry entry, int column, int row, Spot[] spots) {
        if (entry.first == null || entry.second == null) {
            int index = Integer.numberOfTrailingZeros(entry.stories);
            spots[index] = new Spot(pieces.get(index).id(), new Area(column, row, entry.columns, entry.rows));
            return;
        }
        boolean swap = flipped.contains(entry);
        Entry first = swap ? entry.second : entry.first;
        Entry second = swap ? entry.first : entry.second;
        place(first, column, row, spots);
        if (entry.join == Entry.Join.STACK) {
            place(second, column, row + first.rows, spots);
        } else {
            place(second, column + first.columns, row, spots);
        }
    }
}
