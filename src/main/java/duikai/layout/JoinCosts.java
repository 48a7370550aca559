package duikai.layout;

import duikai.layout.Piece.Edge;
import java.util.List;

/**
 * What it costs to put one rectangle above or beside another, as far as that can be known before the page is whole. It guides
 * the search; pages are compared by what {@link Judge} says of them.
 */
final class JoinCosts {
    private static final double SAME_SIZE = 1.2;
    private static final double LIKE_SIZE = 1.45;
    private static final double SAME = 2.2;
    private static final double LIKE = 1.0;
    private static final double UNLIKE = 0.25;
    /** Another face tells headlines of like size apart, but not well. */
    private static final double OTHER_FACE = 0.45;

    private static final double PICTURES_BESIDE = 2.5;
    private static final double LEAD_BELOW = 5;
    private static final double BELOW_LESSER = 0.8;
    private static final double RIGHT_OF_LESSER = 0.25;
    /** Against the editor's wish. */
    private static final double WRONG_EDGE = 12;

    private final int top;
    private final int bottom;
    private final int left;
    private final int right;

    JoinCosts(List<Piece> pieces) {
        top = wanting(pieces, Edge.TOP);
        bottom = wanting(pieces, Edge.BOTTOM);
        left = wanting(pieces, Edge.LEFT);
        right = wanting(pieces, Edge.RIGHT);
    }

    private static int wanting(List<Piece> pieces, Edge edge) {
        int wanting = 0;
        for (int i = 0; i < pieces.size(); i++) {
            wanting |= pieces.get(i).edges().contains(edge) ? 1 << i : 0;
        }
        return wanting;
    }

    double stack(Entry above, Entry below) {
        double order = below.level < above.level
                ? (below.level == 1 ? LEAD_BELOW : 0) + BELOW_LESSER * (above.level - below.level)
                : 0;
        return order + wrong((above.stories & bottom) | (below.stories & top));
    }

    double beside(Entry one, Entry other) {
        double order = other.level < one.level ? RIGHT_OF_LESSER * (other.level == 1 ? 2 : 1) : 0;
        return order + collision(one.right, other.left) + wrong((one.stories & right) | (other.stories & left));
    }

    private static double wrong(int stories) {
        return stories == 0 ? 0 : WRONG_EDGE * Integer.bitCount(stories);
    }

    /** An entry at a place of the page where the editor does not want one of its stories. */
    double place(Entry entry, Area area, Area page) {
        int wrong = (area.row() > page.row() ? entry.stories & top : 0)
                | (area.bottom() < page.bottom() ? entry.stories & bottom : 0)
                | (area.column() > page.column() ? entry.stories & left : 0)
                | (area.right() < page.right() ? entry.stories & right : 0);
        return wrong(wrong);
    }

    private static double collision(Crown one, Crown other) {
        if (one.picture() && other.picture()) {
            return PICTURES_BESIDE;
        }
        if (one.size() == 0 || other.size() == 0) {
            return 0;
        }
        double ratio = Math.max(one.size(), other.size()) / Math.min(one.size(), other.size());
        double like = ratio < SAME_SIZE ? SAME : ratio < LIKE_SIZE ? LIKE : UNLIKE;
        return one.face() == other.face() ? like : like * OTHER_FACE;
    }
}
