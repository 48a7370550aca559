package duikai.issue;

import duikai.repair.Letters;
import duikai.repair.Letters.Letter;
import duikai.repair.Marking;
import duikai.repair.Normaliser.Normalised;
import duikai.repair.Repair;
import duikai.yaml.SourceText;
import duikai.yaml.YamlNode;
import java.util.ArrayList;
import java.util.List;

/** Finds the letters of a YAML or JSON value in the file, so that they can be put right there. */
final class ScalarLetters {
    private ScalarLetters() {}

    /**
     * The letters of a value. Those of a plain value, of one in quotes without escapes and of a block are traced; a line
     * end that the syntax turned into a blank is not.
     */
    static Letters of(YamlNode.Scalar scalar, SourceText source) {
        int line = scalar.span().line();
        boolean traceable = line > 0 && scalar.span().file().equals(source.file());
        int offset = traceable ? start(scalar, source) : Letters.NOWHERE;
        List<Letter> letters = new ArrayList<>();
        int[] points = scalar.value().codePoints().toArray();
        boolean escaped = scalar.quoted() && scalar.span().text().indexOf('\\') >= 0;
        for (int c : points) {
            int at = offset == Letters.NOWHERE || escaped ? Letters.NOWHERE : find(c, offset, source.text());
            letters.add(new Letter(c, at, Marking.NONE));
            offset = at == Letters.NOWHERE ? offset : at + Character.charCount(c);
        }
        return new Letters(letters, source, scalar.span());
    }

    /**
     * The repairs of a value as they can be written. Where a plain value, once clean, would mean something to YAML (a
     * headline # 号楼 whose indent went) they are one: the value in quotes.
     */
    static List<Repair> writable(Normalised cleaned, YamlNode.Scalar scalar, Letters dirty) {
        String words = cleaned.text().text();
        String quoted = LiteralText.yaml(words);
        if (cleaned.repairs().isEmpty() || scalar.quoted() || quoted.equals(words)) {
            return cleaned.repairs();
        }
        int start = dirty.length() == 0
                ? Letters.NOWHERE
                : dirty.letters().getFirst().origin();
        boolean oneLine = start != Letters.NOWHERE && dirty.source().text().startsWith(scalar.value(), start);
        return oneLine
                ? List.of(new Repair(cleaned.repairs().getFirst().rule(), scalar.span(), scalar.value(), quoted, start))
                : List.of();
    }

    private static int start(YamlNode.Scalar scalar, SourceText source) {
        String line = source.lines().get(scalar.span().line() - 1);
        int start = source.offsetOf(scalar.span().line())
                + line.offsetByCodePoints(0, scalar.span().column() - 1);
        return scalar.quoted() && isBlock(source.text().charAt(start))
                ? source.offsetOf(scalar.span().line()) + line.length()
                : start;
    }

    private static boolean isBlock(char first) {
        return first == '|' || first == '>';
    }

    /** The letter itself, with nothing before it but quotes, line ends and indents. */
    private static int find(int c, int from, String text) {
        int at = from;
        while (at < text.length() && text.codePointAt(at) != c && "\"' \n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at < text.length() && text.codePointAt(at) == c ? at : Letters.NOWHERE;
    }
}
