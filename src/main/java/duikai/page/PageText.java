package duikai.page;

import duikai.unit.Rect;
import java.util.regex.Pattern;

/** Composed pages as plain text: a dump that people read and goldens compare, and the text of each block as it was set. */
public final class PageText {
    private static final Pattern LINE_ENDS = Pattern.compile("[\\r\\n\\t]");

    private PageText() {}

    /** Every page of the issue, one after the other. */
    public static String dump(ComposedIssue issue) {
        StringBuilder dump = new StringBuilder();
        dump.append("%s (%s) %s\n".formatted(issue.title(), issue.house(), issue.date()));
        issue.pages().forEach(page -> dump.append(dump(page)));
        return dump.toString();
    }

    /**
     * One line for each placed thing, in points: kind, x, y, width, height, style, then what it is. A text line shows its
     * baseline and pen instead of y and height, and its runs as {@code [face size gap|text]} where these change; behind the
     * gap stand what not every run has: its rise, that it lies sideways, where in a vertical line it begins ({@code at}), and
     * what is drawn where that is not what is read. A vertical line is a {@code column} and shows y and height.
     */
    public static String dump(ComposedPage page) {
        StringBuilder dump = new StringBuilder();
        dump.append("page %d %s %s x %s, type area %s, first baseline %s, pitch %s, %d columns%s\n"
                .formatted(
                        page.number(),
                        page.name(),
                        PageXmlWriter.points(page.trim().width()),
                        PageXmlWriter.points(page.trim().height()),
                        box(page.typeArea()),
                        PageXmlWriter.points(page.firstBaseline()),
                        PageXmlWriter.points(page.pitch()),
                        page.columns().size(),
                        page.writing() == Line.Writing.VERTICAL ? ", vertical" : ""));
        for (PageBlock block : page.blocks()) {
            dump.append("block %s %s %s %s\n".formatted(block.id(), block.role(), box(block.box()), block.title()));
            for (Placed item : block.items()) {
                dump.append("  ").append(flat(describe(item))).append('\n');
            }
        }
        return dump.toString();
    }

    private static String describe(Placed item) {
        String style = item.style();
        return switch (item) {
            case Line line -> describe(line);
            case Rule rule -> "rule %s %s".formatted(box(rule.box()), style);
            case Panel panel -> "panel %s %s".formatted(box(panel.box()), style);
            case PlacedPicture picture ->
                "picture %s %s %s of %s: %s"
                        .formatted(
                                box(picture.box()),
                                style,
                                picture.resource(),
                                box(picture.whole()),
                                picture.description());
            case PlacedArtwork art ->
                "artwork %s %s %s: %s".formatted(box(art.box()), style, art.name(), art.description());
            case QrSymbol qr ->
                "qr %s %s %d modules: %s"
                        .formatted(box(qr.box()), style, qr.modules().size(), qr.content());
        };
    }

    private static String describe(Line line) {
        boolean vertical = line.writing() == Line.Writing.VERTICAL;
        StringBuilder text = new StringBuilder((vertical ? "column" : "line")
                + " %s %s x %s + %s pen %s baseline %s %s "
                        .formatted(
                                line.id(),
                                line.style(),
                                PageXmlWriter.points(
                                        vertical ? line.box().y() : line.box().x()),
                                PageXmlWriter.points(
                                        vertical
                                                ? line.box().height()
                                                : line.box().width()),
                                PageXmlWriter.points(line.pen()),
                                PageXmlWriter.points(line.baseline()),
                                line.join()));
        String setting = "";
        for (Run run : line.runs()) {
            String now = "%s %s %s%s%s%s%s"
                    .formatted(
                            run.face(),
                            PageXmlWriter.points(run.size()),
                            PageXmlWriter.points(run.gap()),
                            run.rise().isZero() ? "" : " rise " + PageXmlWriter.points(run.rise()),
                            run.orientation() == Run.Orientation.SIDEWAYS ? " sideways" : "",
                            run.start().isZero() ? "" : " at " + PageXmlWriter.points(run.start()),
                            run.drawn().equals(run.text()) ? "" : " drawn " + run.drawn());
            text.append(now.equals(setting) ? "" : "[" + now + "|").append(run.text());
            setting = now;
        }
        return text.toString();
    }

    private static String flat(String text) {
        return LINE_ENDS.matcher(text).replaceAll(" ");
    }

    private static String box(Rect box) {
        return "%s %s %s %s"
                .formatted(
                        PageXmlWriter.points(box.x()),
                        PageXmlWriter.points(box.y()),
                        PageXmlWriter.points(box.width()),
                        PageXmlWriter.points(box.height()));
    }

    /**
     * The block's text as the manuscript has it: lines joined again by what stood between them, one line feed after each
     * paragraph, headline or caption.
     */
    public static String text(PageBlock block) {
        StringBuilder text = new StringBuilder();
        for (Placed item : block.items()) {
            if (item instanceof Line line && line.join() != Line.Join.APART) {
                text.append(line.words()).append(line.join().text());
            }
        }
        return text.toString();
    }
}
