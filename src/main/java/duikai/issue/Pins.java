package duikai.issue;

import duikai.diag.SourceSpan;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What the editor fixes of a story's place on its page; make-up finds the rest.
 *
 * @param columns width in basic columns, 1 to 24
 * @param rows height in rows of the page, 1 to 200
 * @param column basic column of the left edge, from 1
 * @param row row of the top edge, from 1
 * @param at edges of the page's type area the story touches
 * @param beside stories it shares an edge with
 * @param with stories it is kept together with, in one rectangle
 * @param apartFrom stories it shares no edge with
 * @param pictureColumns width of its first picture in basic columns
 * @param headlineLines lines of its headline, 1 to 3
 * @param places where each of them is written, by its key in the manuscript
 */
public record Pins(
        OptionalInt columns,
        OptionalInt rows,
        OptionalInt column,
        OptionalInt row,
        Set<Edge> at,
        List<Reference> beside,
        List<Reference> with,
        List<Reference> apartFrom,
        OptionalInt pictureColumns,
        OptionalInt headlineLines,
        Optional<Box> box,
        Map<String, SourceSpan> places) {
    /** Nothing is fixed. */
    public static final Pins NONE = new Pins(
            OptionalInt.empty(),
            OptionalInt.empty(),
            OptionalInt.empty(),
            OptionalInt.empty(),
            Set.of(),
            List.of(),
            List.of(),
            List.of(),
            OptionalInt.empty(),
            OptionalInt.empty(),
            Optional.empty(),
            Map.of());

    /** An edge of the type area. */
    public enum Edge {
        TOP,
        BOTTOM,
        LEFT,
        RIGHT
    }

    /** What is around a story. */
    public enum Box {
        FRAME,
        TINT,
        NONE
    }

    public Pins {
        EnumSet<Edge> edges = EnumSet.noneOf(Edge.class);
        edges.addAll(at);
        at = Collections.unmodifiableSet(edges);
        beside = List.copyOf(beside);
        with = List.copyOf(with);
        apartFrom = List.copyOf(apartFrom);
        places = Collections.unmodifiableMap(new TreeMap<>(places));
    }

    public boolean isEmpty() {
        return places.isEmpty();
    }

    /** Where a pin is written; empty where it is not. */
    public Optional<SourceSpan> place(String key) {
        return Optional.ofNullable(places.get(key));
    }

    /** All stories these pins name. */
    public List<Reference> references() {
        return Stream.of(beside, with, apartFrom).flatMap(List::stream).toList();
    }

    /** These pins, and of others those whose keys are not among these. */
    public Pins over(Pins others) {
        Map<String, SourceSpan> all = new TreeMap<>(others.places);
        all.putAll(places);
        return new Pins(
                either(columns, others.columns),
                either(rows, others.rows),
                either(column, others.column),
                either(row, others.row),
                at.isEmpty() ? others.at : at,
                either(beside, others.beside),
                either(with, others.with),
                either(apartFrom, others.apartFrom),
                either(pictureColumns, others.pictureColumns),
                either(headlineLines, others.headlineLines),
                box.or(others::box),
                all);
    }

    private static OptionalInt either(OptionalInt mine, OptionalInt other) {
        return mine.isPresent() ? mine : other;
    }

    private static List<Reference> either(List<Reference> mine, List<Reference> other) {
        return mine.isEmpty() ? other : mine;
    }
}
