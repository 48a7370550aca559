package duikai.job;

import duikai.diag.Diagnostics;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;

/**
 * Work begun before its result is needed, beside the main line. It reports to diagnostics of its own, which join those of
 * the run where the result does, so that the order of problems does not depend on threads.
 */
final class Early<T> {
    private final Diagnostics own = new Diagnostics();
    private final CompletableFuture<T> result;

    private Early(Function<Diagnostics, T> work) {
        result = CompletableFuture.supplyAsync(
                () -> work.apply(own),
                task -> Thread.ofPlatform().daemon().name("duikai-early").start(task));
    }

    static <T> Early<T> start(Function<Diagnostics, T> work) {
        return new Early<>(work);
    }

    /** Waits for the result and hands over what was reported on the way to it. */
    T join(Diagnostics diagnostics) {
        try {
            T value = result.join();
            diagnostics.addAll(own.all());
            return value;
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            if (e.getCause() instanceof Error cause) {
                throw cause;
            }
            throw e;
        }
    }
}
