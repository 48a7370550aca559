package duikai.job;

import duikai.delivery.Piece;
import duikai.font.FaceId;
import duikai.font.FontFiles;
import duikai.imposition.Binding;
import duikai.imposition.FinishedPage;
import duikai.imposition.Scheme;
import duikai.imposition.Sheets;
import duikai.page.ComposedIssue;
import duikai.page.ComposedPage;
import duikai.page.Line;
import duikai.press.PressFinisher;
import duikai.press.PressTarget;
import duikai.unit.Length;
import duikai.unit.Rect;
import duikai.unit.Size;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Sheets of finished pages, finished for the press as these are.
 *
 * @param binding where it is not to follow from the way lines run
 * @param marks font of the slug, where printer's marks are wanted
 */
public record Imposing(PressPages pages, Optional<Binding> binding, Optional<ByteBuffer> marks) {
    private static final FaceId SLUG = new FaceId("Hei", 400);

    /**
     * Of pages just made.
     *
     * @param marks whether printer's marks are wanted
     */
    public static Imposing of(PressPages pages, Optional<Binding> binding, boolean marks, FontFiles fonts) {
        return new Imposing(pages, binding, marks ? Optional.of(fonts.bytes(SLUG)) : Optional.empty());
    }

    /** The pages each with marks around it, as they are delivered. */
    public List<Piece> marked() {
        return pages.pages().stream()
                .map(page -> {
                    FinishedPage alone = new FinishedPage(
                            List.of(page.page().number()), page.page().trim(), page.mono(), page.pdf());
                    byte[] pdf = made(List.of(alone), new Scheme.Single(), page.title());
                    return page.piece(pdf);
                })
                .toList();
    }

    /**
     * All pages on sheets.
     *
     * @param word what the scheme is called in the title
     */
    public Piece sheets(Scheme scheme, String word) {
        return piece(Piece.Kind.SHEETS, scheme, title() + " " + word);
    }

    /** All pages one after the other, in one document. */
    public Piece whole() {
        return piece(Piece.Kind.ISSUE, new Scheme.Single(), title());
    }

    private String title() {
        return pages.madeUp().issue().title();
    }

    private Piece piece(Piece.Kind kind, Scheme scheme, String title) {
        Set<String> plates = new LinkedHashSet<>();
        List.of("C", "M", "Y", "K").stream()
                .filter(plate ->
                        pages.pages().stream().anyMatch(page -> page.plates().contains(plate)))
                .forEach(plates::add);
        pages.pages().forEach(page -> plates.addAll(page.plates()));
        List<FinishedPage> finished = pages.pages().stream()
                .filter(page -> !page.numbers().isEmpty())
                .map(page -> new FinishedPage(page.numbers(), page.page().trim(), page.mono(), page.pdf()))
                .toList();
        return new Piece(
                kind,
                finished.stream().flatMap(page -> page.numbers().stream()).toList(),
                title,
                "",
                finished.stream().allMatch(FinishedPage::mono),
                List.copyOf(plates),
                made(finished, scheme, title));
    }

    private byte[] made(List<FinishedPage> finished, Scheme scheme, String title) {
        Sheets sheets = new Sheets(finished);
        List<Sheets.Made> sides = sheets.sides(scheme, binding.orElseGet(this::usualBinding));
        List<String> slugs = sides.stream().map(side -> slug(side, title)).toList();
        byte[] raw = sheets.pdf(sides, marks, slugs);
        return PressFinisher.finish(raw, composed(sides, title), target(sides));
    }

    /** Papers whose lines run down are read from the right. */
    private Binding usualBinding() {
        boolean vertical =
                pages.madeUp().issue().pages().stream().anyMatch(page -> page.writing() == Line.Writing.VERTICAL);
        return vertical ? Binding.RIGHT : Binding.LEFT;
    }

    private String slug(Sheets.Made made, String title) {
        String places = made.side().pages().stream()
                .map(page -> page.isPresent() ? Integer.toString(page.getAsInt()) : "–")
                .collect(Collectors.joining(" | "));
        PressTarget target = pages.target();
        return "%s · %s: %s · %s · %s"
                .formatted(title, made.side().name(), places, target.standard().version(), target.condition());
    }

    /** What the finishing of a document asks of its pages: their sizes. */
    private ComposedIssue composed(List<Sheets.Made> sides, String title) {
        List<ComposedPage> sheets = new ArrayList<>();
        for (Sheets.Made side : sides) {
            Size trim = side.trim();
            Rect whole = new Rect(Length.ZERO, Length.ZERO, trim.width(), trim.height());
            sheets.add(new ComposedPage(
                    sheets.size() + 1, side.side().name(), trim, whole, Length.ZERO, Length.ZERO, List.of()));
        }
        ComposedIssue issue = pages.madeUp().issue();
        return new ComposedIssue(issue.house(), issue.paper(), title, issue.date(), sheets);
    }

    private PressTarget target(List<Sheets.Made> sides) {
        Set<Integer> mono = new HashSet<>();
        for (int i = 0; i < sides.size(); i++) {
            if (sides.get(i).mono()) {
                mono.add(i + 1);
            }
        }
        PressTarget target = pages.target();
        return new PressTarget(target.standard(), target.profile(), target.condition(), target.spots(), mono);
    }
}
