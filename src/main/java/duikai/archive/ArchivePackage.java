package duikai.archive;

import duikai.issue.Checksum;
import duikai.job.ArchivedIssue;
import duikai.job.HouseWorks;
import duikai.job.PagePictures;
import duikai.page.ComposedPage;
import duikai.page.PageBlock;
import duikai.page.PageText;
import duikai.page.PageXml;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The files of a package. */
public final class ArchivePackage {
    private ArchivePackage() {}

    /** Their contents by names with slashes; the manifest is the last. */
    public static Map<String, byte[]> of(ArchivedIssue issue, HouseWorks works) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        issue.files().forEach((name, content) -> files.put(Layout.MANUSCRIPT + name, content));
        files.put(Layout.LOCK, bytes(Lock.of(issue, works).json()));
        files.put(Layout.PAGES, bytes(PageXml.toText(issue.issue())));
        List<byte[]> pictures = PagePictures.png(issue.whole());
        for (int i = 0; i < issue.issue().pages().size(); i++) {
            ComposedPage page = issue.issue().pages().get(i);
            files.put(Layout.text(page.number()), bytes(text(page)));
            files.put(Layout.picture(page.number()), pictures.get(i));
            files.put(Layout.page(page.number()), issue.pages().get(i));
        }
        files.put(Layout.WHOLE, issue.whole());
        files.put(Layout.MANIFEST, bytes(manifest(issue, files).json()));
        return files;
    }

    private static PackageManifest manifest(ArchivedIssue issue, Map<String, byte[]> files) {
        SortedMap<String, String> sums = new TreeMap<>();
        files.forEach((name, content) -> sums.put(name, Checksum.of(content)));
        return new PackageManifest(
                issue.issue().paper(),
                issue.issue().date(),
                issue.manuscript().number(),
                issue.manuscript().cumulative(),
                issue.issue().title(),
                issue.issue().pages().stream().map(ComposedPage::number).toList(),
                sums);
    }

    /** The text of a page as it is read: block by block, an empty line between two. */
    static String text(ComposedPage page) {
        StringBuilder text = new StringBuilder();
        for (PageBlock block : page.blocks()) {
            String words = PageText.text(block);
            if (!words.isBlank()) {
                text.append(text.isEmpty() ? "" : "\n")
                        .append(words.stripTrailing())
                        .append('\n');
            }
        }
        return text.toString();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
