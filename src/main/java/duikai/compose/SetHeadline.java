package duikai.compose;

import java.util.List;

/**
 * A headline turned into lines, each set solid from a pen at zero; whoever places them aligns them by their width.
 *
 * @param cost how ill the turns are: 0 for none, hundreds for a weak turn, thousands for one that must not be
 */
public record SetHeadline(List<SetLine> lines, double cost) {
    public SetHeadline {
        lines = List.copyOf(lines);
    }
}
