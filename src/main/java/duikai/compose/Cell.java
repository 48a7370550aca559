package duikai.compose;

import java.util.List;

/**
 * A cluster with its measures, in millipoints: the body, which never changes, and the blanks around it, which may.
 *
 * @param before blank before the body, that of an opening mark
 * @param after blank after the body, that of a closing mark or point
 * @param atLineStart blank left of the body when the cell begins a line: opening marks lose theirs (GB/T 15834 5.1.10)
 *     unless the house keeps it
 * @param rigid part of a piece that is neither broken nor opened up
 */
record Cell(Cluster cluster, int body, int before, int after, int atLineStart, List<Glyph> glyphs, boolean rigid) {
    CharacterClass kind() {
        return cluster.kind();
    }
}
