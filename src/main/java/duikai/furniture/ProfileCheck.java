package duikai.furniture;

import duikai.diag.Diagnostics;
import duikai.house.FurnitureStyle;
import duikai.house.HouseStyle;
import duikai.house.Profile;
import duikai.issue.Issue;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whether masthead and imprint say what the paper's profile demands, and nothing it forbids: 报纸出版管理规定 and the
 * rules for its fixed data for papers with a CN number, 内部资料性出版物管理办法 for those with a permit. All of it are
 * warnings: who answers for the paper decides.
 */
final class ProfileCheck {
    private static final List<String> PERMIT_FACTS =
            List.of("permit", "publisher", "recipients", "printer", "print-run");
    private static final List<String> PERMIT_WORDS = List.of("内部资料", "免费交流");
    private static final List<String> PERMIT_FORBIDDEN = List.of("刊号", "定价", "售价", "零售", "订阅", "广告", "本报");
    private static final List<String> CN_FACTS =
            List.of("cn", "sponsor", "publisher", "address", "phone", "printer", "distribution", "price");

    private final String paper;
    private final FurnitureStyle furniture;
    private final Values values;
    private final Issue issue;
    private final Diagnostics diagnostics;

    ProfileCheck(HouseStyle house, Values values, Issue issue, Diagnostics diagnostics) {
        this.paper = house.paper();
        this.furniture = house.furniture();
        this.values = values;
        this.issue = issue;
        this.diagnostics = diagnostics;
    }

    /**
     * @param masthead the words of the masthead
     * @param imprint the words of the imprint
     */
    void check(List<Words> masthead, List<Words> imprint) {
        switch (furniture.profile()) {
            case NONE -> {}
            case CN_REGISTERED -> requireFacts(CN_FACTS, Profile.CN_REGISTERED);
            case INTERNAL_PERMIT -> {
                requireFacts(PERMIT_FACTS, Profile.INTERNAL_PERMIT);
                requireWords(masthead);
                forbid(masthead);
                forbid(imprint);
            }
        }
    }

    private void requireFacts(List<String> names, Profile profile) {
        for (String name : names) {
            if (values.value(name).isEmpty()) {
                diagnostics.report(FurnitureProblem.REQUIRED_FACT, issue.span(), name, profile.word());
            }
        }
    }

    private void requireWords(List<Words> masthead) {
        StringBuilder front = new StringBuilder();
        masthead.forEach(words -> front.append(words.text()).append('\n'));
        for (String words : PERMIT_WORDS) {
            requireWords(front, words);
        }
        values.value("permit").ifPresent(permit -> requireWords(front, permit));
    }

    private void requireWords(CharSequence front, String words) {
        if (!front.toString().contains(words)) {
            diagnostics.report(FurnitureProblem.REQUIRED_WORDS, issue.span(), words, Profile.INTERNAL_PERMIT.word());
        }
    }

    /** What must not be printed; a name that makes the matter a newspaper is among it. */
    private List<String> forbidden() {
        return paper.endsWith("报")
                ? Stream.concat(PERMIT_FORBIDDEN.stream(), Stream.of(paper)).toList()
                : PERMIT_FORBIDDEN;
    }

    private void forbid(List<Words> printed) {
        for (Words words : printed) {
            String rest = words.text();
            for (String cleared : furniture.cleared()) {
                rest = rest.replace(cleared, "\n");
            }
            for (String word : forbidden()) {
                if (rest.contains(word)) {
                    diagnostics.report(
                            FurnitureProblem.FORBIDDEN_WORD,
                            words.span(),
                            word,
                            words.text(),
                            Profile.INTERNAL_PERMIT.word());
                    rest = rest.replace(word, "\n");
                }
            }
        }
    }
}
