package duikai.kept;

import duikai.layout.Area;

/** A plan kept as people can read it, and correct it: columns and rows are counted from 1. */
public final class KeptPlanText {
    static final String PAGES = "pages";

    private KeptPlanText() {}

    public static String of(KeptPlan plan) {
        StringBuilder out = new StringBuilder("# Where every story stands. Delete a page to have it laid out anew.\n");
        out.append(PAGES).append(":\n");
        for (KeptPage page : plan.pages()) {
            out.append("  - page: ").append(page.number()).append('\n');
            out.append("    size: ").append(page.body().size()).append('\n');
            out.append("    pitch: ").append(page.body().pitch()).append('\n');
            out.append("    columns: ").append(page.columns()).append('\n');
            out.append("    rows: ").append(page.rows()).append('\n');
            out.append("    articles: [")
                    .append(String.join(", ", page.articles()))
                    .append("]\n");
            out.append("    stories:\n");
            page.stories().forEach(story -> story(story, out));
        }
        return out.toString();
    }

    private static void story(KeptStory story, StringBuilder out) {
        Area place = story.place();
        out.append("      - {id: ").append(story.id());
        out.append(", column: ").append(place.column() + 1);
        out.append(", row: ").append(place.row() + 1);
        out.append(", columns: ").append(place.columns());
        out.append(", rows: ").append(place.rows()).append("}\n");
    }
}
