package duikai.font;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The faces of fonts/fonts.yaml as {@link MetricsCompiler} measured them when the program was built. A face is loaded when
 * it is first asked for; the font files themselves are never opened. Safe across threads.
 */
public final class CompiledFonts implements FontLibrary {
    static final String INDEX = "faces.txt";

    private final SortedMap<FaceId, FontFile> files = new TreeMap<>();
    private final Map<FaceId, Face> faces = new ConcurrentHashMap<>();

    /** @throws IllegalStateException when the program was built without its fonts */
    public CompiledFonts() {
        new String(resource(INDEX), StandardCharsets.UTF_8)
                .lines()
                .map(FontFile::ofLine)
                .forEach(file -> files.put(file.face(), file));
    }

    @Override
    public Face face(FaceId id) {
        file(id);
        return faces.computeIfAbsent(
                id, wanted -> new CompiledFace(wanted, ByteBuffer.wrap(resource(wanted + ".face"))));
    }

    @Override
    public Set<FaceId> faces() {
        return Collections.unmodifiableSet(files.keySet());
    }

    /**
     * The file the face was compiled from.
     *
     * @throws NoSuchElementException when there is no such face
     */
    public FontFile file(FaceId id) {
        FontFile file = files.get(id);
        if (file == null) {
            throw new NoSuchElementException("no face " + id + " in fonts.yaml");
        }
        return file;
    }

    private static byte[] resource(String name) {
        try (InputStream in = CompiledFonts.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("built without " + name + ": run the build's process-classes phase");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
