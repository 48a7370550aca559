package duikai.layout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/** Betters a full page by swapping the sides of its joins, which changes no size. */
final class Flips {
    private static final double EPSILON = 1e-9;

    private final List<Piece> pieces;
    private final Judge judge;
    private final Candidate candidate;
    private final Set<Entry> flipped = Collections.newSetFromMap(new IdentityHashMap<>());

    private Flips(List<Piece> pieces, Judge judge, Candidate candidate) {
        this.pieces = pieces;
        this.judge = judge;
        this.candidate = candidate;
    }

    /** The best page to be had. */
    static Solution best(List<Piece> pieces, Judge judge, Candidate candidate) {
        return new Flips(pieces, judge, candidate).best();
    }

    private Solution best() {
        List<Entry> joins = candidate.joins();
        List<Spot> spots = spots();
        double flaws = judge.flaws(spots);
        for (boolean better = true; better; ) {
            better = false;
            for (Entry join : joins) {
                flip(join);
                List<Spot> swapped = spots();
                double less = judge.flaws(swapped);
                if (less < flaws - EPSILON) {
                    flaws = less;
                    spots = swapped;
                    better = true;
                } else {
                    flip(join);
                }
            }
        }
        return new Solution(spots, stories(), flaws);
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

    private List<Spot> spots() {
        List<Spot> spots = new ArrayList<>();
        for (int i = 0; i < candidate.entries().size(); i++) {
            Area area = candidate.areas().get(i);
            place(candidate.entries().get(i), area.column(), area.row(), spots);
        }
        spots.sort(Comparator.comparing(Spot::id));
        return spots;
    }

    private void place(Entry entry, int column, int row, List<Spot> spots) {
        if (entry.first == null || entry.second == null) {
            spots.add(new Spot(piece(entry).id(), new Area(column, row, entry.columns, entry.rows)));
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
