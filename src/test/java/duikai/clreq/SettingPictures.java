package duikai.clreq;

import java.util.List;

/** For every setting of {@code composition} a text in which its values are seen. */
final class SettingPictures {
    private static final String[] WIDTHS = {"quanjiao", "kaiming", "banjiao", "hangmobanjiao", "tw"};
    private static final int EMS = 12;

    static final List<SettingPicture> ALL = List.of(
            SettingPicture.of(
                    "kinsoku", text("公园里花开得一片一片，老人孩子来看，有红的／白的／黄的，大家忙拍照——春光正好有说有笑。"), "none", "basic", "gb", "strict"),
            SettingPicture.of("widths", text("他说：“好！去吧。”\n\n（甲），乙、丙；丁？"), WIDTHS),
            SettingPicture.of(
                    "headline-widths",
                    text("正文。")
                            .with("formats.specimen.headlines.sizes: [14]; formats.specimen.headlines.preferred: [14]")
                            .front("type: news")
                            .front("headline: “稳”、“进”！看")
                            .ems(14),
                    WIDTHS),
            SettingPicture.of("adjacent", text("他说：“好。”“行！”\n\n（《春》）（节选）"), "natural", "one-and-half", "one"),
            SettingPicture.of(
                    "line-end",
                    text("市绿化部门昨天宣布说从下个月起到今年年底止，（含周末节日）公园免费开，市民可凭本人身份证件入园，欢迎前来。"),
                    "prefer-half",
                    "force-half",
                    "full",
                    "hang"),
            SettingPicture.of("han-latin-space", text("用5部iPad上课\n\n得了A和95分"), "0", "0.125", "0.25", "0.5"),
            SettingPicture.of("stop-shrink", text("记者昨天在书店里看到《春来了。花开了又落了不再回来》这本书。"), "yes", "no"),
            SettingPicture.of("interpunct", text("列夫·托尔斯泰\n\n《史记·项羽本纪》"), "half", "full"),
            SettingPicture.of(
                    "line-start", text("“稳”字当头。\n\n本区的花展要办到月底（逢周一不开门）人人都可免费看。"), "half", "full-first", "full"),
            SettingPicture.of("han-latin-least", text("晚报上周登了一篇报道《走完2.5公里绕湖步道的人们》很受欢迎。"), "0.125", "0.25"),
            SettingPicture.of("han-latin-most", text("本区图书馆上周末迎来小读者123人次借出图书20220册，创了新高。"), "0.25", "0.5"),
            SettingPicture.of("han-latin-grid", text("全区5所学校用iPad\n\n共有A楼B楼30间"), "no", "yes"),
            SettingPicture.of(
                    "hyphenation",
                    text("他在大学主修communication课程。\n\n这几年来我们都生活在一个人人都离不开information的时代。"),
                    "never",
                    "in-need",
                    "freely"),
            SettingPicture.of("indent", text("春光正好，公园里花都开了。\n\n游人很多，大家都来看花拍照。"), "0", "1", "2"),
            SettingPicture.of("list-indent", text("①坚持预防为主，落实各项措施。\n\n②保障市民买菜、就医、用药等各种需要。"), "none", "hanging"));

    /** Settings of other parts of a house. */
    static final List<SettingPicture> OTHERS = List.of(
            SettingPicture.at("styles.name.marks", text("他读了[司马迁]{.name}的书"), "none", "dots", "line", "wave", "frame"),
            SettingPicture.at(
                    "formats.specimen.writing",
                    text("他说：“看！”（笑）GDP增长5%，第25号iPhone——2022年。……").ems(11),
                    "horizontal",
                    "vertical"));

    private SettingPictures() {}

    private static Specimen text(String text) {
        return Specimen.of(text).ems(EMS);
    }
}
