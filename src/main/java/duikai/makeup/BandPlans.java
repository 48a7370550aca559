package duikai.makeup;

import duikai.house.PlanNode;
import java.util.ArrayList;
import java.util.List;

/**
 * Plans of horizontal bands: the stories in order of importance, one to three of them side by side in each band; picture
 * news has a band of its own, a place in one of the others, or stands on top of a story that has neighbours.
 */
final class BandPlans {
    static final int MOST_BESIDE = 3;

    /** A band: its parts from left to right. */
    private record Band(List<PlanNode> parts) {
        Band {
            parts = List.copyOf(parts);
        }

        Band with(PlanNode part) {
            List<PlanNode> more = new ArrayList<>(parts);
            more.add(part);
            return new Band(more);
        }

        Band with(int index, PlanNode part) {
            List<PlanNode> changed = new ArrayList<>(parts);
            changed.set(index, part);
            return new Band(changed);
        }

        PlanNode node() {
            return parts.size() == 1 ? parts.getFirst() : new PlanNode.Columns(parts);
        }
    }

    private BandPlans() {}

    static List<PlanNode> of(List<Story> stories) {
        List<PlanNode> texts =
                slots(stories.stream().filter(story -> !story.isPictureNews()).toList());
        List<PlanNode> pictures =
                slots(stories.stream().filter(Story::isPictureNews).toList());
        List<List<Band>> pages = bands(texts, 0);
        for (PlanNode picture : pictures) {
            pages = withPicture(pages, picture);
        }
        return pages.stream()
                .<PlanNode>map(
                        page -> new PlanNode.Rows(page.stream().map(Band::node).toList()))
                .toList();
    }

    static List<PlanNode> slots(List<Story> stories) {
        return stories.stream()
                .<PlanNode>map(story -> new PlanNode.Slot(story.id(), 0, ""))
                .toList();
    }

    private static List<List<Band>> bands(List<PlanNode> slots, int from) {
        if (from == slots.size()) {
            return List.of(List.of());
        }
        List<List<Band>> all = new ArrayList<>();
        for (int count = 1; count <= MOST_BESIDE && from + count <= slots.size(); count++) {
            Band band = new Band(slots.subList(from, from + count));
            for (List<Band> rest : bands(slots, from + count)) {
                List<Band> page = new ArrayList<>(List.of(band));
                page.addAll(rest);
                all.add(page);
            }
        }
        return all;
    }

    private static List<List<Band>> withPicture(List<List<Band>> pages, PlanNode picture) {
        List<List<Band>> all = new ArrayList<>();
        for (List<Band> page : pages) {
            for (int i = 0; i < page.size(); i++) {
                Band band = page.get(i);
                if (band.parts().size() < MOST_BESIDE) {
                    all.add(with(page, i, band.with(picture)));
                }
                for (int j = 0; j < band.parts().size() && band.parts().size() > 1; j++) {
                    if (band.parts().get(j) instanceof PlanNode.Slot below) {
                        all.add(with(page, i, band.with(j, new PlanNode.Rows(List.of(picture, below)))));
                    }
                }
            }
            List<Band> alone = new ArrayList<>(page);
            alone.add(Math.min(1, page.size()), new Band(List.of(picture)));
            all.add(alone);
        }
        return all;
    }

    private static List<Band> with(List<Band> page, int index, Band band) {
        List<Band> changed = new ArrayList<>(page);
        changed.set(index, band);
        return changed;
    }
}
