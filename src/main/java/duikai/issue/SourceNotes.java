package duikai.issue;

import duikai.repair.Letters;
import java.util.List;

/** 稿源: （摘编自：上海发布）, a last paragraph in parentheses that names where the story comes from. */
public final class SourceNotes {
    private static final List<String> OPENINGS = List.of("摘编自", "摘自", "来源", "据", "原载", "转自", "转载自", "稿源", "综合", "本版");

    private SourceNotes() {}

    /** Whether a paragraph is a source note, its parentheses of either width. */
    public static boolean isSourceNote(String paragraph) {
        boolean bracketed = (paragraph.startsWith("（") && paragraph.endsWith("）"))
                || (paragraph.startsWith("(") && paragraph.endsWith(")"));
        String inside = bracketed ? paragraph.substring(1, paragraph.length() - 1) : "";
        return inside.length() <= 40 && OPENINGS.stream().anyMatch(inside::startsWith);
    }

    static boolean isSourceNote(Letters text) {
        return isSourceNote(text.text());
    }
}
