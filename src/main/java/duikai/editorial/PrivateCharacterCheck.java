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
                if (isPrivate(character)) {
                    findings.add(EditorialRule.PRIVATE_CHARACTER, text, at, end, Marks.CHARACTER, code(character));
                }
                at = end;
            }
        }
        copy.furniture().stream()
                .flatMapToInt(line -> line.words().codePoints())
                .filter(PrivateCharacterCheck::isPrivate)
                .distinct()
                .forEach(character -> findings.add(
                        EditorialRule.PRIVATE_CHARACTER,
                        copy.issue().span(),
                        Marks.CHARACTER.doubled(),
                        code(character)));
    }

    private static boolean isPrivate(int character) {
        return Character.getType(character) == Character.PRIVATE_USE;
    }

    private static String code(int character) {
        return String.format(Locale.ROOT, "U+%04X", character);
    }
}
