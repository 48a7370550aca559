package duikai.makeup;

import duikai.compose.Composer;
import duikai.diag.Diagnostics;
import duikai.font.FontLibrary;
import duikai.furniture.FurnitureComposer;
import duikai.house.HouseStyle;
import duikai.house.PageFormat;
import duikai.issue.Issue;
import duikai.issue.IssuePage;
import duikai.kept.KeptPlan;
import duikai.page.ComposedIssue;
import duikai.page.ComposedPage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Makes up the pages of an issue: everything on them gets its place, every line is set, every page is exactly full. */
public final class MakeUp {
    private final FontLibrary fonts;
    private final ComposerCache composer;
    private final HouseStyle house;
    private final FurnitureComposer furniture;

    private final KeptPlan kept;
    private final boolean draft;

    public MakeUp(FontLibrary fonts, Composer composer, HouseStyle house) {
        this(fonts, new ComposerCache(composer), house, KeptPlan.NONE, /* draft= */ false);
    }

    private MakeUp(FontLibrary fonts, ComposerCache composer, HouseStyle house, KeptPlan kept, boolean draft) {
        this.fonts = fonts;
        this.composer = composer;
        this.kept = kept;
        this.draft = draft;
        this.house = house;
        this.furniture = new FurnitureComposer(this.composer, house);
    }

    /** Makes pages whose copy does not fit too, as they would be with it cut or written longer; it says so as an error. */
    public MakeUp drafting() {
        return new MakeUp(fonts, composer, house, kept, /* draft= */ true);
    }

    /** Makes pages as the plan kept of them says, or as near to that as their copy allows. */
    public MakeUp keeping(KeptPlan plan) {
        return new MakeUp(fonts, composer, house, plan, draft);
    }

    /** All pages of the issue made up. */
    public Optional<MadeUp> makeUp(Issue issue, Optional<String> format, Diagnostics diagnostics) {
        return makeUp(issue, format, issue.pages(), diagnostics);
    }

    /**
     * Pages of an issue made up.
     *
     * @param format name of the page format, for when it is not to be the issue's own
     * @param wanted those of the issue's pages that are wanted
     * @return empty where a page could not be; the diagnostics say why
     */
    public Optional<MadeUp> makeUp(
            Issue issue, Optional<String> format, List<IssuePage> wanted, Diagnostics diagnostics) {
        Optional<PageFormat> chosen = format(issue, format, diagnostics);
        if (chosen.isEmpty()) {
            return Optional.empty();
        }
        new CoverageCheck(fonts, house, diagnostics).check(issue);
        FormsCheck forms = new FormsCheck(house.script(), diagnostics);
        issue.articles().forEach(forms::check);
        PageMaker maker = maker(issue, chosen.get(), diagnostics);
        List<DealtPage> dealt = dealt(issue, chosen.get(), wanted, diagnostics);
        List<PageMaker.Made> made = new ArrayList<>();
        JumpEnds jumps = new JumpEnds(house, issue);
        for (DealtPage page : dealt) {
            DealtPage following = jumps.follow(page);
            maker.make(issue, following).ifPresent(one -> {
                made.add(one);
                jumps.note(following, one.jumps());
            });
        }
        if (wanted.equals(issue.pages())) {
            jumps.check(diagnostics);
        }
        boolean folded = !issue.fold().isEmpty() && wanted.equals(issue.pages());
        if (folded) {
            maker.fold(issue).ifPresent(made::add);
        }
        if (made.size() < dealt.size() + (folded ? 1 : 0)) {
            return Optional.empty();
        }
        return Optional.of(new MadeUp(
                composed(issue, made.stream().map(PageMaker.Made::page).toList()),
                made.stream().map(PageMaker.Made::report).toList(),
                made.stream().flatMap(page -> page.passages().stream()).toList()));
    }

    /**
     * Different ways to lay out pages of an issue, for people to choose from.
     *
     * @param most for each page, at least 1
     * @return for each page its proposals, the best first; none where it cannot be made, and the diagnostics say why
     */
    public List<List<MadeUp>> proposals(
            Issue issue, Optional<String> format, List<IssuePage> wanted, int most, Diagnostics diagnostics) {
        Optional<PageFormat> chosen = format(issue, format, diagnostics);
        if (chosen.isEmpty()) {
            return List.of();
        }
        PageMaker maker = maker(issue, chosen.get(), diagnostics);
        return dealt(issue, chosen.get(), wanted, diagnostics).stream()
                .map(page -> maker.proposals(issue, page, most).stream()
                        .map(made -> new MadeUp(
                                composed(issue, List.of(made.page())), List.of(made.report()), made.passages()))
                        .toList())
                .toList();
    }

    private PageMaker maker(Issue issue, PageFormat format, Diagnostics diagnostics) {
        PageLayouts layouts = new PageLayouts(
                composer, house, format, kept, draft, issue.pages().size(), diagnostics);
        return new PageMaker(composer, house, format, furniture, layouts, diagnostics);
    }

    private List<DealtPage> dealt(Issue issue, PageFormat format, List<IssuePage> wanted, Diagnostics diagnostics) {
        Set<Integer> numbers =
                wanted.stream().map(page -> Spreads.numberOf(issue, page)).collect(Collectors.toSet());
        return new IssueDealer(composer, house, format, kept, diagnostics)
                .deal(Spreads.joined(issue)).stream()
                        .filter(page -> numbers.contains(page.page().number()))
                        .toList();
    }

    private ComposedIssue composed(Issue issue, List<ComposedPage> pages) {
        return new ComposedIssue(house.name(), house.paper(), title(issue), issue.date(), pages);
    }

    private Optional<PageFormat> format(Issue issue, Optional<String> wanted, Diagnostics diagnostics) {
        Optional<String> name = wanted.or(() -> issue.format().map(text -> text.value()));
        if (name.isEmpty()) {
            return Optional.of(house.defaultFormat());
        }
        Optional<PageFormat> found = house.format(name.get());
        if (found.isEmpty()) {
            String known = String.join(
                    ", ", house.formats().stream().map(PageFormat::name).toList());
            diagnostics.report(
                    MakeupProblem.UNKNOWN_FORMAT,
                    issue.format()
                            .filter(text -> wanted.isEmpty())
                            .map(text -> text.span())
                            .orElse(issue.span()),
                    name.get(),
                    known);
        }
        return found;
    }

    private String title(Issue issue) {
        return "%s %d年%d月%d日 第%d期（总第%d期）"
                .formatted(
                        house.paper(),
                        issue.date().getYear(),
                        issue.date().getMonthValue(),
                        issue.date().getDayOfMonth(),
                        issue.number(),
                        issue.cumulative());
    }
}
