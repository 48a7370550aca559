package duikai.job;

import java.util.Locale;

/** What a run spends its time on, as {@code --timings} lists it and a terminal shows it. */
public enum Stage {
    READ,
    HOUSE,
    MAKE_UP,
    PROOFREAD,
    TEMPLATES,
    FO,
    DRAW,
    FINISH,
    PREFLIGHT,
    COLLATE,
    HASH,
    DIFF,
    PICTURE,
    CONTACT,
    PAPER,
    IMPOSE,
    OVERLAY;

    /** {@code make-up}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
