package duikai.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;

/** Separations by a program that is not ours; tests that need it are left out where it is not installed. */
public final class Ghostscript {
    private static final Path PROGRAM = Path.of("/usr/bin/gs");

    private Ghostscript() {}

    /** Leaves the test out where Ghostscript is missing. */
    public static void assume() {
        Assumptions.assumeTrue(Files.isExecutable(PROGRAM), "Ghostscript is not installed");
    }

    /** The inks of a file's first page with overprint: four bytes a pixel, row by row from the top, 255 solid. */
    public static byte[] plates(Path pdf, int resolution, Path out) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        PROGRAM.toString(),
                        "-q",
                        "-dNOPAUSE",
                        "-dBATCH",
                        "-dSAFER",
                        "-sDEVICE=bitcmyk",
                        "-dGrayValues=256",
                        "-r" + resolution,
                        "-dFirstPage=1",
                        "-dLastPage=1",
                        "-dSimulateOverprint=true",
                        "-sOutputFile=" + out,
                        pdf.toString())
                .redirectErrorStream(true)
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return Files.readAllBytes(out);
    }
}
