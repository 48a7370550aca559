package duikai.job;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;

/** What the stages hand to each other, kept for people who asked to see it. */
public final class Dumps {
    /** The hand-overs. */
    public enum Stage {
        ISSUE,
        PLAN,
        PAGE,
        FO,
        PDF
    }

    /** Keeps nothing. */
    public static final Dumps NONE = new Dumps(Set.of());

    private final Set<Stage> wanted;
    private final SortedMap<String, byte[]> files = new TreeMap<>();

    public Dumps(Set<Stage> wanted) {
        this.wanted = wanted.isEmpty() ? EnumSet.noneOf(Stage.class) : EnumSet.copyOf(wanted);
    }

    boolean wants(Stage stage) {
        return wanted.contains(stage);
    }

    void text(Stage stage, String file, Supplier<String> text) {
        bytes(stage, file, () -> text.get().getBytes(StandardCharsets.UTF_8));
    }

    void bytes(Stage stage, String file, Supplier<byte[]> bytes) {
        if (wants(stage)) {
            files.put(file, bytes.get());
        }
    }

    /** File contents by name, as far as the run got. */
    public SortedMap<String, byte[]> files() {
        return Collections.unmodifiableSortedMap(files);
    }
}
