package duikai.makeup;

import duikai.compose.Dress;
import duikai.compose.ScriptForms;
import duikai.compose.StyledText.Piece;
import duikai.font.FaceSet;
import duikai.house.HouseStyle;
import duikai.house.InlineStyle;
import duikai.house.Marks;
import duikai.issue.Inline;
import duikai.repair.Marking;
import duikai.repair.Script;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gives pieces of the manuscript the faces and the dress the house has for their markup. */
final class InlinePieces {
    /** Of what is dressed by its face or by the characters themselves; stretches of the manuscript count from 1. */
    private static final int OF_ITSELF = 0;

    private final HouseStyle house;

    InlinePieces(HouseStyle house) {
        this.house = house;
    }

    /** The pieces of a stretch; superscripts and subscripts of Unicode's own are pieces by themselves. */
    List<Piece> of(Inline inline, FaceSet around) {
        FaceSet faces = around;
        List<Dress> dress = new ArrayList<>();
        for (Marking.Span span : inline.spans()) {
            InlineStyle style = style(span);
            boolean reading = span.kind() == Marking.Kind.READING;
            faces = reading ? faces : style.faces().orElse(faces);
            dress(span, style, faces).ifPresent(dress::add);
        }
        Optional<InlineStyle> own = own(inline);
        faces = own.flatMap(InlineStyle::faces).orElse(faces);
        own.flatMap(style -> marked(style, OF_ITSELF)).ifPresent(dress::add);
        return pieces(inline.text(), faces, inline instanceof Inline.Dateline, dress);
    }

    private Optional<InlineStyle> own(Inline inline) {
        return switch (inline) {
            case Inline.Plain plain -> Optional.empty();
            case Inline.Strong strong -> Optional.of(house.inline("strong"));
            case Inline.Emphasis emphasis -> Optional.of(house.inline("emphasis"));
            case Inline.Dateline dateline -> Optional.of(house.inline("dateline"));
        };
    }

    private InlineStyle style(Marking.Span span) {
        return house.inline(
                switch (span.kind()) {
                    case NAME -> "name";
                    case TITLE -> "title";
                    case DECEASED -> "deceased";
                    case DOTS -> "dots";
                    case READING -> Script.isZhuyin(span.reading()) ? "zhuyin" : "ruby";
                    case SUPERSCRIPT -> "superscript";
                    case SUBSCRIPT -> "subscript";
                });
    }

    private static Optional<Dress> dress(Marking.Span span, InlineStyle style, FaceSet around) {
        return switch (span.kind()) {
            case NAME, TITLE, DECEASED, DOTS -> marked(style, span.number());
            case READING ->
                Optional.of(new Dress.Reading(
                        span.reading(),
                        style.faces().orElse(around),
                        style.ratio(),
                        style.rise(),
                        Script.isZhuyin(span.reading()),
                        span.number()));
            case SUPERSCRIPT, SUBSCRIPT -> Optional.of(new Dress.Script(style.ratio(), style.rise(), span.number()));
        };
    }

    private static Optional<Dress> marked(InlineStyle style, int number) {
        return style.marks().kind() == Marks.Kind.NONE
                ? Optional.empty()
                : Optional.of(new Dress.Marked(style.marks(), number));
    }

    private List<Piece> pieces(String text, FaceSet faces, boolean rigid, List<Dress> dress) {
        boolean already = dress.stream().anyMatch(Dress.Script.class::isInstance);
        List<Piece> pieces = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length() && !already; i++) {
            char c = text.charAt(i);
            if (ScriptForms.isAbove(c) || ScriptForms.isBelow(c)) {
                add(text.substring(start, i), faces, rigid, dress, pieces);
                InlineStyle style = house.inline(ScriptForms.isAbove(c) ? "superscript" : "subscript");
                List<Dress> more = new ArrayList<>(dress);
                more.add(new Dress.Script(style.ratio(), style.rise(), OF_ITSELF));
                add(text.substring(i, i + 1), faces, rigid, more, pieces);
                start = i + 1;
            }
        }
        add(text.substring(start), faces, rigid, dress, pieces);
        return pieces;
    }

    private static void add(String text, FaceSet faces, boolean rigid, List<Dress> dress, List<Piece> pieces) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, faces, rigid, dress));
        }
    }
}
