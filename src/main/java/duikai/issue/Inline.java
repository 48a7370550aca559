package duikai.issue;

import duikai.diag.SourceSpan;
import duikai.repair.Marking;
import java.util.List;

/** A piece of running text; {@code spans} are those it stands in, outermost first. */
public sealed interface Inline {
    String text();

    List<Marking.Span> spans();

    SourceSpan span();

    record Plain(String text, List<Marking.Span> spans, SourceSpan span) implements Inline {
        public Plain {
            spans = List.copyOf(spans);
        }

        public Plain(String text, SourceSpan span) {
            this(text, List.of(), span);
        }
    }

    /** Markdown's {@code **bold**}: set in the house's strong face. */
    record Strong(String text, List<Marking.Span> spans, SourceSpan span) implements Inline {
        public Strong {
            spans = List.copyOf(spans);
        }
    }

    /** Markdown's {@code *emphasis*}: Kai in the body, or emphasis dots where the house says so. */
    record Emphasis(String text, List<Marking.Span> spans, SourceSpan span) implements Inline {
        public Emphasis {
            spans = List.copyOf(spans);
        }
    }

    /** 本报讯, 新华社北京4月1日电: a run-in head, followed by one em. */
    record Dateline(String text, List<Marking.Span> spans, SourceSpan span) implements Inline {
        public Dateline {
            spans = List.copyOf(spans);
        }

        public Dateline(String text, SourceSpan span) {
            this(text, List.of(), span);
        }
    }
}
