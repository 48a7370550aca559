package duikai.house;

import java.util.List;

/** What stands in the masthead (报头), the folio and the imprint; to be given its parts by the furniture stage. */
public record MastheadStyle(List<String> parts) {
    public MastheadStyle {
        parts = List.copyOf(parts);
    }
}
