package duikai.clreq;

import static duikai.clreq.Em.em;

/** GB/T 15835-2011 section 5, as far as it is about setting: numerals in print. */
class NumeralTest {
    @Clause(value = "GB/T 15835 5.1.3", broken = "composition.kinsoku: none")
    void rangesHaveAWideConnector(Bench bench) {
        for (String connector : "～—".split("")) {
            MeasuredLine line = bench.set("字63%" + connector + "68%字").line(1);
            em(line.find(connector + "6").getLast().x() - line.glyph("%").end()).is(1);
            Lines.of(bench.sweep("63%" + connector + "68%", 13)).neverStartWith(connector);
        }
    }

    @Clause(value = "GB/T 15835 5.1.4", doctored = Doctor.BROKEN_LATER)
    void datesAreNeverDivided(Bench bench) {
        for (String date : new String[] {"2022-04-04", "2022"}) {
            Lines.of(bench.sweep(date, 13)).keepTogether(date);
        }
    }

    @Clause(value = "GB/T 15835 5.1.5", doctored = Doctor.BROKEN_LATER)
    void timesAreNeverDivided(Bench bench) {
        for (String time : new String[] {"15:36:08", "9:30"}) {
            Lines.of(bench.sweep(time, 13)).keepTogether(time);
            em(bench.set("字" + time + "字").glyph(":").advance()).isLessThan(0.5);
        }
    }

    @Clause(value = "GB/T 15835 5.1.7", broken = "faces.song.latin: Song 400")
    void digitsAreHalfWide(Bench bench) {
        MeasuredLine line = bench.set("字0123456789字").line(1);
        for (String digit : "0123456789".split("")) {
            em(line.glyph(digit).advance()).is(0.5);
        }
    }

    @Clause(value = "GB/T 15835 5.2.5", doctored = Doctor.OPENED)
    void theHanZeroIsAHanzi(Bench bench) {
        em(bench.set("字二〇二二年字").inside("字二〇二二年字")).is(5);
    }
}
