package duikai.font;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/**
 * The build's step from fonts/ to measures: verifies each font file against SHA256SUMS and writes what {@link CompiledFonts}
 * reads. Does nothing when its results are newer than the fonts and than itself.
 */
final class MetricsCompiler {
    /** Usual letters with horizontals, those of simplified and of traditional copy, and of Latin. */
    private static final String MEASURED = "国家要闻中人大工作日报市区里面年月三十一二五言書畫車馬事業eEtTHzAB0125";

    private final Path fonts;
    private final Path classes;
    private final Path out;

    /** Arguments: the font folder, the folder of the compiled classes. */
    public static void main(String[] arguments) throws IOException {
        new MetricsCompiler(Path.of(arguments[0]), Path.of(arguments[1])).run();
    }

    MetricsCompiler(Path fonts, Path classes) {
        this.fonts = fonts;
        this.classes = classes;
        this.out = classes.resolve("duikai/font");
    }

    void run() throws IOException {
        List<FontFile> files = new ArrayList<>();
        if (isFresh()) {
            return;
        }
        Map<String, String> sums = sums();
        Files.createDirectories(out);
        for (Map<?, ?> entry : entries()) {
            FaceId face = new FaceId(text(entry, "family"), Integer.parseInt(text(entry, "weight")));
            files.add(compile(face, text(entry, "file"), sums));
        }
        String index = files.stream().map(FontFile::toLine).sorted().collect(Collectors.joining("\n", "", "\n"));
        Files.writeString(out.resolve(CompiledFonts.INDEX), index);
    }

    private FontFile compile(FaceId face, String path, Map<String, String> sums) throws IOException {
        ByteBuffer bytes = map(fonts.resolve(path));
        String sum = sha256(bytes);
        if (!sum.equals(sums.get(path))) {
            throw new IllegalStateException(path + " has SHA-256 " + sum + ", SHA256SUMS says " + sums.get(path));
        }
        TrueType font = new TrueType(bytes);
        int stem = stem(font, fonts.resolve(path));
        Files.write(
                out.resolve(face + ".face"),
                new FaceEncoder(font, stem).encode().array());
        return new FontFile(face, path, bytes.limit(), sum, font.checksum());
    }

    private static int stem(TrueType font, Path path) throws IOException {
        Stems stems = new Stems();
        try (TrueTypeFont outlines = new TTFParser().parse(new RandomAccessReadBufferedFile(path.toString()))) {
            for (int letter : MEASURED.codePoints().toArray()) {
                int glyph = font.characters().glyph(letter);
                if (glyph != 0) {
                    stems.add(outlines.getGlyph().getGlyph(glyph).getPath(), font.unitsPerEm());
                }
            }
        }
        return (int) Math.round(1000 * stems.thinnest());
    }

    private List<Map<?, ?>> entries() throws IOException {
        Load yaml = new Load(LoadSettings.builder().setLabel("fonts.yaml").build());
        Map<?, ?> root = (Map<?, ?>) yaml.loadFromString(Files.readString(fonts.resolve("fonts.yaml")));
        List<?> entries = (List<?>) Objects.requireNonNull(root.get("fonts"));
        return entries.stream().<Map<?, ?>>map(entry -> (Map<?, ?>) entry).toList();
    }

    private static String text(Map<?, ?> entry, String key) {
        return String.valueOf(Objects.requireNonNull(entry.get(key), () -> "fonts.yaml: " + key + " is missing"));
    }

    private Map<String, String> sums() throws IOException {
        Map<String, String> sums = new TreeMap<>();
        for (String line : Files.readAllLines(fonts.resolve("SHA256SUMS"), StandardCharsets.UTF_8)) {
            String[] part = line.split(" [ *]", 2);
            sums.put(part[1], part[0]);
        }
        return sums;
    }

    private boolean isFresh() throws IOException {
        Path index = out.resolve(CompiledFonts.INDEX);
        return Files.exists(index)
                && newest(fonts).compareTo(Files.getLastModifiedTime(index)) < 0
                && newest(classes.resolve("duikai/font")).compareTo(Files.getLastModifiedTime(index)) <= 0;
    }

    /** When anything in the folder was last changed. */
    private static FileTime newest(Path folder) throws IOException {
        FileTime newest = FileTime.fromMillis(0);
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                FileTime time = Files.getLastModifiedTime(path);
                newest = time.compareTo(newest) > 0 ? time : newest;
            }
        }
        return newest;
    }

    private static ByteBuffer map(Path path) throws IOException {
        try (FileChannel channel = FileChannel.open(path)) {
            return channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size());
        }
    }

    private static String sha256(ByteBuffer bytes) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(bytes.duplicate());
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
