package duikai.job;

import duikai.issue.Manuscript;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** A manuscript that remembers what of it was read: that is what an issue is made of. Safe across threads. */
final class ReadFiles implements Manuscript {
    private final Manuscript manuscript;
    private final SortedMap<String, byte[]> read = Collections.synchronizedSortedMap(new TreeMap<>());

    ReadFiles(Manuscript manuscript) {
        this.manuscript = manuscript;
    }

    SortedMap<String, byte[]> files() {
        synchronized (read) {
            return new TreeMap<>(read);
        }
    }

    @Override
    public String root() {
        return manuscript.root();
    }

    @Override
    public Found find(String name, int limit) {
        Found found = manuscript.find(name, limit);
        if (found instanceof Content content) {
            read.put(name, content.bytes().clone());
        }
        return found;
    }

    @Override
    public List<String> list(String folder) {
        return manuscript.list(folder);
    }

    @Override
    public String shown(String name) {
        return manuscript.shown(name);
    }
}
