package duikai.preflight;

import duikai.unit.Rect;
import java.util.List;
import java.util.Optional;

/**
 * A document to be marked with what was found in it.
 *
 * @param pdf as it was checked
 */
@SuppressWarnings("ArrayRecordComponent") // a courier, never compared
public record AnnotatedSheet(byte[] pdf, List<Note> notes) {
    /**
     * A mark.
     *
     * @param page from 1; 0 for the document
     * @param place from the top left corner of the sheet
     * @param error whether it is one; else a warning
     */
    public record Note(int page, Optional<Rect> place, String title, String words, boolean error) {}

    public AnnotatedSheet {
        notes = List.copyOf(notes);
    }
}
