package duikai.compose;

import duikai.font.CompiledFonts;
import duikai.house.CompositionRules;
import duikai.unit.Length;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * How long composing takes on one thread of a warm JVM, each time from nothing: characters to cells, the best lines with
 * every glyph placed, and what one line less or more would cost. The command is in docs/performance.md.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(1)
public class ComposeBenchmark {
    private static final Length EM = Length.pt(9);

    /** At the three measures of a broadsheet, then texts of growing length. */
    public static void main(String[] arguments) throws RunnerException {
        run("page", List.of("13", "20", "27"), List.of("10000"));
        run("page|onlyOneParagraph", List.of("13"), List.of("1000", "10000", "100000"));
    }

    private static void run(String benchmarks, List<String> measures, List<String> characters) throws RunnerException {
        new Runner(new OptionsBuilder()
                        .include("ComposeBenchmark[.](" + benchmarks + ")$")
                        .param("measure", measures.toArray(String[]::new))
                        .param("characters", characters.toArray(String[]::new))
                        .build())
                .run();
    }

    private final CompiledFonts fonts = new CompiledFonts();

    /** Pages of text in one measure. */
    @State(Scope.Benchmark)
    public static class Page {
        /** Width of a line in em. */
        @Param({"13"})
        public int measure;

        /** Length of the text. */
        @Param({"10000"})
        public int characters;

        private List<StyledText> paragraphs = List.of();
        private StyledText paragraph = new StyledText(List.of());

        @Setup
        public void read() {
            paragraphs = RunningText.paragraphs(characters);
            paragraph = RunningText.paragraph(characters);
        }
    }

    /** The text in its paragraphs. */
    @Benchmark
    public void page(Page page, Blackhole hole) {
        ClreqComposer composer = new ClreqComposer(fonts, CompositionRules.MAINLAND);
        for (StyledText paragraph : page.paragraphs) {
            compose(composer, paragraph, page.measure, hole);
        }
    }

    /** The text as one paragraph. */
    @Benchmark
    public void onlyOneParagraph(Page page, Blackhole hole) {
        compose(new ClreqComposer(fonts, CompositionRules.MAINLAND), page.paragraph, page.measure, hole);
    }

    private static void compose(Composer composer, StyledText text, int measure, Blackhole hole) {
        ParagraphShape shape = new ParagraphShape(EM, EM.times(measure), EM.times(2), Length.ZERO, true);
        ParagraphSettings settings = composer.paragraph(text, shape);
        hole.consume(settings.best().lines());
        hole.consume(settings.shorter().map(SetParagraph::cost));
        hole.consume(settings.longer().map(SetParagraph::cost));
    }
}
