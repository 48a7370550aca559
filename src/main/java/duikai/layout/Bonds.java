package duikai.layout;

import java.util.ArrayList;
import java.util.List;

/** The editor's wishes for pairs of stories as sets of stories that may be joined. */
final class Bonds {
    private record Pair(int one, int other, Bond.Kind kind) {
        int both() {
            return one | other;
        }
    }

    private final List<Pair> pairs = new ArrayList<>();

    /** @param pieces the stories; bonds with others are left out */
    Bonds(List<Bond> bonds, List<Piece> pieces) {
        List<String> ids = pieces.stream().map(Piece::id).toList();
        for (Bond bond : bonds) {
            int one = ids.indexOf(bond.one());
            int other = ids.indexOf(bond.other());
            if (one >= 0 && other >= 0 && one != other) {
                pairs.add(new Pair(1 << one, 1 << other, bond.kind()));
            }
        }
    }

    /** Whether a set has both or neither of two stories that are to stay together. */
    boolean whole(int set) {
        for (Pair pair : pairs) {
            boolean divided = (set & pair.both()) == pair.one() || (set & pair.both()) == pair.other();
            if (divided && pair.kind() != Bond.Kind.APART) {
                return false;
            }
        }
        return true;
    }

    boolean mayStack(int one, int other) {
        return mayTouch(one, other, false);
    }

    boolean mayStandBeside(int one, int other) {
        return mayTouch(one, other, true);
    }

    private boolean mayTouch(int one, int other, boolean beside) {
        for (Pair pair : pairs) {
            boolean parts =
                    (one == pair.one() && other == pair.other()) || (one == pair.other() && other == pair.one());
            boolean refused = pair.kind() == Bond.Kind.APART || (pair.kind() == Bond.Kind.BESIDE && !beside);
            if (parts && refused) {
                return false;
            }
        }
        return true;
    }
}
