package duikai.compose;

import duikai.repair.LineFeeds;

/** Runs one vector against the composer's stages; says what is wrong, or nothing. */
final class VectorRunner {
    private VectorRunner() {}

    static String run(Vector vector) {
        return switch (vector.kind()) {
            case "break" -> BreakVectors.one(vector);
            case "breaks" -> {
                var differences = BreakVectors.differences(vector);
                yield differences.isEmpty() ? "" : "breaks differ at " + differences;
            }
            case "advance" -> WidthVectors.advances(vector);
            case "width" -> VectorRules.equal(vector.number("width_em"), WidthVectors.width(vector));
            case "pairwidth" -> VectorRules.equal(vector.number("total_em"), WidthVectors.pairWidth(vector));
            case "span" -> WidthVectors.span(vector);
            case "blank" -> WidthVectors.blank(vector);
            case "lineedge" -> WidthVectors.lineEdge(vector);
            case "autospace" -> WidthVectors.autospace(vector);
            case "quoteclass" -> quote(vector);
            case "solve" -> LineVectors.solve(vector);
            case "lines" ->
                vector.has("expect_first_advance") ? WidthVectors.firstAdvance(vector) : LineVectors.lines(vector);
            case "property" -> LineLaws.check(vector);
            case "headline" -> LineVectors.headline(vector);
            case "normalise" -> lineFeeds(vector);
            default -> "unknown kind " + vector.kind();
        };
    }

    private static String quote(Vector vector) {
        boolean chinese = QuoteContext.chineseQuotes(vector.text().codePoints().toArray())[vector.position() - 1];
        return chinese == vector.text("expect").equals("CJK") ? "" : "Chinese is " + chinese;
    }

    private static String lineFeeds(Vector vector) {
        String resolved = LineFeeds.resolved(vector.text());
        return resolved.equals(vector.text("expect")) ? "" : "becomes " + resolved;
    }
}
