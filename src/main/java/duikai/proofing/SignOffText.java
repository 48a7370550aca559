package duikai.proofing;

/** The record as people read it: YAML, one line for each sign-off, new ones at its end. */
public final class SignOffText {
    static final String ENTRIES = "signed";
    private static final String HEAD = """
            # 签样记录 Who signed which page as fit to print. Written by "duikai sign"; sign anew instead of editing:
            # each entry is sealed with the one above it.
            """ + ENTRIES + ":\n";

    private SignOffText() {}

    /**
     * The record with one more entry.
     *
     * @param text of the record so far, as it was read; empty where there is none
     * @param record what that text says
     */
    public static String with(String text, SignOffs record, SignOff signOff) {
        StringBuilder whole =
                new StringBuilder(text.isBlank() || record.entries().isEmpty() ? HEAD : text);
        if (whole.charAt(whole.length() - 1) != '\n') {
            whole.append('\n');
        }
        return whole.append(line(signOff, record.lastSeal())).toString();
    }

    private static String line(SignOff signOff, String before) {
        return "  - {page: %d, by: \"%s\", round: %s, time: \"%s\", hash: %s, seal: \"%s\"}\n"
                .formatted(
                        signOff.page(),
                        signOff.by(),
                        signOff.round()
                                .map(round -> Integer.toString(round.number()))
                                .orElse("null"),
                        signOff.time(),
                        signOff.hash().sha256(),
                        signOff.seal(before));
    }
}
