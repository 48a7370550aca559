package duikai.compose;

import duikai.font.FaceSet;
import duikai.house.Marks;

/**
 * What a stretch of text wears beside its type (行间标注): marks drawn along it, its reading, or its place above or below the
 * line. {@code span} tells it from its neighbours: two names side by side have a line each.
 */
public sealed interface Dress {
    int span();

    /** 着重号, 专名号, 书名号甲式, 示亡号. */
    record Marked(Marks marks, int span) implements Dress {}

    /**
     * 注音: how the stretch is read.
     *
     * @param ratio size by that of the text
     * @param rise of the reading's baseline over that of the text, in em of the text; pinyin only
     * @param beside whether it stands beside its hanzi as zhuyin does, not above
     */
    record Reading(String text, FaceSet faces, double ratio, double rise, boolean beside, int span) implements Dress {}

    /**
     * 上标, 下标.
     *
     * @param ratio size by that of the text
     * @param rise in em of the text, negative below the line
     */
    record Script(double ratio, double rise, int span) implements Dress {}
}
