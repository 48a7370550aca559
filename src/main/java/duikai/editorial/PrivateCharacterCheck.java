package duikai.editorial;

import java.util.Locale;

/** C09: characters of somebody's own (造字), which print as something else elsewhere. Missing ones are found in make-up. */
final class PrivateCharacterCheck implements Check {
    @Override
    public void look(Copy copy, Findings findings) {
        for (Written text : copy.texts()) {
            int at = 0;
            while (at < text.words().length()) {
                int character = text.words().codePointAt(at);
                int end = at + Character.charCount(character);
                if (Character.getType(character) == Character.PRIVATE_USE) {
                    findings.add(
                            EditorialRule.PRIVATE_CHARACTER,
                            text,
                            at,
                            end,
                            Marks.CHARACTER,
                            String.format(Locale.ROOT, "U+%04X", character));
                }
                at = end;
            }
        }
    }
}
