package duikai.house;

import duikai.unit.Length;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What stands on a page beside its stories: masthead, folio, imprint, and the facts they print.
 *
 * @param profile the rules the masthead and imprint must obey
 * @param cleared words the house may print though its profile warns of them
 * @param facts by name; an issue may override them
 * @param factNames the names of all facts, those without a value included
 * @param codes QR codes by name
 * @param smallestCode side of a QR code with its quiet zone, at least
 * @param largestCode side of a QR code with its quiet zone, at most
 * @param mastheads by name of the page format
 */
public record FurnitureStyle(
        Profile profile,
        List<String> cleared,
        SortedMap<String, Fact> facts,
        List<String> factNames,
        Nameplate nameplate,
        Map<String, QrCode> codes,
        Length smallestCode,
        Length largestCode,
        Map<String, MastheadStyle> mastheads,
        FolioStyle folio,
        List<Phrase> imprint) {
    public FurnitureStyle {
        cleared = List.copyOf(cleared);
        facts = Collections.unmodifiableSortedMap(new TreeMap<>(facts));
        factNames = List.copyOf(factNames);
        codes = Map.copyOf(codes);
        mastheads = Map.copyOf(mastheads);
        imprint = List.copyOf(imprint);
    }

    public MastheadStyle masthead(PageFormat format) {
        MastheadStyle found = mastheads.get(format.name());
        if (found == null) {
            throw new IllegalArgumentException("no masthead for format " + format.name());
        }
        return found;
    }
}
