package duikai.page;

import duikai.unit.Rect;
import java.util.List;

/**
 * A QR code.
 *
 * @param box symbol and quiet zone
 * @param content what a reader finds in it
 * @param modules the rows from the top, quiet zone included, {@code 1} for dark and {@code 0} for light
 */
public record QrSymbol(Rect box, String style, String content, List<String> modules) implements Placed {
    public QrSymbol {
        modules = List.copyOf(modules);
    }
}
