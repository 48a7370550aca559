package duikai.imposition;

/** Where a folded paper is held together: on the left where lines run from left to right, on the right where they run down. */
public enum Binding {
    LEFT,
    RIGHT
}
