package duikai.makeup;

import duikai.compose.Surnames;
import duikai.issue.Article;
import duikai.issue.Block;
import duikai.issue.Inline;
import duikai.issue.Issue;
import duikai.issue.Text;
import duikai.repair.Marking;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The names of an issue (人名、地名、机构名): what no headline may be turned inside of, though no dictionary lists it. They are
 * the {@code names} of issue.yaml, what is marked as a name, the people of bylines and credits, and people the text calls by their office: 区长钟晓咏.
 */
public final class IssueNames {
    /** What stands before and behind a name in a byline or credit, with or without a blank between. */
    private static final Pattern ROLE =
            Pattern.compile("^(?:(?:本报|本刊|见习|实习|特约|首席)?(?:记者|通讯员|实习生|评论员))|(?:摄影报道|图片报道|摄影|报道|供图|摄|资料图片)$");

    private static final Pattern HANZI = Pattern.compile("\\p{IsHan}+");

    /** A name of two hanzi, set as wide as one of three: 张　三. */
    private static final Pattern SPREAD = Pattern.compile("(?<!\\p{IsHan})(\\p{IsHan})　(\\p{IsHan})(?!\\p{IsHan})");

    private static final Pattern PERSON = Pattern.compile("\\p{IsHan}{2,4}");

    private static final Pattern OFFICE_HOLDER = Pattern.compile(
            "(?:书记|市长|省长|区长|县长|镇长|乡长|部长|局长|处长|科长|主任|主席|委员长|组长|院长|校长|所长|会长|社长|站长|队长|总理|总统|先生|女士|同志|代表|委员|医生|教授|记者)"
                    + "([" + Surnames.LISTED + "]\\p{IsHan}{1,2})(?=[^\\p{IsHan}]|等|$)");

    private IssueNames() {}

    /** All of them, sorted. */
    public static Set<String> of(Issue issue) {
        Set<String> names = new TreeSet<>();
        issue.names().forEach(name -> names.add(name.value()));
        issue.articles().forEach(article -> {
            signed(article).forEach(line -> people(line.value(), names));
            running(article).forEach(text -> officeHolders(text, names));
            article.body().forEach(block -> marked(block, names));
        });
        return Collections.unmodifiableSet(names);
    }

    private static Stream<Text> signed(Article article) {
        return Stream.concat(
                article.bylines().stream(), article.pictures().stream().flatMap(picture -> picture.credit().stream()));
    }

    private static void people(String line, Set<String> names) {
        Matcher word = HANZI.matcher(SPREAD.matcher(line).replaceAll("$1$2"));
        while (word.find()) {
            String name = ROLE.matcher(word.group()).replaceAll("");
            if (PERSON.matcher(name).matches()) {
                names.add(name);
            }
        }
    }

    private static List<String> running(Article article) {
        List<String> texts = new ArrayList<>();
        for (Block block : article.body()) {
            if (block instanceof Block.Paragraph paragraph) {
                StringBuilder text = new StringBuilder();
                paragraph.content().forEach(inline -> text.append(inline.text()));
                texts.add(text.toString());
            }
        }
        article.pictures().forEach(picture -> picture.caption().ifPresent(caption -> texts.add(caption.value())));
        return texts;
    }

    /** What the manuscript marks as names. */
    private static void marked(Block block, Set<String> names) {
        if (block instanceof Block.Paragraph paragraph) {
            Map<Marking.Span, String> words = new HashMap<>();
            for (Inline inline : paragraph.content()) {
                inline.spans().stream()
                        .filter(span -> span.kind() == Marking.Kind.NAME || span.kind() == Marking.Kind.DECEASED)
                        .forEach(span -> words.merge(span, inline.text(), String::concat));
            }
            names.addAll(words.values());
        }
    }

    private static void officeHolders(String text, Set<String> names) {
        Matcher person = OFFICE_HOLDER.matcher(text);
        while (person.find()) {
            names.add(person.group(1));
        }
    }
}
