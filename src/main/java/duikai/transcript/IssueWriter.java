package duikai.transcript;

import duikai.issue.LiteralText;
import duikai.repair.Normaliser;
import java.util.List;
import java.util.stream.Collectors;

/** Writes drafts as the files people edit: cleaned, one paragraph a line. */
final class IssueWriter {
    private IssueWriter() {}

    static String issue(Masthead masthead, String house, List<String> articles) {
        StringBuilder yaml = new StringBuilder();
        line(yaml, "house", house);
        masthead.date().ifPresent(date -> line(yaml, "date", date.toString()));
        masthead.number().ifPresent(number -> line(yaml, "number", Integer.toString(number)));
        masthead.cumulative().ifPresent(number -> line(yaml, "cumulative", Integer.toString(number)));
        if (masthead.permit().isPresent() || masthead.website().isPresent()) {
            yaml.append("facts:\n");
            masthead.permit().ifPresent(permit -> line(yaml, "  permit", LiteralText.yaml(permit)));
            masthead.website().ifPresent(website -> line(yaml, "  website", LiteralText.yaml(website)));
        }
        yaml.append("pages:\n  - articles: [")
                .append(String.join(", ", articles))
                .append("]\n");
        return yaml.toString();
    }

    static String article(Draft draft, String picture) {
        StringBuilder markdown = new StringBuilder("---\n");
        if (!draft.type().equals("news")) {
            line(markdown, "type", draft.type());
        }
        if (!draft.badge.isEmpty()) {
            line(markdown, "badge", heading(draft.badge));
        }
        headings(markdown, "headline", draft.headline);
        headings(markdown, "subhead", draft.subheads);
        texts(markdown, "byline", draft.bylines);
        if (draft.isPhoto()) {
            picture(markdown, draft, picture);
        }
        texts(markdown, "signature", draft.signature);
        if (!draft.source.isEmpty()) {
            line(markdown, "source", body(draft.source));
        }
        markdown.append("---\n");
        markdown.append(draft.body.stream().map(IssueWriter::paragraph).collect(Collectors.joining("\n\n")));
        return markdown.append(draft.body.isEmpty() ? "" : "\n").toString();
    }

    private static void picture(StringBuilder markdown, Draft draft, String picture) {
        markdown.append("pictures:\n");
        line(markdown, "  - file", draft.picture.isEmpty() ? picture : draft.picture);
        if (!draft.caption.isEmpty()) {
            line(markdown, "    caption", body(draft.caption));
        }
        if (!draft.credit.isEmpty()) {
            line(markdown, "    credit", body(draft.credit));
        }
    }

    private static String paragraph(String words) {
        return words.startsWith("## ")
                ? "## " + Normaliser.cleanedHeading(words.substring(3))
                : LiteralText.markdown(Normaliser.cleaned(words));
    }

    private static void headings(StringBuilder yaml, String key, List<String> lines) {
        values(yaml, key, lines.stream().map(IssueWriter::heading).toList());
    }

    private static void texts(StringBuilder yaml, String key, List<String> lines) {
        values(yaml, key, lines.stream().map(IssueWriter::body).toList());
    }

    private static void values(StringBuilder yaml, String key, List<String> values) {
        if (values.size() == 1) {
            line(yaml, key, values.getFirst());
        } else if (!values.isEmpty()) {
            yaml.append(key).append(":\n");
            values.forEach(value -> yaml.append("  - ").append(value).append('\n'));
        }
    }

    private static void line(StringBuilder yaml, String key, String value) {
        yaml.append(key).append(": ").append(value).append('\n');
    }

    private static String heading(String words) {
        return LiteralText.yaml(Normaliser.cleanedHeading(words));
    }

    private static String body(String words) {
        return LiteralText.yaml(Normaliser.cleaned(words));
    }
}
