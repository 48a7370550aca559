package duikai.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same issue is the same file, whoever makes it, wherever and however the JVM is set up. */
class SameBytesTest {
    private static final Pattern FLAG = Pattern.compile("(?<=[\\s'])-(?:XX:|X|-|Dj|Df|Ds)[^\\s\"$']+(?=[\\s'])");
    private static final Path HOME = Path.of("").toAbsolutePath();

    @TempDir
    private Path folder;

    @Test
    void threeMachinesMakeTheSameFile() throws Exception {
        byte[] here = MadePages.sample("tabloid").pdf();
        byte[] launched = run(
                "launched",
                launcherFlags(),
                Map.of("TZ", "Asia/Shanghai", "LC_ALL", "zh_CN.UTF-8", "LANG", "zh_CN.UTF-8"));
        byte[] plain = run("plain", List.of(), Map.of("TZ", "America/New_York", "LC_ALL", "C", "LANG", "C"));
        byte[] strange = run(
                "strange",
                List.of(
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Duser.language=ar",
                        "-Duser.country=EG",
                        "-Duser.timezone=Pacific/Kiritimati",
                        "-Duser.home=" + folder,
                        "-Duser.name=nobody",
                        "-Dfile.encoding=ISO-8859-1",
                        "-Dline.separator=\r\n"),
                Map.of("LC_ALL", "tr_TR.UTF-8"));
        assertThat(launched).isEqualTo(here);
        assertThat(plain).isEqualTo(here);
        assertThat(strange).isEqualTo(here);
    }

    /** The flags the launcher gives the JVM, but for those that depend on the machine. */
    private static List<String> launcherFlags() throws IOException {
        String script = Files.readString(HOME.resolve("duikai"));
        String run = script.substring(script.indexOf("*) engine='"), script.indexOf("DUIKAI_JAVA_OPTS:-}"));
        List<String> flags =
                FLAG.matcher(run).results().map(found -> found.group()).toList();
        assertThat(flags)
                .contains("-XX:+UseSerialGC", "-Djava.awt.headless=true")
                .hasSizeGreaterThan(8);
        return flags;
    }

    private byte[] run(String name, List<String> flags, Map<String, String> environment) throws Exception {
        Path pdf = folder.resolve(name + ".pdf");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(flags);
        command.addAll(List.of("-Dduikai.home=" + HOME, "-cp", classPath(), "duikai.cli.Main"));
        command.addAll(List.of("proof", HOME.resolve(MadePages.SAMPLE).toString(), "-o", pdf.toString(), "--quiet"));
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(name + ".log").toFile());
        builder.environment().putAll(environment);
        Process process = builder.start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(() -> log(name)).isZero();
        return Files.readAllBytes(pdf);
    }

    private String log(String name) {
        try {
            return Files.readString(folder.resolve(name + ".log"));
        } catch (IOException e) {
            return e.toString();
        }
    }

    private static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }
}
