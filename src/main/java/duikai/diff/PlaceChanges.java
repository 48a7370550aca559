package duikai.diff;

import duikai.diff.Parts.Standing;
import duikai.page.PageBlock;
import duikai.unit.Length;
import duikai.unit.Rect;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What stands elsewhere, has another size or another content in a block that two versions of a page have. */
final class PlaceChanges {
    private final int page;
    private final Change.Block block;
    private final Length dx;
    private final Length dy;
    private final List<Change> changes = new ArrayList<>();

    private PlaceChanges(int page, Change.Block block, Rect old, Rect now) {
        this.page = page;
        this.block = block;
        dx = now.x().minus(old.x());
        dy = now.y().minus(old.y());
    }

    static List<Change> between(int page, Change.Block block, PageBlock old, PageBlock now) {
        PlaceChanges found = new PlaceChanges(page, block, old.box(), now.box());
        found.compare(Parts.of(old), Parts.of(now));
        return found.changes;
    }

    private void compare(Map<Part, Standing> old, Map<Part, Standing> now) {
        Map<Part, Standing> left = new LinkedHashMap<>(old);
        List<Standing> unmatched = new ArrayList<>();
        now.values().forEach(standing -> {
            if (!takeEqual(standing, left)) {
                unmatched.add(standing);
            }
        });
        for (Standing standing : unmatched) {
            Optional<Standing> was = take(standing, left);
            was.ifPresentOrElse(
                    before -> compare(before, standing),
                    () -> changes.add(new Change.PartListed(page, block, standing.part(), true, standing.box())));
        }
        left.values().forEach(gone -> changes.add(new Change.PartListed(page, block, gone.part(), false, gone.box())));
    }

    /** Rules, panels and pictures have no names: one that stands as it stood is the same, whatever came before it. */
    private static boolean takeEqual(Standing now, Map<Part, Standing> left) {
        Optional<Standing> same = left.values().stream()
                .filter(was -> isSameKind(was, now))
                .filter(was -> isNumbered(now.part()) || was.part().equals(now.part()))
                .filter(was -> was.box().equals(now.box())
                        && was.content().equals(now.content())
                        && was.setting().equals(now.setting()))
                .findFirst();
        same.ifPresent(was -> left.remove(was.part()));
        return same.isPresent();
    }

    private static boolean isSameKind(Standing was, Standing now) {
        return was.part().kind() == now.part().kind()
                && was.part().name().equals(now.part().name());
    }

    private static boolean isNumbered(Part part) {
        return switch (part.kind()) {
            case PICTURE, ARTWORK, RULE, PANEL, CODE -> true;
            case WHOLE, TEXT, LEG -> false;
        };
    }

    /** The part it was: of the same content if there is one, else the first of its kind. */
    private static Optional<Standing> take(Standing now, Map<Part, Standing> left) {
        Optional<Standing> was = isNumbered(now.part())
                ? left.values().stream()
                        .filter(before -> isSameKind(before, now))
                        .filter(before -> before.content().equals(now.content()))
                        .findFirst()
                        .or(() -> left.values().stream()
                                .filter(before -> isSameKind(before, now))
                                .findFirst())
                : Optional.ofNullable(left.get(now.part()));
        was.ifPresent(before -> left.remove(before.part()));
        return was;
    }

    private void compare(Standing old, Standing now) {
        Part part = now.part();
        if (!old.content().equals(now.content())) {
            changes.add(new Change.Exchanged(page, block, part, old.content(), now.content()));
        }
        if (!old.setting().equals(now.setting())) {
            changes.add(new Change.Reset(page, block, part, old.setting(), now.setting()));
        }
        boolean withTheBlock =
                part.kind() != Part.Kind.WHOLE && moved(old.box(), dx, dy).equals(now.box());
        if (!old.box().equals(now.box()) && !withTheBlock) {
            changes.add(new Change.Shifted(page, block, part, old.box(), now.box()));
        }
    }

    private static Rect moved(Rect box, Length dx, Length dy) {
        return new Rect(box.x().plus(dx), box.y().plus(dy), box.width(), box.height());
    }
}
