package duikai.batch;

import duikai.archive.ArchivePackage;
import duikai.delivery.Delivery;
import duikai.diag.Diagnostics;
import duikai.diag.SourceSpan;
import duikai.issue.Checksum;
import duikai.job.ArchivedIssue;
import duikai.job.DeliveryFolder;
import duikai.job.Dumps;
import duikai.job.FolderManuscript;
import duikai.job.HouseWorks;
import duikai.job.IoWords;
import duikai.job.Pipeline;
import duikai.job.PressPages;
import duikai.job.Proof;
import duikai.job.Timings;
import duikai.page.ComposedIssue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes one issue of a batch after the other; whatever goes wrong with one is its own affair. Safe across threads. */
public final class Workshop {
    private final HouseWorks works;
    private final Inputs inputs;
    private final Order order;
    private final OutputFolder output;
    private final Path workingFolder;
    private final boolean anew;

    /**
     * A workshop for an order.
     *
     * @param anew whether what is there and unchanged is made again all the same
     * @throws UncheckedIOException where houses cannot be read
     */
    public Workshop(HouseWorks works, Order order, OutputFolder output, Path workingFolder, boolean anew) {
        this.works = works;
        this.inputs = Inputs.of(order, works.houses(), works.fonts());
        this.order = order;
        this.output = output;
        this.workingFolder = workingFolder;
        this.anew = anew;
    }

    /** Never throws, however broken the issue is. */
    Outcome make(Task task) {
        long began = System.nanoTime();
        Diagnostics found = new Diagnostics();
        Optional<Stamp> stamp = Optional.empty();
        boolean unchanged = false;
        try {
            Optional<FolderManuscript> manuscript = FolderManuscript.open(workingFolder, shown(task), found);
            if (manuscript.isPresent()) {
                String fingerprint = inputs.of(manuscript.get().folder());
                Optional<Stamp> made = anew
                        ? Optional.empty()
                        : output.stamp(task).filter(of -> of.inputs().equals(fingerprint));
                unchanged = made.isPresent();
                stamp = unchanged ? made : make(task, manuscript.get(), fingerprint, found);
            }
        } catch (IOException e) {
            found.report(BatchProblem.OUTPUT_FAILED, span(task), IoWords.bare(e));
        } catch (UncheckedIOException e) {
            found.report(BatchProblem.OUTPUT_FAILED, span(task), String.valueOf(e.getMessage()));
        } catch (OutOfMemoryError e) {
            found.report(BatchProblem.NOT_ENOUGH_MEMORY, span(task));
        } catch (RuntimeException | StackOverflowError | AssertionError e) {
            found.report(BatchProblem.BUG, span(task), e.toString());
        }
        Outcome.State state = unchanged
                ? Outcome.State.UNCHANGED
                : stamp.isPresent() && !found.hasErrors() ? Outcome.State.MADE : Outcome.State.FAILED;
        return new Outcome(
                task,
                state,
                stamp.map(Stamp::title).orElse(task.name()),
                stamp.map(Stamp::files).orElse(List.of()),
                stamp.map(Stamp::pages).orElse(0),
                found.all(),
                (System.nanoTime() - began) / 1_000_000);
    }

    private Path shown(Task task) {
        return task.issue().startsWith(workingFolder) ? workingFolder.relativize(task.issue()) : task.issue();
    }

    private SourceSpan span(Task task) {
        return SourceSpan.ofFile(shown(task).toString());
    }

    private Optional<Stamp> make(Task task, FolderManuscript manuscript, String fingerprint, Diagnostics found)
            throws IOException {
        Pipeline pipeline = new Pipeline(works, new Timings(stage -> {}), Dumps.NONE);
        Optional<Stamp> stamp = switch (order.product()) {
            case PROOF -> proof(task, manuscript, pipeline, fingerprint, found);
            case PRESS -> press(task, manuscript, pipeline, fingerprint, found);
            case ARCHIVE -> archive(task, manuscript, pipeline, fingerprint, found);
        };
        if (stamp.isPresent()) {
            output.stamp(task, stamp.get());
        }
        return stamp;
    }

    private Optional<Stamp> proof(
            Task task, FolderManuscript manuscript, Pipeline pipeline, String fingerprint, Diagnostics found)
            throws IOException {
        Optional<Proof> proof =
                pipeline.proof(manuscript, order.wanted(), found).filter(made -> !found.hasErrors());
        if (proof.isEmpty()) {
            return Optional.empty();
        }
        Path file = output.path(task.name() + ".pdf");
        output.write(
                file.resolveSibling(""),
                Map.of(String.valueOf(file.getFileName()), proof.get().pdf()));
        return Optional.of(new Stamp(
                fingerprint,
                proof.get().madeUp().issue().title(),
                proof.get().madeUp().issue().pages().size(),
                List.of(new Stamp.Result(
                        task.name() + ".pdf", Checksum.of(proof.get().pdf())))));
    }

    private Optional<Stamp> press(
            Task task, FolderManuscript manuscript, Pipeline pipeline, String fingerprint, Diagnostics found)
            throws IOException {
        Optional<PressPages> pages = pipeline.press(manuscript, order.wanted(), order.standard(), found)
                .filter(made -> !found.hasErrors());
        if (pages.isEmpty()) {
            return Optional.empty();
        }
        Path folder = output.path(task.name());
        DeliveryFolder delivered = new DeliveryFolder(folder, task.name());
        Optional<Delivery> delivery = delivered.prepare(
                pages.get().printing(),
                String.valueOf(folder.getFileName()),
                pages.get().pieces(),
                found);
        if (delivery.isEmpty()) {
            return Optional.empty();
        }
        delivered.write(delivery.get());
        return Optional.of(new Stamp(
                fingerprint,
                pages.get().madeUp().issue().title(),
                pages.get().pages().size(),
                output.results(folder)));
    }

    private Optional<Stamp> archive(
            Task task, FolderManuscript manuscript, Pipeline pipeline, String fingerprint, Diagnostics found)
            throws IOException {
        Optional<ArchivedIssue> kept = pipeline.archive(manuscript, order.wanted(), Optional.empty(), found);
        if (kept.isEmpty()) {
            return Optional.empty();
        }
        Map<String, byte[]> files = ArchivePackage.of(kept.get(), works);
        output.write(output.path(task.name()), files);
        List<Stamp.Result> results = files.entrySet().stream()
                .map(file -> new Stamp.Result(task.name() + "/" + file.getKey(), Checksum.of(file.getValue())))
                .toList();
        ComposedIssue issue = kept.get().issue();
        return Optional.of(new Stamp(fingerprint, issue.title(), issue.pages().size(), results));
    }
}
