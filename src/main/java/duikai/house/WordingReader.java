package duikai.house;

import duikai.yaml.Fields;
import java.util.Optional;

/** Reads the words a house adds to its stories. */
final class WordingReader {
    private static final int MOST_ENTRIES = 9;

    private WordingReader() {}

    static Wording read(Optional<Fields> section) {
        return section.map(WordingReader::wording).orElse(Wording.USUAL);
    }

    private static Wording wording(Fields fields) {
        Wording usual = Wording.USUAL;
        Wording wording = new Wording(
                fields.text("advertisement"),
                fields.text("briefs").orElse(usual.briefs()),
                fields.text("background"),
                fields.text("index").orElse(usual.index()),
                fields.text("index-page").orElse(usual.indexPage()),
                fields.integer("index-entries", 1, MOST_ENTRIES).orElse(usual.indexEntries()),
                fields.text("fold").orElse(usual.fold()));
        fields.rejectUnknown();
        return wording;
    }
}
