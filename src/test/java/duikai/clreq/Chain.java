package duikai.clreq;

import duikai.compose.ClreqComposer;
import duikai.diag.Diagnostics;
import duikai.diag.SourceSpan;
import duikai.fo.FoTransformer;
import duikai.font.CompiledFonts;
import duikai.house.HouseReader;
import duikai.house.HouseStyle;
import duikai.house.PageFormat;
import duikai.issue.Issue;
import duikai.issue.IssueReader;
import duikai.job.FontFolder;
import duikai.job.HouseFolders;
import duikai.makeup.IssueNames;
import duikai.makeup.MadeUp;
import duikai.makeup.MakeUp;
import duikai.makeup.PageReport.StoryReport;
import duikai.page.ComposedIssue;
import duikai.press.Finisher;
import duikai.render.FoRecorder;
import duikai.render.FopRenderer;
import duikai.unit.Length;
import duikai.unit.Size;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.xml.sax.SAXException;

/**
 * All stages in their order, as {@code duikai.job.Pipeline} has them, kept warm: templates are compiled once, and the same
 * specimen is set once. {@code SpecimenTest} holds it against the command line.
 */
final class Chain {
    static final Chain WARM = new Chain();

    /** No specimen has more rows. */
    private static final int MOST_ROWS = 99;

    /** A text that fills no page: its columns cannot end together unless a rule of make-up is broken. */
    static final class NoHeightException extends IllegalStateException {
        private static final long serialVersionUID = 1;

        private NoHeightException(Specimen specimen) {
            super("no height suits " + specimen);
        }
    }

    /** Small heads and headlines may be set in some more rows than they need, and look better. */
    private static final int MORE_ROWS = 4;

    private final CompiledFonts faces = new CompiledFonts();
    private final FopRenderer renderer = new FopRenderer(faces, new FontFolder(faces, Path.of("fonts")));
    private final FoTransformer templates = FoTransformer.compile(
                    new HouseFolders(List.of(Path.of("fo-templates")), Path.of("")),
                    FoTransformer.BASE,
                    new Diagnostics())
            .orElseThrow();
    private final Map<Specimen, Setting> settings = new ConcurrentHashMap<>();

    private Chain() {}

    Setting set(Specimen specimen) {
        return settings.computeIfAbsent(specimen, this::setAnew);
    }

    private Setting setAnew(Specimen specimen) {
        Diagnostics diagnostics = new Diagnostics();
        MadeUp made = madeUp(specimen, diagnostics);
        byte[] pdf = new Finisher(diagnostics).finish(drawn(made.issue(), diagnostics), made.issue());
        return Setting.of(specimen, made, pdf, diagnostics);
    }

    /** The text on the page it fills exactly, no paragraph set in more or fewer lines than it wants. */
    private MadeUp madeUp(Specimen specimen, Diagnostics diagnostics) {
        Issue issue = IssueReader.read(specimen.manuscript(), diagnostics).orElseThrow(() -> failure(diagnostics));
        HouseStyle house = new HouseReader(specimen.houses(), faces.faces())
                .read("test", SourceSpan.ofFile("specimen"), diagnostics)
                .orElseThrow(() -> failure(diagnostics));
        ClreqComposer composer = new ClreqComposer(faces, house.rules(), IssueNames.of(issue));
        Optional<MadeUp> best = Optional.empty();
        int last = MOST_ROWS;
        for (int rows = specimen.fewestRows(); rows <= last; rows++) {
            Optional<MadeUp> made = new MakeUp(faces, composer, withRows(house, rows))
                    .makeUp(issue, Optional.empty(), new Diagnostics())
                    .filter(page -> isNatural(page, specimen.columns()));
            if (made.isPresent() && (best.isEmpty() || cost(made.get()) < cost(best.get()))) {
                best = made;
                last = Math.min(last, rows + MORE_ROWS);
            }
        }
        return best.orElseThrow(() -> new NoHeightException(specimen));
    }

    private static boolean isNatural(MadeUp made, int columns) {
        StoryReport story = made.reports().getFirst().stories().getFirst();
        boolean asItWants = story.white() == 0 && story.change() == 0;
        return story.legs() == columns && (asItWants || columns > 1);
    }

    private static double cost(MadeUp made) {
        return made.reports().getFirst().cost().total();
    }

    /** The house, its pages as high as so many rows. */
    private static HouseStyle withRows(HouseStyle house, int rows) {
        PageFormat one = house.defaultFormat();
        Length more = Length.pt(Specimen.PITCH).times(rows - 1);
        Size trim = one.isVertical()
                ? new Size(one.trim().width().plus(more), one.trim().height())
                : new Size(one.trim().width(), one.trim().height().plus(more));
        PageFormat format = new PageFormat(
                one.name(),
                trim,
                one.top(),
                one.writing(),
                one.depth().plus(more),
                one.grid(),
                one.bodies(),
                one.ladder(),
                one.mastheadHeight(),
                one.folioHeight(),
                one.imprintHeight(),
                one.storyGap());
        return new HouseStyle(
                house.name(),
                house.paper(),
                List.of(format),
                house.styles(),
                house.inlineStyles(),
                house.script(),
                house.rules(),
                house.boxes(),
                house.plans(),
                house.lints(),
                house.wording(),
                house.jump(),
                house.furniture(),
                house.press(),
                house.editorial());
    }

    private byte[] drawn(ComposedIssue issue, Diagnostics diagnostics) {
        FoRecorder recorder = new FoRecorder();
        try {
            templates.transform(issue, Set.of(), recorder, diagnostics);
        } catch (SAXException e) {
            throw new IllegalStateException(e);
        }
        return renderer.render(recorder.document(), uri -> Optional.empty(), id -> SourceSpan.ofFile(id), diagnostics)
                .orElseThrow(() -> failure(diagnostics));
    }

    private static IllegalStateException failure(Diagnostics diagnostics) {
        return new IllegalStateException(diagnostics.all().toString());
    }
}
