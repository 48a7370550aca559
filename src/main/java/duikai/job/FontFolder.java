package duikai.job;

import duikai.diag.Diagnostics;
import duikai.diag.SourceSpan;
import duikai.font.CompiledFonts;
import duikai.font.FaceId;
import duikai.font.FontFile;
import duikai.font.FontFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;

/** The font files, mapped into memory so that only the glyphs in use are read. */
public record FontFolder(CompiledFonts fonts, Path folder) implements FontFiles {
    /** How the TrueType files begin that the faces are measured from. */
    private static final int TRUE_TYPE = 0x00010000;

    /** Reports every file that is missing or not the one that was measured, as far as its length and head tell. */
    public void check(Diagnostics diagnostics) {
        for (FaceId face : fonts.faces()) {
            FontFile file = fonts.file(face);
            Path path = folder.resolve(file.path());
            try {
                if (!Files.isRegularFile(path)) {
                    diagnostics.report(JobProblem.FONT_MISSING, SourceSpan.ofFile(path.toString()), face.toString());
                } else if (Files.size(path) != file.length() || bytes(face).getInt(0) != TRUE_TYPE) {
                    diagnostics.report(JobProblem.FONT_CHANGED, SourceSpan.ofFile(path.toString()), face.toString());
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    @Override
    public ByteBuffer bytes(FaceId face) {
        try (FileChannel channel =
                FileChannel.open(folder.resolve(fonts.file(face).path()))) {
            return channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
