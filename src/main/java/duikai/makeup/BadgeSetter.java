package duikai.makeup;

import duikai.compose.Composer;
import duikai.compose.SetLine;
import duikai.house.HouseStyle;
import duikai.house.TextStyle;
import duikai.issue.Text;
import duikai.unit.Length;
import java.util.List;

/** Sets badges (栏题, 图片新闻): one line on a panel. */
final class BadgeSetter {
    private static final String STYLE = "badge";
    private static final double PADDING = 0.22;

    private final Composer composer;
    private final HouseStyle house;
    private final Length body;

    BadgeSetter(Composer composer, HouseStyle house, Length body) {
        this.composer = composer;
        this.house = house;
        this.body = body;
    }

    Head.Group set(Text badge, TextStyle.Align align) {
        TextStyle style = house.style(STYLE);
        Length size = style.sizeFor(body);
        SetLine line = composer.line(new CopyReader(house).styled(badge, STYLE), size, style.tracking());
        return new Head.Group(STYLE, STYLE, size, List.of(line), align, Length.ZERO, size.times(PADDING));
    }
}
