package duikai.makeup;

import duikai.diag.Diagnostics;
import duikai.house.HouseStyle;
import duikai.issue.Article;
import duikai.issue.Issue;
import duikai.planner.JumpFault;
import duikai.planner.JumpGraph;
import duikai.planner.JumpGraph.Sign;
import duikai.planner.JumpGraph.Way;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Where the first parts of stories ended on the pages made so far, so that their rests begin there and nowhere else, whatever was
 * expected when the pages were dealt; and whether every 下转 has its 上接.
 */
final class JumpEnds {
    private final HouseStyle house;
    private final Issue issue;
    private final Map<String, JumpPoint> ends = new HashMap<>();
    private final List<Sign> signs = new ArrayList<>();

    JumpEnds(HouseStyle house, Issue issue) {
        this.house = house;
        this.issue = issue;
    }

    /** Remembers the first parts and rests on a page that was made. */
    void note(DealtPage page, Map<String, JumpPoint> jumps) {
        ends.putAll(jumps);
        for (Story story : page.stories()) {
            switch (story.part()) {
                case StoryPart.Whole whole -> {}
                case StoryPart.Front front ->
                    signs.add(new Sign(story.id(), page.page().number(), Way.ON, front.page()));
                case StoryPart.Rest rest ->
                    signs.add(new Sign(story.id(), page.page().number(), Way.BACK, rest.page()));
            }
        }
    }

    /** The page with its rests beginning where their first parts ended. */
    DealtPage follow(DealtPage page) {
        List<Story> stories = page.stories().stream().map(this::follow).toList();
        return stories.equals(page.stories()) ? page : new DealtPage(page.page(), stories, Optional.empty());
    }

    private Story follow(Story story) {
        JumpPoint end = ends.get(story.id());
        if (!(story.part() instanceof StoryPart.Rest rest) || end == null || end.equals(rest.point())) {
            return story;
        }
        return issue.articles().stream()
                .filter(article -> article.id().equals(story.id()))
                .findFirst()
                .map(article -> rest(article, story, end, rest.page()))
                .orElse(story);
    }

    private Story rest(Article article, Story story, JumpPoint end, int page) {
        Story whole = new Story(article, story.rank(), new CopyReader(house).body(article), story.box());
        return new Jump(house).rest(whole, end, page, story.rank()).withPins(story.pins());
    }

    /** Tells signs that lead nowhere. */
    void check(Diagnostics diagnostics) {
        for (JumpFault fault : JumpGraph.faults(signs)) {
            String id = switch (fault) {
                case JumpFault.Unanswered unanswered -> unanswered.sign().id();
                case JumpFault.Backwards backwards -> backwards.sign().id();
                case JumpFault.Chain chain -> chain.id();
                case JumpFault.Repeated repeated -> repeated.id();
                case JumpFault.Circle circle -> circle.id();
            };
            issue.articles().stream()
                    .filter(article -> article.id().equals(id))
                    .findFirst()
                    .ifPresent(article ->
                            diagnostics.report(MakeupProblem.JUMP_LEADS_NOWHERE, article.span(), article.title()));
        }
    }
}
