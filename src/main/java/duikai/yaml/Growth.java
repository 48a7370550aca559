package duikai.yaml;

import duikai.diag.SourceSpan;

/** Counts what a file unfolds to, so that a small file cannot become a large tree. */
final class Growth {
    private int depth;
    private int values;

    void enter(SourceSpan place) throws Refusal {
        if (++depth > YamlReader.MAX_DEPTH) {
            throw new Refusal(YamlProblem.NESTED_TOO_DEEP, place, Integer.toString(YamlReader.MAX_DEPTH));
        }
    }

    void leave() {
        depth--;
    }

    void add(int more, SourceSpan place) throws Refusal {
        values += more;
        if (values > YamlReader.MAX_VALUES) {
            throw new Refusal(YamlProblem.TOO_MANY_VALUES, place, Integer.toString(YamlReader.MAX_VALUES));
        }
    }

    int values() {
        return values;
    }
}
