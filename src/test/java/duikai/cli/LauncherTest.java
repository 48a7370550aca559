package duikai.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarOutputStream;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher in a made-up project with made-up JDKs and a made-up Maven, all of which only tell how they were called. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
    private record Outcome(int code, String out, String err) {}

    @TempDir
    private Path folder;

    private final Map<String, String> variables = new HashMap<>();
    private Path project;
    private Path jdks;

    @BeforeEach
    void makeProject() throws IOException {
        project = Files.createDirectories(folder.resolve("the project 对开"));
        Files.copy(Path.of("duikai"), project.resolve("duikai"));
        project.resolve("duikai").toFile().setExecutable(true);
        Files.createDirectories(project.resolve("src/main/java"));
        Files.createDirectories(project.resolve("fonts"));
        Files.writeString(project.resolve("pom.xml"), "<project/>");
        Files.writeString(project.resolve("src/main/java/A.java"), "class A {}");
        Files.writeString(project.resolve("fonts/fonts.yaml"), "fonts: []");
        Files.writeString(project.resolve("fonts/a.ttf"), "font");
        age(project, 100);
        Files.createDirectories(project.resolve("target"));
        Files.writeString(project.resolve("target/duikai.jar"), "jar");
        jdks = Files.createDirectories(folder.resolve("jdks"));
        script(folder.resolve("bin/mvn"), """
                echo "$JAVA_HOME" >>../built
                echo '[INFO] --- maven-compiler-plugin:3.16.0:compile (default-compile) @ duikai ---'
                mkdir -p target && echo jar >target/duikai.jar
                """);
        variables.put("PATH", folder.resolve("bin") + ":/usr/bin:/bin");
        variables.put("DUIKAI_JDKS", jdks.toString());
        variables.put("LC_ALL", "C.UTF-8");
    }

    @Test
    void takesJavaHomeWhenItIsNewEnough() throws Exception {
        jdk("jdk-25", "25.0.1");
        variables.put("JAVA_HOME", jdk("elsewhere", "21.0.4").toString());
        assertThat(run("fonts").out()).startsWith("elsewhere ");
    }

    @Test
    void passesByAnOldJavaHomeForTheNewestOfTheUsualPlaces() throws Exception {
        variables.put("JAVA_HOME", jdk("jdk-17", "17.0.15").toString());
        jdk("jdk-8", "1.8.0_402");
        jdk("jdk-21", "21.0.4");
        jdk("jdk-25", "25");
        jdk("jdk-23", "23-ea");
        assertThat(run("fonts").out()).startsWith("jdk-25 ");
    }

    @Test
    void aRuntimeWithoutCompilerIsNoJdk() throws Exception {
        Files.delete(jdk("jre-25", "25").resolve("bin/javac"));
        jdk("jdk-21", "21");
        assertThat(run("fonts").out()).startsWith("jdk-21 ");
    }

    @Test
    void saysInBothLanguagesWhatToInstall() throws Exception {
        jdk("jdk-17", "17.0.15");
        script(folder.resolve("bin/java"), "echo 'PATH java must not run' >&2");
        Outcome outcome = run("fonts");
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains("no JDK 21 or newer", "没有找到 JDK 21").doesNotContain("must not run");
    }

    @Test
    void theJavaOnThePathServesLast() throws Exception {
        Path jdk = jdk("../other/jdk-21", "21.0.1");
        Files.createSymbolicLink(folder.resolve("bin/java"), jdk.resolve("bin/java"));
        assertThat(run("fonts").out()).startsWith("jdk-21 ");
    }

    @Test
    void handsOverEveryArgumentUnchanged() throws Exception {
        jdk("jdk-25", "25");
        Outcome outcome = run("proof", "a b", "", "$HOME", "报'纸\"", "*");
        assertThat(outcome.out()).endsWith("|proof|a b||$HOME|报'纸\"|*\n");
        assertThat(outcome.code()).isZero();
    }

    @Test
    void givesTheProgramsExitCode() throws Exception {
        jdk("jdk-25", "25");
        variables.put("JAVA_EXIT", "5");
        assertThat(run("fonts").code()).isEqualTo(5);
    }

    @Test
    void buildsOnceAndAgainOnlyWhenSourcesAreNewer() throws Exception {
        Files.delete(project.resolve("target/duikai.jar"));
        jdk("jdk-25", "25");
        assertThat(run("fonts").err()).contains("building").contains("compile");
        assertThat(builds()).isEqualTo(1);
        assertThat(run("fonts").err()).isEmpty();
        assertThat(builds()).isEqualTo(1);
        for (String source :
                List.of("src/main/java/A.java", "pom.xml", "fonts/fonts.yaml", "fonts/a.ttf", "src/main/java")) {
            int before = builds();
            Files.setLastModifiedTime(
                    project.resolve(source), FileTime.from(Instant.now().plusSeconds(1)));
            run("fonts");
            assertThat(builds()).as("%s changed", source).isEqualTo(before + 1);
            age(project, 100);
            Files.setLastModifiedTime(project.resolve("target/duikai.jar"), FileTime.from(Instant.now()));
        }
    }

    @Test
    void buildsWithTheJdkItFound() throws Exception {
        Files.delete(project.resolve("target/duikai.jar"));
        Path jdk = jdk("jdk-25", "25");
        run("fonts");
        assertThat(folder.resolve("built")).hasContent(jdk.toString());
    }

    @Test
    void twoFirstRunsBuildOnce() throws Exception {
        Files.delete(project.resolve("target/duikai.jar"));
        jdk("jdk-25", "25");
        Process first = start("fonts");
        Process second = start("fonts");
        assertThat(first.waitFor()).isZero();
        assertThat(second.waitFor()).isZero();
        assertThat(builds()).isEqualTo(1);
        assertThat(project.resolve("target/duikai.lock")).doesNotExist();
    }

    @Test
    void theLockOfADeadProcessDoesNotHold() throws Exception {
        Files.delete(project.resolve("target/duikai.jar"));
        jdk("jdk-25", "25");
        Files.createDirectories(project.resolve("target"));
        Files.createSymbolicLink(project.resolve("target/duikai.lock"), Path.of("999999999"));
        assertThat(run("fonts").code()).isZero();
    }

    @Test
    void aFailedBuildShowsTheEndOfItsLog() throws Exception {
        Files.delete(project.resolve("target/duikai.jar"));
        jdk("jdk-25", "25");
        script(folder.resolve("bin/mvn"), "echo '[ERROR] no such artifact'; exit 1");
        Outcome outcome = run("fonts");
        assertThat(outcome.code()).isEqualTo(70);
        assertThat(outcome.err()).contains("no such artifact", "build.log");
        assertThat(project.resolve("target/duikai.lock")).doesNotExist();
    }

    @Test
    void saysThatMavenIsMissing() throws Exception {
        Files.delete(project.resolve("target/duikai.jar"));
        jdk("jdk-25", "25");
        Files.delete(folder.resolve("bin/mvn"));
        for (String tool : List.of("find", "sed", "tail", "mkdir", "ln", "rm", "cat", "cksum", "readlink")) {
            script(folder.resolve("bin").resolve(tool), "exec " + tool(tool) + " \"$@\"");
        }
        variables.put("PATH", folder.resolve("bin").toString());
        variables.put("LC_ALL", "zh_CN.UTF-8");
        Outcome outcome = run("fonts");
        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.err()).contains("没有安装 Maven");
    }

    @Test
    void worksThroughASymbolicLink() throws Exception {
        jdk("jdk-25", "25");
        Path link = Files.createSymbolicLink(folder.resolve("bin/paper"), Path.of("../the project 对开/duikai"));
        Outcome outcome = finish(process(link.toString(), "fonts").start());
        assertThat(outcome.out()).contains("-Dduikai.home=" + project.toRealPath() + "|");
    }

    @Test
    void startsFastWithACacheForTheJdkAtHand() throws Exception {
        Files.createDirectories(project.resolve("samples/xuhuibao-1668"));
        jdk("jdk-21", "21");
        assertThat(run("fonts").out()).contains("|-XX:SharedArchiveFile=").doesNotContain("-XX:AOTCache");
        jdk("jdk-25", "25");
        assertThat(run("fonts").out()).contains("|-XX:AOTCache=").doesNotContain("SharedArchiveFile");
        assertThat(run("fonts").err()).isEmpty();
    }

    @Test
    void saysWhenThereIsNoCacheToBeHadAndTriesOnce() throws Exception {
        Files.createDirectories(project.resolve("samples/xuhuibao-1668"));
        jdk("jdk-25", "25");
        variables.put("NO_CACHE", "yes");
        assertThat(run("fonts").err()).contains("fast starts are not to be had", "start.log");
        Outcome second = run("fonts");
        assertThat(second.err()).isEmpty();
        assertThat(second.out()).doesNotContain("-XX:AOTCache", "SharedArchiveFile");
    }

    /** With the JDK that runs this test: it must accept the launcher's flags together, and take classes from the cache. */
    @Test
    void aRealJdkMakesTheCacheAndUsesIt() throws Exception {
        Files.createDirectories(project.resolve("samples/xuhuibao-1668"));
        variables.put("JAVA_HOME", System.getProperty("java.home"));
        String name = Hello.class.getName();
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(project.resolve("target/duikai.jar")));
                InputStream type = Hello.class.getResourceAsStream("LauncherTest$Hello.class")) {
            jar.putNextEntry(new ZipEntry("META-INF/MANIFEST.MF"));
            jar.write(("Manifest-Version: 1.0\nMain-Class: " + name + "\n").getBytes(UTF_8));
            jar.putNextEntry(new ZipEntry(name.replace('.', '/') + ".class"));
            jar.write(type.readAllBytes());
        }
        Outcome first = run("fonts");
        assertThat(first.err()).contains("preparing fast starts").doesNotContain("not to be had");
        assertThat(first.out()).isEqualTo("hello fonts\n");
        variables.put("DUIKAI_JAVA_OPTS", "-Xlog:class+load");
        assertThat(run("fonts").out()).containsPattern(Pattern.quote(name) + " source: shared objects file");
    }

    /** A program that says hello. */
    public static final class Hello {
        private Hello() {}

        public static void main(String[] arguments) {
            System.out.println("hello " + arguments[0]);
        }
    }

    @Test
    void changedTemplatesNeedNoBuild() throws Exception {
        jdk("jdk-25", "25");
        Files.createDirectories(project.resolve("fo-templates/base"));
        Files.writeString(project.resolve("fo-templates/base/page.xsl"), "<x/>");
        age(project.resolve("target"), 10);
        assertThat(run("fonts").err()).isEmpty();
        assertThat(folder.resolve("built")).doesNotExist();
    }

    @Test
    void moreFlagsComeFromTheEnvironment() throws Exception {
        jdk("jdk-25", "25");
        variables.put("DUIKAI_JAVA_OPTS", "-Xmx1g -Da=b");
        assertThat(run("fonts").out()).contains("|-Xmx1g|-Da=b|");
    }

    /** A JDK that prints its name and its arguments, and writes the cache it is asked for. */
    private Path jdk(String name, String version) throws IOException {
        Path jdk = Files.createDirectories(jdks.resolve(name)).toRealPath();
        Files.writeString(jdk.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");
        script(jdk.resolve("bin/javac"), "");
        script(jdk.resolve("bin/java"), """
                for arg; do
                  [ -n "$NO_CACHE" ] || case $arg in -XX:AOTCacheOutput=*|-XX:ArchiveClassesAtExit=*) echo cache >"${arg#*=}" ;; esac
                done
                printf %s 'NAME '
                for arg; do printf '|%s' "$arg"; done
                echo
                exit ${JAVA_EXIT:-0}
                """.replace("NAME", jdk.getFileName().toString()));
        return jdk;
    }

    private static void script(Path file, String body) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "#!/bin/sh\n" + body);
        file.toFile().setExecutable(true);
    }

    private static Path tool(String name) {
        return List.of("/bin", "/usr/bin").stream()
                .map(place -> Path.of(place, name))
                .filter(Files::exists)
                .findFirst()
                .orElseThrow();
    }

    private static void age(Path folder, int seconds) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.toList()) {
                Files.setLastModifiedTime(file, FileTime.from(Instant.now().minusSeconds(seconds)));
            }
        }
    }

    private int builds() throws IOException {
        return Files.readAllLines(folder.resolve("built")).size();
    }

    private Outcome run(String... arguments) throws Exception {
        return finish(start(arguments));
    }

    private Process start(String... arguments) throws IOException {
        return process(project.resolve("duikai").toString(), arguments).start();
    }

    private ProcessBuilder process(String command, String... arguments) {
        List<String> words = new ArrayList<>(List.of(command));
        words.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(words).directory(folder.toFile());
        builder.environment().clear();
        builder.environment().putAll(variables);
        return builder;
    }

    private static Outcome finish(Process process) throws Exception {
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), UTF_8);
        String err = new String(process.getErrorStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return new Outcome(process.exitValue(), out, err);
    }
}
