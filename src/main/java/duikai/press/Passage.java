package duikai.press;

import duikai.page.Line;
import duikai.page.PageBlock;
import duikai.page.Placed;
import duikai.page.PlacedArtwork;
import duikai.page.PlacedPicture;
import duikai.page.QrSymbol;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a reader takes in one piece: a paragraph, a heading, a picture.
 *
 * @param kind the standard structure type of PDF: {@code P}, {@code H1}, {@code Figure}
 * @param alternative what a figure shows
 * @param items its lines in order, or its picture
 */
record Passage(String kind, Optional<String> alternative, List<Placed> items) {
    Passage {
        items = List.copyOf(items);
    }

    /** The block's passages in reading order. Rules, grounds and running heads are not for reading. */
    static List<Passage> of(PageBlock block) {
        return switch (block.role()) {
            case STORY, MASTHEAD, IMPRINT -> passages(block.items());
            case FOLIO, RULES -> List.of();
        };
    }

    private static List<Passage> passages(List<Placed> items) {
        List<Passage> passages = new ArrayList<>();
        List<Placed> lines = new ArrayList<>();
        for (Placed item : items) {
            if (item instanceof Line line && line.join() == Line.Join.APART) {
                continue;
            }
            if (item instanceof Line line) {
                lines.add(line);
                if (line.join() == Line.Join.END) {
                    passages.add(new Passage(kind(line), Optional.empty(), lines));
                    lines.clear();
                }
            } else {
                alternative(item)
                        .ifPresent(words -> passages.add(new Passage("Figure", Optional.of(words), List.of(item))));
            }
        }
        return passages;
    }

    private static String kind(Line line) {
        if (line.id().contains(".headline.")) {
            return "H1";
        }
        return switch (line.style()) {
            case "smallhead" -> "H2";
            case "caption" -> "Caption";
            case "quote" -> "BlockQuote";
            default -> "P";
        };
    }

    private static Optional<String> alternative(Placed item) {
        return switch (item) {
            case PlacedPicture picture -> Optional.of(picture.description());
            case PlacedArtwork art -> Optional.of(art.description()).filter(words -> !words.isEmpty());
            case QrSymbol code -> Optional.of(code.content());
            default -> Optional.empty();
        };
    }
}
