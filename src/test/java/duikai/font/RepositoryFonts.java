package duikai.font;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/** The font files of this repository, for tests. */
public final class RepositoryFonts implements FontFiles {
    private final CompiledFonts fonts = new CompiledFonts();

    @Override
    public ByteBuffer bytes(FaceId face) {
        try (FileChannel channel =
                FileChannel.open(Path.of("fonts", fonts.file(face).path()))) {
            return channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
