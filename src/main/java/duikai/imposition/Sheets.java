package duikai.imposition;

import duikai.unit.Length;
import duikai.unit.Size;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Lays finished pages side by side. They stay as they are: each is a form that the sheet shows. */
public final class Sheets {
    /**
     * A sheet as it was laid out.
     *
     * @param trim its pages together
     * @param mono whether all of them have the black plate alone
     */
    public record Made(Side side, Size trim, boolean mono) {}

    /** Half of a double page, or all of a single one. */
    record Part(FinishedPage page, int index) {
        Length width() {
            return page.trim().width().dividedBy(page.numbers().size());
        }
    }

    private final Map<Integer, Part> parts = new LinkedHashMap<>();
    private final List<Integer> numbers;

    /** @param pages in their order; a double page has two numbers */
    public Sheets(List<FinishedPage> pages) {
        for (FinishedPage page : pages) {
            for (int i = 0; i < page.numbers().size(); i++) {
                parts.put(page.numbers().get(i), new Part(page, i));
            }
        }
        numbers = List.copyOf(parts.keySet());
    }

    /** The sides, from the first to the last; their pages count from 1 in the order given. */
    public List<Made> sides(Scheme scheme, Binding binding) {
        return Side.of(numbers.size(), scheme, binding).stream()
                .map(side -> new Made(
                        side,
                        size(side),
                        parts(side).stream().allMatch(part -> part.page().mono())))
                .toList();
    }

    private List<Part> parts(Side side) {
        return side.pages().stream()
                .filter(OptionalInt::isPresent)
                .map(page -> part(page.getAsInt()))
                .toList();
    }

    private Part part(int place) {
        Part part = parts.get(numbers.get(place - 1));
        if (part == null) {
            throw new IllegalArgumentException("no page " + place);
        }
        return part;
    }

    /** Blank places are as wide as the page beside them. */
    private Size size(Side side) {
        List<Part> there = parts(side);
        Length width = there.stream()
                .map(Part::width)
                .reduce(Length.ZERO, Length::max)
                .times(side.pages().size());
        Length high = there.stream().map(part -> part.page().trim().height()).reduce(Length.ZERO, Length::max);
        return new Size(width, high);
    }

    /**
     * The sheets as a document that is still to be finished for the press.
     *
     * @param marks file of a TrueType font, where printer's marks are wanted
     * @param slugs what stands on the plates of each side
     */
    public byte[] pdf(List<Made> sides, Optional<ByteBuffer> marks, List<String> slugs) {
        try (PDDocument document = new PDDocument();
                SheetDrawing drawing = new SheetDrawing(document, marks)) {
            for (int i = 0; i < sides.size(); i++) {
                List<Optional<Part>> places = sides.get(i).side().pages().stream()
                        .map(page -> page.isPresent() ? Optional.of(part(page.getAsInt())) : Optional.<Part>empty())
                        .toList();
                drawing.add(sides.get(i), places, slugs.get(i));
            }
            return drawing.file();
        } catch (IOException e) {
            throw new UncheckedIOException("finished pages can be read", e);
        }
    }
}
