package duikai.makeup;

import duikai.compose.StyledText;

/**
 * A piece of a story's running text with everything known about how it is set but the measure.
 */
sealed interface Copy {
    /** Within the story: {@code p2} for the second block of its body. */
    String id();

    /** Name of the text style. */
    String style();

    StyledText text();

    /** Running text, justified. */
    record Paragraph(String id, String style, StyledText text, Indent indent) implements Copy {}

    /** 小标题: one or two centred or indented lines that stay with what follows. */
    record SmallHead(String id, String style, StyledText text) implements Copy {}

    /** 落款: one line, set to the right two characters in. */
    record Signature(String id, String style, StyledText text) implements Copy {}

    /** 稿源: set to the right, on the last line of the text where there is room. */
    record SourceNote(String id, String style, StyledText text) implements Copy {}

    /** 下转, 上接: to the right like a source note at the end of a story's first part, flush over the text of the rest. */
    record JumpNote(String id, String style, StyledText text) implements Copy {}

    /** How a paragraph's first line begins. */
    enum Indent {
        /** Two characters in; one where the measure is under ten (CLREQ 3.2.1). */
        FIRST_LINE,
        /** Flush: a salutation or a caption. */
        NONE,
        /** Flush, for it begins on another page. */
        CONTINUED,
        /** An entry of a listing: flush and ragged, what is over a character in, and better not divided. */
        ENTRY,
        /** A line of a poem: ragged, all indented alike where the measure has room (CLREQ 3.4.2), what is over further in. */
        VERSE
    }
}
