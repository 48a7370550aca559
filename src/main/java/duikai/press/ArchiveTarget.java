package duikai.press;

import java.util.List;

/**
 * What a document of an archive is made for.
 *
 * @param press its pages were printed on
 * @param attachments files in it; with any the document is PDF/A-3, without PDF/A-2
 */
public record ArchiveTarget(PressTarget press, List<Attachment> attachments) {
    /**
     * A file in a document.
     *
     * @param relationship to the document: {@code Source}, {@code Data}, {@code Alternative}, {@code Supplement} (ISO 19005-3, E)
     */
    @SuppressWarnings("ArrayRecordComponent") // a courier, never compared
    public record Attachment(String name, String mime, String relationship, byte[] content) {}

    public ArchiveTarget {
        attachments = List.copyOf(attachments);
    }

    int part() {
        return attachments.isEmpty() ? 2 : 3;
    }
}
