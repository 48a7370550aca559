package duikai.issue;

import duikai.diag.SourceSpan;
import java.util.List;

/** A part of a story's body, in order. */
public sealed interface Block {
    SourceSpan span();

    /**
     * Running text.
     *
     * @param optional whether it may be left out where room is short ({@code {.optional}} at its end)
     */
    record Paragraph(List<Inline> content, boolean optional, SourceSpan span) implements Block {
        public Paragraph {
            content = List.copyOf(content);
        }

        /** A paragraph that stays. */
        public Paragraph(List<Inline> content, SourceSpan span) {
            this(content, false, span);
        }
    }

    /** 小标题. */
    record SmallHead(Text text) implements Block {
        @Override
        public SourceSpan span() {
            return text.span();
        }
    }

    /** 称呼: 全区广大共产党员：, flush left. */
    record Salutation(Text text) implements Block {
        @Override
        public SourceSpan span() {
            return text.span();
        }
    }

    /** 落款: names and date, flush right two characters in, a line each. */
    record Signature(List<Text> lines, SourceSpan span) implements Block {
        public Signature {
            lines = List.copyOf(lines);
        }
    }

    /** （摘编自：上海发布）, flush right, on the last line where it fits. */
    record SourceNote(Text text) implements Block {
        @Override
        public SourceSpan span() {
            return text.span();
        }
    }
}
