package duikai.makeup;

import duikai.diag.Diagnostics;
import duikai.diag.SourceSpan;
import duikai.house.CopyScript;
import duikai.issue.Article;
import duikai.issue.Block;
import duikai.issue.Inline;
import duikai.issue.Text;
import duikai.repair.Marking;
import duikai.repair.TraditionalForms;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Looks for Traditional copy in a Simplified paper, and the other way round (繁简混排). A few such hanzi are a name or a
 * quotation; what is marked as a name or a title is not looked at.
 */
final class FormsCheck {
    /** So many different ones in one story are no accident. */
    private static final int MANY = 3;

    private static final int MOST_SHOWN = 12;

    private final CopyScript script;
    private final Diagnostics diagnostics;

    FormsCheck(CopyScript script, Diagnostics diagnostics) {
        this.script = script;
        this.diagnostics = diagnostics;
    }

    void check(Article article) {
        if (script == CopyScript.ANY) {
            return;
        }
        SequencedMap<String, String> found = new LinkedHashMap<>();
        List<Inline> content = words(article)
                .filter(inline -> inline.spans().stream().noneMatch(FormsCheck::isProper))
                .toList();
        Optional<SourceSpan> first = Optional.empty();
        for (Inline inline : content) {
            int before = found.size();
            inline.text().codePoints().forEach(c -> form(c).ifPresent(form -> found.put(Character.toString(c), form)));
            if (found.size() > before && first.isEmpty()) {
                first = Optional.of(inline.span().at(found.firstEntry().getKey()));
            }
        }
        if (found.size() >= MANY) {
            MakeupProblem problem =
                    script == CopyScript.SIMPLIFIED ? MakeupProblem.TRADITIONAL_COPY : MakeupProblem.SIMPLIFIED_COPY;
            first.ifPresent(place -> diagnostics.report(problem, place, shown(found), found.size()));
        }
    }

    private Optional<String> form(int hanzi) {
        return script == CopyScript.SIMPLIFIED
                ? TraditionalForms.simplified(hanzi)
                : TraditionalForms.traditional(hanzi);
    }

    private static String shown(SequencedMap<String, String> found) {
        String pairs = found.entrySet().stream()
                .limit(MOST_SHOWN)
                .map(entry -> entry.getKey() + "→" + entry.getValue())
                .collect(Collectors.joining(" "));
        return found.size() > MOST_SHOWN ? pairs + " …" : pairs;
    }

    private static boolean isProper(Marking.Span span) {
        return switch (span.kind()) {
            case NAME, TITLE, DECEASED -> true;
            case DOTS, READING, SUPERSCRIPT, SUBSCRIPT -> false;
        };
    }

    private static Stream<Inline> words(Article article) {
        Stream<Text> heads = Stream.of(
                        article.heading().kicker(),
                        article.heading().headline(),
                        article.heading().subheads())
                .flatMap(List::stream);
        return Stream.concat(
                heads.flatMap(text -> text.content().stream()),
                article.body().stream().flatMap(FormsCheck::words));
    }

    private static Stream<Inline> words(Block block) {
        return switch (block) {
            case Block.Paragraph paragraph -> paragraph.content().stream();
            case Block.SmallHead head -> head.text().content().stream();
            case Block.Salutation salutation -> salutation.text().content().stream();
            case Block.Signature signature -> signature.lines().stream().flatMap(line -> line.content().stream());
            case Block.SourceNote note -> note.text().content().stream();
        };
    }
}
