package duikai.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormaliserTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                // blanks between scripts, and where they stay
                "4 月 1 日|4月1日",
                "送上 20 元的|送上20元的",
                "徐汇通 APP 上线|徐汇通APP上线",
                "增长 5% 左右|增长5%左右",
                "最低 -5 度|最低-5度",
                "Hello world|Hello world",
                "铭言 摄影报道|铭言 摄影报道",
                "张　三|张　三",
                "李强 ，市长|李强，市长",
                // marks beside hanzi
                "李强,市长|李强，市长",
                "要求:要进一步|要求：要进一步",
                "意见;会议|意见；会议",
                "胜利!坚持|胜利！坚持",
                "(摘编自:上海发布)|（摘编自：上海发布）",
                "准印证号(B)0150|准印证号（B）0150",
                "确保“不漏一户”,要|确保“不漏一户”，要",
                "他说 , 好|他说，好",
                // marks that stay
                "上午9:30开会|上午9:30开会",
                "比分3:1结束|比分3:1结束",
                "共1,000人|共1,000人",
                "Hello, world|Hello, world",
                "见 http://www.xuhuibao.com/a?b=1,2|见http://www.xuhuibao.com/a?b=1,2",
                "信箱a@b.cn,请|信箱a@b.cn，请",
                "f(x)=1|f(x)=1",
                // full stop only where a paragraph ends
                "会议以视频形式召开.|会议以视频形式召开。",
                "1.加强管理|1.加强管理",
                "增长3.5%|增长3.5%",
                // dots and dashes
                "等等...|等等……",
                "他说。。。好|他说……好",
                "等…|等……",
                "等………好|等……好",
                "wait...|wait...",
                "--致广大党员|——致广大党员",
                "—致广大党员|——致广大党员",
                "北京—上海|北京—上海",
                "他说：—好|他说：——好",
                "这里—“好”|这里——“好”",
                "人民――公仆|人民——公仆",
                "2021-2022年|2021-2022年",
                // interpunct, full-width, radicals, invisible marks, quotes
                "列夫・托尔斯泰|列夫·托尔斯泰",
                "列夫•托尔斯泰|列夫·托尔斯泰",
                "２０２２年ＡＰＰ|2022年APP",
                "３．５％|3.5%",
                "⼈⺠⾄上|人民至上",
                "⻓桥⻢路|长桥马路",
                "甲\u200E乙\u202C丙|甲乙丙",
                "要\"用心\"做|要“用心”做",
                "say \"yes\" now|say \"yes\" now",
                "12\"的管|12\"的管",
                // the indent
                "　　会上|会上",
                "会上  |会上",
            })
    void cleansByRule(String dirty, String clean) {
        assertThat(Normaliser.cleaned(dirty)).isEqualTo(clean);
    }

    @Test
    void lineFeedsVanishBetweenHanziOnly() {
        assertThat(Normaliser.cleaned("中文\n中文")).isEqualTo("中文中文");
        assertThat(Normaliser.cleaned("中文，\nEnglish")).isEqualTo("中文，English");
        assertThat(Normaliser.cleaned("English\nwords")).isEqualTo("English words");
        assertThat(Normaliser.cleaned("한국어\n한국어")).isEqualTo("한국어 한국어");
    }

    @Test
    void inAHeadingABlankPartsPhrases() {
        assertThat(Normaliser.cleanedHeading("坚定信心 毫不松懈")).isEqualTo("坚定信心　毫不松懈");
        assertThat(Normaliser.cleanedHeading("徐汇通 APP 上线")).isEqualTo("徐汇通APP上线");
    }

    /** Dirty text from a fixed alphabet: hanzi of all planes, digits, Latin, marks of both widths, blanks. */
    private static String random(Random random) {
        String[] alphabet = {
            "中", "文", "报", "𠮷", "䶮", "𬭎", "1", "22", "3.5", "a", "Bc", "４", "Ａ", ",", ":", ";", "?", "!", "(", ")",
            ".", "...", "，", "。", "：", "“", "”", "‘", "’", "\"", "…", "……", "-", "--", "—", "——", "·", "•", "・", " ",
            "  ", "　", "\n", "%", "％", "．", "\u00A0", "\u200B", "\u2060", "\u200E", "⼈", "⻓", "（", "）", "@", "www.",
            "://", "日", "月", "+", "／", "/"
        };
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(40);
        for (int i = 0; i < length; i++) {
            text.append(alphabet[random.nextInt(alphabet.length)]);
        }
        return text.toString();
    }

    @Test
    void neverLosesAHanziOrALetterAndIsDoneAtOnce() {
        for (int seed = 0; seed < 20_000; seed++) {
            String dirty = random(new Random(seed));
            String clean = Normaliser.cleaned(dirty);
            assertThat(core(clean)).as("seed %d: %s", seed, dirty).isEqualTo(core(dirty));
            assertThat(Normaliser.cleaned(clean))
                    .as("twice, seed %d: %s", seed, dirty)
                    .isEqualTo(clean);
            String heading = Normaliser.cleanedHeading(dirty);
            assertThat(core(heading)).as("heading, seed %d", seed).isEqualTo(core(dirty));
            assertThat(Normaliser.cleanedHeading(heading))
                    .as("heading twice, seed %d", seed)
                    .isEqualTo(heading);
        }
    }

    /** Hanzi, letters and digits, radicals and full-width forms as what they stand for. */
    private static String core(String text) {
        return text.replace("⼈", "人")
                .replace("⻓", "长")
                .codePoints()
                .filter(Character::isLetterOrDigit)
                .map(c -> c == '４' ? '4' : c == 'Ａ' ? 'A' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Test
    void longHostileTextTakesReasonableTime() {
        String dirty = IntStream.range(0, 20_000).mapToObj(i -> "中 ,1").reduce("", String::concat);
        long start = System.nanoTime();
        Normaliser.cleaned(dirty);
        assertThat((System.nanoTime() - start) / 1_000_000_000L).isLessThan(20);
    }
}
