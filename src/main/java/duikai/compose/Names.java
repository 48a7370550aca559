package duikai.compose;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** Names the composer was told of: no headline is turned inside of one, and no line ends inside of one without need. */
record Names(List<String> names) {
    Names {
        names = List.copyOf(names);
    }

    static Names of(Collection<String> names) {
        return new Names(
                names.stream().filter(name -> name.length() > 1).sorted().toList());
    }

    Lexicon addedTo(Lexicon lexicon) {
        return lexicon.with(names);
    }

    /** For each cell whether it and the next one belong to one name. */
    boolean[] joints(SetText text, String plain) {
        boolean[] joints = new boolean[text.cells().size()];
        boolean[] inside = new boolean[plain.length() + 1];
        for (String name : names) {
            for (int at = plain.indexOf(name); at >= 0; at = plain.indexOf(name, at + name.length())) {
                Arrays.fill(inside, at + 1, at + name.length(), true);
            }
        }
        for (int cell = 0; cell + 1 < joints.length; cell++) {
            joints[cell] = inside[text.offset(cell + 1)];
        }
        return joints;
    }
}
