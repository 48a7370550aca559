package duikai.transcript;

import com.ibm.icu.text.Transliterator;
import duikai.diag.Diagnostics;
import duikai.diag.SourceSpan;
import duikai.yaml.SourceText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;

/** Turns the transcript of a printed page into an issue folder. */
public final class TranscriptImporter {
    /** A paragraph this long is a story's, even where no heading opened one. */
    private static final int STORY_LENGTH = 50;

    private TranscriptImporter() {}

    /**
     * Makes the files of an issue; every guess is reported as a note or warning at its place in the transcript.
     *
     * @param house the house style; empty to guess its name from the paper's, in pinyin
     * @return empty, with the reason reported, where the transcript holds no story
     */
    public static Optional<ImportedIssue> read(
            String file, String text, Optional<String> house, Diagnostics diagnostics) {
        SourceText source = SourceText.of(file, text);
        List<Passage> passages = Passage.of(source);
        int start = firstStory(passages);
        Masthead masthead = new MastheadReader(source, diagnostics).read(passages.subList(0, start));
        List<Draft> stories = new StoryFinder(source, diagnostics).find(passages.subList(start, passages.size()));
        if (stories.isEmpty()) {
            diagnostics.report(TranscriptProblem.NO_STORY, SourceSpan.ofFile(file));
            return Optional.empty();
        }
        reportMissing(masthead, source, diagnostics);
        String name = house.orElseGet(() -> guessHouse(masthead, source, diagnostics));
        return Optional.of(files(masthead, name, stories, source, diagnostics));
    }

    /** The masthead ends at the second heading, or at the first long paragraph. */
    private static int firstStory(List<Passage> passages) {
        boolean named = false;
        for (int i = 0; i < passages.size(); i++) {
            Passage passage = passages.get(i);
            boolean paper = passage.level() == 1 && !named;
            if ((passage.isHeading() && !paper) || isStory(passage)) {
                return i;
            }
            named |= paper;
        }
        return passages.size();
    }

    private static boolean isStory(Passage passage) {
        return !passage.isHeading()
                && passage.text().length() >= STORY_LENGTH
                && passage.lines().stream().noneMatch(MastheadReader::isData);
    }

    private static void reportMissing(Masthead masthead, SourceText source, Diagnostics diagnostics) {
        if (masthead.date().isEmpty()) {
            diagnostics.report(TranscriptProblem.NO_DATE, source.span(1));
        }
        if (masthead.number().isEmpty() || masthead.cumulative().isEmpty()) {
            diagnostics.report(TranscriptProblem.NO_NUMBER, source.span(1));
        }
    }

    private static String guessHouse(Masthead masthead, SourceText source, Diagnostics diagnostics) {
        String house = masthead.paper()
                .map(TranscriptImporter::pinyin)
                .filter(n -> !n.isEmpty())
                .orElse("base");
        diagnostics.report(TranscriptProblem.GUESS_HOUSE, source.span(1), house);
        return house;
    }

    private static String pinyin(String paper) {
        String latin = Transliterator.getInstance("Han-Latin; Latin-ASCII").transliterate(paper);
        StringBuilder name = new StringBuilder();
        latin.toLowerCase(Locale.ROOT).chars().filter(c -> c >= 'a' && c <= 'z').forEach(c -> name.append((char) c));
        return name.toString();
    }

    private static ImportedIssue files(
            Masthead masthead, String house, List<Draft> stories, SourceText source, Diagnostics diagnostics) {
        List<String> names = new ArrayList<>();
        SequencedMap<String, String> articles = new LinkedHashMap<>();
        for (Draft story : stories) {
            String name = name(story, names);
            names.add(name);
            String picture = "pictures/" + name + ".jpg";
            report(story, picture, source, diagnostics);
            articles.put("articles/" + name + ".md", IssueWriter.article(story, picture));
        }
        articles.putFirst("issue.yaml", IssueWriter.issue(masthead, house, names));
        return new ImportedIssue(articles);
    }

    private static void report(Draft story, String picture, SourceText source, Diagnostics diagnostics) {
        SourceSpan place = source.span(story.line);
        if (!story.type().equals("news")) {
            diagnostics.report(TranscriptProblem.GUESS_TYPE, place, story.type());
        }
        if (story.headline.isEmpty() && !story.isPhoto()) {
            diagnostics.report(TranscriptProblem.NO_HEADLINE, place);
        }
        if (story.isPhoto() && story.picture.isEmpty()) {
            diagnostics.report(TranscriptProblem.GUESS_PICTURE, place, picture);
        }
    }

    /** lead, picture, letter …, or story-3 by its place; a second of a kind gets a number. */
    private static String name(Draft story, List<String> taken) {
        String kind = switch (story.type()) {
            case "photo" -> "picture";
            case "news" -> taken.isEmpty() ? "lead" : "story-" + (taken.size() + 1);
            default -> story.type();
        };
        String name = kind;
        for (int n = 2; taken.contains(name); n++) {
            name = kind + "-" + n;
        }
        return name;
    }
}
