package duikai.makeup;

import static org.assertj.core.api.Assertions.assertThat;

import duikai.compose.ClreqComposer;
import duikai.diag.Diagnostic;
import duikai.diag.Diagnostics;
import duikai.font.FakeFonts;
import duikai.house.HouseStyle;
import duikai.issue.Folder;
import duikai.issue.Issue;
import duikai.issue.IssueReader;
import duikai.kept.KeptPlan;
import duikai.layout.Area;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Pages made after the plan kept of them. */
class KeptPagesTest {
    private static final RandomPages.Wanted PAGE =
            new RandomPages.Wanted(4, 6, true, RandomPages.Advertisement.NONE, 0.36);

    private final HouseStyle house = Houses.house("xuhuibao");
    private final MakeUp makeUp = new MakeUp(new FakeFonts(), new ClreqComposer(new FakeFonts(), house.rules()), house);
    private final Diagnostics diagnostics = new Diagnostics();

    private static Issue issue(Folder folder) {
        Diagnostics found = new Diagnostics();
        return IssueReader.read(folder, found).orElseThrow(() -> new AssertionError(found.all()));
    }

    private static Folder longer(String story, String words) {
        Folder folder = RandomPages.folder(PAGE);
        String file = "articles/" + story + ".md";
        return folder.with(file, folder.text(file).stripTrailing() + words + "\n");
    }

    private static Folder locked(Folder folder) {
        return folder.with("issue.yaml", folder.text("issue.yaml").replace("{name: 要闻,", "{name: 要闻, lock: true,"));
    }

    private Optional<MadeUp> made(Issue issue, KeptPlan plan) {
        return makeUp.keeping(plan).makeUp(issue, Optional.empty(), diagnostics);
    }

    private List<MadeUp> proposals(int most) {
        Issue issue = issue(RandomPages.folder(PAGE));
        return makeUp.proposals(issue, Optional.empty(), issue.pages(), most, diagnostics)
                .getFirst();
    }

    private static KeptPlan plan(MadeUp made) {
        return new KeptPlan(made.plan());
    }

    private static Map<String, Area> places(MadeUp made) {
        return made.plan().getFirst().places();
    }

    private String codes() {
        return diagnostics.all().stream()
                .map(Diagnostic::problem)
                .map(problem -> problem.code())
                .filter(code -> code.startsWith("lock") || code.startsWith("kept"))
                .collect(Collectors.joining(" "));
    }

    @Test
    void proposalsDifferInAThirdOfTheirStories() {
        List<MadeUp> proposals = proposals(3);

        assertThat(proposals).hasSize(3);
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < i; j++) {
                PageReport one = proposals.get(i).reports().getFirst();
                PageReport other = proposals.get(j).reports().getFirst();
                assertThat(one.moved(other)).isGreaterThanOrEqualTo(2);
                assertThat(one.cost().total())
                        .isGreaterThanOrEqualTo(other.cost().total() - 1e-9);
            }
        }
    }

    @Test
    void anyProposalKeptIsMadeAgain() {
        for (MadeUp proposal : proposals(3)) {
            MadeUp again = made(issue(RandomPages.folder(PAGE)), plan(proposal)).orElseThrow();

            assertThat(places(again)).isEqualTo(places(proposal));
        }
        assertThat(codes()).isEmpty();
    }

    @Test
    void aLateCorrectionMovesLess() {
        int near = 0;
        int anew = 0;
        for (int seed = 4; seed < 40; seed += 4) {
            Folder folder =
                    RandomPages.folder(new RandomPages.Wanted(seed, 6, true, PAGE.advertisement(), PAGE.scale()));
            Optional<MadeUp> before = made(issue(folder), KeptPlan.NONE);
            String file = "articles/sc.md";
            Folder corrected = folder.with(file, folder.text(file).stripTrailing() + "临时加上一句，看看要动多少篇稿件。\n");
            if (before.isPresent()) {
                near += moved(made(issue(corrected), plan(before.get())), before.get());
                anew += moved(made(issue(corrected), KeptPlan.NONE), before.get());
            }
        }
        assertThat(near).isLessThanOrEqualTo(anew / 2);
    }

    private static int moved(Optional<MadeUp> made, MadeUp before) {
        return made.map(page -> page.reports().getFirst().moved(before.reports().getFirst()))
                .orElse(0);
    }

    @Test
    void aLockedPageStaysAsItIs() {
        MadeUp kept = proposals(3).getLast();

        MadeUp again = made(issue(locked(RandomPages.folder(PAGE))), plan(kept)).orElseThrow();

        assertThat(places(again)).isEqualTo(places(kept));
    }

    @Test
    void aLockedPageSaysByHowMuchAStoryMisses() {
        KeptPlan kept = plan(proposals(1).getFirst());

        assertThat(made(issue(locked(longer("sc", "临时加上一句，看看要动多少篇稿件。".repeat(9)))), kept))
                .isEmpty();

        assertThat(codes()).isEqualTo("lock-story-long");
        assertThat(diagnostics.all().stream()
                        .filter(problem -> problem.problem() == MakeupProblem.LOCK_STORY_LONG)
                        .findFirst()
                        .orElseThrow()
                        .arguments()
                        .getLast())
                .isInstanceOfSatisfying(
                        Integer.class, lines -> assertThat(lines).isBetween(1, 20));
    }

    @Test
    void aLockWithoutAPlanIsTold() {
        assertThat(made(issue(locked(RandomPages.folder(PAGE))), KeptPlan.NONE)).isPresent();

        assertThat(codes()).isEqualTo("lock-without-plan");
    }

    @Test
    void aPlanOfAnotherFormatIsNotFollowed() {
        KeptPlan kept = plan(proposals(1).getFirst());

        assertThat(makeUp.keeping(kept)
                        .drafting()
                        .makeUp(issue(RandomPages.folder(PAGE)), Optional.of("broadsheet"), diagnostics))
                .isPresent();

        assertThat(codes()).isEqualTo("kept-plan-of-other-page");
    }
}
