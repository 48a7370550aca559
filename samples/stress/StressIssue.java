import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import javax.imageio.ImageIO;

/**
 * Writes an issue of many pages for tests of make-up: stories of every length, pictures, advertisements, briefs. The same
 * seed gives the same issue, byte for byte.
 *
 * <pre>java samples/stress/StressIssue.java SEED FOLDER [PAGES [FILL]]</pre>
 *
 * FILL is the copy's share of what the pages hold, 1 when missing; what a story takes is estimated in lines of one column.
 * With -Dlisted=true every page lists its stories, and the keys of make-up over several pages are left out.
 */
final class StressIssue {
    /** Lines of one column on an inside page of the tabloid, and what the masthead takes from the first. */
    private static final int PAGE_LINES = 456;
    private static final int MASTHEAD_LINES = 86;
    private static final double CHARS_A_LINE = 10.2;

    private static final String[] SECTIONS = {
        "要闻", "综合", "经济", "城建", "乡镇", "教育", "健康", "法治", "社区", "科创", "文化", "体育", "生活", "交通", "环保", "副刊"
    };
    private static final String[][] PROJECTS = {
        {"一窗受理改革", "重点项目集中开工", "民生实事督办", "营商环境提升行动"},
        {"冬季供暖准备", "城市体检", "安全生产大检查", "政务热线改版"},
        {"中小企业融资对接会", "外贸订单回流", "夜间消费集市", "老字号振兴计划"},
        {"老旧管网改造", "口袋公园建设", "背街小巷整治", "海绵城市示范段"},
        {"晚稻收割", "高标准农田建设", "乡村道路提档", "柑橘产销对接"},
        {"课后服务延时", "校舍抗震加固", "校园阅读季", "职业技能周"},
        {"家庭医生签约", "慢病筛查", "中医夜门诊", "急救设备进楼宇"},
        {"反诈宣传月", "社区矛盾调解", "小额诉讼巡回审理", "消防通道清理"},
        {"电梯加装", "垃圾分类积分", "老年食堂扩容", "邻里议事会"},
        {"实验室开放日", "传感器中试线", "机器人应用大赛", "数据中心节能改造"},
        {"非遗展演", "古桥修缮", "秋季书市", "乡土戏曲传习班"},
        {"半程马拉松", "社区篮球联赛", "全民游泳测试", "青少年乒乓球赛"},
        {"早餐工程", "菜价平稳行动", "二手家具循环集市", "家政持证上岗"},
        {"公交线路优化", "非机动车道改造", "智慧停车联网", "桥梁荷载检测"},
        {"河道清淤", "鸟类越冬监测", "油烟治理", "工业废水回用"},
        {"桂花诗会", "方言故事征集", "老照片展", "读者来信选登"}
    };
    private static final String[] TURNS = {
        "提速增效", "进入冲刺阶段", "惠及更多居民", "交出新答卷", "让利于民", "跑出新节奏", "补上最后一环", "守住质量关", "推出新举措", "赢得好口碑"
    };
    private static final String[] FAMILY = "温 邱 裴 段 韩 宋 祝 苏 滕 戴 薛 曹 贺 俞 罗 马 乔 顾 秦 尹 欧阳 司徒".split(" ");
    private static final String[] GIVEN = "书远 岚 小满 衡 季 知微 安 静言 玉珍 春生 敏 平 青 守田 长河 力 伯清 月娥 川 一鸣 慧 子墨 雨桐 柏".split(" ");
    private static final String[] PLACES = {
        "柳桥街道", "北埠街道", "青屏街道", "竹园镇", "石榴园社区", "渡口社区", "纸坊巷", "文昌街", "学苑路", "东篱小区", "梁家埠", "白石闸", "北坡片区", "河西工业园"
    };
    private static final String[] BODIES = {
        "区发展改革委", "区城市管理局", "区农业农村局", "区卫生健康委", "区教育局", "区水务局", "街道办事处", "区政务服务局", "区科技局", "区文化馆", "项目指挥部"
    };
    private static final String[] LATIN = {"App", "GPS", "5G", "AI", "PM2.5", "Wi-Fi", "LED", "ISO 9001", "VR", "kWh", "CT", "GIS", "BIM"};
    private static final String[] OPENINGS = {
        "记者昨日从%2$s获悉，%1$s近日在%3$s启动，计划用%4$d天完成，预计惠及居民%5$d户。",
        "%3$s的%1$s有了新进展。截至10月%6$d日，全部%4$d项任务已完成%7$s%%，比计划提前%8$d天。",
        "“%9$s”10月%6$d日，%3$s的居民%10$s这样评价身边的变化。今年以来，%1$s已投入资金%5$d万元。",
        "%2$s昨日公布%1$s阶段成果：前三季度共完成%5$d件，同比增长%7$s%%，当场办结率达到%4$d%%。",
        "经过%4$d天的试运行，%1$s昨日在%3$s正式铺开，首日接待群众%5$d人次。"
    };
    private static final String[] FACTS = {
        "据介绍，这项工作分%8$d个批次推进，先在%3$s等%8$d处试点，再逐步推广到全区。",
        "数据显示，今年1至9月，相关投诉%5$d件，同比下降%7$s%%；满意率为9%8$d.%8$d%%。",
        "为了摸清底数，工作人员用了%4$d天，走访%5$d户，建立台账%4$d本，做到一户一档。",
        "%2$s引入%11$s系统，把原来需要%8$d个工作日的流程压缩到%6$d个小时。",
        "记者在现场看到，%4$d名施工人员分成两班，一边开挖，一边回填，白天的车流没有受到影响。",
        "难点在于资金。除区级财政安排的%5$d万元外，其余由社会资本和受益单位按6∶4的比例分担。",
        "从%3$s到%12$s，全长%8$d.%6$d公里的路段将分%8$d段施工，每段工期不超过%4$d天。",
        "“最怕的是只热闹一阵子。”%2$s有关负责人%10$s说，“我们把每一项都写进清单，谁来做、做到哪天、做不好怎么办，清清楚楚。”",
        "在%12$s，%8$d台新设备通过%11$s联网，每%6$d分钟上传一次读数，一旦异常，值班人员的手机会立即收到提示。",
        "%10$s算了一笔账：从前每月要花三四百元，现在不到%4$d元，一年下来省出的钱够添置一件大家电。",
        "今年%8$d月，有居民提出，原方案没有考虑老人和儿童的需要。设计人员随后修改图纸，增设扶手%4$d处、坡道%8$d处。",
        "这样的做法并非一开始就顺利。头%8$d个月，报名的人不到%4$d个；直到%12$s的%10$s带头试了一次，大家才放下心来。",
        "按照《实施细则》的规定，凡不符合标准的一律返工，费用由责任单位承担；%8$d次以上不合格的，列入名单。",
        "第三方机构的检测报告（编号HL-%5$d）表明，各项指标均优于国家标准，其中关键一项的合格率为%7$s%%。",
        "在采访中，不少人提到“等不起”三个字。%10$s告诉记者，她家门口的那段路，下雨天要穿胶鞋才能出门。",
        "参加活动的有来自%3$s、%12$s等地的%4$d支队伍，年龄最大的成员7%8$d岁，最小的还在上小学。",
        "目前，首批%5$d份订单已经排到明年%8$d月，车间里的机器每天开足%8$d个小时，仍有客户催货。",
        "%2$s还同%8$d所学校、%4$d家企业签订协议，共建实训基地，提供岗位%5$d个。",
        "“以前办一件事跑%8$d趟，现在坐在家里点几下就行。”家住%12$s的%10$s打开手机，给记者演示新上线的%11$s功能。",
        "统计表明，参与者中60岁以上的占%4$d%%，他们带来的不仅是时间，还有几十年积累下来的手艺。"
    };
    private static final String[] SAYINGS = {
        "早该这么办了，路一通，心也跟着亮堂。", "事情不大，可是件件都在家门口。", "手续少了，话也好说了。", "不看文件看门前，这回是真的变了。", "有人听、有人记、有人回，就够了。"
    };
    private static final String[] ENDINGS = {
        "下一步，%2$s将根据试点情况完善方案，力争年底前再完成%4$d处。",
        "有关部门提醒，办理前请拨打热线，或者通过%11$s平台查询所需材料，以免空跑。",
        "据了解，%1$s将持续到明年%8$d月，期间的进展会定期公布，接受群众监督。",
        "傍晚时分，%3$s的灯亮了起来，%10$s和邻居们还在议论，明年能不能再多做一点。"
    };

    private final Random random;
    private final Path folder;
    private final boolean listed = Boolean.getBoolean("listed");
    private final Set<String> headlines = new HashSet<>();
    private int made;

    private StressIssue(long seed, Path folder) {
        this.random = new Random(seed);
        this.folder = folder;
    }

    public static void main(String[] words) throws IOException {
        if (words.length < 2) {
            System.err.println("java StressIssue.java SEED FOLDER [PAGES [FILL]]");
            System.exit(2);
        }
        int pages = words.length > 2 ? Integer.parseInt(words[2]) : 16;
        double fill = words.length > 3 ? Double.parseDouble(words[3]) : 1;
        new StressIssue(Long.parseLong(words[0]), Path.of(words[1])).write(pages, fill);
    }

    private void write(int pages, double fill) throws IOException {
        Files.createDirectories(folder.resolve("articles"));
        Files.createDirectories(folder.resolve("pictures"));
        StringBuilder issue = new StringBuilder("house: heluo\ndate: 2025-10-23\nnumber: 43\ncumulative: 912\npages:\n");
        double supply = 0;
        double demand = 0;
        for (int page = 0; page < pages; page++) {
            double room = PAGE_LINES - (page == 0 ? MASTHEAD_LINES : 0);
            List<String> stories = new ArrayList<>();
            // What the estimate of one page leaves over is made good on the next.
            demand += page(page, (supply + room) * fill - demand, stories);
            supply += room;
            String section = SECTIONS[page % SECTIONS.length];
            issue.append("  - name: ").append(section).append('\n');
            issue.append(listed ? "    articles: [" + String.join(", ", stories) + "]\n" : "    sections: [" + section + "]\n");
        }
        Files.writeString(folder.resolve("issue.yaml"), issue);
        System.out.printf("%d stories, %.0f lines for %.0f (%.1f %%)%n", made, demand, supply, 100 * demand / supply);
    }

    /** Fills one page's share of the copy and returns what it takes. */
    private double page(int page, double room, List<String> stories) throws IOException {
        double used = 0;
        boolean advertisement = page % 3 == 1;
        int briefs = page % 4 == 2 ? 5 : 0;
        if (advertisement) {
            used += advertisement(page, stories);
        }
        for (int i = 0; i < briefs; i++) {
            used += story(page, 6, "brief", 60 + random.nextInt(40), false, stories);
        }
        int[] priorities = {1, 2, 3, 3, 4, 4, 5, 5, 5, 5, 5, 5};
        boolean large = random.nextBoolean();
        for (int i = 0; i < priorities.length && room - used > 30; i++) {
            int priority = priorities[i];
            int[] chars = {0, large ? 520 : 360, 240, 180, 140, 90};
            double left = room - used - head(priority);
            boolean pictured = i == 0 || i == 2 && page % 2 == 0;
            double want = chars[priority] * (0.8 + 0.4 * random.nextDouble());
            double most = (left - (pictured ? 42 : 0)) * CHARS_A_LINE / 1.12;
            boolean last = most < want * 1.35 + 140;
            String type = i == 4 ? page % 4 == 1 ? "commentary" : page % 4 == 3 ? "letter" : "news" : "news";
            used += story(page, priority, type, (int) (last ? Math.max(80, most) : want), pictured, stories);
            if (last) {
                break;
            }
        }
        return used;
    }

    /** Lines a heading and the gaps around a story take, by its priority. */
    private static double head(int priority) {
        return new double[] {0, 46, 30, 20, 15, 13, 7}[priority];
    }

    private double story(int page, int priority, String type, int chars, boolean pictured, List<String> stories) throws IOException {
        String id = "s%03d".formatted(++made);
        stories.add(id);
        String section = SECTIONS[page % SECTIONS.length];
        String project = one(PROJECTS[page % PROJECTS.length]);
        String place = one(PLACES);
        StringBuilder top = new StringBuilder("---\n");
        if (!type.equals("news")) {
            top.append("type: ").append(type).append('\n');
        }
        if (!listed) {
            top.append("section: ").append(section).append('\n');
            if (page == 0 && priority == 1) {
                top.append("jump: allowed\n");
            }
            if (priority == 5 && random.nextInt(4) == 0) {
                top.append("run: may\n");
            }
        }
        top.append("priority: ").append(priority).append('\n');
        top.append("headline: ").append(headline(priority < 5, project, place)).append('\n');
        if (priority < 3) {
            top.append("subhead: ").append(place).append("首批").append(number(3, 40)).append("项任务完成验收\n");
        }
        if (type.equals("commentary")) {
            top.append("byline: ").append(one(FAMILY)).append("言").append('\n');
        }
        if (type.equals("letter")) {
            top.append("signature:\n  - ").append(one(BODIES)).append("\n  - 2025年10月").append(number(18, 22)).append("日\n");
        }
        double lines = head(priority);
        if (pictured) {
            picture(id);
            top.append("pictures:\n  - file: pictures/").append(id).append(".jpg\n    caption: ").append(place).append(project)
                    .append("现场。\n    credit: ").append(person()).append(" 摄\n");
            lines += 42;
        }
        String body = body(type, project, chars, priority < 4 && !listed);
        Files.writeString(folder.resolve("articles/" + id + ".md"), top + "---\n" + body);
        return lines + body.length() * 1.12 / CHARS_A_LINE + (type.equals("letter") ? 24 : type.equals("commentary") ? 16 : 0);
    }

    /** In one phrase or two; no headline stands twice in the issue. */
    private String headline(boolean turned, String project, String place) {
        String headline = turned ? project + "　" + one(TURNS) : place + project;
        while (!headlines.add(headline)) {
            headline = turned ? one(PLACES) + project + "　" + one(TURNS) : one(PLACES) + project + "近日" + one(TURNS);
        }
        return headline;
    }

    private String body(String type, String project, int chars, boolean optional) {
        StringBuilder text = new StringBuilder();
        if (type.equals("letter")) {
            text.append("各位居民朋友：\n\n");
        } else if (type.equals("news")) {
            text.append("本报讯（记者 ").append(person()).append("）");
        }
        text.append(sentence(one(OPENINGS), project));
        List<Integer> told = new ArrayList<>();
        int inParagraph = 1;
        while (text.length() < chars - 50) {
            if (inParagraph >= 2 + random.nextInt(2)) {
                text.append("\n\n");
                inParagraph = 0;
            }
            int fact = random.nextInt(FACTS.length);
            while (told.contains(fact) && told.size() < FACTS.length) {
                fact = (fact + 1) % FACTS.length;
            }
            told.add(fact);
            text.append(sentence(FACTS[fact], project));
            inParagraph++;
        }
        if (chars > 200) {
            text.append("\n\n").append(sentence(one(ENDINGS), project)).append(optional ? "{.optional}" : "");
        }
        return text.append('\n').toString();
    }

    private String sentence(String pattern, String project) {
        return pattern.formatted(project, one(BODIES), one(PLACES), number(12, 96), number(120, 9800), number(3, 22),
                number(4, 98) + "." + number(1, 9), number(2, 9), one(SAYINGS), person(), one(LATIN), one(PLACES));
    }

    private double advertisement(int page, List<String> stories) throws IOException {
        String id = "a%03d".formatted(++made);
        stories.add(id);
        int columns = page % 2 == 0 ? 6 : 3;
        String pins = listed ? "" : "section: " + SECTIONS[page % SECTIONS.length] + "\npins: {columns: " + columns + ", at: [bottom"
                + (columns == 3 ? ", right" : "") + "]}\n";
        String[] goods = {"秋季家电换新", "河洛书市", "少儿游泳班招生", "暖冬羊毛展", "社区老年大学报名", "手工月饼预订"};
        Files.writeString(folder.resolve("articles/" + id + ".md"), "---\ntype: advertisement\n" + pins + "priority: 8\nheadline: "
                + one(goods) + "\n---\n10月" + number(24, 30) + "日起，凭本券可享" + number(5, 9) + "折优惠，前" + number(50, 300)
                + "名到店有礼。\n\n地址：" + one(PLACES) + number(3, 180) + "号　电话：0000-5600" + number(100, 999) + "\n\n营业时间：每日9时至21时\n");
        return 44;
    }

    /** A grey photograph of sorts: sky, hills, houses, water. */
    private void picture(String id) throws IOException {
        int w = 900, h = 600;
        BufferedImage image = new BufferedImage(w, h, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D g = image.createGraphics();
        g.setPaint(new GradientPaint(0, 0, grey(130 + random.nextInt(60)), 0, h * 0.6f, grey(235)));
        g.fillRect(0, 0, w, h);
        for (int layer = 0; layer < 3; layer++) {
            Path2D hill = new Path2D.Double();
            hill.moveTo(0, h);
            double base = h * (0.40 + 0.08 * layer), phase = random.nextDouble() * 6;
            for (int x = 0; x <= w; x += 10) {
                hill.lineTo(x, base + 40 * Math.sin(x / (90.0 + 40 * layer) + phase) + 14 * Math.sin(x / 23.0 + 2 * phase));
            }
            hill.lineTo(w, h);
            g.setPaint(grey(180 - 40 * layer));
            g.fill(hill);
        }
        for (int i = 0; i < 14; i++) {
            int x = random.nextInt(w), tall = 60 + random.nextInt(160), wide = 50 + random.nextInt(60);
            g.setPaint(grey(60 + random.nextInt(70)));
            g.fillRect(x, 430 - tall, wide, tall);
            g.setPaint(grey(200));
            for (int k = 0; k < 18; k++) {
                g.fillRect(x + 6 + k % 3 * (wide / 3), 436 - tall + k / 3 * 22, 9, 11);
            }
        }
        g.setPaint(new GradientPaint(0, 430, grey(120), 0, h, grey(40)));
        g.fillRect(0, 430, w, h - 430);
        g.dispose();
        ImageIO.write(image, "jpg", folder.resolve("pictures/" + id + ".jpg").toFile());
    }

    private static Color grey(int v) {
        return new Color(v, v, v);
    }

    private String person() {
        return one(FAMILY) + one(GIVEN);
    }

    private int number(int from, int to) {
        return from + random.nextInt(to - from + 1);
    }

    private String one(String[] list) {
        return list[random.nextInt(list.length)];
    }
}
