package duikai.makeup;

import duikai.compose.Composer;
import duikai.compose.ParagraphSettings;
import duikai.compose.ParagraphShape;
import duikai.compose.SetHeadline;
import duikai.compose.SetLine;
import duikai.compose.StyledText;
import duikai.unit.Length;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Remembers what was composed: the search for a page asks for the same text in the same measure many times. */
final class ComposerCache implements Composer {
    private record ParagraphKey(StyledText text, ParagraphShape shape) {}

    private record LineKey(StyledText text, Length size, double tracking) {}

    private record HeadlineKey(StyledText text, Length size, Length measure, int lines) {}

    private final Composer composer;
    private final Map<ParagraphKey, ParagraphSettings> paragraphs = new ConcurrentHashMap<>();
    private final Map<LineKey, SetLine> lines = new ConcurrentHashMap<>();
    private final Map<HeadlineKey, Optional<SetHeadline>> headlines = new ConcurrentHashMap<>();

    ComposerCache(Composer composer) {
        this.composer = composer;
    }

    @Override
    public ParagraphSettings paragraph(StyledText text, ParagraphShape shape) {
        return paragraphs.computeIfAbsent(new ParagraphKey(text, shape), key -> composer.paragraph(text, shape));
    }

    @Override
    public SetLine line(StyledText text, Length size, double tracking) {
        return lines.computeIfAbsent(new LineKey(text, size, tracking), key -> composer.line(text, size, tracking));
    }

    @Override
    public SetLine spread(StyledText text, Length size, Length measure) {
        return composer.spread(text, size, measure);
    }

    @Override
    public Optional<SetHeadline> headline(StyledText text, Length size, Length measure, int lines) {
        return headlines.computeIfAbsent(
                new HeadlineKey(text, size, measure, lines), key -> composer.headline(text, size, measure, lines));
    }
}
