package duikai.issue;

import duikai.diag.SourceSpan;
import duikai.picture.PhotoNotes;
import java.util.Optional;

/**
 * A picture of a story, its file looked at but not yet read whole.
 *
 * @param resource key of its bytes for the renderer: content hash and file ending
 * @param widthPx pixels across; for vector art the natural width in CSS pixels
 * @param heightPx pixels down
 * @param focusX where the eye should rest when it is cropped, 0 left to 1 right
 * @param focusY 0 top to 1 bottom
 * @param maxCrop the share of width or height that may be cut away, 0 to 0.5
 * @param notes what camera and agency wrote into the file
 */
public record Picture(
        String file,
        String resource,
        int widthPx,
        int heightPx,
        Optional<Text> caption,
        Optional<Text> credit,
        double focusX,
        double focusY,
        double maxCrop,
        PhotoNotes notes,
        SourceSpan span) {
    /** This picture as it is seen in a plane whose left is the top of the page and whose top is the page's right. */
    public Picture turned() {
        return new Picture(
                file,
                resource,
                /* widthPx= */ heightPx,
                /* heightPx= */ widthPx,
                caption,
                credit,
                focusY,
                1 - focusX,
                maxCrop,
                notes,
                span);
    }
}
