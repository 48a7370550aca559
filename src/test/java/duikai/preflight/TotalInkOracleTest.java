package duikai.preflight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import duikai.pdf.Ghostscript;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The inks of known patches, beside what Ghostscript's separations have of them: they agree within one per cent. */
class TotalInkOracleTest {
    private static final String PATCHES = "/out gs 1 .7 .7 .4 k 40 500 60 60 re f "
            + ".6 0 0 0 k 140 500 60 60 re f /over gs 0 0 0 1 k 140 500 60 60 re f "
            + "/out gs 0 0 1 0 k 240 500 60 60 re f /out gs 0 1 0 0 k 240 500 30 60 re f "
            + ".2 .3 .4 .5 k 40 400 60 60 re f 0 .33 .66 0 k 140 400 60 60 re f";
    private static final double[] TOTALS = {2.8, 1.6, 1.0, 1.0, 1.4, 0.99};
    private static final int[][] CENTRES = {{70, 530}, {170, 530}, {255, 530}, {285, 530}, {70, 430}, {170, 430}};

    @TempDir
    private Path folder;

    @BeforeEach
    void ghostscript() {
        Ghostscript.assume();
    }

    @Test
    void patchesAgree() throws IOException, InterruptedException {
        byte[] pdf = new TestSheet().with(PATCHES);
        InkRaster ours = TotalInk.raster(DocumentReader.read(pdf).pages().getFirst());
        byte[] theirs = Ghostscript.plates(Files.write(folder.resolve("in.pdf"), pdf), 72, folder.resolve("out.bin"));
        for (int i = 0; i < CENTRES.length; i++) {
            int x = CENTRES[i][0];
            int y = 600 - CENTRES[i][1];
            double total = 0;
            for (int plate = 0; plate < 4; plate++) {
                total += (theirs[(y * 400 + x) * 4 + plate] & 0xFF) / 255.0;
            }
            assertThat(ours.total(x, y)).as("patch " + i).isCloseTo(TOTALS[i], within(0.01));
            assertThat(ours.total(x, y)).as("patch " + i + " in Ghostscript").isCloseTo(total, within(0.01));
        }
    }
}
