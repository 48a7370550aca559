package duikai.editorial;

import duikai.house.EditorialStyle.Wording;

/** C13: what the house does not say so. */
final class WordingCheck implements Check {
    @Override
    public void look(Copy copy, Findings findings) {
        for (Written text : copy.texts()) {
            copy.style().wordings().forEach(wording -> look(wording, text, findings));
        }
    }

    private static void look(Wording wording, Written text, Findings findings) {
        String words = text.words();
        String avoid = wording.avoid();
        for (int at = words.indexOf(avoid); at >= 0; at = words.indexOf(avoid, at + avoid.length())) {
            int from = at;
            int to = at + avoid.length();
            if (wording.unless().stream().noneMatch(right -> isWithin(right, words, from, to))) {
                wording.say()
                        .ifPresentOrElse(
                                say -> findings.add(
                                        EditorialRule.WORDING_INSTEAD, wording.level(), text, from, to, avoid, say),
                                () -> findings.add(EditorialRule.WORDING, wording.level(), text, from, to, avoid));
            }
        }
    }

    private static boolean isWithin(String right, String words, int from, int to) {
        for (int at = words.indexOf(right, Math.max(0, to - right.length()));
                at >= 0 && at <= from;
                at = words.indexOf(right, at + 1)) {
            if (at + right.length() >= to) {
                return true;
            }
        }
        return false;
    }
}
