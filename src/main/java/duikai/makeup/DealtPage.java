package duikai.makeup;

import duikai.issue.IssuePage;
import java.util.List;
import java.util.Optional;

/**
 * A page and what stands on it.
 *
 * @param stories by importance, first parts and rests of stories that jump among them
 * @param found how they stand, where that is known already
 */
record DealtPage(IssuePage page, List<Story> stories, Optional<Found> found) {
    DealtPage {
        stories = List.copyOf(stories);
    }
}
