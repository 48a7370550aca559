package duikai.compose;

import java.util.List;

/**
 * A paragraph set in one number of lines.
 *
 * @param cost demerits of the whole, comparable between settings of the same paragraph and measure
 */
public record SetParagraph(List<SetLine> lines, double cost) {
    public SetParagraph {
        lines = List.copyOf(lines);
    }
}
