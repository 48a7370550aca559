package duikai.cli;

import duikai.diag.Printable;
import duikai.diag.SourceSpan;
import duikai.diff.Change;
import duikai.diff.Part;
import duikai.page.ComposedIssue;
import duikai.page.ComposedPage;
import duikai.unit.Length;
import duikai.unit.Rect;
import java.util.ArrayList;
import java.util.List;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The changes between two versions in words: page by page, block by block, a line for each. */
final class DiffWords {
    private static final int SHORT = 8;

    private final Words words;
    private final ComposedIssue now;
    private final List<String> lines = new ArrayList<>();
    private int page;
    private String block = "";

    DiffWords(Words words, ComposedIssue now) {
        this.words = words;
        this.now = now;
    }

    List<String> of(List<Change> changes) {
        if (changes.isEmpty()) {
            return List.of(words.say("diff.none"));
        }
        Set<String> resized = changes.stream()
                .filter(DiffWords::isResizing)
                .map(DiffWords::whose)
                .collect(Collectors.toSet());
        changes.stream()
                .filter(change -> isResizing(change) || !isInside(change) || !resized.contains(whose(change)))
                .forEach(this::tell);
        long texts = changes.stream().filter(Change.Words.class::isInstance).count();
        lines.add(words.say("diff.sum", changes.size(), texts));
        return lines.stream().map(Printable::of).toList();
    }

    /** A block of another size is laid out anew: that says where all within it went. */
    private static boolean isResizing(Change change) {
        return change instanceof Change.Shifted shifted
                && shifted.part().kind() == Part.Kind.WHOLE
                && !shifted.from().size().equals(shifted.to().size());
    }

    /** Whether it is a mere matter of where text and its ground stand in their block. */
    private static boolean isInside(Change change) {
        return switch (change) {
            case Change.Shifted shifted -> isTextOrGround(shifted.part());
            case Change.PartListed listed -> isTextOrGround(listed.part());
            default -> false;
        };
    }

    private static boolean isTextOrGround(Part part) {
        return switch (part.kind()) {
            case TEXT, LEG, PANEL -> true;
            case WHOLE, PICTURE, ARTWORK, RULE, CODE -> false;
        };
    }

    private static String whose(Change change) {
        return switch (change) {
            case Change.Shifted shifted -> change.page() + shifted.block().id();
            case Change.PartListed listed -> change.page() + listed.block().id();
            default -> "";
        };
    }

    private void tell(Change change) {
        if (change.page() != page) {
            page = change.page();
            block = "";
            String name = now.pages().stream()
                    .filter(of -> of.number() == page)
                    .findFirst()
                    .map(ComposedPage::name)
                    .orElse("");
            lines.add(words.say("diff.page", page, name).stripTrailing());
        }
        switch (change) {
            case Change.PageListed listed ->
                lines.add("  " + words.say(listed.added() ? "diff.page.new" : "diff.page.gone"));
            case Change.Redrawn redrawn -> lines.add("  " + words.say("diff.redrawn"));
            case Change.StoryListed story ->
                tell(
                        story.story(),
                        words.say(story.added() ? "diff.story.new" : "diff.story.gone") + at(story.place()));
            case Change.StoryMoved story ->
                tell(
                        story.story(),
                        words.say("diff.story.moved", pages(story.from()), pages(story.to())) + at(story.place()));
            case Change.Words changed -> tell(changed.block(), words(changed) + at(changed.place()));
            case Change.Shifted shifted ->
                tell(
                        shifted.block(),
                        words.say("diff.shifted", part(shifted.part()), shift(shifted.from(), shifted.to())));
            case Change.PartListed listed ->
                tell(
                        listed.block(),
                        words.say(
                                listed.added() ? "diff.part.new" : "diff.part.gone",
                                part(listed.part()),
                                place(listed.box())));
            case Change.Exchanged exchanged ->
                tell(
                        exchanged.block(),
                        words.say(
                                "diff.exchanged",
                                part(exchanged.part()),
                                shortened(exchanged.old()),
                                shortened(exchanged.now())));
            case Change.Reset reset ->
                tell(reset.block(), words.say("diff.reset", part(reset.part()), reset.old(), reset.now()));
        }
    }

    private void tell(Change.Block of, String line) {
        if (!of.id().equals(block)) {
            block = of.id();
            lines.add("  " + title(of));
        }
        lines.add("    " + line);
    }

    private String title(Change.Block of) {
        boolean bare = of.title().isEmpty() || of.title().equals(of.id());
        return bare ? named("diff.block.", of.id()) : of.id() + "　" + of.title();
    }

    private String words(Change.Words changed) {
        String what = changed.old().isEmpty()
                ? words.say("diff.put-in", changed.now())
                : changed.now().isEmpty()
                        ? words.say("diff.taken-out", changed.old())
                        : words.say("diff.replaced", changed.old(), changed.now());
        return words.say("diff.words", named("diff.text.", changed.text()), changed.before(), what, changed.after());
    }

    private String at(Optional<SourceSpan> place) {
        return place.map(of -> words.say("diff.at", of.line() == 0 ? of.file() : of.file() + ":" + of.line()))
                .orElse("");
    }

    private String part(Part part) {
        return switch (part.kind()) {
            case WHOLE -> words.say("diff.part.whole");
            case TEXT -> named("diff.text.", part.name());
            case LEG -> words.say("diff.part.leg", part.number());
            case PICTURE -> words.say("diff.part.picture", part.number());
            case ARTWORK -> words.say("diff.part.artwork", part.number());
            case RULE -> words.say("diff.part.rule", part.name());
            case PANEL -> words.say("diff.part.panel", part.name());
            case CODE -> words.say("diff.part.code");
        };
    }

    /** The word people have for it; houses name texts of their own, which are told as they are. */
    private String named(String prefix, String name) {
        String bare = name.replaceAll("[0-9]+$", "");
        try {
            return words.say(prefix + bare);
        } catch (MissingResourceException e) {
            return name;
        }
    }

    private static String pages(List<Integer> pages) {
        return pages.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static String shortened(String content) {
        return content.matches("[0-9a-f]{64}\\.[a-z]+") ? content.substring(0, SHORT) : content;
    }

    private String place(Rect box) {
        return words.say(
                "diff.place",
                box.x().toMillimetres(),
                box.y().toMillimetres(),
                box.width().toMillimetres(),
                box.height().toMillimetres());
    }

    private String shift(Rect from, Rect to) {
        List<String> shifts = new ArrayList<>();
        shift(to.x().minus(from.x()), "diff.right", "diff.left", shifts);
        shift(to.y().minus(from.y()), "diff.down", "diff.up", shifts);
        shift(to.width().minus(from.width()), "diff.wider", "diff.narrower", shifts);
        shift(to.height().minus(from.height()), "diff.taller", "diff.shorter", shifts);
        return String.join(words.say("diff.and"), shifts);
    }

    private void shift(Length by, String more, String less, List<String> shifts) {
        if (!by.isZero()) {
            double millimetres = Math.abs(by.toMillimetres());
            shifts.add(words.say(by.isNegative() ? less : more, millimetres));
        }
    }
}
