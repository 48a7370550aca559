package duikai.editorial;

import duikai.house.HouseStyle;
import duikai.issue.Issue;
import duikai.makeup.MadeUp;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Proofreads an issue. */
public final class Editorial {
    static final List<Check> CHECKS = List.of(
            new DateCheck(),
            new NumberCheck(),
            new LunarCheck(),
            new FolioCheck(),
            new PageCountCheck(),
            new JumpCheck(),
            new IndexCheck(),
            new PrivateCharacterCheck(),
            NearMissCheck.ofNames(),
            new TitleCheck(),
            new RankCheck(),
            NearMissCheck.ofPhrases(),
            new WordingCheck(),
            new CaptionCheck(),
            new AdvertisementCheck(),
            new NameplateCheck(),
            new MarkCheck(),
            new RepetitionCheck(),
            new NumberStyleCheck(),
            new DuplicateCheck(),
            new ReleaseCheck(),
            new PlaceholderCheck());

    private Editorial() {}

    /**
     * What was found.
     *
     * @param score of all of it
     */
    public record Result(List<Finding> findings, Score score) {
        public Result {
            findings = List.copyOf(findings);
        }
    }

    /**
     * Everything there is to find in the stories that stand on pages, and on these.
     *
     * @param earlier issues that readers have had already, whose stories are not to come again
     */
    public static Result check(Issue issue, HouseStyle house, MadeUp made, List<Issue> earlier) {
        Set<String> placed = new LinkedHashSet<>();
        made.reports().forEach(report -> placed.addAll(report.articles()));
        issue.fold().forEach(notice -> placed.add(notice.id()));
        Copy copy = Copy.of(issue, house, made.issue().pages(), placed, earlier);
        Findings findings = new Findings(house.editorial().levels());
        CHECKS.forEach(check -> check.look(copy, findings));
        return new Result(findings.all(), Score.of(findings.all(), copy.characters()));
    }
}
