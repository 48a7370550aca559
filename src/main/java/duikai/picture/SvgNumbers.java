package duikai.picture;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Numbers in vector art that no drawing has, and that run a renderer out of memory: far coordinates, dashes like dust. */
final class SvgNumbers {
    private static final double FARTHEST = 100_000;

    /** Shortest pattern of dashes: on a poster of ten thousand units twenty thousand dashes. */
    private static final double FINEST_DASHES = 0.5;

    private static final int LONGEST_SHOWN = 20;

    private static final Set<String> MEASURED = Set.of(
            "d",
            "points",
            "x",
            "y",
            "x1",
            "y1",
            "x2",
            "y2",
            "width",
            "height",
            "cx",
            "cy",
            "r",
            "rx",
            "ry",
            "viewbox",
            "stroke-width",
            "transform",
            "gradienttransform",
            "stroke-dasharray");

    private static final Pattern NUMBER = Pattern.compile("[-+]?(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)(?:[eE][-+]?[0-9]+)?");
    private static final Pattern DASHES = Pattern.compile("stroke-dasharray\\s*:([^;]*)");

    private SvgNumbers() {}

    /** @param name of an attribute, in small letters */
    static boolean isSensible(String name, String value) {
        if (name.equals("style")) {
            Matcher dashes = DASHES.matcher(value);
            return !dashes.find() || isSensible("stroke-dasharray", dashes.group(1));
        }
        return !MEASURED.contains(name) || (isNear(value) && (!name.equals("stroke-dasharray") || isCoarse(value)));
    }

    private static boolean isNear(String value) {
        Matcher number = NUMBER.matcher(value);
        while (number.find()) {
            if (Math.abs(Double.parseDouble(number.group())) > FARTHEST) {
                return false;
            }
        }
        return true;
    }

    /** No dashes at all, or a pattern that can be seen; one of zeros draws a whole line. */
    private static boolean isCoarse(String value) {
        double length = NUMBER.matcher(value)
                .results()
                .mapToDouble(number -> Double.parseDouble(number.group()))
                .sum();
        return length == 0 || length >= FINEST_DASHES;
    }

    static String shown(String value) {
        return value.length() > LONGEST_SHOWN ? value.substring(0, LONGEST_SHOWN) + "…" : value;
    }
}
