package duikai.clreq;

import static duikai.clreq.Em.em;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

/** CLREQ 3.1.8 and 3.3, GB/T 15834 5.1.8: what stands beside lines: dots, lines under names, waves, frames, readings. */
class BesideLinesTest {
    private static double middle(MeasuredGlyph glyph) {
        return (glyph.x() + glyph.end()) / 2;
    }

    /** The glyphs of readings and notes. */
    private static List<MeasuredGlyph> small(Setting set) {
        return set.glyphs().stream().filter(glyph -> glyph.size() < 0.8).toList();
    }

    @Clause(
            value = {"CLREQ 3.1.2 k", "GB/T 15834 5.1.8 a"},
            broken = "styles.dots.marks: ~; styles.name.marks: ~; styles.title.marks: ~")
    void dotsAndLinesStandBelow(Bench bench) {
        for (String name : List.of("dots", "name", "title")) {
            List<Shape> shapes = Shape.of(bench.set("他读了[左传]{." + name + "}一书"));
            assertThat(shapes).isNotEmpty().allMatch(shape -> shape.top() > Shape.FOOT);
        }
    }

    @Clause(value = "CLREQ 3.1.3.4 a", broken = "styles.deceased.marks: line")
    void aFrameStandsAroundTheName(Bench bench) {
        Setting set = bench.set("追悼[张三]{.deceased}同志");
        List<MeasuredGlyph> name = set.lineWith("张三").find("张三");
        List<Shape> sides = Shape.of(set);
        em(sides.stream().mapToDouble(Shape::left).min().orElseThrow())
                .isBetween(name.getFirst().x() - 0.2, name.getFirst().x());
        em(sides.stream().mapToDouble(Shape::right).max().orElseThrow())
                .isBetween(name.getLast().end(), name.getLast().end() + 0.2);
        em(sides.stream().mapToDouble(Shape::top).min().orElseThrow()).isLessThan(-0.85);
        em(sides.stream().mapToDouble(Shape::bottom).max().orElseThrow()).isMoreThan(0.1);
    }

    @Clause(value = "CLREQ 3.1.5.3 a", doctored = Doctor.MOVED_IN)
    void aNotesSignStaysWithItsWord(Bench bench) {
        Setting set = bench.sweep("法^1^", 13);
        assertThat(small(set))
                .hasSize(9)
                .allSatisfy(sign -> assertThat(set.lines())
                        .anyMatch(line -> line.glyphs().stream()
                                .anyMatch(glyph -> glyph.text().equals("法")
                                        && Math.abs(glyph.end() - sign.x()) < 0.05
                                        && Math.abs(glyph.glyph().y()
                                                        - sign.glyph().y())
                                                < 0.5 * Specimen.EM)));
    }

    @Clause(value = "CLREQ 3.1.8 a", doctored = Doctor.UNEVEN)
    void nothingMovesTheLines(Bench bench) {
        Setting set = bench.set("区[区区]{.dots}区[区区]{.name}区[区]{qū}区区区[区区]{.title}区区区里里[里里]{.dots .name}里里里里里里", 11);
        assertThat(set.lines()).hasSizeGreaterThan(2);
        for (int i = 1; i < set.lines().size(); i++) {
            em(set.lines().get(i).baseline() - set.lines().get(i - 1).baseline())
                    .is(1.5);
            Lines.of(set).solid();
        }
    }

    @Clause(value = "CLREQ 3.1.8 b", broken = "formats.specimen.bodies: [9/10]")
    void theLineGapHasRoomForMarks(Bench bench) {
        Setting set = bench.set("[区区区区区区区区区]{.dots}[里里里里里里里里里里里]{.dots}[市市市]{.title}", 11);
        double pitch = set.line(2).baseline() - set.line(1).baseline();
        em(pitch - 1).isMoreThan(0.49);
        assertThat(Shape.of(set).stream().filter(shape -> shape.top() < pitch))
                .isNotEmpty()
                .allMatch(shape -> shape.top() < Shape.FOOT + 0.2 && shape.bottom() < pitch - 0.88);
    }

    @Clause(value = "CLREQ 3.1.8 c", doctored = Doctor.MOVED_IN)
    void dotsAreCentredOnTheirCharacters(Bench bench) {
        for (String text : List.of("这一点[必须坚持]{.dots}其他", "这[里有特别长的字]{.dots}1234567年的记录都保存在这里了")) {
            Setting set = bench.set(text, 11);
            List<Shape> dots = Shape.of(set);
            List<MeasuredGlyph> marked = set.line(1).glyphs().stream()
                    .filter(glyph -> "必须坚持里有特别长的字".contains(glyph.text()))
                    .toList();
            for (int i = 0; i < marked.size(); i++) {
                em(dots.get(i).middle()).is(middle(marked.get(i)));
            }
            assertThat(marked).hasSizeGreaterThan(3);
        }
    }

    @Clause(value = "CLREQ 3.1.8 d", doctored = Doctor.MOVED_IN)
    void everyNameHasALineOfItsOwn(Bench bench) {
        Setting set = bench.set("会见[李强]{.name}[龚正]{.name}等");
        List<Shape> two = Shape.of(set);
        assertThat(two).hasSize(2);
        em(two.get(1).left() - two.get(0).right()).isBetween(0.05, 0.2);
        em(two.getFirst().left()).isAbout(set.glyph("李").x(), 0.1);
        assertThat(Shape.of(bench.set("会见[李强龚正]{.name}等"))).hasSize(1);
    }

    @Clause(value = "CLREQ 3.1.8 e", doctored = Doctor.SHAKEN)
    void aLineIsAsLongAsTheWords(Bench bench) {
        Setting set = bench.set("[里有特别长的字]{.name}1234567年的记录都保存在这里了", 11);
        MeasuredLine line = set.line(1);
        assertThat(line.hanGaps()).anyMatch(gap -> gap > 0.02);
        em(Shape.of(set).getFirst().left()).is(line.glyph("里").x());
        em(Shape.of(set).getFirst().right()).is(line.glyph("字").end());
        em(Shape.of(set).getFirst().width())
                .is(line.glyph("字").end() - line.glyph("里").x());
        em(line.glyph("有").x() - line.glyph("里").end()).is(line.hanGaps().getLast());
    }

    @Clause(value = "CLREQ 3.1.8 f", broken = "styles.name.marks: ~")
    void aLineIsNearerThanDots(Bench bench) {
        List<Shape> shapes = Shape.of(bench.set("读[左传]{.name .dots}后"));
        Shape line = shapes.getFirst();
        em(line.width()).is(2);
        assertThat(shapes.subList(1, shapes.size())).hasSize(2).allMatch(dot -> dot.top() > line.bottom());
    }

    @Clause(
            value = {"CLREQ 3.3.2 a", "CLREQ 3.3.4.1 a", "CLREQ 3.3.4.2 a"},
            broken = "styles.ruby.ratio: 0.6; styles.ruby.rise: 0.5")
    void pinyinIsCentredAboveAtHalfTheSize(Bench bench) {
        Setting set = bench.set("写下[汉]{hàn}这个字");
        List<MeasuredGlyph> reading = small(set);
        MeasuredGlyph base = set.glyph("汉");
        assertThat(reading).hasSize(3);
        em(reading.getFirst().size()).is(0.5);
        em((reading.getFirst().x() + reading.getLast().end()) / 2).is(middle(base));
        em((base.glyph().y() - reading.getFirst().glyph().y()) / Specimen.EM).isMoreThan(0.88);
    }

    @Clause(value = "CLREQ 3.3.4.1 b", doctored = Doctor.CROWDED)
    void aQuarterOfAnEmStandsBetweenReadings(Bench bench) {
        List<MeasuredGlyph> readings = small(bench.set("写[壮双]{zhuàng shuāng}字"));
        em(readings.get(6).x() - readings.get(5).end()).isMoreThan(0.249);
    }

    @Clause(value = "CLREQ 3.3.4.1 c", doctored = Doctor.ASTRAY)
    void readingsStayInTheMeasure(Bench bench) {
        Setting set = bench.sweep("[双]{shuāng}", 13);
        assertThat(small(set)).isNotEmpty().allMatch(glyph -> glyph.x() > -0.01 && glyph.end() < 13.01);
    }

    @Clause(value = "CLREQ 3.3.4.3 a", doctored = Doctor.CROWDED)
    void pinyinByWordIsCentredOnTheWord(Bench bench) {
        Setting set = bench.set("在[北京]{běijīng}看");
        List<MeasuredGlyph> reading = small(set);
        em((reading.getFirst().x() + reading.getLast().end()) / 2)
                .is(set.line(1).find("北京").getLast().x());
        for (int i = 1; i < reading.size(); i++) {
            em(reading.get(i).x() - reading.get(i - 1).end()).is(0);
        }
    }

    @Clause(
            value = {"CLREQ 3.3.3.1 a", "CLREQ 3.3.3.2 a"},
            broken = "styles.zhuyin.ratio: 0.45")
    void zhuyinStandsInHalfAnEmToTheRight(Bench bench) {
        Setting set = bench.set("寫[漢]{ㄏㄢˋ}字");
        em(set.inside("漢字")).is(0.5);
        List<MeasuredGlyph> symbols =
                small(set).stream().filter(glyph -> "ㄏㄢ".contains(glyph.text())).toList();
        assertThat(symbols).hasSize(2);
        for (MeasuredGlyph symbol : symbols) {
            em(symbol.size()).is(0.3);
            em(symbol.x()).isMoreThan(set.glyph("漢").end() - 0.01);
            em(symbol.end()).isLessThan(set.glyph("字").x());
        }
    }

    @Clause(value = "CLREQ 3.3.3.3 a", doctored = Doctor.ASTRAY)
    void tonesStandRightOfTheSigns(Bench bench) {
        Setting set = bench.set("寫[漢]{ㄏㄢˋ}字");
        MeasuredGlyph last = set.glyphs().stream()
                .filter(glyph -> glyph.text().equals("ㄢ"))
                .findFirst()
                .orElseThrow();
        MeasuredGlyph tone = set.glyphs().stream()
                .filter(glyph -> glyph.text().equals("ˋ"))
                .findFirst()
                .orElseThrow();
        em(last.x()).isMoreThan(set.glyph("漢").end() - 0.01);
        em(tone.inkMiddle()).isMoreThan(last.inkMiddle());
        em(tone.right()).isLessThan(set.glyph("字").x() + 0.01);
    }

    @Clause(value = "CLREQ 3.3.3.5 a", doctored = Doctor.MOVED_IN)
    void aCharacterKeepsItsZhuyin(Bench bench) {
        Setting set = bench.sweep("[漢]{ㄏㄢˋ}", 13);
        List<MeasuredGlyph> signs =
                small(set).stream().filter(glyph -> glyph.text().equals("ㄏ")).toList();
        assertThat(signs)
                .hasSize(9)
                .allSatisfy(sign -> assertThat(set.lines())
                        .anyMatch(line -> line.glyphs().stream()
                                .anyMatch(glyph -> glyph.text().equals("漢")
                                        && sign.x() > glyph.end() - 0.01
                                        && sign.x() < glyph.end() + 0.3
                                        && Math.abs(glyph.glyph().y()
                                                        - sign.glyph().y())
                                                < Specimen.EM)));
    }
}
