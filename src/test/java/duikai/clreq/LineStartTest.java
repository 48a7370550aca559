package duikai.clreq;

import static org.assertj.core.api.Assertions.assertThat;

/** CLREQ 3.1.4 and 3.1.5, GB/T 15834 5.1: what may begin and end a line, and what is never divided between two. */
class LineStartTest {
    private static final int[] MEASURES = {11, 20};
    private static final String POINTS = "，。、；：？！";
    private static final String CLOSING = "”’）》〉」』】〕〗］｝";
    private static final String OPENING = "“‘（《〈「『【〔〖［｛";

    private static final String NONE = "composition.kinsoku: none";

    /** Each character at every place near the end of a line, in some measures. */
    private static void sweepEach(Bench bench, String form, String characters, String forbidden, boolean atStart) {
        for (int ems : MEASURES) {
            for (String character : characters.split("")) {
                Lines lines = Lines.of(bench.sweep(form.formatted(character), ems));
                if (atStart) {
                    lines.neverStartWith(forbidden);
                } else {
                    lines.neverEndWith(forbidden);
                }
            }
        }
    }

    @Clause(value = "CLREQ 3.1.4 a", broken = "composition.kinsoku: gb")
    void levelNoneBreaksAnywhere(Bench bench) {
        Setting set = bench.set(Bench.sweepOf("，", 13).with("composition.kinsoku: none"));
        Lines.of(set).startWithEach("，");
    }

    @Clause(
            value = {"CLREQ 3.1.4 b", "GB/T 15834 5.1.1 b", "GB/T 15834 5.1.2 b"},
            broken = NONE)
    void pointsNeverBeginALine(Bench bench) {
        sweepEach(bench, "%s", POINTS, POINTS, true);
    }

    @Clause(
            value = {"CLREQ 3.1.4 c", "GB/T 15834 5.1.3 c"},
            broken = NONE)
    void closingMarksNeverBeginALine(Bench bench) {
        sweepEach(bench, "“%s", "”", CLOSING, true);
        sweepEach(bench, "%s", "）》〉」』】〕〗］｝", CLOSING, true);
    }

    @Clause(
            value = {"CLREQ 3.1.4 d", "GB/T 15834 5.1.3 d"},
            broken = NONE)
    void openingMarksNeverEndALine(Bench bench) {
        sweepEach(bench, "%s”", "“", OPENING, false);
        sweepEach(bench, "%s", "（《〈「『【〔〖［｛", OPENING, false);
    }

    @Clause(
            value = {"CLREQ 3.1.4 e", "GB/T 15834 5.1.6 d", "GB/T 15834 5.1.7 c"},
            broken = NONE)
    void connectorsAndInterpunctsNeverBeginALine(Bench bench) {
        sweepEach(bench, "%s", "～—–·", "～—–·", true);
    }

    @Clause(
            value = {"CLREQ 3.1.4 f", "GB/T 15834 5.1.9 b"},
            broken = "composition.kinsoku: basic")
    void theSolidusNeverEndsALine(Bench bench) {
        sweepEach(bench, "%s", "／", "／", false);
    }

    @Clause(value = "GB/T 15834 5.1.9 c", broken = NONE)
    void theSolidusNeverBeginsALine(Bench bench) {
        sweepEach(bench, "%s", "／", "／", true);
    }

    @Clause(value = "CLREQ 3.1.4 g", broken = "composition.kinsoku: gb")
    void dashAndEllipsisNeverBeginALineWhereStrict(Bench bench) {
        for (int ems : MEASURES) {
            for (String mark : new String[] {"——", "……"}) {
                Setting set = bench.set(Bench.sweepOf(mark, ems)
                        .with("composition.kinsoku: strict")
                        .with(bench.settings()));
                Lines.of(set).neverStartWith("—…");
            }
        }
    }

    @Clause(value = "CLREQ 3.1.4 h", broken = "composition.line-end: full")
    void marksAreCutBeforeLinesAreBroken(Bench bench) {
        Setting set = bench.set("区".repeat(11) + "（" + "里".repeat(12) + "，" + "里".repeat(9) + "）。", 13);
        assertThat(set.line(2).text()).isEqualTo("（" + "里".repeat(12) + "，");
        Lines.of(set).solid();
    }

    @Clause(value = "CLREQ 3.1.4 i", broken = NONE)
    void threeMarksStayTogetherWhereLinesAllow(Bench bench) {
        for (int ems : MEASURES) {
            Lines.of(bench.sweep("“『。』”", ems)).keepTogether("。』”");
        }
    }

    @Clause(
            value = {"CLREQ 3.1.5.1 a", "CLREQ 3.1.5.1 b", "GB/T 15834 5.1.4 c", "GB/T 15834 5.1.5 c"},
            doctored = Doctor.BROKEN_EARLIER)
    void dashAndEllipsisAreNeverDivided(Bench bench) {
        for (int ems : MEASURES) {
            for (String mark : new String[] {"——", "……"}) {
                Lines.of(bench.sweep(mark, ems)).keepTogether(mark);
            }
        }
    }

    @Clause(value = "CLREQ 3.1.5.1 c", doctored = Doctor.BROKEN_EARLIER)
    void severalEllipsesAreDividedBetweenThem(Bench bench) {
        Setting set = bench.sweep("…".repeat(6), 11);
        Lines.of(set)
                .all(
                        "have whole ellipses",
                        line -> line.text().chars().filter(c -> c == '…').count() % 2 == 0);
        assertThat(set.texts().stream().filter(text -> text.matches("……(……)?里+")))
                .as("divided")
                .isNotEmpty();
    }

    @Clause(
            value = {"CLREQ 3.1.5.2 a", "GB/T 15835 5.1.8"},
            doctored = Doctor.BROKEN_LATER)
    void numbersAreNeverDivided(Bench bench) {
        for (int ems : MEASURES) {
            for (String number : new String[] {"3.14", "1,280", "9:30", "2022", "20220404"}) {
                Lines.of(bench.sweep(number, ems)).keepTogether(number);
            }
        }
    }

    @Clause(value = "CLREQ 3.1.5.2 b", doctored = Doctor.BROKEN_EARLIER)
    void numbersKeepTheirSignsAndUnits(Bench bench) {
        for (int ems : MEASURES) {
            for (String number : new String[] {"95%", "37℃", "¥1280", "±5", "$20", "100㎡", "−5℃"}) {
                Lines.of(bench.sweep(number, ems)).keepTogether(number);
            }
        }
    }
}
