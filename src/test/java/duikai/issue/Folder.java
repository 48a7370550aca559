package duikai.issue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A manuscript in memory, for tests. */
public final class Folder implements Manuscript {
    private final Map<String, byte[]> files = new TreeMap<>();
    private String root = "issue.yaml";

    public Folder with(String name, String text) {
        return with(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** All there are, by name. */
    public Map<String, byte[]> files() {
        return Map.copyOf(files);
    }

    public Folder with(String name, byte[] bytes) {
        files.put(name, bytes);
        root = name.startsWith("issue.") ? name : root;
        return this;
    }

    /** An issue of one page with one article {@code a}, whose file is given whole. */
    public static Folder ofArticle(String markdown) {
        return new Folder()
                .with(
                        "issue.yaml",
                        "house: base\ndate: 2022-04-04\nnumber: 14\ncumulative: 1668\npages:\n  - articles: [a]\n")
                .with("articles/a.md", markdown);
    }

    @Override
    public String root() {
        return root;
    }

    @Override
    public Found find(String name, int limit) {
        byte[] bytes = files.get(name);
        if (name.contains("..")) {
            return new Outside();
        }
        return bytes == null ? new Missing() : bytes.length > limit ? new TooLarge(bytes.length) : new Content(bytes);
    }

    @Override
    public List<String> list(String folder) {
        return files.keySet().stream()
                .filter(name -> name.startsWith(folder + "/"))
                .map(name -> name.substring(folder.length() + 1))
                .toList();
    }

    @Override
    public String shown(String name) {
        return name;
    }

    public String text(String name) {
        return new String(files.get(name), StandardCharsets.UTF_8);
    }
}
