package duikai.job;

import duikai.diag.Diagnostics;
import duikai.proofing.SignOff;
import duikai.proofing.SignOffReader;
import duikai.proofing.SignOffText;
import duikai.proofing.SignOffs;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** The file of an issue's sign-offs. */
public record SignOffFile(FolderManuscript manuscript) {
    /**
     * Adds a sign-off to those in the file. Two people who sign at the same moment come one after the other: who writes holds
     * a lock on the manuscript's first file, which is always there.
     *
     * @return whether it was added; why not was reported
     * @throws IOException where the file cannot be written, and then it is as it was
     */
    public boolean add(SignOff signOff, Diagnostics diagnostics) throws IOException {
        try (FileChannel first = FileChannel.open(
                manuscript.path(manuscript.root()), StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            first.lock();
            Optional<SignOffReader.Found> found = SignOffReader.read(manuscript, diagnostics);
            if (found.isEmpty()) {
                return false;
            }
            String text = SignOffText.with(found.get().text(), found.get().record(), signOff);
            AtomicFile.write(manuscript.path(SignOffs.FILE), text.getBytes(StandardCharsets.UTF_8));
            return true;
        }
    }
}
