package duikai.editorial;

import duikai.calendar.ChineseCalendar;
import duikai.calendar.LunarDate;
import duikai.calendar.SolarTerm;
import duikai.house.FolioStyle;
import duikai.house.Phrase;
import duikai.issue.Issue;
import duikai.page.ComposedPage;
import duikai.page.PageBlock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** C04: every word of a folio (报眉) is a value of today's, or the house's own. */
final class FolioCheck implements Check {
    private static final Pattern VALUES = Pattern.compile("\\{[^}]*}|[\\[\\]]");
    private static final Pattern SILENT = Pattern.compile("[\\s\\p{Z}\\p{P}\\p{S}]+");

    @Override
    public void look(Copy copy, Findings findings) {
        for (Copy.FurnitureLine line : copy.furniture()) {
            if (line.role() == PageBlock.Role.FOLIO) {
                String rest = line.words();
                for (String known : known(copy, line.page())) {
                    rest = rest.replace(known, "\n");
                }
                String left = SILENT.matcher(rest).replaceAll("");
                if (!left.isEmpty()) {
                    findings.add(
                            EditorialRule.STALE_FOLIO,
                            copy.issue().span(),
                            Marks.CHARACTER.doubled(),
                            line.page().number(),
                            line.words());
                }
            }
        }
    }

    /** A double page has the folios of both. */
    private static List<Integer> pages(Issue issue, ComposedPage page) {
        boolean spread = issue.pages().stream().anyMatch(asked -> asked.number() == page.number() && asked.spread());
        return spread ? List.of(page.number(), page.number() + 1) : List.of(page.number());
    }

    /** The longest first, so that a number is not taken out of a date. */
    private static List<String> known(Copy copy, ComposedPage page) {
        Issue issue = copy.issue();
        List<String> known = new ArrayList<>(List.of(
                ChineseCalendar.date(issue.date()),
                ChineseCalendar.weekday(issue.date()),
                Integer.toString(issue.number()),
                Integer.toString(issue.cumulative()),
                Integer.toString(issue.pages().size()),
                copy.house().paper()));
        pages(issue, page).forEach(number -> known.add(Integer.toString(number)));
        issue.pages().stream()
                .filter(asked -> pages(issue, page).contains(asked.number()))
                .forEach(asked -> known.add(asked.name()));
        LunarDate.of(issue.date())
                .ifPresent(lunar -> known.addAll(List.of(lunar.monthAndDay(), lunar.yearName(), lunar.animal())));
        SolarTerm.on(issue.date()).ifPresent(term -> known.add(term.hanzi()));
        issue.facts().values().forEach(fact -> known.add(fact.value()));
        copy.house().furniture().facts().values().forEach(fact -> known.add(fact.value()));
        FolioStyle folio = copy.house().furniture().folio();
        Stream.of(folio.odd(), folio.even())
                .flatMap(slots -> Stream.of(slots.left(), slots.centre(), slots.right()))
                .flatMap(List::stream)
                .map(Phrase::template)
                .flatMap(template -> Stream.of(VALUES.split(template, -1)))
                .forEach(known::add);
        known.removeIf(String::isBlank);
        known.sort(Comparator.comparingInt(String::length).reversed());
        return known;
    }
}
