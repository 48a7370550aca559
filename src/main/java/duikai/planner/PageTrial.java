package duikai.planner;

import java.util.List;

/** Sets a page for the planner. Make-up implements it. */
@FunctionalInterface
public interface PageTrial {
    /**
     * Must give the same outcome for the same page and parts, and may be called from several threads at once.
     *
     * @param page its number
     * @param parts that stand on it, never none, the most important first
     */
    Outcome tryPage(int page, List<Part> parts);
}
