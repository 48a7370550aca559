package duikai.editorial;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** C17: numbers in two ways of writing at once (GB/T 15835). */
final class NumberStyleCheck implements Check {
    private static final List<Pattern> MIXED = List.of(
            // 2千5百, 2O25年, 二0二五年
            Pattern.compile("[0-9]+[千百][0-9]+[百十]?"),
            Pattern.compile("[0-9]+[一二三四五六七八九〇○零][0-9]+年?"),
            Pattern.compile("[一二三四五六七八九〇○零]{1,3}[0-9]{1,3}[一二三四五六七八九〇○零]*年"),
            // the zero of years is 〇
            Pattern.compile("[一二][一二三四五六七八九○零〇]*[○零][一二三四五六七八九○零〇]*年(?=[^级头]|$)(?<=[一二三四五六七八九○零〇]{4}年)"),
            // 近100多人, 约30左右
            Pattern.compile("[近约][0-9.]+(?:万|亿|千)?(?:多|余)"),
            Pattern.compile("(?:大约|约)[0-9.]+(?:万|亿|千)?\\p{IsHan}?左右"));

    @Override
    public void look(Copy copy, Findings findings) {
        for (Written text : copy.texts()) {
            for (Pattern pattern : MIXED) {
                Matcher number = pattern.matcher(text.words());
                while (number.find()) {
                    findings.add(
                            EditorialRule.NUMBER_STYLE,
                            text,
                            number.start(),
                            number.end(),
                            Marks.STYLE,
                            number.group());
                }
            }
        }
    }
}
