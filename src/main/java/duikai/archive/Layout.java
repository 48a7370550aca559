package duikai.archive;

/** Where everything lies in a package. */
final class Layout {
    static final String MANIFEST = "manifest.json";
    static final String LOCK = "issue.lock";
    static final String WHOLE = "issue.pdf";
    static final String PAGES = "pages.xml";
    static final String MANUSCRIPT = "manuscript/";

    private Layout() {}

    static String page(int number) {
        return "pages/%02d.pdf".formatted(number);
    }

    static String picture(int number) {
        return "pictures/%02d.png".formatted(number);
    }

    static String text(int number) {
        return "text/%02d.txt".formatted(number);
    }
}
