package duikai.repair;

import java.util.ArrayList;
import java.util.List;

/**
 * How letters are marked up: their face and the spans they stand in, outermost first.
 */
public record Marking(Face face, List<Span> spans) {
    public static final Marking NONE = new Marking(Face.PLAIN, List.of());

    /** In which face an inline run is to be set. */
    public enum Face {
        PLAIN,
        STRONG,
        EMPHASIS
    }

    /** What a span says of its words. */
    public enum Kind {
        /** 专名: a straight line (专名号, GB/T 15834 4.16). */
        NAME,
        /** A work's title: a wavy line (书名号甲式, GB/T 15834 4.15). */
        TITLE,
        /** A person who has died: a frame (示亡号). */
        DECEASED,
        /** Stressed words: a dot for each character (着重号, GB/T 15834 4.11). */
        DOTS,
        /** 注音: pinyin, zhuyin or a gloss. */
        READING,
        SUPERSCRIPT,
        SUBSCRIPT
    }

    /**
     * One span.
     *
     * @param reading how its words are read; empty but for {@link Kind#READING}
     * @param number tells it from its neighbours: two names side by side have a line each
     */
    public record Span(Kind kind, String reading, int number) {}

    public Marking {
        spans = List.copyOf(spans);
    }

    /** Strong text stays strong within emphasis. */
    public Marking in(Face inner) {
        return face == Face.STRONG ? this : new Marking(inner, spans);
    }

    /** This with one more span around all others. */
    public Marking around(Span span) {
        List<Span> more = new ArrayList<>(spans);
        more.addFirst(span);
        return new Marking(face, more);
    }
}
