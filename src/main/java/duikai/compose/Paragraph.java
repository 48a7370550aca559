package duikai.compose;

/** A paragraph in one size, ready to be set in any measure: its cells, gaps and breaks are known. Safe across threads. */
public interface Paragraph {
    /**
     * Its best lines, and those in a line less and a line more.
     *
     * @param shape of the size of the paragraph
     */
    ParagraphSettings set(ParagraphShape shape);
}
