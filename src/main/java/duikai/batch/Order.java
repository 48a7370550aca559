package duikai.batch;

import duikai.house.PressStandard;
import duikai.job.Wanted;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What is made of every issue of a batch.
 *
 * @param format of the pages, where it is not to be the issue's own
 * @param standard of press files, where it is not to be the house's
 */
public record Order(Product product, Optional<String> format, Optional<PressStandard> standard) {
    /** The kinds of results. */
    public enum Product {
        /** One PDF/A of all pages. */
        PROOF,
        /** A PDF/X for each page, with a manifest. */
        PRESS,
        /** A package to be kept. */
        ARCHIVE;

        /** As people write it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static List<String> words() {
            return Arrays.stream(values()).map(Product::word).toList();
        }

        public static Optional<Product> of(String word) {
            return Arrays.stream(values())
                    .filter(product -> product.word().equals(word.toLowerCase(Locale.ROOT)))
                    .findFirst();
        }
    }

    Wanted wanted() {
        return new Wanted(format, OptionalInt.empty(), Set.of());
    }

    /** All of it in a line, the same for the same order. */
    String key() {
        return String.join(
                "/",
                product.word(),
                format.orElse(""),
                standard.map(PressStandard::key).orElse(""));
    }
}
