package duikai.repair;

import java.util.List;

/** One rule of the normaliser: what it would change in a paragraph. Changes come in order and do not overlap. */
@FunctionalInterface
interface Rule {
    List<Letters.Change> changes(Letters text);
}
