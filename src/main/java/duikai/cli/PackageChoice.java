package duikai.cli;

import duikai.archive.ArchiveProblem;
import duikai.archive.KeptPackage;
import duikai.diag.SourceSpan;
import duikai.job.IoWords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Parameters;

/** Which packages a command is about: those given, and all in the folders given. */
final class PackageChoice {
    @Parameters(index = "0..*", arity = "1..*", paramLabel = "PACKAGE", descriptionKey = "packages")
    List<Path> places = new ArrayList<>();

    /** Those that can be opened; what cannot was reported. */
    List<KeptPackage> open(Session session) {
        List<KeptPackage> packages = new ArrayList<>();
        for (Path place : places) {
            SourceSpan span = SourceSpan.ofFile(place.toString());
            Path folder = session.path(place).normalize();
            try {
                List<Path> found = Files.isDirectory(folder) ? KeptPackage.find(folder) : List.of();
                if (found.isEmpty()) {
                    session.diagnostics().report(ArchiveProblem.NO_PACKAGE, span);
                }
                for (Path each : found) {
                    String shown = place.resolve(folder.relativize(each)).toString();
                    KeptPackage.open(each, shown, session.diagnostics()).ifPresent(packages::add);
                }
            } catch (IOException e) {
                session.diagnostics().report(ArchiveProblem.UNREADABLE, span, IoWords.bare(e));
            }
        }
        return packages;
    }
}
