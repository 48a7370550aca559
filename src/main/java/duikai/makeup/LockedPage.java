package duikai.makeup;

import duikai.diag.Diagnostics;
import duikai.diag.SourceSpan;
import duikai.issue.IssuePage;
import duikai.kept.KeptPage;
import java.util.List;
import java.util.Optional;

/** A page its editors have locked (锁版): it is as the plan kept of it says, or it is not made, and they are told why. */
final class LockedPage {
    private final IssuePage page;
    private final Diagnostics diagnostics;

    LockedPage(IssuePage page, Diagnostics diagnostics) {
        this.page = page;
        this.diagnostics = diagnostics;
    }

    Optional<Found> find(KeptLayout layout, KeptPage kept, List<Story> stories) {
        Optional<Found> found = layout.asKept();
        if (found.isEmpty()) {
            layout.unsettled().forEach(story -> unsettled(layout, kept, story));
            kept.stories().stream()
                    .filter(gone ->
                            stories.stream().noneMatch(story -> story.id().equals(gone.id())))
                    .forEach(gone ->
                            diagnostics.report(MakeupProblem.LOCK_STORY_GONE, page.span(), page.number(), gone.id()));
            if (!diagnostics.hasErrors()) {
                diagnostics.report(MakeupProblem.LOCK_NOT_KEPT, page.span(), page.number());
            }
        }
        return found;
    }

    private void unsettled(KeptLayout layout, KeptPage kept, Story story) {
        SourceSpan place = story.article().span();
        String title = story.article().title();
        int off = layout.linesOff(story);
        if (!kept.places().containsKey(story.id())) {
            diagnostics.report(MakeupProblem.LOCK_STORY_NEW, place, page.number(), title);
        } else if (off > 0) {
            diagnostics.report(MakeupProblem.LOCK_STORY_LONG, place, page.number(), title, off);
        } else if (off < 0) {
            diagnostics.report(MakeupProblem.LOCK_STORY_SHORT, place, page.number(), title, -off);
        } else {
            diagnostics.report(MakeupProblem.LOCK_STORY_UNFIT, place, page.number(), title);
        }
    }
}
