package duikai.repair;

import duikai.repair.Letters.Change;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Rules that look at one character: what it should have been. */
final class CharacterRules {
    /**
     * Radicals of U+2E80–2EF3 that pass for hanzi and have no compatibility mapping, each followed by the hanzi
     * (EquivalentUnifiedIdeograph of the Unicode data base, those met in copied PDF text).
     */
    private static final String RADICALS =
            "⺁厂⺃乚⺅亻⺆冂⺈刀⺉刂⺊卜⺋卩⺌小⺎兀⺒巳⺓幺⺔彑⺖忄⺘扌⺙攵⺛旡⺜日⺝月⺞歹⺟母⺠民⺡氵⺢氺⺣灬⺤爫⺥爫⺦丬⺨犭⺩王⺫罒⺬示⺭礻⺮竹⺰纟⺱网⺲罒⺳网⺴网⺶羊⺸羊⺹耂⺺肀⺼月⺽臼⺾艹"
                    + "⺿艹⻀艹⻁虎⻂衤⻃覀⻄西⻅见⻆角⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑長⻒镸⻓长⻔门⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻟食⻠饣⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟";

    private CharacterRules() {}

    /** Marks of direction and order that came along with copied text; joiners and break marks are meant and stay. */
    static List<Change> invisible(Letters text) {
        return each(text, c -> switch (c) {
            case 0x200E, 0x200F, 0x061C, 0x00AD -> "";
            default -> (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) ? "" : null;
        });
    }

    static List<Change> radicals(Letters text) {
        return each(text, c -> c >= 0x2E80 && c <= 0x2FD5 ? hanziOf(c) : null);
    }

    private static @Nullable String hanziOf(int radical) {
        String letter = Character.toString(radical);
        int listed = RADICALS.indexOf(letter);
        String hanzi = listed >= 0 && listed % 2 == 0
                ? RADICALS.substring(listed + 1, listed + 2)
                : Normalizer.normalize(letter, Normalizer.Form.NFKC);
        return hanzi.equals(letter) ? null : hanzi;
    }

    /** Full-width digits and letters become ordinary ones, and the point and percent sign of their numbers with them. */
    static List<Change> fullWidth(Letters text) {
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            int c = text.at(i);
            boolean point = c == '．' && isDigit(text.at(i - 1)) && isDigit(text.at(i + 1));
            boolean percent = c == '％' && isDigit(text.at(i - 1));
            if (Script.isFullWidthAlphanumeric(c) || point || percent) {
                changes.add(new Change(i, i + 1, Character.toString(c - 0xFEE0)));
            }
        }
        return changes;
    }

    private static boolean isDigit(int c) {
        return Script.isDigit(c) || (c >= '０' && c <= '９');
    }

    private static List<Change> each(Letters text, IntFunction<@Nullable String> replacement) {
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            String by = replacement.apply(text.at(i));
            if (by != null) {
                changes.add(new Change(i, i + 1, by));
            }
        }
        return changes;
    }
}
