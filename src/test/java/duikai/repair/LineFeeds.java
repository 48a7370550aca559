package duikai.repair;

import duikai.diag.SourceSpan;
import duikai.yaml.SourceText;
import java.util.ArrayList;
import java.util.List;

/** What becomes of line feeds inside a paragraph, before any other repair; for vectors that ask for nothing else. */
public final class LineFeeds {
    private LineFeeds() {}

    public static String resolved(String text) {
        List<Letters.Letter> letters = new ArrayList<>();
        text.codePoints().forEach(c -> letters.add(new Letters.Letter(c, Letters.NOWHERE, Marking.NONE)));
        Letters dirty = new Letters(letters, SourceText.of("", text), SourceSpan.ofFile(""));
        return dirty.with(BlankRules.lineFeeds(dirty)).text();
    }
}
