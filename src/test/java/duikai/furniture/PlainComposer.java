package duikai.furniture;

import duikai.compose.Composer;
import duikai.compose.ParagraphSettings;
import duikai.compose.ParagraphShape;
import duikai.compose.SetHeadline;
import duikai.compose.SetLine;
import duikai.compose.StyledText;
import duikai.font.FaceId;
import duikai.font.FaceSet;
import duikai.font.FontLibrary;
import duikai.page.Line;
import duikai.page.Run;
import duikai.unit.Length;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sets every character at its advance, without any rule of composition; turns headings anywhere. */
final class PlainComposer implements Composer {
    private final FontLibrary fonts;

    PlainComposer(FontLibrary fonts) {
        this.fonts = fonts;
    }

    @Override
    public ParagraphSettings paragraph(StyledText text, ParagraphShape shape) {
        throw new UnsupportedOperationException("furniture sets no paragraphs");
    }

    @Override
    public SetLine line(StyledText text, Length size, double tracking) {
        return set(text, size, size.times(tracking));
    }

    @Override
    public SetLine spread(StyledText text, Length size, Length measure) {
        int gaps = text.plain().codePointCount(0, text.plain().length()) - 1;
        Length natural = set(text, size, Length.ZERO).width();
        return set(text, size, measure.minus(natural).dividedBy(Math.max(1, gaps)));
    }

    @Override
    public Optional<SetHeadline> headline(StyledText text, Length size, Length measure, int lines) {
        String plain = text.plain();
        int each = (plain.length() + lines - 1) / lines;
        List<SetLine> set = new ArrayList<>();
        for (int from = 0; from < plain.length(); from += each) {
            String part = plain.substring(from, Math.min(plain.length(), from + each));
            set.add(set(StyledText.of(part, text.pieces().getFirst().faces()), size, Length.ZERO));
        }
        boolean fits =
                set.size() == lines && set.stream().allMatch(l -> l.width().compareTo(measure) <= 0);
        return fits ? Optional.of(new SetHeadline(set, 0)) : Optional.empty();
    }

    private SetLine set(StyledText text, Length size, Length gap) {
        List<Run> runs = new ArrayList<>();
        Length width = gap.negated();
        for (StyledText.Piece piece : text.pieces()) {
            for (int c : piece.text().codePoints().toArray()) {
                FaceId face = face(c, piece.faces());
                runs.add(new Run(Character.toString(c), face, size, gap));
                width = width.plus(size.times(fonts.face(face).advance(c) / 1000.0))
                        .plus(gap);
            }
        }
        return new SetLine(0, text.plain().length(), runs, Length.ZERO, width, 0, Line.Join.END);
    }

    private FaceId face(int c, FaceSet faces) {
        FaceId first = c < 0x2000 ? faces.latin() : faces.han();
        if (fonts.face(first).covers(c)) {
            return first;
        }
        return faces.fallback().stream()
                .filter(face -> fonts.face(face).covers(c))
                .findFirst()
                .orElseThrow();
    }
}
