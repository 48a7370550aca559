package duikai.issue;

import duikai.repair.Letters;
import duikai.repair.Script;
import java.util.List;

/**
 * Finds the dateline (电头) at the head of a news story: 本报讯, 新华社北京4月1日电, each with the reporters in parentheses behind
 * it, or these alone: （记者 张三 通讯员 李四）.
 */
final class Datelines {
    private static final List<String> AGENCIES =
            List.of("本报", "本刊", "本台", "新华社", "据新华社", "中新社", "中新网", "人民日报", "新华网", "央视网");
    private static final List<String> REPORTERS = List.of("记者", "本报记者", "通讯员", "特约", "实习", "首席记者");
    private static final int LONGEST_PLACE = 12;
    private static final int LONGEST_REPORTERS = 40;

    private Datelines() {}

    /** Where the dateline ends, 0 where there is none. */
    static int end(Letters text) {
        int agency = agencyEnd(text);
        int reporters = reportersEnd(text, afterBlanks(text, agency));
        return Math.max(agency, reporters);
    }

    static int afterBlanks(Letters text, int from) {
        int at = from;
        while (Script.isBlank(text.at(at)) || text.at(at) == 0x3000) {
            at++;
        }
        return at;
    }

    private static int agencyEnd(Letters text) {
        for (String agency : AGENCIES) {
            if (startsWith(text, 0, agency)) {
                int end = wireEnd(text, agency.length());
                if (end > 0) {
                    return end;
                }
            }
        }
        return 0;
    }

    /** Behind the agency: 讯 at once, or a place and a day before 电 or 讯. */
    private static int wireEnd(Letters text, int from) {
        for (int at = from; at <= from + LONGEST_PLACE && at < text.length(); at++) {
            int c = text.at(at);
            if (c == '讯' || c == '电') {
                boolean dated = at > from && text.at(at - 1) == '日' && Script.isDigit(text.at(at - 2));
                return dated || (at == from && c == '讯') ? at + 1 : 0;
            }
            if (!Script.isHan(c) && !Script.isDigit(c)) {
                return 0;
            }
        }
        return 0;
    }

    private static int reportersEnd(Letters text, int from) {
        if (text.at(from) != '（' || REPORTERS.stream().noneMatch(word -> startsWith(text, from + 1, word))) {
            return 0;
        }
        for (int at = from + 1; at < text.length() && at < from + LONGEST_REPORTERS; at++) {
            if (text.at(at) == '）') {
                return at + 1;
            }
        }
        return 0;
    }

    private static boolean startsWith(Letters text, int from, String word) {
        for (int i = 0; i < word.length(); i++) {
            if (text.at(from + i) != word.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
