package duikai.cli;

import duikai.diag.Messages;
import duikai.job.Proposals;
import duikai.job.Proposals.Proposal;
import duikai.layout.Area;
import duikai.makeup.EditorsMark;
import duikai.makeup.PageCost;
import duikai.makeup.PageReport;
import duikai.makeup.PageReport.StoryReport;
import duikai.makeup.StoryFit;
import java.util.ArrayList;
import java.util.List;

/** Proposed layouts as people read them: a sketch of the page, what it costs and why, and what was done to each story. */
record ProposalWords(Words words) {
    /** Sizes of headlines that differ by less are the same to the eye. */
    private static final double SAME_SIZE = 0.03;

    private static final double SEEN_CROP = 0.02;

    List<String> of(Proposals proposals) {
        List<String> told = new ArrayList<>();
        for (List<Proposal> page : proposals.pages()) {
            for (int i = 0; i < page.size(); i++) {
                proposal(page.get(i), i + 1, page.size(), told);
            }
        }
        return told;
    }

    private void proposal(Proposal proposal, int number, int of, List<String> told) {
        PageReport page = proposal.report();
        PageCost cost = page.cost();
        told.add(words.say("layout.page", page.number(), page.name(), number, of, cost.total(), proposal.moved()));
        told.add(words.say(
                "layout.cost",
                cost.stories(),
                cost.headlineOrder(),
                cost.placing(),
                cost.pins(),
                cost.moved(),
                cost.body()));
        PageSketch.of(page).forEach(line -> told.add("  " + line));
        for (int i = 0; i < page.stories().size(); i++) {
            StoryReport story = page.stories().get(i);
            told.add("  " + PageSketch.letter(i) + " " + story(story));
            List<String> fit = fit(story.fit());
            if (!fit.isEmpty()) {
                told.add("      " + String.join(words.say("layout.and"), fit));
            }
        }
        Messages messages = new Messages(words.language());
        for (EditorsMark mark : page.marks()) {
            told.add(words.say("layout.mark", mark.finding().weight(), messages.message(mark.told())));
        }
    }

    private String story(StoryReport story) {
        Area place = story.place();
        return words.say(
                "layout.story",
                story.title(),
                place.column() + 1,
                place.right(),
                place.row() + 1,
                place.bottom(),
                story.headline().toPoints(),
                story.legs(),
                story.ems(),
                story.lines(),
                story.cost());
    }

    /** What was stretched, squeezed, cropped and cut. */
    private List<String> fit(StoryFit fit) {
        List<String> told = new ArrayList<>();
        if (Math.abs(fit.headline() - 1) > SAME_SIZE) {
            told.add(words.say("layout.fit.headline", 100 * fit.headline()));
        }
        if (fit.runLines() > 0) {
            told.add(words.say("layout.fit.out", fit.runLines()));
        } else if (fit.runLines() < 0) {
            told.add(words.say("layout.fit.in", -fit.runLines()));
        }
        if (fit.whiteRows() > 0) {
            told.add(words.say("layout.fit.white", fit.whiteRows()));
        }
        if (fit.crop() > SEEN_CROP) {
            told.add(words.say("layout.fit.crop", 100 * fit.crop()));
        }
        if (fit.cutLines() > 0) {
            told.add(words.say("layout.fit.cut", fit.cutLines()));
        }
        if (!fit.leftOut().isEmpty()) {
            told.add(words.say("layout.fit.left-out", String.join(", ", fit.leftOut())));
        }
        return told;
    }
}
