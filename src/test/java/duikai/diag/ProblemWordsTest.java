package duikai.diag;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every problem of every package can be told in both languages. */
class ProblemWordsTest {
    static Stream<Problem> problems() {
        return new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("duikai").stream()
                        .filter(type -> type.isAssignableTo(Problem.class) && type.isEnum())
                        .map(JavaClass::reflect)
                        .flatMap(type -> Stream.of(type.getEnumConstants()))
                        .map(Problem.class::cast);
    }

    @Test
    void thereAreProblems() {
        assertThat(problems().map(Problem::code)).contains("output-unwritable");
    }

    @ParameterizedTest
    @MethodSource("problems")
    void hasWordsAndAHintInBothLanguages(Problem problem) {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.CHINESE)) {
            String name = problem.getClass().getPackageName() + ".problems";
            ResourceBundle bundle = ResourceBundle.getBundle(
                    name,
                    locale,
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
            for (String key : List.of(problem.code(), problem.code() + ".hint")) {
                assertThat(new MessageFormat(text(bundle, key), locale).format(new Object[] {"1", "2", "3", "4"}))
                        .as("%s in %s_%s", key, name, locale)
                        .isNotBlank();
            }
        }
    }

    private static String text(ResourceBundle bundle, String key) {
        try {
            return bundle.getString(key);
        } catch (MissingResourceException e) {
            throw new AssertionError("no words for " + key, e);
        }
    }
}
