package duikai.lint;

import duikai.layout.Area;
import java.util.List;

/**
 * A block that is no story.
 *
 * @param trade of an advertisement: those of one trade compete; empty where nothing is known
 */
public record BlockFigure(String id, Kind kind, int columns, int rows, String trade) implements Figure {
    /** 报头、广告、其他. */
    public enum Kind {
        MASTHEAD,
        ADVERTISEMENT,
        OTHER
    }

    List<Area> whole() {
        return List.of(new Area(0, 0, columns, rows));
    }

    boolean masthead() {
        return kind == Kind.MASTHEAD;
    }

    boolean advertisement() {
        return kind == Kind.ADVERTISEMENT;
    }
}
