package duikai.makeup;

import duikai.compose.*;
import duikai.unit.Length;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

record EvenHeads(Composer c) implements Composer {
    public ParagraphSettings paragraph(StyledText t, ParagraphShape s) {
        return c.paragraph(t, s);
    }

    public SetLine line(StyledText t, Length size, double tracking) {
        return c.line(t, size, tracking);
    }

    public SetLine spread(StyledText t, Length size, Length m) {
        return c.spread(t, size, m);
    }

    public Optional<SetHeadline> headline(StyledText t, Length size, Length m, int lines) {
        String s = t.plain().replace("\n", "");
        List<SetLine> out = new ArrayList<>();
        int n = s.length();
        for (int i = 0; i < lines; i++) {
            String part = s.substring(n * i / lines, n * (i + 1) / lines);
            if (part.isEmpty()) return Optional.empty();
            SetLine l = c.line(StyledText.of(part, t.pieces().getFirst().faces()), size, 0);
            if (l.width().compareTo(m) > 0) return Optional.empty();
            out.add(l);
        }
        return Optional.of(new SetHeadline(out, lines == 1 ? 0 : 20));
    }
}
