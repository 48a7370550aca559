package duikai.pdf;

/** A font of a page. */
public record PdfFont(String name, boolean embedded, boolean subset, boolean hasUnicode) {}
