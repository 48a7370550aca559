package duikai.house;

import java.util.Optional;

/**
 * Words make-up adds to what the manuscript says.
 *
 * @param advertisement in the corner of every advertisement: 广告
 * @param briefs headline of three or more briefs set as one: 简讯
 * @param background badge of a box of facts that has none of its own: 链接
 * @param index headline of an index that has none of its own: 导读
 * @param indexPage where a story is to be found: {@code {page}版}
 * @param indexEntries stories of each page that an index points to
 * @param fold what the fold strip is called: 中缝
 */
public record Wording(
        Optional<String> advertisement,
        String briefs,
        Optional<String> background,
        String index,
        String indexPage,
        int indexEntries,
        String fold) {
    public static final Wording USUAL =
            new Wording(Optional.of("广告"), "简讯", Optional.empty(), "导读", "{page}版", /* indexEntries= */ 1, "中缝");

    /** Where a story of that page is to be found. */
    public String indexPage(int page) {
        return indexPage.replace("{page}", Integer.toString(page));
    }
}
