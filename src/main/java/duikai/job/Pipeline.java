package duikai.job;

import duikai.compose.ClreqComposer;
import duikai.diag.Diagnostics;
import duikai.diag.Severity;
import duikai.diff.Version;
import duikai.editorial.Editorial;
import duikai.editorial.Score;
import duikai.fo.FoTransformer;
import duikai.fo.Overlay;
import duikai.house.HouseStyle;
import duikai.house.PressStandard;
import duikai.issue.Issue;
import duikai.issue.IssuePage;
import duikai.issue.IssueReader;
import duikai.issue.Manuscript;
import duikai.kept.KeptPlan;
import duikai.kept.KeptPlanReader;
import duikai.kept.KeptPlanText;
import duikai.makeup.IssueNames;
import duikai.makeup.MadeUp;
import duikai.makeup.MakeUp;
import duikai.page.ComposedIssue;
import duikai.page.ComposedPage;
import duikai.page.PageText;
import duikai.page.PageXml;
import duikai.press.Finisher;
import duikai.press.PressTarget;
import duikai.press.ProofSheet;
import duikai.proofing.Pull;
import duikai.render.FoDocument;
import duikai.render.FopRenderer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** The line of stages, from a manuscript to a finished document. One run each. */
public final class Pipeline {
    /** An issue, the house it is set in and the plan kept of it. */
    private record Copy(Issue issue, HouseStyle house, KeptPlan kept) {}

    /** An issue made up, and the templates that draw it. */
    private record Drawable(Copy copy, MadeUp made, FoTransformer templates) {}

    private final HouseWorks works;
    private final FontFolder fonts;
    private final Timings timings;
    private final Dumps dumps;

    /** One that shares what is made of houses with others. */
    public Pipeline(HouseWorks works, Timings timings, Dumps dumps) {
        this.works = works;
        this.fonts = works.fonts();
        this.timings = timings;
        this.dumps = dumps;
    }

    public Pipeline(HouseFolders houses, FontFolder fonts, Timings timings, Dumps dumps) {
        this(new HouseWorks(houses, fonts), timings, dumps);
    }

    /**
     * Everything but drawing: what there is to say about an issue without making a document, and its error rate.
     *
     * @param earlier issues that readers have had already
     */
    public Optional<Score> check(
            Manuscript manuscript, Wanted wanted, List<? extends Manuscript> earlier, Diagnostics diagnostics) {
        Optional<Copy> copy = read(manuscript, diagnostics);
        if (copy.isEmpty()) {
            return Optional.empty();
        }
        Early<Optional<FoTransformer>> templates = compiling(copy.get());
        Optional<MadeUp> made = makeUp(copy.get(), wanted, diagnostics);
        Optional<Score> score = made.map(
                pages -> proofread(copy.get(), pages, read(earlier, diagnostics), Severity.ERROR, diagnostics));
        Optional<FoTransformer> transformer = templates.join(diagnostics);
        if (made.isPresent() && transformer.isPresent()) {
            ComposedIssue issue = made.get().issue();
            Drawing drawing = drawing(copy.get(), transformer.get(), Set.of());
            drawing.fo(issue, diagnostics)
                    .ifPresent(fo -> planned(copy.get())
                            .findings(fo, issue.pages())
                            .forEach(finding -> diagnostics.add(finding.diagnostic())));
        }
        return score;
    }

    private Early<Optional<FoTransformer>> compiling(Copy copy) {
        return Early.start(found -> timings.measure(Stage.TEMPLATES, () -> works.templates(lineage(copy), found)));
    }

    private PlannedPreflight planned(Copy copy) {
        return new PlannedPreflight(
                copy.issue(), new Places(copy.issue()), copy.house().press(), fonts.fonts(), timings);
    }

    /** What is wrong with an earlier issue does not matter any more, unless it cannot be read at all. */
    private List<Issue> read(List<? extends Manuscript> earlier, Diagnostics diagnostics) {
        List<Issue> issues = new ArrayList<>();
        for (Manuscript manuscript : earlier) {
            Diagnostics own = new Diagnostics();
            timings.measure(Stage.READ, () -> IssueReader.read(manuscript, own))
                    .ifPresentOrElse(issues::add, () -> diagnostics.addAll(own.all()));
        }
        return issues;
    }

    /** @param worst what a finding is taken for at most: a proof is made to be read, mistakes and all */
    private Score proofread(Copy copy, MadeUp made, List<Issue> earlier, Severity worst, Diagnostics diagnostics) {
        Editorial.Result result =
                timings.measure(Stage.PROOFREAD, () -> Editorial.check(copy.issue(), copy.house(), made, earlier));
        result.findings().stream()
                .map(finding -> finding.diagnostic().atMost(worst))
                .forEach(diagnostics::add);
        return result.score();
    }

    /** A proof of no round. */
    public Optional<Proof> proof(Manuscript manuscript, Wanted wanted, Diagnostics diagnostics) {
        return proof(manuscript, wanted, Optional.empty(), diagnostics);
    }

    /**
     * The finished document.
     *
     * @param pull the round it is a proof of, where it is one
     * @return empty where errors were reported
     */
    public Optional<Proof> proof(Manuscript manuscript, Wanted wanted, Optional<Pull> pull, Diagnostics diagnostics) {
        return unread(manuscript, wanted, diagnostics).flatMap(drawable -> {
            ComposedIssue issue = drawable.made().issue();
            Early<Score> proofread = Early.start(
                    found -> proofread(drawable.copy(), drawable.made(), List.of(), Severity.WARNING, found));
            Drawing drawing = drawing(drawable.copy(), drawable.templates(), wanted.overlays());
            issue.pages().forEach(page -> drawing.dump(issue.with(List.of(page)), dumps));
            Diagnostics transformed = new Diagnostics();
            Optional<FoDocument> fo = drawing.fo(issue, transformed);
            proofread.join(diagnostics);
            diagnostics.addAll(transformed.all());
            return fo.flatMap(document -> {
                        Early<?> looked = Early.start(found -> look(drawable, document, wanted, found));
                        Diagnostics drawn = new Diagnostics();
                        Optional<byte[]> pdf = drawing.pdf(document, drawn);
                        looked.join(diagnostics);
                        diagnostics.addAll(drawn.all());
                        return pdf;
                    })
                    .flatMap(pdf -> finished(pdf, drawable, pull, diagnostics))
                    .map(pdf -> new Proof(drawable.made(), pdf, drawable.copy().kept()));
        });
    }

    /** Preflight's first look at a proof, which only warns. */
    private boolean look(Drawable drawable, FoDocument document, Wanted wanted, Diagnostics diagnostics) {
        if (wanted.overlays().isEmpty()) {
            planned(drawable.copy())
                    .findings(document, drawable.made().issue().pages())
                    .forEach(finding -> diagnostics.add(finding.diagnostic().atMost(Severity.WARNING)));
        }
        return true;
    }

    private Optional<byte[]> finished(byte[] pdf, Drawable drawable, Optional<Pull> pull, Diagnostics diagnostics) {
        ComposedIssue issue = drawable.made().issue();
        Drawing plain = drawing(drawable.copy(), drawable.templates(), Set.of());
        Optional<ProofSheet> sheet = pull.flatMap(
                of -> new ProofSheets(plain, hasher(drawable.copy(), plain)).around(issue, of, diagnostics));
        return pull.isPresent() && sheet.isEmpty()
                ? Optional.empty()
                : Optional.of(timings.measure(Stage.FINISH, () -> new Finisher(diagnostics).finish(pdf, issue, sheet)));
    }

    /**
     * The pages as a version to compare with another one.
     *
     * @param drawn whether they are wanted as they look, too
     * @return empty where errors were reported
     */
    public Optional<ComparedIssue> compared(
            FolderManuscript manuscript, Wanted wanted, boolean drawn, Diagnostics diagnostics) {
        return drawable(manuscript, wanted, Severity.WARNING, diagnostics).flatMap(drawable -> {
            ComposedIssue issue = drawable.made().issue();
            Drawing drawing = drawing(drawable.copy(), drawable.templates(), Set.of());
            Version version = new Version(
                    issue,
                    PageHasher.byNumber(hasher(drawable.copy(), drawing).all(issue, diagnostics)),
                    ProofSheets.places(issue, drawing.places()));
            Optional<byte[]> pdf = drawn
                    ? drawing.pdf(issue, diagnostics).map(of -> new Finisher(diagnostics).finish(of, issue))
                    : Optional.empty();
            return diagnostics.hasErrors()
                    ? Optional.empty()
                    : Optional.of(new ComparedIssue(manuscript.shown(""), version, pdf));
        });
    }

    /**
     * The pages as the printing house takes them, each a document of its own.
     *
     * @param standard the PDF/X wanted, where it is not the house's
     * @return empty where errors were reported
     */
    public Optional<PressPages> press(
            Manuscript manuscript, Wanted wanted, Optional<PressStandard> standard, Diagnostics diagnostics) {
        return drawable(manuscript, wanted, Severity.ERROR, diagnostics).flatMap(drawable -> {
            Copy copy = drawable.copy();
            PressPlan plan = new PressPlan(copy.issue(), copy.house());
            Optional<PressTarget> target = plan.target(works, lineage(copy), standard, diagnostics);
            if (target.isEmpty()) {
                return Optional.empty();
            }
            Drawing drawing = drawing(copy, drawable.templates(), Set.of());
            boolean signed = copy.house().press().signed();
            if (!hasher(copy, drawing).released(drawable.made().issue(), manuscript, signed, diagnostics)) {
                return Optional.empty();
            }
            return new PressRun(
                            copy.issue(),
                            drawing,
                            planned(copy),
                            target.get(),
                            plan.printing(target.get()),
                            copy.house().press().levels(),
                            timings)
                    .pages(drawable.made(), diagnostics);
        });
    }

    /**
     * The issue as it is kept: made up, or with pages composed before.
     *
     * @param composed the pages, where they are not to be made up
     * @return empty where errors were reported
     */
    public Optional<ArchivedIssue> archive(
            Manuscript manuscript, Wanted wanted, Optional<ComposedIssue> composed, Diagnostics diagnostics) {
        ReadFiles reading = new ReadFiles(manuscript);
        Optional<Drawable> drawable = composed.isEmpty()
                ? drawable(reading, wanted, Severity.WARNING, diagnostics)
                : drawable(reading, composed.get(), diagnostics);
        return drawable.filter(of -> !diagnostics.hasErrors())
                .flatMap(of -> archive(reading, wanted.format(), of, diagnostics));
    }

    private Optional<Drawable> drawable(Manuscript manuscript, ComposedIssue composed, Diagnostics diagnostics) {
        fonts.check(diagnostics);
        return read(manuscript, diagnostics)
                .flatMap(copy -> compiling(copy)
                        .join(diagnostics)
                        .map(templates -> new Drawable(copy, new MadeUp(composed, List.of(), List.of()), templates)));
    }

    private Optional<ArchivedIssue> archive(
            ReadFiles reading, Optional<String> format, Drawable drawable, Diagnostics diagnostics) {
        Copy copy = drawable.copy();
        ComposedIssue issue = drawable.made().issue();
        SortedMap<String, byte[]> files = reading.files();
        KeptPlan plan = copy.kept().with(drawable.made().plan());
        files.put(KeptPlan.FILE, KeptPlanText.of(plan).getBytes(StandardCharsets.UTF_8));
        Optional<PressTarget> target =
                new PressPlan(copy.issue(), copy.house()).target(works, lineage(copy), Optional.empty(), diagnostics);
        if (target.isEmpty()) {
            return Optional.empty();
        }
        ArchiveRun run = new ArchiveRun(
                drawing(copy, drawable.templates(), Set.of()),
                target.get(),
                copy.house().press().resolution(),
                timings);
        List<byte[]> pages = run.pages(issue, diagnostics);
        return run.whole(issue, files, diagnostics)
                .filter(whole -> !diagnostics.hasErrors())
                .map(whole -> new ArchivedIssue(
                        copy.issue(), reading.root(), files, lineage(copy), format, issue, whole, pages));
    }

    /**
     * The pages and their hashes, without drawing them.
     *
     * @return empty where errors were reported
     */
    public Optional<List<HashedPage>> hashes(Manuscript manuscript, Wanted wanted, Diagnostics diagnostics) {
        return drawable(manuscript, wanted, Severity.WARNING, diagnostics)
                .map(drawable -> hasher(drawable.copy(), drawing(drawable.copy(), drawable.templates(), Set.of()))
                        .all(drawable.made().issue(), diagnostics))
                .filter(hashes -> !diagnostics.hasErrors());
    }

    private PageHasher hasher(Copy copy, Drawing drawing) {
        return new PageHasher(copy.issue(), drawing, fonts.fonts(), timings);
    }

    /** @param worst what findings of proofreading are taken for at most */
    private Optional<Drawable> drawable(Manuscript manuscript, Wanted wanted, Severity worst, Diagnostics diagnostics) {
        return unread(manuscript, wanted, diagnostics).filter(drawable -> {
            proofread(drawable.copy(), drawable.made(), List.of(), worst, diagnostics);
            return !diagnostics.hasErrors() || wanted.draft();
        });
    }

    /** What nobody has proofread yet. */
    private Optional<Drawable> unread(Manuscript manuscript, Wanted wanted, Diagnostics diagnostics) {
        fonts.check(diagnostics);
        Optional<Copy> copy = read(manuscript, diagnostics);
        if (copy.isEmpty()) {
            return Optional.empty();
        }
        Early<Optional<FoTransformer>> templates = compiling(copy.get());
        Optional<MadeUp> made = makeUp(copy.get(), wanted, diagnostics);
        Optional<FoTransformer> transformer = templates.join(diagnostics);
        if (made.isEmpty() || transformer.isEmpty() || (diagnostics.hasErrors() && !wanted.draft())) {
            return Optional.empty();
        }
        return Optional.of(new Drawable(copy.get(), made.get(), transformer.get()));
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
                Stage.MAKE_UP,
                () -> new MakeUp(fonts.fonts(), composer(read), read.house())
                        .keeping(stable ? read.kept() : read.kept().only(locked(read.issue())))
                        .drafting()
                        .proposals(read.issue(), wanted.format(), pages, most, diagnostics));
        Proposals proposals = Proposals.of(read.issue(), made, read.kept());
        if (!drawn) {
            return Optional.of(proposals);
        }
        return timings.measure(Stage.TEMPLATES, () -> works.templates(lineage(read), diagnostics))
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
        return works.lineage(copy.house().name(), copy.issue().house().span());
    }

    private Drawing drawing(Copy copy, FoTransformer transformer, Set<Overlay> overlays) {
        Artwork artwork = new Artwork(copy.issue(), works.houses(), lineage(copy), new ConcurrentHashMap<>());
        FopRenderer renderer = new FopRenderer(fonts.fonts(), fonts);
        return new Drawing(transformer, overlays, renderer, artwork, new Places(copy.issue()), timings);
    }

    private Optional<Copy> read(Manuscript manuscript, Diagnostics diagnostics) {
        IssueReader.Reading reading = timings.measure(Stage.READ, () -> IssueReader.reading(manuscript, diagnostics));
        reading.issue().ifPresent(read -> dumps.text(Dumps.Stage.ISSUE, "10-issue.txt", () -> IssueText.of(read)));
        Optional<HouseStyle> house =
                timings.measure(Stage.HOUSE, () -> reading.house().flatMap(name -> works.style(name, diagnostics)));
        KeptPlan kept = KeptPlanReader.read(manuscript, diagnostics);
        return reading.issue().flatMap(issue -> house.map(style -> new Copy(issue, style, kept)));
    }

    private Optional<MadeUp> makeUp(Copy copy, Wanted wanted, Diagnostics diagnostics) {
        List<IssuePage> pages = pages(copy.issue(), wanted, diagnostics);
        if (pages.isEmpty()) {
            return Optional.empty();
        }
        Optional<MadeUp> made = timings.measure(Stage.MAKE_UP, () -> {
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

    private MadeUp dumped(MadeUp made) {
        dumps.text(Dumps.Stage.PLAN, "20-plan.txt", () -> PlanText.of(made.reports()));
        for (ComposedPage page : made.issue().pages()) {
            String name = "30-page-" + page.number();
            dumps.text(
                    Dumps.Stage.PAGE,
                    name + ".xml",
                    () -> PageXml.toText(made.issue().with(List.of(page))));
            dumps.text(Dumps.Stage.PAGE, name + ".txt", () -> PageText.dump(page));
        }
        return made;
    }
}
