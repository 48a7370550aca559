package duikai.font;

/**
 * A face as FOP's font triplet knows it (style is always normal).
 *
 * @param family the family name of fonts.yaml: {@code Song}, {@code Hei}, {@code Kai}, {@code Latin} …
 * @param weight 100 to 900
 */
public record FaceId(String family, int weight) implements Comparable<FaceId> {
    @Override
    public int compareTo(FaceId other) {
        int byFamily = family.compareTo(other.family);
        return byFamily != 0 ? byFamily : Integer.compare(weight, other.weight);
    }

    @Override
    public String toString() {
        return family + "-" + weight;
    }
}
