package duikai.makeup;

import duikai.issue.Heading;
import duikai.issue.Inline;
import duikai.issue.Text;
import java.util.ArrayList;
import java.util.List;

/**
 * The short headline over the rest of a story that jumps. It is never typed twice: an editor's own, else the first phrase of
 * the story's headline, else all of its first line.
 */
final class JumpHeadline {
    /** Shorter phrases do not tell one story from another. */
    private static final int LEAST = 4;

    private static final String PARTS = "\u3000 ，；—";
    /** Marks that end a phrase and belong to it. */
    private static final String ENDS = "！？";

    private static final String OPENS = "“‘《〈（「『【";
    private static final String CLOSES = "”’》〉）」』】";

    private JumpHeadline() {}

    static List<Text> of(Heading heading) {
        return heading.jumpHeadline()
                .or(() -> heading.headline().stream().findFirst().map(JumpHeadline::firstPhrase))
                .or(heading::badge)
                .map(List::of)
                .orElse(List.of());
    }

    private static Text firstPhrase(Text headline) {
        int end = phraseEnd(headline.value());
        List<Inline> content = new ArrayList<>();
        int start = 0;
        for (Inline piece : headline.content()) {
            int length = piece.text().length();
            if (start + length <= end) {
                content.add(piece);
            } else if (start < end) {
                if (!(piece instanceof Inline.Plain) || !piece.spans().isEmpty()) {
                    return headline;
                }
                content.add(new Inline.Plain(piece.text().substring(0, end - start), piece.span()));
            }
            start += length;
        }
        return new Text(content, headline.span());
    }

    /** Where the first phrase ends; at the end of the words where they are one. Nothing in quotes or brackets is divided. */
    private static int phraseEnd(String words) {
        int open = 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            open += OPENS.indexOf(c) >= 0 ? 1 : CLOSES.indexOf(c) >= 0 ? -1 : 0;
            if (open == 0 && i >= LEAST && PARTS.indexOf(c) >= 0 && isBetweenHanzi(words, i)) {
                return i;
            }
            if (open == 0 && i >= LEAST && ENDS.indexOf(c) >= 0) {
                return i + 1;
            }
        }
        return words.length();
    }

    /** A blank between Latin words parts no phrases. */
    private static boolean isBetweenHanzi(String words, int i) {
        return words.charAt(i) != ' '
                || (isIdeographic(words, i - 1) && i + 1 < words.length() && isIdeographic(words, i + 1));
    }

    private static boolean isIdeographic(String words, int i) {
        return Character.isIdeographic(words.charAt(i));
    }
}
