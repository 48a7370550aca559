package duikai.editorial;

import duikai.compose.Surnames;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** C22: what was left to be filled in. Names made unreadable on purpose (王××) and masked numbers (138××××) are none. */
final class PlaceholderCheck implements Check {
    private static final List<Pattern> PLACEHOLDERS = List.of(
            Pattern.compile("(?<![" + Surnames.LISTED + "0-9A-Za-z×])×{2,}(?![0-9×])"),
            Pattern.compile("(?<![0-9A-Za-z])(?:X{2,}|x{3,}|Y{3,})(?![0-9A-Za-z])"),
            Pattern.compile("(?<![A-Za-z])TK(?:TK)*(?![A-Za-z])"),
            Pattern.compile("(?i)lorem ipsum"),
            Pattern.compile("[_＿]{2,}|[?？]{4,}|□{2,}|○{3,}|〓"),
            Pattern.compile("[（(【〔](?:[^）)】〕]{0,8})(?:待定|待补|待核|待查|暂缺|此处略)(?:[^）)】〕]{0,8})[）)】〕]"),
            Pattern.compile("^(?:标题|副题|引题|作者|图片说明|说明|题目)?(?:待定|待补|暂缺|标题|题目)$"),
            Pattern.compile("(?:×|X|某)月(?:×|X|某)日"));

    @Override
    public void look(Copy copy, Findings findings) {
        for (Written text : copy.texts()) {
            for (Pattern pattern : PLACEHOLDERS) {
                Matcher left = pattern.matcher(text.words());
                while (left.find()) {
                    findings.add(
                            EditorialRule.PLACEHOLDER,
                            text,
                            left.start(),
                            left.end(),
                            Marks.characters(left.end() - left.start()),
                            left.group());
                }
            }
        }
    }
}
