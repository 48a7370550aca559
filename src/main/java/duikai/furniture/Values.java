package duikai.furniture;

import duikai.calendar.ChineseCalendar;
import duikai.calendar.LunarDate;
import duikai.calendar.SolarTerm;
import duikai.diag.SourceSpan;
import duikai.house.Fact;
import duikai.house.HouseStyle;
import duikai.house.Phrase;
import duikai.issue.Issue;
import duikai.issue.IssuePage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Everything phrases may print: what is computed from the issue, its own facts, and those of the house. */
final class Values {
    private final HouseStyle house;
    private final Issue issue;
    private final Optional<IssuePage> page;
    private final Optional<LunarDate> lunar;

    private Values(HouseStyle house, Issue issue, Optional<IssuePage> page) {
        this.house = house;
        this.issue = issue;
        this.page = page;
        this.lunar = LunarDate.of(issue.date());
    }

    static Values of(HouseStyle house, Issue issue) {
        return new Values(house, issue, Optional.empty());
    }

    static Values of(HouseStyle house, Issue issue, IssuePage page) {
        return new Values(house, issue, Optional.of(page));
    }

    /** The value of that name; empty where it is unknown or blank. */
    Optional<String> value(String name) {
        return (Phrase.COMPUTED.contains(name) ? computed(name) : fact(name).map(Fact::value))
                .filter(value -> !value.isBlank());
    }

    /** The fact of that name, the issue's before the house's. */
    Optional<Fact> fact(String name) {
        return Optional.ofNullable(issue.facts().get(name))
                .map(text -> new Fact(text.value(), text.span()))
                .or(() -> Optional.ofNullable(house.furniture().facts().get(name)));
    }

    private Optional<String> computed(String name) {
        return switch (name) {
            case "date" -> Optional.of(ChineseCalendar.date(issue.date()));
            case "weekday" -> Optional.of(ChineseCalendar.weekday(issue.date()));
            case "lunar" -> lunar.map(LunarDate::monthAndDay);
            case "lunar-year" -> lunar.map(LunarDate::yearName);
            case "animal" -> lunar.map(LunarDate::animal);
            case "term" -> SolarTerm.on(issue.date()).map(SolarTerm::hanzi);
            case "number" -> Optional.of(Integer.toString(issue.number()));
            case "cumulative" -> Optional.of(Integer.toString(issue.cumulative()));
            case "pages" -> Optional.of(Integer.toString(issue.pages().size()));
            case "paper" -> Optional.of(house.paper());
            case "page" -> page.map(p -> Integer.toString(p.number()));
            case "page-name" -> page.map(IssuePage::name);
            default -> throw new IllegalArgumentException(name);
        };
    }

    /** The phrases whose values are all known; a fact too long is blamed where it was written. */
    List<Words> fill(List<Phrase> phrases) {
        List<Words> words = new ArrayList<>();
        for (Phrase phrase : phrases) {
            fill(phrase).ifPresent(words::add);
        }
        return words;
    }

    Optional<Words> fill(Phrase phrase) {
        return phrase.fill(this::value)
                .filter(text -> !text.isBlank())
                .map(text -> new Words(text, house.style(phrase.style()), blame(phrase)));
    }

    private SourceSpan blame(Phrase phrase) {
        return phrase.names().stream()
                .filter(issue.facts()::containsKey)
                .findFirst()
                .flatMap(this::fact)
                .map(Fact::span)
                .orElse(phrase.span());
    }
}
