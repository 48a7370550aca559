package duikai.editorial;

/** One thing a proofreader looks for. */
interface Check {
    void look(Copy copy, Findings findings);
}
