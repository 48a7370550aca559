package duikai.planner;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Tries pages side by side, none twice with the same stories. */
final class Trials implements AutoCloseable {
    /** A page and what stands on it. */
    record Try(int page, List<Part> parts) {
        Try {
            parts = List.copyOf(parts);
        }
    }

    private final PageTrial trial;
    private final ExecutorService executor;
    private final Map<Try, Outcome> known = new HashMap<>();

    Trials(PageTrial trial, int parallelism) {
        this.trial = trial;
        executor = Executors.newFixedThreadPool(parallelism);
    }

    /** In the order of the tries; returns when all are done. */
    List<Outcome> outcomes(List<Try> tries) {
        List<Try> unknown =
                tries.stream().filter(one -> !known.containsKey(one)).distinct().toList();
        List<CompletableFuture<Outcome>> running = new ArrayList<>();
        for (Try one : unknown) {
            running.add(CompletableFuture.supplyAsync(() -> trial.tryPage(one.page(), one.parts()), executor));
        }
        for (int i = 0; i < unknown.size(); i++) {
            known.put(unknown.get(i), joined(running.get(i)));
        }
        return tries.stream().map(known::get).toList();
    }

    /** The same page, wanted as it came out, comes out so again. */
    void learn(Try one, Outcome outcome) {
        known.putIfAbsent(one, outcome);
    }

    private static Outcome joined(CompletableFuture<Outcome> future) {
        try {
            return future.join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }

    @Override
    public void close() {
        executor.close();
    }
}
