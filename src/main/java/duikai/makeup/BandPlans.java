package duikai.makeup;

import duikai.house.PlanNode;
import java.util.ArrayList;
import java.util.List;

/**
 * Plans of horizontal bands: the stories in order of importance, one to three of them side by side in each band; picture
 * news joins one of the bands; letters and notices stand in a frame.
 */
final class BandPlans {
    private static final int MOST_BESIDE = 3;

    private BandPlans() {}

    static List<PlanNode> of(List<Story> stories) {
        List<Story> texts =
                stories.stream().filter(story -> !story.isPictureNews()).toList();
        List<Story> pictures = stories.stream().filter(Story::isPictureNews).toList();
        List<List<List<Story>>> pages = texts.isEmpty() ? List.of(List.of()) : bands(texts, 0);
        for (Story picture : pictures) {
            pages = withPicture(pages, picture);
        }
        return pages.stream().map(BandPlans::plan).toList();
    }

    private static List<List<List<Story>>> bands(List<Story> stories, int from) {
        if (from == stories.size()) {
            return List.of(List.of());
        }
        List<List<List<Story>>> all = new ArrayList<>();
        for (int count = 1; count <= MOST_BESIDE && from + count <= stories.size(); count++) {
            List<Story> band = stories.subList(from, from + count);
            for (List<List<Story>> rest : bands(stories, from + count)) {
                List<List<Story>> page = new ArrayList<>(List.of(band));
                page.addAll(rest);
                all.add(page);
            }
        }
        return all;
    }

    private static List<List<List<Story>>> withPicture(List<List<List<Story>>> pages, Story picture) {
        List<List<List<Story>>> all = new ArrayList<>();
        for (List<List<Story>> page : pages) {
            for (int band = 0; band < page.size(); band++) {
                if (page.get(band).size() < MOST_BESIDE) {
                    List<List<Story>> changed = new ArrayList<>(page);
                    List<Story> wider = new ArrayList<>(page.get(band));
                    wider.add(picture);
                    changed.set(band, wider);
                    all.add(changed);
                }
            }
            List<List<Story>> alone = new ArrayList<>(page);
            alone.add(Math.min(1, page.size()), List.of(picture));
            all.add(alone);
        }
        return all;
    }

    private static PlanNode plan(List<List<Story>> page) {
        return new PlanNode.Rows(page.stream().map(BandPlans::band).toList());
    }

    private static PlanNode band(List<Story> stories) {
        List<PlanNode> slots = stories.stream().<PlanNode>map(BandPlans::slot).toList();
        return slots.size() == 1 ? slots.getFirst() : new PlanNode.Columns(slots);
    }

    private static PlanNode slot(Story story) {
        String box = switch (story.article().type()) {
            case LETTER, NOTICE, ADVERTISEMENT -> "frame";
            case NEWS, PHOTO, COMMENTARY, BRIEF -> "";
        };
        return new PlanNode.Slot(story.id(), 0, box);
    }
}
