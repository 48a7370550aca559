package duikai.makeup;

import duikai.compose.SetLine;
import duikai.issue.Picture;
import duikai.unit.Length;
import java.util.List;
import java.util.Optional;

/**
 * The pictures of a story, one below the other at the top of its rightmost columns.
 *
 * @param legs columns they take; zero where the story has no picture
 * @param width of every picture
 * @param badge sits on the first picture's upper edge
 * @param parts from the top
 * @param gapRows rows of white below them where text follows
 */
record PictureZone(int legs, Length width, Optional<Head.Group> badge, List<Part> parts, int gapRows) {
    static final PictureZone NONE = new PictureZone(0, Length.ZERO, Optional.empty(), List.of(), 0);

    PictureZone {
        parts = List.copyOf(parts);
    }

    /**
     * A picture and its words.
     *
     * @param pictureRows rows it takes without its caption, badge and all
     * @param above its upper edge, for a badge
     * @param height of what is seen of it; it ends at the foot of its last row's em box, or above where it may not be cropped
     *     to end there
     */
    record Part(Picture picture, int pictureRows, Length above, Length height, Words words) {
        int rows() {
            return pictureRows + words.rows();
        }
    }

    /**
     * Caption and credit of a picture in its width.
     *
     * @param credit in lines of its own below the caption, or one
     * @param creditBeside whether the credit stands on the caption's last line
     * @param inset from the picture's edges, what the caption's whole ems leave over
     */
    record Words(List<SetLine> caption, List<SetLine> credit, boolean creditBeside, Length inset, Length measure) {
        Words {
            caption = List.copyOf(caption);
            credit = List.copyOf(credit);
        }

        int rows() {
            return caption.size() + (creditBeside ? 0 : credit.size());
        }
    }

    /** Rows from the top of the text to where text may go on below the pictures. */
    int rows() {
        // asked for every shape of a story: no stream
        int rows = parts.isEmpty() ? 0 : gapRows;
        for (Part part : parts) {
            rows += part.rows();
        }
        return rows;
    }
}
