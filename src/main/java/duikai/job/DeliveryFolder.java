package duikai.job;

import duikai.delivery.Delivery;
import duikai.delivery.DeliveryProblem;
import duikai.delivery.Manifest;
import duikai.delivery.ManifestJson;
import duikai.delivery.Piece;
import duikai.delivery.Printing;
import duikai.diag.Diagnostics;
import duikai.diag.SourceSpan;
import duikai.issue.Checksum;
import duikai.preflight.Demands;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A folder that deliveries are made to.
 *
 * @param shown the folder as people know it
 */
public record DeliveryFolder(Path folder, String shown) {
    /** The file with the checksums, as {@code sha256sum -c} reads it. */
    private static final String CHECKSUMS = "SHA256SUMS";

    private static final int MOST_BYTES = 4 << 20;

    /**
     * Names and counts what is to be delivered; revisions go on from what the folder holds.
     *
     * @param issue what the manuscript's folder is called
     * @return empty, with the reason reported, where the folder's manifest is broken or two files would have one name
     */
    public Optional<Delivery> prepare(Printing printing, String issue, List<Piece> pieces, Diagnostics diagnostics) {
        Diagnostics found = new Diagnostics();
        Optional<Manifest> previous = manifest(found);
        diagnostics.addAll(found.all());
        if (found.hasErrors()) {
            return Optional.empty();
        }
        Delivery delivery = Delivery.of(printing, issue, pieces, previous);
        if (delivery.files().size() < pieces.size()) {
            String name = delivery.manifest().files().getFirst().file();
            diagnostics.report(DeliveryProblem.SAME_NAME, SourceSpan.ofFile(shown), name);
            return Optional.empty();
        }
        return Optional.of(delivery);
    }

    /** What was delivered here last; empty where nothing was, or where errors were reported. */
    private Optional<Manifest> manifest(Diagnostics diagnostics) {
        Path file = folder.resolve(Manifest.FILE);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        SourceSpan span = SourceSpan.ofFile(shown(Manifest.FILE));
        try {
            if (Files.size(file) > MOST_BYTES) {
                diagnostics.report(JobProblem.MANIFEST_UNREADABLE, span, "more than " + (MOST_BYTES >> 20) + " MB");
                return Optional.empty();
            }
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            return ManifestJson.read(shown(Manifest.FILE), text, diagnostics);
        } catch (IOException e) {
            diagnostics.report(JobProblem.MANIFEST_UNREADABLE, span, IoWords.bare(e));
            return Optional.empty();
        }
    }

    private String shown(String name) {
        return Path.of(shown).resolve(name).toString();
    }

    /**
     * Writes all files or none; the manifest comes last, so where it is the others are too.
     *
     * @throws IOException where one cannot be written
     */
    public void write(Delivery delivery) throws IOException {
        Files.createDirectories(folder);
        Map<String, byte[]> contents = new LinkedHashMap<>(delivery.files());
        contents.put(CHECKSUMS, delivery.manifest().checksums().getBytes(StandardCharsets.UTF_8));
        contents.put(Manifest.FILE, ManifestJson.of(delivery.manifest()).getBytes(StandardCharsets.UTF_8));
        AtomicFiles.write(folder, contents);
    }

    /** Whether deliveries were made here. */
    public boolean holdsManifest() {
        return Files.isRegularFile(folder.resolve(Manifest.FILE));
    }

    /** Reports what is wrong with the files the manifest names: gone, changed, another's, or refused by preflight. */
    public List<PressReport.Sheet> check(Diagnostics diagnostics) {
        return manifest(diagnostics).stream()
                .flatMap(manifest ->
                        manifest.files().stream().flatMap(entry -> check(manifest, entry, diagnostics).stream()))
                .toList();
    }

    private Optional<PressReport.Sheet> check(Manifest manifest, Manifest.Entry entry, Diagnostics diagnostics) {
        Path file = folder.resolve(entry.file());
        SourceSpan span = SourceSpan.ofFile(shown(Manifest.FILE));
        if (!Files.isRegularFile(file)) {
            diagnostics.report(DeliveryProblem.FILE_GONE, span, entry.file());
            return Optional.empty();
        }
        Demands demands = new Demands(
                        Optional.of(manifest.issue().standard()),
                        Optional.empty(),
                        manifest.issue().inkLimit(),
                        manifest.issue().resolution(),
                        entry.mono())
                .titled(entry.title())
                .allowing(entry.plates());
        return PdfPreflight.read(file, shown(entry.file()), diagnostics).flatMap(pdf -> {
            if (!Checksum.of(pdf).equals(entry.sha256())) {
                diagnostics.report(DeliveryProblem.FILE_CHANGED, span, entry.file());
            }
            return PdfPreflight.check(pdf, shown(entry.file()), demands, diagnostics);
        });
    }
}
