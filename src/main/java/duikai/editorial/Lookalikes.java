package duikai.editorial;

import java.util.HashMap;
import java.util.Map;

/** Characters that are taken for each other: those that look alike (形近字), and those that sound alike (同音字). */
final class Lookalikes {
    /** From lists of mistakes that proofreaders keep; each group stands between blanks. */
    private static final String GROUPS = "宝室 己已巳 未末 戊戌戍 人入八 日曰目 土士 天夭 千干于 大太犬 王玉主 今令 刁习 孑孓子 乌鸟 侯候 祖租 拔拨 折拆析 晴睛 辨辩辫瓣 "
            + "赢羸嬴 崇祟 粟栗 贷货 锡钖 稍梢捎 幕墓慕暮募 竟竞 即既 治冶 泠冷 准淮 洁诘 遣遗 缀辍 炙灸 毫亳 盲肓 蓝篮 竿杆 段叚 岐歧 玟玫 祥详 "
            + "俊峻骏浚 瑜渝愉喻 明朋 萍苹 辉晖挥 伟炜玮 琪棋祺淇 杨扬 肖萧 洛落 柏拍 眷誊 亨享 免兔 名各 壮状 住往 佳住 沈沉 沐沭 汩汨 券卷 "
            + "厉历 厂广 尤龙 无元 开井 夫失 牛午 贝见 车东 专传 乎平 甲申由 田由 白百 衰哀衷 徒徙 微徽 侍待 恃持 栽裁载 哲晢 茶荼 菅管 "
            + "瞻赡 滕腾 暑署 暧暖 熔溶 谒竭 撤撒 嗽漱 鸣呜 坚竖 桔枯 汤杨 场扬 帅师 扎札 喧宣 渲暄 彤丹 予子 复夏 冼洗 梁粱 哄洪 堰偃 "
            + "垣恒 桓恒 埠阜 坞鸠 怀坏 柯珂 科料 秀香 李季 孟盂 芒茫 茂茬 范苑 苏办 戴载 邓郑 邹邵 部陪 陈阵 郎朗 郭敦 钟种 铁轶 镇慎";

    private static final Map<Integer, Integer> GROUP_OF = groups();

    private Lookalikes() {}

    private static Map<Integer, Integer> groups() {
        Map<Integer, Integer> groups = new HashMap<>();
        int number = 0;
        for (String group : GROUPS.split(" ", -1)) {
            int own = number++;
            group.codePoints().forEach(character -> groups.put(character, own));
        }
        return Map.copyOf(groups);
    }

    static boolean isAlike(int one, int other) {
        Integer group = GROUP_OF.get(one);
        return (group != null && group.equals(GROUP_OF.get(other))) || Sounds.areSame(one, other);
    }
}
