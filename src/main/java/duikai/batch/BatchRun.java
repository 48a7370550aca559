package duikai.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * Works through tasks, several at a time. What is begun is ended, also when the run is stopped; the number of threads bounds what
 * is in memory, however many tasks there are.
 */
public final class BatchRun {
    private final int threads;
    private final Consumer<Outcome> listener;
    private volatile boolean stopped;

    /**
     * A run.
     *
     * @param threads at least 1
     * @param listener is told each outcome as it comes, one at a time
     */
    public BatchRun(int threads, Consumer<Outcome> listener) {
        this.threads = threads;
        this.listener = listener;
    }

    /** Begins no task any more. */
    public void stop() {
        stopped = true;
    }

    public boolean isStopped() {
        return stopped;
    }

    /** The outcomes in the order of the tasks; of a run that was stopped, those it came to. */
    public List<Outcome> run(Workshop workshop, List<Task> tasks) {
        ConcurrentSkipListMap<Integer, Outcome> outcomes = new ConcurrentSkipListMap<>();
        AtomicInteger next = new AtomicInteger();
        List<Thread> workers = new ArrayList<>();
        for (int i = 0; i < Math.min(threads, tasks.size()); i++) {
            workers.add(Thread.ofPlatform().name("duikai-batch-" + i).start(() -> {
                for (int task = next.getAndIncrement();
                        task < tasks.size() && !stopped;
                        task = next.getAndIncrement()) {
                    Outcome outcome = workshop.make(tasks.get(task));
                    outcomes.put(task, outcome);
                    tell(outcome);
                }
            }));
        }
        workers.forEach(BatchRun::join);
        return List.copyOf(outcomes.values());
    }

    private synchronized void tell(Outcome outcome) {
        listener.accept(outcome);
    }

    private static void join(Thread worker) {
        boolean interrupted = false;
        while (worker.isAlive()) {
            try {
                worker.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
