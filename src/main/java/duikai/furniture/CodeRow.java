package duikai.furniture;

import duikai.compose.SetHeadline;
import duikai.compose.SetLine;
import duikai.diag.Diagnostics;
import duikai.diag.SourceSpan;
import duikai.page.QrSymbol;
import duikai.unit.Length;
import duikai.unit.Rect;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** QR codes of one size side by side with their labels centred under them. */
final class CodeRow {
    /** A module below this is lost on newsprint. */
    static final Length LEAST_MODULE = Length.mm(0.4);

    /** Labels of more than one line are turned at this size. */
    private static final Length TURNED_LABEL = Length.pt(6.5);

    private static final int MOST_LABEL_LINES = 3;

    private static final Length LABEL_STEP = Length.pt(0.1);

    /** White between the labels of two codes, at least. */
    private static final Length LABEL_GAP = Length.pt(4);

    private static final double LABEL_LEADING = 1.15;

    /** A code and the words under it. */
    record Code(String name, String content, Words label) {}

    /** A label in its lines. */
    private record SetLabel(Words words, List<SetLine> lines) {}

    private final Typesetter typesetter;
    private final List<Code> codes;
    private final Length width;
    private final int version;
    private final Length labelSize;
    private final List<SetLabel> labels;

    private CodeRow(Typesetter typesetter, List<Code> codes, Length width, int version, Length labelSize) {
        this.typesetter = typesetter;
        this.codes = codes;
        this.width = width;
        this.version = version;
        this.labelSize = labelSize;
        this.labels = codes.stream().map(code -> label(code.label())).toList();
    }

    /** A row of that width of all codes that can be encoded; empty where there is none. */
    static Optional<CodeRow> of(Typesetter typesetter, List<Code> wanted, Length width, Diagnostics diagnostics) {
        List<Code> codes = new ArrayList<>();
        int version = 1;
        for (Code code : wanted) {
            Optional<Integer> needed = QrMaker.version(code.content());
            if (needed.isPresent()) {
                codes.add(code);
                version = Math.max(version, needed.get());
            } else {
                diagnostics.report(FurnitureProblem.CODE_TOO_LONG, code.label().span(), code.name(), code.content());
            }
        }
        if (codes.isEmpty()) {
            return Optional.empty();
        }
        Length size = labelSize(typesetter, codes, cell(width, codes.size()), diagnostics);
        return Optional.of(new CodeRow(typesetter, codes, width, version, size));
    }

    private static Length cell(Length width, int count) {
        return width.minus(LABEL_GAP.times(count - 1)).dividedBy(count);
    }

    /** As large as the style says, else as large as lets every label fit into its cell, if need be in several lines. */
    private static Length labelSize(Typesetter typesetter, List<Code> codes, Length cell, Diagnostics diagnostics) {
        Length size = codes.getFirst().label().size();
        while (size.compareTo(PhraseRows.SMALLEST) >= 0) {
            if (tooLong(typesetter, codes, size, cell).isEmpty()) {
                return size;
            }
            size = size.minus(LABEL_STEP);
        }
        Words longest = tooLong(typesetter, codes, PhraseRows.SMALLEST, cell).orElseThrow();
        while (size.compareTo(LABEL_STEP) > 0
                && tooLong(typesetter, codes, size, cell).isPresent()) {
            size = size.minus(LABEL_STEP);
        }
        diagnostics.report(FurnitureProblem.WORDS_TOO_LONG, longest.span(), longest.text(), size, PhraseRows.SMALLEST);
        return size;
    }

    private static Optional<Words> tooLong(Typesetter typesetter, List<Code> codes, Length size, Length cell) {
        int lines = size.compareTo(TURNED_LABEL) > 0 ? 1 : MOST_LABEL_LINES;
        return codes.stream()
                .map(Code::label)
                .filter(label -> lines(typesetter, label, size, cell, lines).isEmpty())
                .findFirst();
    }

    private static List<SetLine> lines(Typesetter typesetter, Words words, Length size, Length cell, int most) {
        SetLine one = typesetter.set(words, size);
        if (one.width().compareTo(cell) <= 0) {
            return List.of(one);
        }
        for (int lines = 2; lines <= most; lines++) {
            Optional<SetHeadline> turned = typesetter.turned(words, size, cell, lines);
            if (turned.isPresent()) {
                return turned.get().lines();
            }
        }
        return List.of();
    }

    private SetLabel label(Words words) {
        List<SetLine> lines = lines(typesetter, words, labelSize, cell(width, codes.size()), MOST_LABEL_LINES);
        return new SetLabel(words, lines.isEmpty() ? List.of(typesetter.set(words, labelSize)) : lines);
    }

    /** Where the first of the codes was written. */
    SourceSpan span() {
        return codes.getFirst().label().span();
    }

    /** What stands under the symbols. */
    Length labelHeight() {
        int lines =
                labels.stream().mapToInt(label -> label.lines().size()).max().orElse(1);
        return labelSize.times(1 + LABEL_LEADING * (lines - 1));
    }

    /** The largest side not above {@code most} and the cells' width that is a whole number of millipoints per module. */
    Length side(Length most) {
        int modules = QrMaker.side(version);
        return Length.mpt(most.min(cell(width, codes.size())).mpt() / modules * modules);
    }

    /** Places codes of that side, labels under them. */
    void place(Length x, Length y, Length side, Diagnostics diagnostics) {
        checkModule(side, diagnostics);
        Length labels = labelWidth();
        Length cell = side.max(labels);
        // Few codes stand together in the middle rather than at the far ends.
        Length way = width.minus(cell).min(cell.plus(side).times(codes.size() - 1));
        Length start = x.plus(width.minus(cell).minus(way).dividedBy(2)).plus(cell.dividedBy(2));
        for (int i = 0; i < codes.size(); i++) {
            double place = codes.size() == 1 ? 0.5 : (double) i / (codes.size() - 1);
            Length middle = start.plus(way.times(place));
            Code code = codes.get(i);
            Rect box = new Rect(middle.minus(side.dividedBy(2)), y, side, side);
            typesetter.place(new QrSymbol(box, "qr", code.content(), QrMaker.modules(code.content(), version)));
            placeLabel(this.labels.get(i), middle, box.bottom());
        }
    }

    private Length labelWidth() {
        return labels.stream()
                .flatMap(label -> label.lines().stream())
                .map(SetLine::width)
                .reduce(Length.ZERO, Length::max);
    }

    private void placeLabel(SetLabel label, Length middle, Length top) {
        Length line = top.plus(labelSize.dividedBy(2));
        for (SetLine set : label.lines()) {
            Length x = middle.minus(set.width().dividedBy(2));
            typesetter.place(set, label.words(), labelSize, x, Typesetter.baseline(line, labelSize));
            line = line.plus(labelSize.times(LABEL_LEADING));
        }
    }

    private void checkModule(Length side, Diagnostics diagnostics) {
        Length module = side.dividedBy(QrMaker.side(version));
        if (module.compareTo(LEAST_MODULE) < 0) {
            Code longest = codes.stream()
                    .filter(code -> QrMaker.version(code.content()).orElse(0) == version)
                    .findFirst()
                    .orElseThrow();
            diagnostics.report(
                    FurnitureProblem.CODE_TOO_DENSE,
                    longest.label().span(),
                    longest.name(),
                    String.format(Locale.ROOT, "%.2f", module.toMillimetres()),
                    String.format(Locale.ROOT, "%.2f", LEAST_MODULE.toMillimetres()));
        }
    }
}
