package duikai.imposition;

import duikai.unit.Length;
import duikai.unit.Size;

/** Paper of an office printer (ISO 216). */
public enum Paper {
    A3,
    A4;

    /** Standing. */
    Size standing() {
        return switch (this) {
            case A3 -> new Size(Length.mm(297), Length.mm(420));
            case A4 -> new Size(Length.mm(210), Length.mm(297));
        };
    }

    /** Lying or standing as something of that size does. */
    Size as(Size size) {
        Size standing = standing();
        return size.width().compareTo(size.height()) > 0
                ? new Size(/* width= */ standing.height(), /* height= */ standing.width())
                : standing;
    }
}
