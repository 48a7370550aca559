package duikai.press;

import duikai.page.ComposedPage;
import duikai.page.PageBlock;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Bookmarks in OpenPDF's form: a page, and under it its stories; a click leads to the story's top left corner. */
final class Bookmarks {
    private Bookmarks() {}

    static List<Map<String, Object>> of(List<ComposedPage> pages) {
        List<Map<String, Object>> bookmarks = new ArrayList<>();
        for (int i = 0; i < pages.size(); i++) {
            ComposedPage page = pages.get(i);
            Map<String, Object> bookmark = bookmark(
                    page.title(), i + 1, BigDecimal.ZERO, page.trim().height().mpt());
            bookmark.put("Kids", stories(page, i + 1));
            bookmark.put("Open", "true");
            bookmarks.add(bookmark);
        }
        return bookmarks;
    }

    private static List<Map<String, Object>> stories(ComposedPage page, int index) {
        List<Map<String, Object>> stories = new ArrayList<>();
        for (PageBlock block : page.blocks()) {
            if (block.role() == PageBlock.Role.STORY && !block.title().isEmpty()) {
                int fromBottom = page.trim().height().minus(block.box().y()).mpt();
                stories.add(bookmark(
                        block.title(), index, BigDecimal.valueOf(block.box().x().mpt(), 3), fromBottom));
            }
        }
        return stories;
    }

    /** @param top from the lower edge of the page, in millipoints */
    private static Map<String, Object> bookmark(String title, int page, BigDecimal left, int top) {
        Map<String, Object> bookmark = new LinkedHashMap<>();
        bookmark.put("Title", title);
        bookmark.put("Action", "GoTo");
        bookmark.put(
                "Page",
                page + " XYZ " + left.toPlainString() + " "
                        + BigDecimal.valueOf(top, 3).toPlainString() + " 0");
        return bookmark;
    }
}
