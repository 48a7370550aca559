package duikai.transcript;

import duikai.issue.OpenLetters;
import java.util.List;

/** What a line of a printed page is, judged by itself: each rule is a question. */
final class LineKinds {
    private static final int LONGEST_BYLINE = 30;
    private static final int LONGEST_CREDIT = 24;
    private static final int LONGEST_SMALL_HEAD = 18;
    private static final int LONGEST_HEADING = 60;
    private static final int LONGEST_SUBHEAD = 36;

    private static final List<String> BADGES = List.of(
            "图片新闻", "图片报道", "图片故事", "新闻图片", "简讯", "短讯", "快讯", "要闻简报", "读者来信", "来信", "公告", "启事", "通告", "编者按", "短评", "评论",
            "本报评论员", "社论", "链接", "相关链接", "新闻链接", "背景", "导读", "广告", "图说");
    private static final List<String> ADDRESSED = List.of(
            "们", "同志", "朋友", "居民", "党员", "市民", "读者", "先生", "女士", "同学", "家长", "战友", "群众", "干部", "职工", "师生", "乡亲", "同胞",
            "单位", "部门", "业主", "员工", "委员", "代表", "志愿者", "青年", "商户", "企业");
    private static final List<String> ADDRESSING = List.of("尊敬的", "亲爱的", "各位", "全体", "广大", "敬爱的");
    private static final List<String> CREDITS = List.of("摄影报道", "摄", "摄影", "供图", "图片", "图", "制图", "资料图片", "绘", "提供");

    private LineKinds() {}

    static boolean isBadge(String line) {
        String bare = bare(line);
        return BADGES.contains(bare);
    }

    static boolean isPhotoBadge(String line) {
        return bare(line).contains("图");
    }

    /** ● 宗河, 本报记者 张三 通讯员 李四. */
    static boolean isByline(String line) {
        boolean marked = !line.isEmpty() && "●■□◆◇▲△○★☆".indexOf(line.codePointAt(0)) >= 0;
        boolean named = List.of("本报记者", "记者", "通讯员", "特约记者", "实习生", "实习记者", "首席记者", "作者", "本报评论员").stream()
                .anyMatch(line::startsWith);
        return line.length() <= LONGEST_BYLINE && !endsSentence(line) && hasNoPoint(line) && (marked || named);
    }

    static boolean isSalutation(String line) {
        if (!OpenLetters.isSalutation(line)) {
            return false;
        }
        String who = line.substring(0, line.length() - 1);
        return ADDRESSED.stream().anyMatch(who::endsWith) || ADDRESSING.stream().anyMatch(who::startsWith);
    }

    /** 铭言 摄影报道, 本报记者 张三 摄, CFP供图, with or without parentheses. */
    static boolean isCredit(String line) {
        String bare = bare(line);
        return bare.length() <= LONGEST_CREDIT
                && !endsSentence(bare)
                && hasNoPoint(bare)
                && CREDITS.stream().anyMatch(bare::endsWith);
    }

    /** (下转第2版), (上接第1版), 转2版. */
    static boolean isJump(String line) {
        String bare = bare(line);
        return bare.length() <= 16
                && bare.endsWith("版")
                && List.of("下转", "上接", "紧接", "转第").stream().anyMatch(bare::startsWith);
    }

    /** Short, complete in itself, without any point mark. */
    static boolean isSmallHead(String line) {
        return line.length() >= 2
                && line.length() <= LONGEST_SMALL_HEAD
                && hasNoPoint(line)
                && !endsSentence(line)
                && !OpenLetters.isDate(line);
    }

    /** A line that could be a sub-head: no longer than a headline, and no sentence. */
    static boolean isSubhead(String line) {
        return isHeadingLine(line) && line.length() <= LONGEST_SUBHEAD && !endsSentence(line);
    }

    /** A line that could be a headline: not too long, and no sentence. */
    static boolean isHeadingLine(String line) {
        return line.length() >= 4
                && line.length() <= LONGEST_HEADING
                && !line.contains("。")
                && !endsWithAny(line, "。；;，,：:");
    }

    /** Whether a paragraph ends where its writer ended it, and not at the foot of a column. */
    static boolean endsSentence(String text) {
        String words = text.stripTrailing();
        return endsWithAny(words, "。！？!?…：:）)；;”’\"》」』") && !words.isEmpty();
    }

    /** Whether a paragraph begins with what cannot begin one: the rest of a sentence cut before its mark. */
    static boolean beginsInside(String text) {
        return !text.isEmpty() && "，。、；：！？”’》）,;:!?)".indexOf(text.charAt(0)) >= 0;
    }

    private static boolean endsWithAny(String text, String marks) {
        return !text.isEmpty() && marks.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    private static boolean hasNoPoint(String line) {
        return line.chars().noneMatch(c -> "，。；！？,;!?".indexOf(c) >= 0);
    }

    /** Without parentheses, brackets, and the marks newspapers hang before a badge. */
    static String bare(String line) {
        int start = 0;
        int end = line.length();
        while (start < end && "（(【[「●■□◆▲〔 ".indexOf(line.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && "）)】]」〕 ".indexOf(line.charAt(end - 1)) >= 0) {
            end--;
        }
        return line.substring(start, end);
    }
}
