package duikai.editorial;

import duikai.issue.Article;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A story's body as the set of its stretches of eight characters, marks and white left out: two stories are the same, whatever was
 * changed here and there, where they have most of them in common.
 */
record Stretches(Article article, Set<String> stretches) {
    private static final int LENGTH = 8;
    /** Of the shorter story. */
    private static final double SAME = 0.5;

    private static final int LEAST = 20;

    Stretches {
        stretches = Set.copyOf(stretches);
    }

    static Stretches of(Article article, List<Written> texts) {
        Set<String> stretches = new HashSet<>();
        texts.stream().filter(text -> text.part() == Written.Part.BODY).forEach(text -> add(text.words(), stretches));
        return new Stretches(article, stretches);
    }

    private static void add(String words, Set<String> stretches) {
        StringBuilder letters = new StringBuilder();
        words.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        for (int i = 0; i + LENGTH <= letters.length(); i++) {
            stretches.add(letters.substring(i, i + LENGTH));
        }
    }

    /** Whether two stories that have so many in common are one. */
    boolean isSame(Stretches other, int common) {
        return shorter(other) >= LEAST && common >= SAME * shorter(other);
    }

    /** What they have in common, in per cent of the shorter one. */
    long share(Stretches other, int common) {
        return Math.round(100.0 * common / Math.max(1, shorter(other)));
    }

    private int shorter(Stretches other) {
        return Math.min(stretches.size(), other.stretches.size());
    }
}
