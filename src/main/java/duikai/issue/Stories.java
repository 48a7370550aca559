package duikai.issue;

import duikai.diag.SourceSpan;
import duikai.yaml.Fields;
import duikai.yaml.NearestWord;
import duikai.yaml.YamlNode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;

/**
 * The stories of an issue: those of its folder, or those the issue lists under {@code articles}. A page takes them by
 * name; each is taken once.
 */
final class Stories {
    private static final String FOLDER = "articles";
    private static final String ENDING = ".md";

    /** More stories than any issue has; one of sixteen pages has about 150. */
    private static final int MOST_STORIES = 400;

    /** Unused stories told one by one. */
    private static final int MOST_UNUSED = 10;

    private final Desk desk;
    private final String root;
    private final ArticleReader reader;
    private final Map<String, SourceSpan> taken = new HashMap<>();

    /** What the issue lists, in its order, with its place. */
    private final SequencedMap<String, SourceSpan> listed = new LinkedHashMap<>();

    /** Those of them that are written in the list itself. */
    private final Map<String, Article> inline = new HashMap<>();

    Stories(Desk desk, String root) {
        this.desk = desk;
        this.root = root;
        this.reader = new ArticleReader(desk);
    }

    /** Reads the issue's own list of stories, where it has one. */
    void list(Fields issue) {
        List<YamlNode> nodes = issue.list("articles");
        if (isTooMany(nodes.size(), issue)) {
            return;
        }
        for (YamlNode node : nodes) {
            switch (node) {
                case YamlNode.Scalar id -> isNew(id.value(), id.span(), listed);
                case YamlNode.Mapping mapping ->
                    reader.inline(mapping, root, (id, span) -> isNew(id, span, listed))
                            .ifPresent(article -> inline.put(article.id(), article));
                case YamlNode.Sequence list -> reader.refuse(list);
            }
        }
    }

    private boolean isTooMany(int stories, Fields issue) {
        if (stories > MOST_STORIES) {
            SourceSpan place = issue.node("articles").map(YamlNode::span).orElse(issue.span());
            desk.report(IssueProblem.TOO_MANY_STORIES, place, stories, MOST_STORIES);
        }
        return stories > MOST_STORIES;
    }

    /** The stories a key names, or holds. */
    List<Article> named(Fields fields, String key) {
        List<Article> articles = new ArrayList<>();
        for (YamlNode node : fields.list(key)) {
            Optional<Article> article = switch (node) {
                case YamlNode.Scalar id -> take(id);
                case YamlNode.Mapping mapping -> reader.inline(mapping, root, this::isNewInline);
                case YamlNode.Sequence list -> reader.refuse(list);
            };
            article.ifPresent(articles::add);
        }
        return articles;
    }

    /** All stories not taken yet by their priority; those without one come last, in the list's order or by name. */
    List<Article> rest() {
        List<String> ids = untaken();
        SourceSpan place = SourceSpan.ofFile(desk.manuscript.shown(root));
        if (ids.size() + taken.size() > MOST_STORIES) {
            desk.report(IssueProblem.TOO_MANY_STORIES, place, ids.size() + taken.size(), MOST_STORIES);
            ids.forEach(id -> taken.put(id, place));
            return List.of();
        }
        return ids.stream()
                .map(id -> new YamlNode.Scalar(id, false, listed.getOrDefault(id, place)))
                .flatMap(id -> take(id).stream())
                .sorted(Comparator.comparingInt(a -> a.priority() == 0 ? Integer.MAX_VALUE : a.priority()))
                .toList();
    }

    /** Ids of the stories taken, also of those that could not be read. */
    Set<String> known() {
        return Collections.unmodifiableSet(taken.keySet());
    }

    private List<String> untaken() {
        Collection<String> all = listed.isEmpty() ? stored() : listed.keySet();
        return all.stream().filter(id -> !taken.containsKey(id)).toList();
    }

    /** Tells what of the folder and of the list nobody took. */
    void reportUnused() {
        List<String> ids = new ArrayList<>(stored());
        listed.keySet().stream().filter(id -> !ids.contains(id)).forEach(ids::add);
        ids.removeIf(taken::containsKey);
        if (ids.size() > MOST_UNUSED) {
            SourceSpan folder = SourceSpan.ofFile(desk.manuscript.shown(FOLDER));
            String first = String.join(", ", ids.subList(0, MOST_UNUSED));
            desk.report(IssueProblem.ARTICLES_NOT_USED, folder, ids.size(), first);
        } else {
            ids.forEach(id -> desk.report(IssueProblem.ARTICLE_NOT_USED, placeOf(id), id));
        }
    }

    private SourceSpan placeOf(String id) {
        return listed.containsKey(id) ? listed.get(id) : SourceSpan.ofFile(desk.manuscript.shown(file(id)));
    }

    private Optional<Article> take(YamlNode.Scalar id) {
        if (!isNew(id.value(), id.span(), taken)) {
            return Optional.empty();
        }
        return Optional.ofNullable(inline.get(id.value())).or(() -> byName(id));
    }

    private Optional<Article> byName(YamlNode.Scalar id) {
        if (!isFileName(id.value())) {
            desk.report(IssueProblem.BAD_ARTICLE_NAME, id.span(), id.value());
            return Optional.empty();
        }
        String file = file(id.value());
        return switch (desk.manuscript.find(file, Desk.MAX_TEXT)) {
            case Manuscript.Content content -> reader.file(id.value(), file, content.bytes());
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
        List<String> all = new ArrayList<>(stored());
        all.addAll(inline.keySet().stream().sorted().toList());
        return NearestWord.to(id.value(), all)
                .<Optional<Article>>map(like -> refuse(IssueProblem.MISSING_ARTICLE_LIKE, id.span(), file, like))
                .orElseGet(() -> refuse(IssueProblem.MISSING_ARTICLE, id.span(), file));
    }

    private <T> Optional<T> refuse(IssueProblem problem, SourceSpan place, Object... arguments) {
        desk.report(problem, place, arguments);
        return Optional.empty();
    }

    /** Written inside a page: neither taken before nor listed. */
    private boolean isNewInline(String id, SourceSpan place) {
        if (listed.containsKey(id)) {
            desk.report(
                    IssueProblem.DUPLICATE_ARTICLE, place, id, listed.get(id).toString());
            return false;
        }
        return isNew(id, place, taken);
    }

    private boolean isNew(String id, SourceSpan place, Map<String, SourceSpan> known) {
        SourceSpan first = known.putIfAbsent(id, place);
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
