package duikai.issue;

import duikai.diag.SourceSpan;
import duikai.house.PlanNode;
import duikai.house.PlanReader;
import duikai.repair.Script;
import duikai.yaml.Fields;
import duikai.yaml.NearestWord;
import duikai.yaml.YamlNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the pages of an issue and finds the articles they name. */
final class PagesReader {
    private static final String FOLDER = "articles";
    private static final String ENDING = ".md";

    /** More stories than any newspaper page has ever held; a page of briefs has forty. */
    private static final int MOST_ARTICLES = 60;

    /** Unused articles told one by one. */
    private static final int MOST_UNUSED = 10;

    private final Desk desk;
    private final String root;
    private final ArticleReader articleReader;
    private final Map<String, SourceSpan> seen = new HashMap<>();

    PagesReader(Desk desk, String root) {
        this.desk = desk;
        this.root = root;
        this.articleReader = new ArticleReader(desk);
    }

    List<IssuePage> read(Fields issue) {
        List<IssuePage> pages = new ArrayList<>();
        if (issue.required("pages")) {
            List<YamlNode> nodes = issue.list("pages");
            for (YamlNode node : nodes) {
                Fields.of(node, "pages", desk.diagnostics)
                        .ifPresent(page -> pages.add(page(page, pages.size() + 1, nodes.size() == 1)));
            }
            if (nodes.isEmpty()) {
                desk.report(
                        IssueProblem.NO_PAGES,
                        issue.node("pages").map(YamlNode::span).orElse(issue.span()));
            }
        }
        if (!pages.isEmpty()) {
            reportUnused(stored().stream().filter(id -> !seen.containsKey(id)).toList());
        }
        return pages;
    }

    private void reportUnused(List<String> ids) {
        if (ids.size() > MOST_UNUSED) {
            SourceSpan folder = SourceSpan.ofFile(desk.manuscript.shown(FOLDER));
            String first = String.join(", ", ids.subList(0, MOST_UNUSED));
            desk.report(IssueProblem.ARTICLES_NOT_USED, folder, ids.size(), first);
        } else {
            ids.forEach(id ->
                    desk.report(IssueProblem.ARTICLE_NOT_USED, SourceSpan.ofFile(desk.manuscript.shown(file(id))), id));
        }
    }

    private IssuePage page(Fields fields, int position, boolean only) {
        int number = fields.integer("number", 1, 999).orElse(position);
        if (number != position) {
            SourceSpan place = fields.node("number").map(YamlNode::span).orElse(fields.span());
            desk.report(IssueProblem.WRONG_PAGE_NUMBER, place, Integer.toString(number), Integer.toString(position));
        }
        Optional<YamlNode.Scalar> title = fields.scalar("name");
        title.ifPresent(scalar -> desk.refuseLong(scalar, "name"));
        String name = title.map(scalar -> scalar.value().strip())
                .filter(Script::isVisible)
                .orElse("");
        boolean named = fields.has("articles");
        List<Article> articles = named || !only ? listed(fields) : all();
        if (articles.isEmpty() && fields.list("articles").isEmpty()) {
            desk.report(IssueProblem.PAGE_WITHOUT_ARTICLES, fields.span());
        }
        if (articles.size() > MOST_ARTICLES) {
            SourceSpan place = fields.node("articles").map(YamlNode::span).orElse(fields.span());
            desk.report(IssueProblem.TOO_MANY_ARTICLES, place, articles.size(), MOST_ARTICLES);
        }
        Optional<PlanNode> plan = fields.node("plan").flatMap(node -> PlanReader.read(node, desk.diagnostics));
        fields.rejectUnknown();
        return new IssuePage(position, name, articles, plan, fields.span());
    }

    private List<Article> listed(Fields page) {
        List<Article> articles = new ArrayList<>();
        for (YamlNode node : page.list("articles")) {
            Optional<Article> article = switch (node) {
                case YamlNode.Scalar id -> isNew(id.value(), id.span()) ? byName(id) : Optional.empty();
                case YamlNode.Mapping inline -> articleReader.inline(inline, root, this::isNew);
                case YamlNode.Sequence list -> articleReader.refuse(list);
            };
            article.ifPresent(articles::add);
        }
        return articles;
    }

    /** All articles of the folder by their priority; those without one come last, by name. */
    private List<Article> all() {
        SourceSpan place = SourceSpan.ofFile(desk.manuscript.shown(root));
        return stored().stream()
                .filter(id -> isNew(id, place))
                .flatMap(id -> byName(new YamlNode.Scalar(id, false, place)).stream())
                .sorted(Comparator.comparingInt(a -> a.priority() == 0 ? Integer.MAX_VALUE : a.priority()))
                .toList();
    }

    private Optional<Article> byName(YamlNode.Scalar id) {
        if (!isFileName(id.value())) {
            desk.report(IssueProblem.BAD_ARTICLE_NAME, id.span(), id.value());
            return Optional.empty();
        }
        String file = file(id.value());
        return switch (desk.manuscript.find(file, Desk.MAX_TEXT)) {
            case Manuscript.Content content -> articleReader.file(id.value(), file, content.bytes());
            case Manuscript.Missing missing -> missing(id, file);
            case Manuscript.Outside outside -> refuse(IssueProblem.PATH_OUTSIDE, id.span(), file);
            case Manuscript.TooLarge large ->
                refuse(
                        IssueProblem.FILE_TOO_LARGE,
                        id.span(),
                        file,
                        Sizes.shown(large.size()),
                        Sizes.shown(Desk.MAX_TEXT));
            case Manuscript.NotAFile other -> refuse(IssueProblem.NOT_A_FILE, id.span(), file);
            case Manuscript.Unreadable broken -> refuse(IssueProblem.FILE_UNREADABLE, id.span(), file, broken.reason());
        };
    }

    private Optional<Article> missing(YamlNode.Scalar id, String file) {
        return NearestWord.to(id.value(), stored())
                .<Optional<Article>>map(like -> refuse(IssueProblem.MISSING_ARTICLE_LIKE, id.span(), file, like))
                .orElseGet(() -> refuse(IssueProblem.MISSING_ARTICLE, id.span(), file));
    }

    private <T> Optional<T> refuse(IssueProblem problem, SourceSpan place, Object... arguments) {
        desk.report(problem, place, arguments);
        return Optional.empty();
    }

    private boolean isNew(String id, SourceSpan place) {
        SourceSpan first = seen.putIfAbsent(id, place);
        if (first != null) {
            desk.report(IssueProblem.DUPLICATE_ARTICLE, place, id, first.toString());
        }
        return first == null;
    }

    private List<String> stored() {
        return desk.manuscript.list(FOLDER).stream()
                .filter(file -> file.endsWith(ENDING))
                .map(file -> file.substring(0, file.length() - ENDING.length()))
                .toList();
    }

    private static String file(String id) {
        return FOLDER + "/" + id + ENDING;
    }

    /** A name that cannot lead anywhere else: letters of any script, digits, hyphen, underscore. */
    static boolean isFileName(String id) {
        return !id.isEmpty()
                && id.length() <= 100
                && id.codePoints().allMatch(c -> Character.isLetterOrDigit(c) || c == '-' || c == '_');
    }
}
