package duikai.house;

import duikai.unit.Length;
import java.util.List;

/**
 * How the masthead (报头) is built: a band of parts side by side, and the strip (报线) under it.
 *
 * @param parts from left to right; exactly one is the nameplate
 * @param gap between two parts, and between the band and the strip at least a third of it
 * @param strip the phrases of the strip between its thick and its thin rule (文武线)
 * @param stripHeight both rules included; zero for no strip
 */
public record MastheadStyle(List<Part> parts, Length gap, List<Phrase> strip, Length stripHeight) {
    public MastheadStyle {
        parts = List.copyOf(parts);
        strip = List.copyOf(strip);
    }

    /** A part of the band. */
    public sealed interface Part {}

    /**
     * The nameplate as high as the band; narrower and lower where it would take more than its share.
     *
     * @param mostShare of the masthead's width, 0.2 to 1
     */
    public record NameplatePart(double mostShare) implements Part {}

    /**
     * An ear (报眼): rows one below the other, spread over the height of the nameplate.
     *
     * @param share of the width the nameplate leaves, in proportion to those of the other ears
     * @param panel style of the panel behind it; empty for none
     */
    public record Ear(double share, String panel, List<EarRow> rows) implements Part {
        public Ear {
            rows = List.copyOf(rows);
        }
    }

    /** A row of an ear. */
    public sealed interface EarRow {}

    /** Phrases in one line; several are spread over the ear's width, a single one stands as its style is aligned. */
    public record PhraseRow(List<Phrase> phrases) implements EarRow {
        public PhraseRow {
            phrases = List.copyOf(phrases);
        }
    }

    /** QR codes of one size side by side, by name. */
    public record CodeRow(List<String> codes) implements EarRow {
        public CodeRow {
            codes = List.copyOf(codes);
        }
    }

    /** A hairline across the ear, of that rule style. */
    public record RuleRow(String style) implements EarRow {}
}
