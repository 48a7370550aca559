package duikai.job;

import duikai.diag.Diagnostics;
import duikai.diag.SourceSpan;
import duikai.fo.FoTransformer;
import duikai.house.HouseReader;
import duikai.house.HouseStyle;
import duikai.issue.Checksum;
import duikai.issue.Text;
import duikai.separation.OutputProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * What is made of houses once and serves every issue set in them: styles read, templates compiled, profiles of presses. Only what
 * has no problem is kept: the others are told to each issue. Safe across threads; the houses must not change while it is in use.
 */
public final class HouseWorks {
    private final HouseFolders houses;
    private final FontFolder fonts;
    private final Map<String, HouseStyle> styles = new ConcurrentHashMap<>();
    private final Map<String, List<String>> lineages = new ConcurrentHashMap<>();
    private final Map<List<String>, FoTransformer> templates = new ConcurrentHashMap<>();
    private final Map<List<String>, OutputProfile> profiles = new ConcurrentHashMap<>();

    public HouseWorks(HouseFolders houses, FontFolder fonts) {
        this.houses = houses;
        this.fonts = fonts;
    }

    public HouseFolders houses() {
        return houses;
    }

    public FontFolder fonts() {
        return fonts;
    }

    /** The style of a house, as an issue names it. */
    Optional<HouseStyle> style(Text name, Diagnostics diagnostics) {
        HouseStyle known = styles.get(name.value());
        if (known != null) {
            return Optional.of(known);
        }
        Diagnostics found = new Diagnostics();
        Optional<HouseStyle> style = reader().read(name.value(), name.span(), found);
        style.ifPresent(read -> HouseRules.check(read, found));
        if (found.all().isEmpty()) {
            style.ifPresent(read -> styles.put(name.value(), read));
        }
        diagnostics.addAll(found.all());
        return style;
    }

    /** What a house's folders hold, as one checksum. */
    public String fingerprint(String house) {
        MessageDigest digest = Checksum.digest();
        for (Path folder : houses.folders()) {
            Path home = folder.resolve(house);
            if (!Files.isDirectory(home)) {
                continue;
            }
            try (Stream<Path> files = Files.walk(home)) {
                for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                    digest.update(home.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
                    digest.update(Checksum.of(Files.readAllBytes(file)).getBytes(StandardCharsets.US_ASCII));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    /** A house and those it extends, nearest first. */
    List<String> lineage(String house, SourceSpan askedAt) {
        return lineages.computeIfAbsent(house, name -> reader().lineage(name, askedAt));
    }

    private HouseReader reader() {
        return new HouseReader(houses, fonts.fonts().faces());
    }

    Optional<FoTransformer> templates(List<String> lineage, Diagnostics diagnostics) {
        FoTransformer known = templates.get(lineage);
        if (known != null) {
            return Optional.of(known);
        }
        Diagnostics found = new Diagnostics();
        Optional<FoTransformer> compiled = FoTransformer.compile(houses, lineage, found);
        if (found.all().isEmpty()) {
            compiled.ifPresent(made -> templates.put(lineage, made));
        }
        diagnostics.addAll(found.all());
        return compiled;
    }

    /** The profile of a press, a file of the house; empty where it is none. */
    Optional<OutputProfile> profile(List<String> lineage, String file) {
        List<String> key = List.of(String.join("/", lineage), file);
        OutputProfile known = profiles.get(key);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<OutputProfile> profile =
                houses.nearest(lineage, file).flatMap(content -> OutputProfile.of(content.bytes()));
        profile.ifPresent(made -> profiles.put(key, made));
        return profile;
    }
}
