package duikai.cli;

import duikai.batch.BatchRun;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Ends a batch cleanly when the process is asked to stop (SIGTERM, Ctrl-C): nothing new is begun, and what is being made is waited
 * for.
 */
final class StopSignal {
    /** A page takes a second; who waits longer is killed, and loses nothing by it either. */
    private static final long PATIENCE = 60;

    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread hook;

    private StopSignal(BatchRun run) {
        hook = Thread.ofPlatform().name("duikai-stop").unstarted(() -> {
            run.stop();
            await();
        });
    }

    /** Does the work of a run; a signal on the way stops the run, and the process ends when the work has. */
    static <T> T during(BatchRun run, Supplier<T> work) {
        StopSignal signal = new StopSignal(run);
        Runtime.getRuntime().addShutdownHook(signal.hook);
        try {
            return work.get();
        } finally {
            signal.close();
        }
    }

    private void await() {
        try {
            ended.await(PATIENCE, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void close() {
        ended.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The process is ending already.
        }
    }
}
