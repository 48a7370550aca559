package duikai;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The package table of docs/architecture.md as a test: who may use whom, which library is whose, who may see the world. */
class ArchitectureTest {
    /** Bottom to top: a package uses only those before it. After the colon: the libraries it may use. */
    private static final Map<String, List<String>> LIBRARIES = Map.ofEntries(
            Map.entry("unit", List.of()),
            Map.entry("diag", List.of("com.fasterxml.jackson.core", "com.ibm.icu.lang")),
            Map.entry(
                    "font", List.of("org.snakeyaml.engine", "org.apache.fontbox", "org.apache.pdfbox.io", "java.awt")),
            Map.entry("yaml", List.of("org.snakeyaml.engine", "com.fasterxml.jackson.core")),
            Map.entry("repair", List.of()),
            Map.entry("picture", List.of("javax.xml.stream", "com.drew", "org.apache.pdfbox")),
            Map.entry("separation", List.of("java.awt", "javax.imageio", "org.w3c.dom", "com.drew")),
            Map.entry("layout", List.of()),
            Map.entry("lint", List.of()),
            Map.entry("planner", List.of()),
            Map.entry("house", List.of("org.snakeyaml.engine")),
            Map.entry("issue", List.of("org.snakeyaml.engine", "com.fasterxml.jackson.core", "org.commonmark")),
            Map.entry("kept", List.of()),
            Map.entry("overlay", List.of("org.apache.pdfbox", "java.awt")),
            Map.entry("diff", List.of("com.github.difflib")),
            Map.entry("proofing", List.of("org.xml.sax", "com.fasterxml.jackson.core")),
            Map.entry("transcript", List.of("com.ibm.icu.text")),
            Map.entry("calendar", List.of("com.ibm.icu")),
            Map.entry("page", List.of("org.xml.sax", "javax.xml")),
            Map.entry("compose", List.of("com.ibm.icu", "com.huaban")),
            Map.entry("furniture", List.of("com.google.zxing")),
            Map.entry("makeup", List.of()),
            Map.entry("editorial", List.of("com.ibm.icu.text")),
            Map.entry("fo", List.of("net.sf.saxon", "org.xml.sax", "javax.xml", "org.xmlresolver")),
            Map.entry(
                    "render",
                    List.of(
                            "org.apache.fop",
                            "org.apache.xmlgraphics",
                            "org.apache.batik.parser",
                            "java.awt",
                            "javax.xml",
                            "org.xml.sax")),
            Map.entry("press", List.of("org.openpdf")),
            Map.entry("imposition", List.of("org.apache.pdfbox", "org.apache.fontbox", "java.awt.geom")),
            Map.entry("preflight", List.of("org.apache.pdfbox", "java.awt", "com.google.zxing", "org.xml.sax")),
            Map.entry("collation", List.of()),
            Map.entry("delivery", List.of("com.fasterxml.jackson.core")),
            Map.entry(
                    "job",
                    List.of(
                            "javax.imageio",
                            "java.security",
                            "java.net.URL",
                            "java.awt",
                            "org.xml.sax",
                            "javax.xml",
                            "com.fasterxml.jackson.core",
                            "org.apache.pdfbox")),
            Map.entry("register", List.of()),
            Map.entry("archive", List.of("com.fasterxml.jackson.core", "java.awt.image", "javax.imageio")),
            Map.entry("batch", List.of("com.fasterxml.jackson.core")),
            Map.entry("cli", List.of("picocli", "com.fasterxml.jackson.core")));

    private static final List<String> ORDER = List.of(
            "unit",
            "diag",
            "font",
            "yaml",
            "repair",
            "picture",
            "separation",
            "layout",
            "lint",
            "planner",
            "house",
            "issue",
            "kept",
            "transcript",
            "calendar",
            "page",
            "proofing",
            "diff",
            "compose",
            "furniture",
            "makeup",
            "editorial",
            "fo",
            "render",
            "press",
            "imposition",
            "preflight",
            "overlay",
            "collation",
            "delivery",
            "job",
            "register",
            "archive",
            "batch",
            "cli");

    /** Beside the language itself, what every package may use. */
    private static final List<String> EVERYWHERE = List.of(
            "java.lang",
            "java.util",
            "java.math",
            "java.text",
            "java.time",
            "java.io",
            "java.nio",
            "java.net.URI",
            "java.net.URISyntaxException",
            "java.security.MessageDigest",
            "java.security.NoSuchAlgorithmException",
            "org.jspecify");

    private static final List<String> WORLD = List.of(
            "java.nio.file.",
            "java.nio.channels.",
            "java.io.FileInputStream",
            "java.io.FileOutputStream",
            "java.io.FileReader",
            "java.io.FileWriter",
            "java.io.RandomAccessFile",
            "java.net.Socket",
            "java.net.http.",
            "java.net.URLConnection",
            "java.time.Clock");

    /** Classes with a main method of their own that the build runs, not the program. */
    private static final Set<String> BUILD_TOOLS = Set.of(
            "duikai.font.MetricsCompiler",
            "duikai.compose.LexiconCompiler",
            "duikai.compose.LineBreakCompiler",
            "duikai.editorial.SoundCompiler");

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("duikai");

    private static String packageOf(JavaClass type) {
        String name = type.getPackageName();
        return name.startsWith("duikai.") ? name.split("\\.")[1] : "";
    }

    @Test
    void everyPackageIsInTheTable() {
        Set<String> found = CLASSES.stream()
                .map(ArchitectureTest::packageOf)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(LIBRARIES.keySet()).containsAll(found);
        assertThat(new LinkedHashSet<>(ORDER)).isEqualTo(LIBRARIES.keySet()).hasSameSizeAs(ORDER);
        assertThat(CLASSES.stream().filter(type -> type.getPackageName().split("\\.").length > 2))
                .as("packages inside packages")
                .isEmpty();
    }

    @Test
    void aPackageUsesOnlyThoseBeforeIt() {
        assertThat(violations(dependency -> {
                    int from = ORDER.indexOf(packageOf(dependency.getOriginClass()));
                    int to = ORDER.indexOf(packageOf(dependency.getTargetClass()));
                    return from < to;
                }))
                .isEmpty();
    }

    @Test
    void aPackageUsesOnlyItsLibraries() {
        assertThat(violations(dependency -> {
                    String target = element(dependency.getTargetClass()).getName();
                    String origin = packageOf(dependency.getOriginClass());
                    return !element(dependency.getTargetClass()).isPrimitive()
                            && !target.startsWith("duikai.")
                            && !startsWithAny(target, EVERYWHERE)
                            && !startsWithAny(target, LIBRARIES.getOrDefault(origin, List.of()));
                }))
                .isEmpty();
    }

    @Test
    void onlyJobsAndTheCommandLineSeeFilesNetworkAndClock() {
        assertThat(violations(dependency -> isInside(dependency.getOriginClass())
                        && (dependency.getTargetClass().getName().equals("java.io.File")
                                || startsWithAny(
                                        element(dependency.getTargetClass()).getName(), WORLD))))
                .isEmpty();
    }

    @Test
    void onlyJobsAndTheCommandLineAskForTimeLocaleAndEnvironment() {
        DescribedPredicate<JavaClass> inside = DescribedPredicate.describe("pure packages", ArchitectureTest::isInside);
        noClasses()
                .that(inside)
                .should()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(System.class, "getenv")
                .orShould()
                .callMethod(System.class, "getenv", String.class)
                .orShould()
                .callMethod(System.class, "getProperty", String.class)
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.LocalDateTime.class, "now")
                .orShould()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.util.Locale.class, "getDefault")
                .orShould()
                .callConstructor(java.util.Date.class)
                .orShould()
                .callConstructor(java.util.Random.class)
                .because("the same input must give the same bytes")
                .check(CLASSES);
    }

    @Test
    void noCycles() {
        slices().matching("duikai.(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void theFencesHoldAgainstARealViolation() {
        JavaClasses tests = new ClassFileImporter().importPackages("duikai.font");
        assertThat(tests.stream()
                        .filter(type -> type.getName().equals("duikai.font.RepositoryFonts"))
                        .flatMap(type -> type.getDirectDependenciesFromSelf().stream())
                        .filter(dependency ->
                                startsWithAny(dependency.getTargetClass().getName(), WORLD)))
                .isNotEmpty();
        assertThat(tests.stream().filter(resideInAPackage("duikai.font"))).isNotEmpty();
    }

    private static List<String> violations(Predicate<Dependency> forbidden) {
        List<String> found = new ArrayList<>();
        for (JavaClass type : CLASSES) {
            type.getDirectDependenciesFromSelf().stream()
                    .filter(dependency ->
                            !packageOf(dependency.getOriginClass()).isEmpty())
                    .filter(forbidden)
                    .map(Dependency::getDescription)
                    .forEach(found::add);
        }
        return found;
    }

    private static boolean isInside(JavaClass type) {
        String outermost = type.getName().replaceFirst("\\$.*", "");
        return !Set.of("job", "archive", "batch", "cli", "").contains(packageOf(type))
                && !BUILD_TOOLS.contains(outermost);
    }

    private static JavaClass element(JavaClass type) {
        return type.isArray() ? type.getBaseComponentType() : type;
    }

    private static boolean startsWithAny(String name, List<String> prefixes) {
        return prefixes.stream().anyMatch(name::startsWith);
    }
}
