package duikai.issue;

import java.util.List;
import java.util.Optional;

/**
 * A story's heading.
 *
 * @param badge 栏题: 图片新闻
 * @param kicker 引题, empty or one or more lines
 * @param headline 主题; more than one entry where the editor fixed the turns; empty only for picture news and briefs
 * @param subheads 副题, each set on its own
 * @param jumpHeadline over the rest of a story that goes on on another page, where it is not to be taken from the headline
 */
public record Heading(
        Optional<Text> badge,
        List<Text> kicker,
        List<Text> headline,
        List<Text> subheads,
        Optional<Text> jumpHeadline) {
    /** A heading whose words over a jump are taken from the headline. */
    public Heading(Optional<Text> badge, List<Text> kicker, List<Text> headline, List<Text> subheads) {
        this(badge, kicker, headline, subheads, Optional.empty());
    }

    public Heading {
        kicker = List.copyOf(kicker);
        headline = List.copyOf(headline);
        subheads = List.copyOf(subheads);
    }
}
