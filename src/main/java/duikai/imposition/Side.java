package duikai.imposition;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;

/**
 * A side of a sheet.
 *
 * @param name for people: {@code 1}, {@code 1 A}
 * @param pages from left to right, by their place in the issue from 1; empty where there is none
 */
public record Side(String name, List<OptionalInt> pages) {
    private static final int OF_A_SHEET = 4;

    public Side {
        pages = List.copyOf(pages);
    }

    /** The sides of an issue in the order they are printed; what is bound on the right is the mirror image. */
    public static List<Side> of(int pages, Scheme scheme, Binding binding) {
        List<Side> sides = switch (scheme) {
            case Scheme.Single single -> rows(pages, 1, 0);
            case Scheme.Reader reader -> rows(pages, 2, 1);
            case Scheme.TwoUp twoUp -> rows(pages, 2, 0);
            case Scheme.FourPageSheets sheets -> sheets(1, pages, pages, 1);
            case Scheme.Signatures signatures -> signatures(pages, signatures.pages());
        };
        return binding == Binding.LEFT
                ? sides
                : sides.stream().map(Side::mirrored).toList();
    }

    private Side mirrored() {
        List<OptionalInt> mirrored = new ArrayList<>(pages);
        Collections.reverse(mirrored);
        return new Side(name, mirrored);
    }

    /** So many side by side; the first {@code alone} by themselves. */
    private static List<Side> rows(int pages, int together, int alone) {
        List<Side> sides = new ArrayList<>();
        int page = 1;
        while (page <= pages) {
            int last = Math.min(pages, page <= alone ? page : page + together - 1);
            List<OptionalInt> row = new ArrayList<>();
            for (; page <= last; page++) {
                row.add(OptionalInt.of(page));
            }
            sides.add(new Side(Integer.toString(sides.size() + 1), row));
        }
        return sides;
    }

    /**
     * Sheets one in the other: outside stand the last page and the first, whose numbers add up to one more than there are.
     *
     * @param first page of the section
     * @param count of its pages; the last are blank where that is no multiple of four
     * @param pages of the issue
     * @param number of the first sheet
     */
    private static List<Side> sheets(int first, int count, int pages, int number) {
        int places = Math.ceilDiv(count, OF_A_SHEET) * OF_A_SHEET;
        List<Side> sides = new ArrayList<>();
        for (int sheet = 0; sheet < places / OF_A_SHEET; sheet++) {
            int outer = 2 * sheet;
            String name = Integer.toString(number + sheet);
            sides.add(
                    new Side(name + " A", List.of(page(first, places - outer, pages), page(first, 1 + outer, pages))));
            sides.add(new Side(
                    name + " B", List.of(page(first, 2 + outer, pages), page(first, places - 1 - outer, pages))));
        }
        return sides;
    }

    private static OptionalInt page(int first, int place, int pages) {
        int page = first + place - 1;
        return page <= pages ? OptionalInt.of(page) : OptionalInt.empty();
    }

    private static List<Side> signatures(int pages, int section) {
        List<Side> sides = new ArrayList<>();
        for (int first = 1; first <= pages; first += section) {
            int count = Math.min(section, pages - first + 1);
            sides.addAll(sheets(first, count, pages, sides.size() / 2 + 1));
        }
        return sides;
    }
}
