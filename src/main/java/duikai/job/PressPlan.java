package duikai.job;

import duikai.delivery.PrintedIssue;
import duikai.delivery.Printing;
import duikai.diag.Diagnostics;
import duikai.diag.SourceSpan;
import duikai.house.HouseStyle;
import duikai.house.PressStandard;
import duikai.house.PressStyle;
import duikai.house.SpotInk;
import duikai.issue.Issue;
import duikai.issue.IssuePage;
import duikai.press.PressProblem;
import duikai.press.PressTarget;
import duikai.separation.OutputProfile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the house and the issue say about printing. */
record PressPlan(Issue issue, HouseStyle house) {
    /** How the issue is printed. */
    Printing printing(PressTarget target) {
        PressStyle press = house.press();
        Map<String, String> facts = new LinkedHashMap<>();
        house.furniture().facts().forEach((name, fact) -> facts.put(name, fact.value()));
        issue.facts().forEach((name, fact) -> facts.put(name, fact.value()));
        PrintedIssue printed = new PrintedIssue(
                house.paper(),
                issue.date(),
                issue.number(),
                issue.cumulative(),
                target.standard(),
                press.condition(),
                press.inkLimit(),
                press.resolution());
        return new Printing(printed, press.spots().stream().map(SpotInk::name).toList(), press.file(), facts);
    }

    /**
     * What pages are made for; empty where the profile is missing, which was reported.
     *
     * @param lineage the house and those it extends, nearest first
     * @param standard the PDF/X wanted, where it is not the house's
     */
    Optional<PressTarget> target(
            HouseWorks works, List<String> lineage, Optional<PressStandard> standard, Diagnostics diagnostics) {
        PressStyle press = house.press();
        Optional<OutputProfile> profile = works.profile(lineage, press.profile());
        if (profile.isEmpty()) {
            SourceSpan place = SourceSpan.ofFile(house.name() + "/house.yaml");
            diagnostics.report(PressProblem.NO_PROFILE, place, press.profile());
        }
        Set<Integer> mono = issue.pages().stream()
                .filter(IssuePage::mono)
                .map(IssuePage::number)
                .collect(Collectors.toSet());
        return profile.map(found ->
                new PressTarget(standard.orElse(press.standard()), found, press.condition(), press.spots(), mono));
    }
}
