package duikai.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import duikai.diag.Language;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FaultsTest {
    @Test
    void wantOfMemoryIsNoBug() {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(err, true, UTF_8);
        Shell shell = new Shell(out, out, false, Path.of(""), Path.of(""), Map.of());
        int code = new Faults(shell, new Words(Language.ENGLISH))
                .bug(new IllegalStateException(new OutOfMemoryError("Java heap space")));
        assertThat(code).isEqualTo(5);
        assertThat(err.toString(UTF_8)).contains("DUIKAI_JAVA_OPTS=-Xmx1g").doesNotContain("bug");
    }
}
