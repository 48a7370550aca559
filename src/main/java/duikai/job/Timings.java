package duikai.job;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** How long each stage of a job took. Stages that run at the same time each count their own time. Safe across threads. */
public final class Timings {
    private final Consumer<Stage> listener;
    private final long started = System.nanoTime();
    private final Map<String, Long> nanos = new LinkedHashMap<>();

    /** @param listener is told each stage as it begins, from whatever thread it runs on */
    public Timings(Consumer<Stage> listener) {
        this.listener = listener;
    }

    /** Does the work and adds its time to the stage's. */
    public <T> T measure(Stage stage, Supplier<T> work) {
        listener.accept(stage);
        long from = System.nanoTime();
        try {
            return work.get();
        } finally {
            add(stage, System.nanoTime() - from);
        }
    }

    /** Does work that gives nothing back. */
    public void time(Stage stage, Runnable work) {
        measure(stage, () -> {
            work.run();
            return stage;
        });
    }

    private synchronized void add(Stage stage, long time) {
        nanos.merge(stage.word(), time, Long::sum);
    }

    /** Milliseconds by stage, in the order the stages first ended. */
    public synchronized Map<String, Long> milliseconds() {
        Map<String, Long> milliseconds = new LinkedHashMap<>();
        nanos.forEach((stage, time) -> milliseconds.put(stage, Math.round(time / 1e6)));
        return milliseconds;
    }

    /** Milliseconds since these timings began. */
    public long total() {
        return Math.round((System.nanoTime() - started) / 1e6);
    }
}
