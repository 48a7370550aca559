package duikai.lint;

import duikai.diag.Problem;
import duikai.diag.Severity;

/**
 * Rules of page layout. A finding's words refer to {0} and {1}, titles, {2} a measure, {3} the row, from 1, and
 * {4} the page.
 *
 * <p>The weight is that of the rule broken altogether, in small visible flaws.
 */
public enum LayoutRule implements Problem {
    /** 碰题: headlines of like size side by side. {2} ratio of their sizes. */
    COLLIDING_HEADLINES(RuleGroup.HEADLINES, 2.2),
    /** 叠题: three headlines of one size one below the other. {2} their size in points. */
    EQUAL_HEADLINES_STACKED(RuleGroup.HEADLINES, 0.5),
    /** The lead's headline is not the largest. {1} the larger one, {2} ratio of their sizes. */
    LEAD_HEADLINE_NOT_LARGEST(RuleGroup.HEADLINES, 2),
    /** A lesser story has a clearly larger headline. {1} the better story, {2} ratio of their sizes. */
    HEADLINE_ORDER(RuleGroup.HEADLINES, 0.8),

    /** 题压文: nothing between a story's text and the headline of the story below, {1}. */
    HEADLINE_ON_TEXT(RuleGroup.READING, 1.5),
    /** 串文: a text goes on, to the eye, into that of the story at the right, {1}. */
    READING_PATH(RuleGroup.READING, 0.3),
    /** Texts of two broken measures side by side. {2} difference in characters. */
    BROKEN_MEASURES_ADJOINING(RuleGroup.READING, 0.4),

    /** The lead is not at the top. */
    LEAD_NOT_ON_TOP(RuleGroup.ORDER, 6),
    /** The lead does not stand where reading begins. {1} the story that does. */
    LEAD_NOT_FIRST(RuleGroup.ORDER, 0.7),
    /** The second story in the lower two fifths. */
    SECOND_LOW(RuleGroup.ORDER, 0.8),
    /** A lesser story right above a better one, {1}. {2} levels between them. */
    LESSER_ABOVE(RuleGroup.ORDER, 0.5),

    /** 通线、断版: a line from the left edge to the right one, or almost. {2} columns. */
    FULL_WIDTH_CUT(RuleGroup.CUTS, 2),
    /** 通缝: a gutter from top to foot, or almost. {2} rows. */
    FULL_HEIGHT_GUTTER(RuleGroup.CUTS, 1),
    /** 十字缝: four corners meet. {0} upper left, {1} lower right. */
    CROSS_JUNCTION(RuleGroup.CUTS, 0.5),

    /** Neighbours almost end or begin together. {2} rows. */
    NEAR_MISS_EDGES(RuleGroup.EDGES, 0.6),
    /** Framed or tinted stories adjoin. */
    BOXES_ADJOINING(RuleGroup.EDGES, 0.4),

    /** 碰图: pictures of two stories adjoin. */
    PICTURES_TOUCHING(RuleGroup.PICTURES, 2),
    /** 图落底: a picture at the foot of the page. */
    PICTURE_AT_FOOT(RuleGroup.PICTURES, 0.6),
    /** A picture adjoins an advertisement, {1}. */
    PICTURE_BESIDE_ADVERTISEMENT(RuleGroup.PICTURES, 0.5),

    /** 左右失衡: pictures and headlines on one side. {2} percent of the width their middle is off. */
    LOPSIDED_PAGE(RuleGroup.BALANCE, 0.8),
    /** 头重脚轻: none of them in the lower half. {2} percent of them there. */
    TOP_HEAVY(RuleGroup.BALANCE, 0.5),
    /** 上轻下重: most of them in the lower half. {2} percent of them there. */
    FOOT_HEAVY(RuleGroup.BALANCE, 0.8),

    /** An advertisement in the upper left. */
    ADVERTISEMENT_UPPER_LEFT(RuleGroup.ADVERTISEMENTS, 1),
    /** An advertisement among the stories, at no edge of the page. */
    ADVERTISEMENT_INLAND(RuleGroup.ADVERTISEMENTS, 0.8),
    /** Advertisements of one trade adjoin. */
    COMPETING_ADVERTISEMENTS(RuleGroup.ADVERTISEMENTS, 1.5),

    /** 孤行: a paragraph's last line alone at the top of a column. {2} columns like that. */
    SINGLE_LINE_AT_TOP(RuleGroup.LEGS, 0.6),
    /** 孤行: a paragraph's first line alone at the foot of a column. {2} columns like that. */
    SINGLE_LINE_AT_FOOT(RuleGroup.LEGS, 0.3),
    /** 小标题落底. {2} columns like that. */
    SMALL_HEAD_AT_FOOT(RuleGroup.LEGS, 1),
    /** A few lines of text under a picture. {2} rows. */
    SHORT_LEG_UNDER_PICTURE(RuleGroup.LEGS, 0.5),
    /** {2} characters. */
    NARROW_MEASURE(RuleGroup.LEGS, 0.5),
    /** {2} characters. */
    WIDE_MEASURE(RuleGroup.LEGS, 0.5),
    /** 尾不齐: columns end in different rows. {2} rows. */
    UNEVEN_LEGS(RuleGroup.LEGS, 0.5),

    /** {2} how many times as high as wide. */
    TALL_BOX(RuleGroup.SHAPES, 0.8),
    /** {2} how many times as wide as high. */
    FLAT_BOX(RuleGroup.SHAPES, 0.5),
    /** 题大文小: more rows of headline than of text. {2} rows of text. */
    HEADLINE_OVER_LITTLE_TEXT(RuleGroup.SHAPES, 0.8),
    /** 题不盖文: text above its own headline. */
    TEXT_ABOVE_HEADLINE(RuleGroup.SHAPES, 1.5),
    /** 灰版: much text with nothing to break it up. {2} percent of the page. */
    GREY_AREA(RuleGroup.SHAPES, 0.6);

    /** Rules from that weight on are warned of; the others are noted. */
    private static final double WARNED_OF = 1.2;

    private final RuleGroup group;
    private final double weight;

    LayoutRule(RuleGroup group, double weight) {
        this.group = group;
        this.weight = weight;
    }

    RuleGroup group() {
        return group;
    }

    /** In small visible flaws, before a house changes it. */
    public double weight() {
        return weight;
    }

    @Override
    public Severity severity() {
        return weight >= WARNED_OF ? Severity.WARNING : Severity.NOTE;
    }
}
