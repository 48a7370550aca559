package duikai.house;

import duikai.unit.Length;
import java.util.List;

/**
 * The headline sizes of a format (标题字号级).
 *
 * @param sizes every size a headline may have, ascending
 * @param preferred by rank of the story on the page, the lead first; the last one serves all further ranks; on a page in
 *     the format's first body setting
 * @param kickerRatio size of the kicker (引题) by that of the headline
 * @param subRatio size of the sub-head (副题) by that of the headline
 * @param tightest by how many em of its size the characters of a headline may move together to fit a line
 * @param loosest by how many they may move apart to fill it
 */
public record HeadlineLadder(
        List<Length> sizes,
        List<Length> preferred,
        double kickerRatio,
        double subRatio,
        double tightest,
        double loosest) {
    public HeadlineLadder {
        sizes = List.copyOf(sizes);
        preferred = List.copyOf(preferred);
    }

    /** The ladder of a page in larger or smaller body type: the same rungs, but others are preferred. */
    public HeadlineLadder scaled(double factor) {
        return new HeadlineLadder(
                sizes,
                preferred.stream().map(size -> size.times(factor)).toList(),
                kickerRatio,
                subRatio,
                tightest,
                loosest);
    }

    /** Preferred size for the story that ranks {@code rank}-th on its page, from 1. */
    public Length preferred(int rank) {
        return preferred.get(Math.min(rank, preferred.size()) - 1);
    }
}
