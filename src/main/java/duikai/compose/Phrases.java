package duikai.compose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * The words of a heading and what it costs to turn between them (标题转行): never inside a word, a name, a number with its
 * unit or a name with its title; no particle first, no preposition or conjunction last.
 */
final class Phrases {
    private static final String NEVER_FIRST = "的了着们地得过吗呢吧之等里上下中内外后前时者性化率型式";
    private static final String NEVER_LAST = "和与及同跟在将把被对向从为以于并且或让使由给即至随副各每该本不没未";
    private static final String ASPECT = "了着过";
    private static final String MULTIPLIERS = "十百千万亿";
    private static final String NUMERALS = "〇零一二两三四五六七八九十百千万亿几数半第";
    private static final Set<String> UNITS = Set.of(
            "美元", "欧元", "日元", "英镑", "港元", "卢布", "公里", "千米", "公斤", "千克", "平方米", "立方米", "公顷", "小时", "分钟", "秒钟", "个月",
            "周年", "年代", "世纪", "人次", "余人", "多人", "余名", "多名", "余元", "多元", "个百分点");
    private static final Set<String> TITLES = Set.of(
            "先生", "女士", "同志", "小姐", "夫人", "大叔", "大妈", "大爷", "阿姨", "爷爷", "奶奶", "老师", "教授", "博士", "院士", "医生", "护士", "书记",
            "副书记", "总书记", "主席", "副主席", "总统", "总理", "副总理", "首相", "主任", "副主任", "部长", "副部长", "省长", "市长", "副市长", "区长",
            "副区长", "县长", "镇长", "乡长", "村长", "校长", "院长", "局长", "处长", "科长", "所长", "厂长", "会长", "秘书长", "组长", "队长", "司令",
            "将军", "法官", "律师", "记者", "教练", "选手", "经理", "总经理", "董事长", "总裁", "委员", "代表", "常委", "议长", "外长", "大使", "发言人");

    private final List<Cell> cells;
    private final List<Word> words = new ArrayList<>();

    /** A word of the heading; {@code from} and {@code to} count cells. */
    private record Word(int from, int to, String text, WordKind kind, boolean number) {
        boolean isHan(String among) {
            return text.length() == 1 && among.contains(text);
        }
    }

    Phrases(List<Cell> cells, int[] codePoints, Lexicon lexicon) {
        this.cells = cells;
        Segmenter segmenter = new Segmenter(lexicon);
        for (int from = 0; from < cells.size(); ) {
            int to = endOfRun(from);
            if (isHan(from)) {
                divide(from, to, codePoints, segmenter, lexicon);
            } else {
                words.add(new Word(from, to, text(from, to, codePoints), WordKind.OTHER, isNumber(from, to)));
            }
            from = to;
        }
        joinNumbers();
        joinNames();
    }

    /** What speaks against a turn after each cell. */
    TurnFlaw[] turnFlaws() {
        TurnFlaw[] flaws = new TurnFlaw[cells.size()];
        Arrays.fill(flaws, TurnFlaw.WORD_CUT);
        for (int i = 0; i + 1 < words.size(); i++) {
            flaws[words.get(i).to - 1] = between(i);
        }
        return flaws;
    }

    private boolean isHan(int cell) {
        CharacterClass kind = cells.get(cell).kind();
        return kind == CharacterClass.HAN || kind == CharacterClass.ITERATION;
    }

    private boolean isWord(int cell) {
        CharacterClass kind = cells.get(cell).kind();
        return kind.isWordLike() || kind == CharacterClass.FULLWIDTH;
    }

    private int endOfRun(int from) {
        int to = from + 1;
        while (to < cells.size() && ((isHan(from) && isHan(to)) || (isWord(from) && isWord(to)))) {
            to++;
        }
        return to;
    }

    private static boolean isSpelled(String text) {
        return !text.isEmpty() && text.chars().allMatch(c -> NUMERALS.indexOf(c) >= 0);
    }

    private boolean isNumber(int from, int to) {
        return cells.subList(from, to).stream().anyMatch(cell -> cell.cluster().isDigit());
    }

    private String text(int from, int to, int[] codePoints) {
        int start = cells.get(from).cluster().start();
        return new String(codePoints, start, cells.get(to - 1).cluster().end() - start);
    }

    private void divide(int from, int to, int[] codePoints, Segmenter segmenter, Lexicon lexicon) {
        StringBuilder plain = new StringBuilder();
        int[] cellAt = new int[2 * (to - from) + 1];
        for (int cell = from; cell < to; cell++) {
            int base = codePoints[cells.get(cell).cluster().start()];
            cellAt[plain.length()] = cell;
            plain.appendCodePoint(base);
        }
        cellAt[plain.length()] = to;
        int at = 0;
        int start = from;
        for (String word : segmenter.words(plain.toString())) {
            at += word.length();
            int end = cellAt[at];
            if (end > start) {
                words.add(new Word(start, end, word, lexicon.kind(word), isSpelled(word)));
                start = end;
            }
        }
    }

    /** Joins figures, multipliers and what they count to one word: 20|万|欧元, 五|剂, 第|二|批. */
    private void joinNumbers() {
        for (int i = 0; i + 1 < words.size(); ) {
            Word left = words.get(i);
            Word right = words.get(i + 1);
            if (left.number && counts(right)) {
                boolean goesOn = right.number || right.isHan(MULTIPLIERS);
                words.set(i, new Word(left.from, right.to, left.text + right.text, WordKind.NUMERAL, goesOn));
                words.remove(i + 1);
            } else {
                i++;
            }
        }
    }

    /** Joins a family name to the given name nobody has listed, beside a title: 副主席|王|东峰, 李|东升|书记. */
    private void joinNames() {
        for (int i = 0; i + 1 < words.size(); i++) {
            Word family = words.get(i);
            Word given = words.get(i + 1);
            boolean titleBefore = i > 0 && TITLES.contains(words.get(i - 1).text);
            boolean titleAfter = i + 2 < words.size() && TITLES.contains(words.get(i + 2).text);
            boolean isName = family.isHan(Surnames.LISTED) && given.text.length() <= 2 && isHan(given.from);
            if (isName && (titleBefore || titleAfter)) {
                words.set(i, new Word(family.from, given.to, family.text + given.text, WordKind.PERSON, false));
                words.remove(i + 1);
            }
        }
    }

    private static boolean counts(Word right) {
        return right.number
                || right.kind == WordKind.MEASURE
                || UNITS.contains(right.text)
                || right.isHan(MULTIPLIERS)
                || (right.text.length() == 1 && BreakRules.isMeasureWord(right.text.charAt(0)));
    }

    private TurnFlaw between(int index) {
        Word left = words.get(index);
        Word right = words.get(index + 1);
        CharacterClass mark = cells.get(left.to - 1).kind();
        if (mark.isSpace() || cells.get(left.to - 1).cluster().joint() == Cluster.Joint.TURN) {
            return TurnFlaw.NONE;
        }
        if (mark == CharacterClass.COMMA || mark == CharacterClass.SEMICOLON) {
            return TurnFlaw.AFTER_COMMA;
        }
        if (mark.isMark() || cells.get(right.from).kind().isMark()) {
            return TurnFlaw.NONE;
        }
        if (isNameWithTitle(left, right)) {
            return TurnFlaw.NAME_FROM_TITLE;
        }
        if (right.isHan(NEVER_FIRST)) {
            return TurnFlaw.PARTICLE_FIRST;
        }
        if (left.isHan(NEVER_LAST) || isDangling(left)) {
            return TurnFlaw.LINK_LAST;
        }
        return weakness(index, left, right);
    }

    private static boolean isNameWithTitle(Word left, Word right) {
        boolean leftTitle = TITLES.contains(left.text);
        boolean rightTitle = TITLES.contains(right.text);
        boolean names = left.kind == WordKind.PERSON || right.kind == WordKind.PERSON;
        boolean office = left.kind == WordKind.NOUN || left.kind == WordKind.PLACE || left.isHan("副");
        boolean bearer = right.kind == WordKind.NOUN
                || right.kind == WordKind.PLACE
                || (right.kind == WordKind.OTHER && right.text.length() > 1);
        return (names && (leftTitle || rightTitle)) || (rightTitle && office) || (leftTitle && bearer);
    }

    private static boolean isDangling(Word word) {
        return word.text.length() == 1 && (word.kind == WordKind.PREPOSITION || word.kind == WordKind.CONJUNCTION);
    }

    private TurnFlaw weakness(int index, Word left, Word right) {
        boolean verbEnds = left.kind == WordKind.VERB || (index > 0 && left.isHan(ASPECT)) || endsInAspect(left);
        boolean object = right.kind != WordKind.VERB && right.kind != WordKind.ADVERB;
        if ((verbEnds && object) || left.kind == WordKind.ADVERB || left.kind == WordKind.CONJUNCTION) {
            return TurnFlaw.VERB_LAST;
        }
        boolean counted = left.number || left.kind == WordKind.NUMERAL || left.kind == WordKind.MEASURE;
        if (right.number && right.text.endsWith("号")) {
            return TurnFlaw.VERB_LAST;
        }
        boolean compound =
                isNoun(left) && right.kind == WordKind.VERBAL_NOUN && left.text.length() + right.text.length() <= 4;
        // 为封控|居民配送: what a preposition governs does not end with the next word.
        boolean governed = index > 0 && isDangling(words.get(index - 1)) && isNoun(right);
        if (compound || governed || (counted && isNoun(right)) || left.kind == WordKind.ADJECTIVE) {
            return TurnFlaw.NOTION_DIVIDED;
        }
        return TurnFlaw.NONE;
    }

    private static boolean endsInAspect(Word word) {
        return word.text.length() == 2 && ASPECT.indexOf(word.text.charAt(1)) >= 0;
    }

    private static boolean isNoun(Word word) {
        return word.kind == WordKind.NOUN || word.kind == WordKind.VERBAL_NOUN;
    }
}
