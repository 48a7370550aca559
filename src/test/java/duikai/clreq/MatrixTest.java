package duikai.clreq;

import static org.assertj.core.api.Assertions.assertThat;

import duikai.clreq.Matrix.Row;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * docs/clreq.md says what the tests measure, no more and no less. After a change of tests
 * {@code mvn test -Dtest=MatrixTest -Dmatrix=update} writes its last two columns and its figures anew.
 */
class MatrixTest {
    private static final Path TESTS = Path.of("src/test/java/duikai/clreq");
    private static final Pattern KEY = Pattern.compile("`([a-z-]+)`");
    private static final double WANTED = 90;

    /** All measuring tests, by class and name. */
    private static List<Method> tests() throws IOException {
        try (Stream<Path> files = Files.list(TESTS)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("Test.java"))
                    .sorted()
                    .map(name -> testClass(name.replace(".java", "")))
                    .flatMap(test -> Arrays.stream(test.getDeclaredMethods()))
                    .filter(method -> method.isAnnotationPresent(Clause.class))
                    .sorted((a, b) -> name(a).compareTo(name(b)))
                    .toList();
        }
    }

    private static Class<?> testClass(String name) {
        try {
            return Class.forName(MatrixTest.class.getPackageName() + "." + name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static String name(Method test) {
        return test.getDeclaringClass().getSimpleName() + "." + test.getName();
    }

    private static List<Method> testsOf(Row row) throws IOException {
        return tests().stream()
                .filter(test ->
                        List.of(test.getAnnotation(Clause.class).value()).contains(row.clause()))
                .toList();
    }

    /** How the test is made to fail: by settings of the house, or by what is done to the page. */
    private static String broken(Method test) {
        Clause clause = test.getAnnotation(Clause.class);
        boolean doctored = clause.broken().isEmpty();
        return doctored
                ? clause.doctored().name().toLowerCase(Locale.ROOT).replace('_', ' ')
                : "`" + clause.broken() + "`";
    }

    private static Row measured(Row row) {
        try {
            List<Method> tests = testsOf(row);
            return tests.isEmpty()
                    ? row
                    : new Row(
                            row.clause(),
                            row.asks(),
                            row.status(),
                            row.settings(),
                            tests.stream().map(test -> "`" + name(test) + "`").collect(Collectors.joining("<br>")),
                            tests.stream().map(MatrixTest::broken).collect(Collectors.joining("<br>")));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void theDocumentNamesTheTestsThatAreThere() {
        Matrix matrix = Matrix.read();
        Matrix now = matrix.with(MatrixTest::measured);
        if ("update".equals(System.getProperty("matrix"))) {
            now.write();
        } else {
            assertThat(matrix.lines()).isEqualTo(now.lines());
        }
    }

    @Test
    void everyClauseThatIsKeptIsMeasured() throws IOException {
        for (Row row : Matrix.read().rows()) {
            assertThat(testsOf(row).isEmpty())
                    .as(row.clause())
                    .isEqualTo(!row.status().kept());
            assertThat(row.measured()).as(row.clause() + ": tests or a reason").isNotBlank();
        }
    }

    @Test
    void everyTestIsOfAClauseAndIsBrokenOnce() throws IOException {
        List<String> clauses = Matrix.read().rows().stream().map(Row::clause).toList();
        assertThat(clauses).doesNotHaveDuplicates();
        for (Method test : tests()) {
            Clause clause = test.getAnnotation(Clause.class);
            assertThat(clauses).as(name(test)).contains(clause.value());
            assertThat(clause.broken().isEmpty())
                    .as(name(test) + " is broken by a setting or by a doctor")
                    .isNotEqualTo(clause.doctored() == Doctor.NOTHING);
        }
    }

    @Test
    void settingsAreKeysOfHouses() throws IOException {
        String schema = Files.readString(Path.of("docs/schema/house.schema.json"));
        for (Row row : Matrix.read().rows()) {
            assertThat(KEY.matcher(row.settings()).results().map(found -> found.group(1)))
                    .as(row.clause())
                    .allMatch(key -> schema.contains("\"" + key + "\""));
        }
    }

    @Test
    void everyCompositionSettingGovernsAClause() {
        String governing = Matrix.read().rows().stream().map(Row::settings).collect(Collectors.joining());
        List<String> named =
                KEY.matcher(governing).results().map(found -> found.group(1)).toList();
        assertThat(named).containsAll(CompositionKeys.all());
    }

    @Test
    void moreThanNineInTenClausesOfANewspaperAreKept() {
        assertThat(Matrix.share(Matrix.read().rows())).isGreaterThan(WANTED);
    }
}
