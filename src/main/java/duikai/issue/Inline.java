package duikai.issue;

import duikai.diag.SourceSpan;

/** A piece of running text. */
public sealed interface Inline {
    String text();

    SourceSpan span();

    record Plain(String text, SourceSpan span) implements Inline {}

    /** Markdown's {@code **bold**}: set in the house's strong face. */
    record Strong(String text, SourceSpan span) implements Inline {}

    /** Markdown's {@code *emphasis*}: Kai in the body, or emphasis dots where the house says so. */
    record Emphasis(String text, SourceSpan span) implements Inline {}

    /** 本报讯, 新华社北京4月1日电: a run-in head, followed by one em. */
    record Dateline(String text, SourceSpan span) implements Inline {}
}
