package duikai.house;

import java.util.List;

/**
 * What stands in the folio (报眉) of an inside page, by parity: odd pages lie right, even ones left.
 */
public record FolioStyle(Slots odd, Slots even) {
    /** Phrases at the left edge, in the middle and at the right edge; each may be empty. */
    public record Slots(List<Phrase> left, List<Phrase> centre, List<Phrase> right) {
        public Slots {
            left = List.copyOf(left);
            centre = List.copyOf(centre);
            right = List.copyOf(right);
        }
    }

    public Slots of(int page) {
        return page % 2 == 1 ? odd : even;
    }
}
