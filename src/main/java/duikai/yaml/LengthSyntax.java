package duikai.yaml;

import duikai.unit.Length;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;

/**
 * Lengths as people write them: {@code 9pt}, {@code 275mm}, {@code 1.5cm}, {@code 11in}, or a Chinese type size by name
 * ({@code 小五} is 9 pt; GB/T 18358 and the sizes of desktop typesetting).
 */
public final class LengthSyntax {
    private static final Map<String, Double> UNITS = Map.of("pt", 1.0, "mm", 72 / 25.4, "cm", 720 / 25.4, "in", 72.0);

    private static final Map<String, Double> TYPE_SIZES = Map.ofEntries(
            Map.entry("初号", 42.0),
            Map.entry("小初", 36.0),
            Map.entry("一号", 26.0),
            Map.entry("小一", 24.0),
            Map.entry("二号", 22.0),
            Map.entry("小二", 18.0),
            Map.entry("三号", 16.0),
            Map.entry("小三", 15.0),
            Map.entry("四号", 14.0),
            Map.entry("小四", 12.0),
            Map.entry("五号", 10.5),
            Map.entry("小五", 9.0),
            Map.entry("六号", 7.5),
            Map.entry("小六", 6.5),
            Map.entry("七号", 5.5),
            Map.entry("八号", 5.0));

    private static final BigDecimal MOST_POINTS = BigDecimal.valueOf(100_000);

    private LengthSyntax() {}

    /** Empty where the text is no length, or longer than 100,000 pt. */
    public static Optional<Length> parse(String text) {
        String trimmed = text.strip();
        Double size = TYPE_SIZES.get(trimmed);
        if (size != null) {
            return Optional.of(Length.pt(size));
        }
        if (trimmed.equals("0")) {
            return Optional.of(Length.ZERO);
        }
        int split = Math.max(0, trimmed.length() - 2);
        Double unit = UNITS.get(trimmed.substring(split));
        return unit == null
                ? Optional.empty()
                : decimal(trimmed.substring(0, split)).flatMap(n -> points(n, unit));
    }

    private static Optional<Length> points(BigDecimal number, double unit) {
        BigDecimal points = number.multiply(BigDecimal.valueOf(unit)).setScale(6, RoundingMode.HALF_UP);
        return points.abs().compareTo(MOST_POINTS) > 0
                ? Optional.empty()
                : Optional.of(Length.pt(points.doubleValue()));
    }

    /** A number with an optional sign and fraction, no exponent; empty where the text is none. */
    public static Optional<BigDecimal> decimal(String text) {
        String trimmed = text.strip();
        boolean plain = !trimmed.isEmpty()
                && trimmed.length() <= 20
                && trimmed.chars().allMatch(c -> (c >= '0' && c <= '9') || c == '.' || c == '-' || c == '+');
        try {
            return plain ? Optional.of(new BigDecimal(trimmed)) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
