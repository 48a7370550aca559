package duikai.job;

import duikai.compose.ClreqComposer;
import duikai.diag.Diagnostics;
import duikai.fo.FoTransformer;
import duikai.fo.Overlay;
import duikai.house.HouseReader;
import duikai.house.HouseStyle;
import duikai.issue.Issue;
import duikai.issue.IssuePage;
import duikai.issue.IssueReader;
import duikai.issue.Manuscript;
import duikai.issue.Text;
import duikai.kept.KeptPlan;
import duikai.kept.KeptPlanReader;
import duikai.makeup.IssueNames;
import duikai.makeup.MadeUp;
import duikai.makeup.MakeUp;
import duikai.page.ComposedIssue;
import duikai.page.ComposedPage;
import duikai.page.PageText;
import duikai.page.PageXml;
import duikai.press.Finisher;
import duikai.render.FopRenderer;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The line of stages, from a manuscript to a finished document. One run each. */
public final class Pipeline {
    /** An issue, the house it is set in and the plan kept of it. */
    private record Copy(Issue issue, HouseStyle house, KeptPlan kept) {}

    private final HouseFolders houses;
    private final FontFolder fonts;
    private final Timings timings;
    private final Dumps dumps;

    public Pipeline(HouseFolders houses, FontFolder fonts, Timings timings, Dumps dumps) {
        this.houses = houses;
        this.fonts = fonts;
        this.timings = timings;
        this.dumps = dumps;
    }

    /** Everything but drawing: what there is to say about an issue without making a document. */
    public Optional<MadeUp> check(Manuscript manuscript, Wanted wanted, Diagnostics diagnostics) {
        return read(manuscript, diagnostics).flatMap(copy -> makeUp(copy, wanted, diagnostics));
    }

    /**
     * The finished document.
     *
     * @return empty where errors were reported
     */
    public Optional<Proof> proof(Manuscript manuscript, Wanted wanted, Diagnostics diagnostics) {
        fonts.check(diagnostics);
        Optional<Copy> copy = read(manuscript, diagnostics);
        if (copy.isEmpty()) {
            return Optional.empty();
        }
        Early<Optional<FoTransformer>> templates = Early.start(found ->
                timings.measure("templates", () -> FoTransformer.compile(houses, lineage(copy.get()), found)));
        Optional<MadeUp> made = makeUp(copy.get(), wanted, diagnostics);
        Optional<FoTransformer> transformer = templates.join(diagnostics);
        if (made.isEmpty() || transformer.isEmpty() || (diagnostics.hasErrors() && !wanted.draft())) {
            return Optional.empty();
        }
        Drawing drawing = drawing(copy.get(), transformer.get(), wanted.overlays());
        made.get().issue().pages().forEach(page -> drawing.dump(with(made.get().issue(), List.of(page)), dumps));
        return drawing.pdf(made.get().issue(), diagnostics)
                .map(pdf -> timings.measure(
                        "finish",
                        () -> new Finisher(diagnostics).finish(pdf, made.get().issue())))
                .map(pdf -> new Proof(made.get(), pdf, copy.get().kept()));
    }

    /**
     * Different layouts of the pages, for people to choose from; pages whose copy does not fit as they would be with other copy.
     *
     * @param most for each page, at least 1
     * @param stable whether to stay near the plan kept
     * @param drawn whether the pages are to be drawn
     * @return empty where nothing could be laid out
     */
    public Optional<Proposals> proposals(
            Manuscript manuscript, Wanted wanted, int most, boolean stable, boolean drawn, Diagnostics diagnostics) {
        Optional<Copy> copy = read(manuscript, diagnostics);
        List<IssuePage> pages =
                copy.map(read -> pages(read.issue(), wanted, diagnostics)).orElse(List.of());
        if (pages.isEmpty()) {
            return Optional.empty();
        }
        Copy read = copy.get();
        List<List<MadeUp>> made = timings.measure(
                "make-up",
                () -> new MakeUp(fonts.fonts(), composer(read), read.house())
                        .keeping(stable ? read.kept() : read.kept().only(locked(read.issue())))
                        .drafting()
                        .proposals(read.issue(), wanted.format(), pages, most, diagnostics));
        Proposals proposals = Proposals.of(read.issue(), made, read.kept());
        if (!drawn) {
            return Optional.of(proposals);
        }
        return timings.measure("templates", () -> FoTransformer.compile(houses, lineage(read), diagnostics))
                .map(transformer -> drawing(read, transformer, wanted.overlays()))
                .map(drawing -> proposals.drawn(issue -> drawing.pdf(issue, diagnostics)));
    }

    private static Set<Integer> locked(Issue issue) {
        return issue.pages().stream()
                .filter(IssuePage::locked)
                .map(IssuePage::number)
                .collect(Collectors.toSet());
    }

    /**
     * Why a line of running text was set as it was.
     *
     * @return empty where errors were reported, or there is no such line
     */
    public Optional<ExplainedLine> explain(Manuscript manuscript, Wanted wanted, String line, Diagnostics diagnostics) {
        return read(manuscript, diagnostics)
                .flatMap(copy -> makeUp(copy, wanted, diagnostics)
                        .flatMap(made -> ExplainedLine.of(made, composer(copy), line, copy.issue(), diagnostics)));
    }

    private List<String> lineage(Copy copy) {
        return new HouseReader(houses, fonts.fonts().faces())
                .lineage(copy.house().name(), copy.issue().house().span());
    }

    private Drawing drawing(Copy copy, FoTransformer transformer, Set<Overlay> overlays) {
        Artwork artwork = new Artwork(copy.issue(), houses, lineage(copy));
        FopRenderer renderer = new FopRenderer(fonts.fonts(), fonts);
        return new Drawing(transformer, overlays, renderer, artwork, new Places(copy.issue()), timings);
    }

    private Optional<Copy> read(Manuscript manuscript, Diagnostics diagnostics) {
        IssueReader.Reading reading = timings.measure("read", () -> IssueReader.reading(manuscript, diagnostics));
        reading.issue().ifPresent(read -> dumps.text(Dumps.Stage.ISSUE, "10-issue.txt", () -> IssueText.of(read)));
        Optional<HouseStyle> house = reading.house().flatMap(name -> house(name, diagnostics));
        KeptPlan kept = KeptPlanReader.read(manuscript, diagnostics);
        return reading.issue().flatMap(issue -> house.map(style -> new Copy(issue, style, kept)));
    }

    private Optional<HouseStyle> house(Text name, Diagnostics diagnostics) {
        HouseReader reader = new HouseReader(houses, fonts.fonts().faces());
        return timings.measure("house", () -> reader.read(name.value(), name.span(), diagnostics));
    }

    private Optional<MadeUp> makeUp(Copy copy, Wanted wanted, Diagnostics diagnostics) {
        List<IssuePage> pages = pages(copy.issue(), wanted, diagnostics);
        if (pages.isEmpty()) {
            return Optional.empty();
        }
        Optional<MadeUp> made = timings.measure("make-up", () -> {
            MakeUp makeUp = new MakeUp(fonts.fonts(), composer(copy), copy.house()).keeping(copy.kept());
            return (wanted.draft() ? makeUp.drafting() : makeUp)
                    .makeUp(copy.issue(), wanted.format(), pages, diagnostics);
        });
        if (made.isEmpty() && !diagnostics.hasErrors()) {
            throw new IllegalStateException("make-up gave neither pages nor a reason");
        }
        return made.map(this::dumped);
    }

    private ClreqComposer composer(Copy copy) {
        return new ClreqComposer(fonts.fonts(), copy.house().rules(), IssueNames.of(copy.issue()));
    }

    /** The pages that are wanted; none, with the reason reported, where the issue has no such page. */
    private static List<IssuePage> pages(Issue issue, Wanted wanted, Diagnostics diagnostics) {
        if (wanted.page().isEmpty()) {
            return issue.pages();
        }
        int number = wanted.page().getAsInt();
        List<IssuePage> pages =
                issue.pages().stream().filter(page -> page.number() == number).toList();
        if (pages.isEmpty()) {
            diagnostics.report(
                    JobProblem.NO_SUCH_PAGE, issue.span(), number, issue.pages().size());
        }
        return pages;
    }

    private static ComposedIssue with(ComposedIssue issue, List<ComposedPage> pages) {
        return new ComposedIssue(issue.house(), issue.paper(), issue.title(), issue.date(), pages);
    }

    private MadeUp dumped(MadeUp made) {
        dumps.text(Dumps.Stage.PLAN, "20-plan.txt", () -> PlanText.of(made.reports()));
        for (ComposedPage page : made.issue().pages()) {
            String name = "30-page-" + page.number();
            dumps.text(Dumps.Stage.PAGE, name + ".xml", () -> PageXml.toText(with(made.issue(), List.of(page))));
            dumps.text(Dumps.Stage.PAGE, name + ".txt", () -> PageText.dump(page));
        }
        return made;
    }
}
