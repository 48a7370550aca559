package duikai.diff;

import duikai.page.ComposedPage;
import duikai.page.PageBlock;
import duikai.proofing.PageHash;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Compares two versions of an issue, page by page and story by story. */
public final class IssueDiff {
    /** A block of a page. */
    private record Seen(ComposedPage page, PageBlock block) {}

    private final Version before;
    private final Version after;
    private final List<Change> changes = new ArrayList<>();

    private IssueDiff(Version before, Version after) {
        this.before = before;
        this.after = after;
    }

    /** All changes in the order of pages; what is told of a page as a whole comes first. */
    public static List<Change> between(Version before, Version after) {
        IssueDiff diff = new IssueDiff(before, after);
        diff.comparePages();
        diff.compareBlocks();
        diff.compareLooks();
        diff.changes.sort(Comparator.comparingInt(Change::page));
        return List.copyOf(diff.changes);
    }

    private void comparePages() {
        for (int number : numbers()) {
            Optional<ComposedPage> old = before.page(number);
            Optional<ComposedPage> now = after.page(number);
            if (old.isEmpty() || now.isEmpty()) {
                String name = old.or(() -> now).map(ComposedPage::name).orElse("");
                changes.add(new Change.PageListed(number, name, old.isEmpty()));
            }
        }
    }

    private SortedSet<Integer> numbers() {
        SortedSet<Integer> numbers = new TreeSet<>();
        Stream.of(before, after)
                .forEach(version -> version.issue().pages().forEach(page -> numbers.add(page.number())));
        return numbers;
    }

    /** Stories by their ids, wherever they stand; what every page has (folio, rules) page by page. */
    private void compareBlocks() {
        Map<String, List<Seen>> old = blocks(before);
        Map<String, List<Seen>> now = blocks(after);
        Set<String> keys = new LinkedHashSet<>(now.keySet());
        keys.addAll(old.keySet());
        for (String key : keys) {
            compare(old.getOrDefault(key, List.of()), now.getOrDefault(key, List.of()));
        }
    }

    private static Map<String, List<Seen>> blocks(Version version) {
        Map<String, List<Seen>> blocks = new LinkedHashMap<>();
        for (ComposedPage page : version.issue().pages()) {
            for (PageBlock block : page.blocks()) {
                String key = isStory(block) ? block.id() : page.number() + " " + block.id();
                blocks.computeIfAbsent(key, id -> new ArrayList<>()).add(new Seen(page, block));
            }
        }
        return blocks;
    }

    private static boolean isStory(PageBlock block) {
        return block.role() == PageBlock.Role.STORY;
    }

    private void compare(List<Seen> old, List<Seen> now) {
        if (old.isEmpty() || now.isEmpty()) {
            list(old.isEmpty() ? now : old, old.isEmpty());
            return;
        }
        PageBlock first = now.getFirst().block();
        Change.Block block = new Change.Block(first.id(), first.title());
        List<Integer> from = pages(old);
        List<Integer> to = pages(now);
        if (!from.equals(to)) {
            changes.add(new Change.StoryMoved(to.getFirst(), block, from, to, after.place(id(now))));
        }
        changes.addAll(TextChanges.between(block, text(old), text(now), before, after));
        for (Seen seen : now) {
            int page = seen.page().number();
            old.stream()
                    .filter(was -> was.page().number() == page)
                    .findFirst()
                    .ifPresent(was -> changes.addAll(PlaceChanges.between(page, block, was.block(), seen.block())));
        }
    }

    /** A block only one version has: told unless its whole page is. */
    private void list(List<Seen> seen, boolean added) {
        PageBlock first = seen.getFirst().block();
        int page = seen.getFirst().page().number();
        if ((added ? before : after).page(page).isPresent()) {
            Version version = added ? after : before;
            Change.Block block = new Change.Block(first.id(), first.title());
            changes.add(new Change.StoryListed(page, block, added, version.place(id(seen))));
        }
    }

    /** The passage that tells where a block comes from: its headline, or its first paragraph. */
    private static String id(List<Seen> seen) {
        StoryText text = text(seen);
        return Stream.concat(
                        text.others().values().stream()
                                .filter(passage -> passage.id().endsWith(".headline")),
                        text.body().stream())
                .map(StoryText.Passage::id)
                .findFirst()
                .orElse("");
    }

    private static List<Integer> pages(List<Seen> seen) {
        return seen.stream().map(of -> of.page().number()).toList();
    }

    private static StoryText text(List<Seen> seen) {
        StoryText text = new StoryText();
        seen.forEach(of -> text.add(of.page(), of.block()));
        return text;
    }

    /** Pages that print otherwise though nothing of the above was found on them. */
    private void compareLooks() {
        for (Map.Entry<Integer, PageHash> page : after.hashes().entrySet()) {
            int number = page.getKey();
            PageHash old = before.hashes().get(number);
            boolean told = changes.stream().anyMatch(change -> change.page() == number);
            if (old != null && !old.equals(page.getValue()) && !told) {
                changes.add(new Change.Redrawn(number));
            }
        }
    }
}
