package duikai.compose;

import duikai.compose.FaceChoice.Drawn;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * Which Latin words and numbers of vertical text stand upright (CLREQ 2.3.4, GB/T 15835): single letters and digits and short
 * acronyms letter by letter in cells of their own, two or three characters side by side in one cell where that is wide enough
 * (纵中横). All others lie on their side. Those that stand are set and broken like full-width letters.
 */
final class UprightWords {
    /** So much of their width is left to characters that are squeezed into one cell. */
    static final double MOST_SQUEEZED = 0.7;

    private static final int MOST_TOGETHER = 3;
    private static final int LONGEST_ACRONYM = 4;
    private static final int EM = 1000;

    private final int[] text;
    private final Function<Cluster, FaceChoice> faces;
    private final ToIntFunction<Cluster> pieces;

    /**
     * @param faces those a cluster is set in; asked in ascending order
     * @param pieces tells the piece a cluster stands in; a word of several pieces (5² and the like) lies down
     */
    UprightWords(int[] text, Function<Cluster, FaceChoice> faces, ToIntFunction<Cluster> pieces) {
        this.text = text;
        this.faces = faces;
        this.pieces = pieces;
    }

    /** The clusters, words that stand upright made to full-width ones. */
    List<Cluster> in(List<Cluster> clusters) {
        List<Cluster> upright = new ArrayList<>(clusters.size());
        int from = 0;
        while (from < clusters.size()) {
            int to = endOfPhrase(clusters, from);
            upright.addAll(stand(clusters.subList(from, to)));
            from = to;
        }
        return upright;
    }

    /** Words with blanks between them lie down together. */
    private static int endOfPhrase(List<Cluster> clusters, int from) {
        int to = endOfWord(clusters, from);
        boolean word = isPart(clusters.get(from));
        while (word && to + 1 < clusters.size() && clusters.get(to).base() == ' ' && isPart(clusters.get(to + 1))) {
            to = endOfWord(clusters, to + 1);
        }
        return to;
    }

    private static int endOfWord(List<Cluster> clusters, int from) {
        int to = from;
        while (to < clusters.size() && isPart(clusters.get(to))) {
            to++;
        }
        return Math.max(to, from + 1);
    }

    private static boolean isPart(Cluster cluster) {
        return switch (cluster.kind()) {
            case LATIN, SIGN, PREFIX, POSTFIX -> true;
            default -> false;
        };
    }

    private List<Cluster> stand(List<Cluster> word) {
        boolean any = word.stream().anyMatch(Cluster::isLetterOrDigit) && isPart(word.getFirst());
        if (!any || word.stream().mapToInt(pieces).distinct().count() > 1) {
            return word;
        }
        if (word.size() == 1 || isAcronym(word)) {
            return word.stream().map(UprightWords::fullWidth).toList();
        }
        boolean phrase = word.stream().anyMatch(one -> one.base() == ' ');
        boolean joined =
                !phrase && word.stream().limit(word.size() - 1L).allMatch(one -> one.joint() == Cluster.Joint.FREE);
        boolean together = joined && word.size() <= MOST_TOGETHER && width(word) * MOST_SQUEEZED <= EM;
        return together ? List.of(together(word)) : word;
    }

    private static boolean isAcronym(List<Cluster> word) {
        return word.size() <= LONGEST_ACRONYM && word.stream().allMatch(one -> Character.isUpperCase(one.base()));
    }

    /** In thousandths of an em. */
    private int width(List<Cluster> word) {
        int width = 0;
        for (Cluster cluster : word) {
            FaceChoice choice = faces.apply(cluster);
            width += choice.draw(text[cluster.start()], cluster.kind())
                    .map(drawn -> advance(drawn))
                    .orElse(EM);
        }
        return width;
    }

    private static int advance(Drawn drawn) {
        return drawn.face().advance(drawn.codePoint());
    }

    private static Cluster fullWidth(Cluster one) {
        return new Cluster(CharacterClass.FULLWIDTH, one.start(), one.end(), one.base(), one.joint());
    }

    private static Cluster together(List<Cluster> word) {
        Cluster first = word.getFirst();
        Cluster last = word.getLast();
        return new Cluster(CharacterClass.FULLWIDTH, first.start(), last.end(), first.base(), last.joint());
    }
}
