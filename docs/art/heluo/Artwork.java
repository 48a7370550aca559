import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Draws the nameplate of the house heluo and the advertisement with art of samples/heluo-kuaibao as outlines.
 *
 * <pre>
 * javac -d /tmp/art docs/art/heluo/*.java
 * java -cp /tmp/art Artwork        (from the project's root)
 * </pre>
 */
final class Artwork {
    private static final String BLUE = "#123f73 device-cmyk(1,0.68,0,0.2)";
    private static final String RED = "#c4261d device-cmyk(0,1,1,0.05)";
    private static final String BLACK = "#000000 device-cmyk(0,0,0,1)";
    private static final String SAND = "#f6ead2 device-cmyk(0,0.06,0.16,0)";

    private Artwork() {}

    public static void main(String[] words) throws Exception {
        nameplate();
        books();
    }

    private static void write(String file, double width, double height, String... paths) throws Exception {
        Files.writeString(Path.of(file), String.format(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%1$s\" height=\"%2$s\" viewBox=\"0 0 %1$s %2$s\">%n%3$s</svg>%n",
                (int) width, (int) height, String.join("", paths)));
    }

    /**
     * Four brush letters, set by eye: their sizes and feet differ a little, and they are inked heavier than the face is. Under
     * them the river, and the name in Latin letters.
     */
    private static void nameplate() throws Exception {
        Lettering brush = new Lettering("ma-shan-zheng/MaShanZheng_400Regular.ttf");
        Lettering sans = new Lettering("noto-sans-sc/NotoSansSC_700Bold.ttf");
        Area letters = new Area();
        letters.add(brush.ink("河", new Rectangle2D.Double(0, 14, 830, 800), 0, 5));
        letters.add(brush.ink("洛", new Rectangle2D.Double(868, 60, 800, 770), 0, 6));
        letters.add(brush.ink("快", new Rectangle2D.Double(1716, 6, 830, 830), 0, 5));
        letters.add(brush.ink("报", new Rectangle2D.Double(2570, 22, 830, 806), 0, 6));
        double size = 74;
        String latin = "HELUO KUAIBAO";
        double wide = sans.width(latin, size, 0.42);
        Path2D foot = sans.line(latin, 3400 - wide, 1000 - 4, size, 0.42);
        Area river = new Area();
        for (int i = 0; i < 3; i++) {
            river.add(wave(0, 3400 - wide - 70, 941 + i * 22 - (i == 1 ? 0 : 0), i == 1 ? 10 : 6));
        }
        write("fo-templates/heluo/nameplate.svg", 3400, 1000, Lettering.path(letters, BLUE), Lettering.path(river, RED), Lettering.path(foot, BLUE));
    }

    /** A line that goes up and down like water, thicker in its middle. */
    private static Area wave(double from, double to, double y, double weight) {
        Path2D p = new Path2D.Double();
        double length = (to - from) / 14;
        p.moveTo(from, y);
        for (int i = 0; i < 14; i++) {
            double x = from + i * length, lift = (i % 2 == 0 ? -1 : 1) * 15;
            p.curveTo(x + length * 0.35, y + lift, x + length * 0.65, y + lift, x + length, y);
        }
        for (int i = 13; i >= 0; i--) {
            double x = from + i * length, lift = (i % 2 == 0 ? -1 : 1) * 15;
            double w = weight * Math.sin(Math.PI * (i + 0.5) / 14);
            p.curveTo(x + length * 0.65, y + lift + w, x + length * 0.35, y + lift + w, x, y + (i == 0 ? 0 : w * 0.6));
        }
        p.closePath();
        return new Area(p);
    }

    private static Area box(double x, double y, double w, double h) {
        return new Area(new Rectangle2D.Double(x, y, w, h));
    }

    /** A quarter page: a fair of old books. */
    private static void books() throws Exception {
        double w = 3180, h = 2120;
        Lettering song = new Lettering("noto-serif-sc/NotoSerifSC_900Black.ttf");
        Lettering sans = new Lettering("noto-sans-sc/NotoSansSC_700Bold.ttf");
        Lettering kai = new Lettering("lxgw-wenkai/LXGWWenKai-Regular.ttf");
        Area spines = new Area(), bands = new Area(), red = new Area();
        Dice dice = new Dice(7);
        double x = 150, foot = 1230;
        while (x < w - 320) {
            double wide = dice.between(80, 170), tall = dice.between(340, 520);
            Area book = box(x, foot - tall, wide, tall);
            Area labels = box(x + wide * 0.2, foot - tall + 70, wide * 0.6, 26);
            labels.add(box(x + wide * 0.35, foot - tall + 140, wide * 0.3, tall * 0.38));
            if (dice.next() < 0.12) {
                AffineTransform leaning = AffineTransform.getRotateInstance(0.16, x + wide, foot);
                book.transform(leaning);
                labels.transform(leaning);
                x += 100;
            }
            (dice.next() < 0.3 ? red : spines).add(book);
            bands.add(labels);
            x += wide + 16;
        }
        Area shelf = box(100, foot, w - 200, 40);
        Path2D title = song.centred("旧书新读", w / 2, 420, 360, 0.12);
        title.append(sans.centred("第十一届河洛秋季书市", w / 2, 620, 124, 0.16), false);
        Path2D text = sans.centred("10月31日（周五）—11月9日（周日）", w / 2, 1485, 168, 0.02);
        text.append(song.centred("听竹园东廊　　每日9时至20时　免费入场", w / 2, 1680, 124, 0.02), false);
        text.append(kai.centred("旧籍·地方文献·连环画·老唱片　　百家书摊，五折起", w / 2, 1850, 112, 0.0), false);
        text.append(kai.centred("每晚7时　书人夜谈　　电话0000-5600731", w / 2, 2015, 112, 0.0), false);
        write("samples/heluo-kuaibao/pictures/ad-books.svg", w, h,
                Lettering.path(box(0, 0, w, h), SAND), Lettering.path(spines, BLUE), Lettering.path(red, RED), Lettering.path(bands, SAND), Lettering.path(shelf, BLACK), Lettering.path(title, BLUE), Lettering.path(text, BLACK));
    }
}
