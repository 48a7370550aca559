package duikai.unit;

import java.math.BigDecimal;

/**
 * A length in whole millipoints (1/1000 of a DTP point, 1/72000 inch): FOP's own unit, so that nothing is rounded on the
 * way to the PDF. May be negative (a squeezed gap).
 *
 * @param mpt millipoints, −2³¹ to 2³¹−1 (about ±757 m)
 */
public record Length(int mpt) implements Comparable<Length> {
    public static final Length ZERO = new Length(0);

    private static final double POINTS_PER_MM = 72 / 25.4;

    public static Length mpt(int mpt) {
        return new Length(mpt);
    }

    /** The nearest millipoint to a number of DTP points. */
    public static Length pt(double points) {
        return new Length(Math.toIntExact(Math.round(points * 1000)));
    }

    /** The nearest millipoint to a number of millimetres. */
    public static Length mm(double millimetres) {
        return pt(millimetres * POINTS_PER_MM);
    }

    public Length plus(Length other) {
        return new Length(Math.addExact(mpt, other.mpt));
    }

    public Length minus(Length other) {
        return new Length(Math.subtractExact(mpt, other.mpt));
    }

    public Length negated() {
        return new Length(Math.negateExact(mpt));
    }

    public Length times(int factor) {
        return new Length(Math.multiplyExact(mpt, factor));
    }

    /** This length scaled, rounded to the nearest millipoint. */
    public Length times(double factor) {
        return new Length(Math.toIntExact(Math.round(mpt * factor)));
    }

    /** This length divided, rounded towards zero. */
    public Length dividedBy(int divisor) {
        return new Length(mpt / divisor);
    }

    /** How many times the other length goes into this one. */
    public double ratioTo(Length other) {
        return (double) mpt / other.mpt;
    }

    public Length min(Length other) {
        return compareTo(other) <= 0 ? this : other;
    }

    public Length max(Length other) {
        return compareTo(other) >= 0 ? this : other;
    }

    public boolean isZero() {
        return mpt == 0;
    }

    public boolean isNegative() {
        return mpt < 0;
    }

    public boolean isPositive() {
        return mpt > 0;
    }

    public double toPoints() {
        return mpt / 1000.0;
    }

    public double toMillimetres() {
        return toPoints() / POINTS_PER_MM;
    }

    @Override
    public int compareTo(Length other) {
        return Integer.compare(mpt, other.mpt);
    }

    /** Points without needless zeros, as XSL-FO reads them: {@code 11.25pt}. */
    @Override
    public String toString() {
        return BigDecimal.valueOf(mpt, 3).stripTrailingZeros().toPlainString() + "pt";
    }
}
