package duikai.makeup;

import duikai.compose.Composer;
import duikai.compose.Headline;
import duikai.compose.HeadlineTurn;
import duikai.compose.Paragraph;
import duikai.compose.ParagraphSettings;
import duikai.compose.ParagraphShape;
import duikai.compose.SetHeadline;
import duikai.compose.SetLine;
import duikai.compose.StyledText;
import duikai.compose.Tracking;
import duikai.unit.Length;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Remembers what was composed: the search for a page asks for the same text in the same measure many times. */
final class ComposerCache implements Composer {
    private record ParagraphKey(StyledText text, Length size) {}

    private record LineKey(StyledText text, Length size, double tracking) {}

    private final Composer composer;
    private final Map<ParagraphKey, Paragraph> paragraphs = new ConcurrentHashMap<>();
    private final Map<LineKey, SetLine> lines = new ConcurrentHashMap<>();
    private final Map<StyledText, Headline> headlines = new ConcurrentHashMap<>();

    private @Nullable Composer vertical;

    ComposerCache(Composer composer) {
        this.composer = composer;
    }

    @Override
    public synchronized Composer vertical() {
        if (vertical == null) {
            vertical = new ComposerCache(composer.vertical());
        }
        return vertical;
    }

    @Override
    public Paragraph paragraph(StyledText text, Length size) {
        return paragraphs.computeIfAbsent(
                new ParagraphKey(text, size), key -> new CachedParagraph(composer.paragraph(text, size)));
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
    public Headline headline(StyledText text) {
        return headlines.computeIfAbsent(text, key -> new CachedHeadline(composer.headline(text)));
    }

    /** A paragraph that remembers how it was set. */
    private record CachedParagraph(Paragraph paragraph, Map<ParagraphShape, ParagraphSettings> settings)
            implements Paragraph {
        CachedParagraph(Paragraph paragraph) {
            this(paragraph, new ConcurrentHashMap<>());
        }

        @Override
        public ParagraphSettings set(ParagraphShape shape) {
            return settings.computeIfAbsent(shape, paragraph::set);
        }
    }

    /** A heading that remembers how it was set. */
    private record CachedHeadline(Headline headline, Map<Setting, Optional<SetHeadline>> settings) implements Headline {
        private record Setting(Length size, Length measure, int lines, Tracking tracking) {}

        CachedHeadline(Headline headline) {
            this(headline, new ConcurrentHashMap<>());
        }

        @Override
        public List<HeadlineTurn> turns(List<SetLine> lines) {
            return headline.turns(lines);
        }

        @Override
        public Optional<SetHeadline> set(Length size, Length measure, int lines, Tracking tracking) {
            return settings.computeIfAbsent(
                    new Setting(size, measure, lines, tracking), key -> headline.set(size, measure, lines, tracking));
        }
    }
}
