package duikai.cli;

import duikai.delivery.Piece;
import duikai.imposition.Binding;
import duikai.imposition.Scheme;
import duikai.job.Imposing;
import duikai.job.PressPages;
import duikai.job.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** What is delivered beside the pages themselves. */
final class ImposingChoice {
    /** A scheme and the word it was asked for by. */
    record Asked(Scheme scheme, String word) {}

    /** Schemes by the words people have for them. */
    static final class SchemeWord implements ITypeConverter<Asked> {
        @Override
        public Asked convert(String word) {
            return Scheme.of(word)
                    .map(scheme -> new Asked(scheme, word))
                    .orElseThrow(() -> new TypeConversionException(
                            "'" + word + "' is none of " + Scheme.WORDS + " with a multiple of 4 for N"));
        }
    }

    @Option(
            names = "--impose",
            paramLabel = "single|reader|2-up|sheets|signatures:N",
            converter = SchemeWord.class,
            descriptionKey = "impose")
    Optional<Asked> scheme = Optional.empty();

    @Option(names = "--binding", paramLabel = "left|right", descriptionKey = "binding")
    Optional<Binding> binding = Optional.empty();

    @Option(names = "--marks", descriptionKey = "marks")
    boolean marks;

    @Option(names = "--whole", descriptionKey = "whole")
    boolean whole;

    /** The pages, and whatever else is wanted of them; marks stand around the sheets where there are any, else around pages. */
    List<Piece> pieces(PressPages pages, Session session) {
        Imposing plain = Imposing.of(pages, binding, /* marks= */ false, session.fonts());
        Imposing marked = marks ? Imposing.of(pages, binding, /* marks= */ true, session.fonts()) : plain;
        return session.timings().measure(Stage.IMPOSE, () -> {
            List<Piece> pieces = new ArrayList<>(marks && scheme.isEmpty() ? marked.marked() : pages.pieces());
            if (whole) {
                pieces.add(plain.whole());
            }
            scheme.ifPresent(asked -> pieces.add(marked.sheets(asked.scheme(), asked.word())));
            return pieces;
        });
    }
}
