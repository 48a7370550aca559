package duikai.clreq;

import java.util.SplittableRandom;

/** Text like that of a newspaper, made at random: hanzi with marks, numbers and words where they can stand. */
final class RandomCopy {
    private static final String[] WITHIN = {"，", "，", "，", "、", "：", "；", "——", "……", "·", "～", "／"};
    private static final String[] ENDS = {"。", "。", "。", "！", "？", "？！", "。”"};
    private static final String[] PIECES = {
        "（%s）",
        "《%s》",
        "“%s”",
        "2022年%s",
        "95%%%s",
        "37℃%s",
        "¥1280%s",
        "±5%s",
        "COVID-19%s",
        "iPhone%s",
        "第3届%s",
        "“《%s》”",
        "3月28日%s",
        "“%s”、"
    };
    private static final String HANZI = "市委书记昨天在会上强调要坚定信心毫不松懈核酸筛查工作包括中风险地区完成各街道镇做好民生保障确保平稳有序";

    private RandomCopy() {}

    /** A paragraph of about so many characters. */
    static String paragraph(long seed, int length) {
        SplittableRandom random = new SplittableRandom(seed);
        StringBuilder text = new StringBuilder(hanzi(random, 2, 9));
        while (text.length() < length) {
            text.append(
                    switch (random.nextInt(5)) {
                        case 0 -> PIECES[random.nextInt(PIECES.length)].formatted(hanzi(random, 2, 6));
                        case 1 -> ENDS[random.nextInt(ENDS.length)].replace("。”", "。");
                        default -> WITHIN[random.nextInt(WITHIN.length)];
                    });
            text.append(hanzi(random, 2, 12));
        }
        return text.append("。").toString();
    }

    private static String hanzi(SplittableRandom random, int least, int most) {
        StringBuilder hanzi = new StringBuilder();
        int count = random.nextInt(least, most);
        for (int i = 0; i < count; i++) {
            hanzi.append(HANZI.charAt(random.nextInt(HANZI.length())));
        }
        return hanzi.toString();
    }
}
