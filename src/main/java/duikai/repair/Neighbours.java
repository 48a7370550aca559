package duikai.repair;

/** Whether what stands beside a mark is Chinese, looking through quotes and brackets that belong to either side. */
final class Neighbours {
    private static final int FARTHEST = 4;

    private Neighbours() {}

    /** Whether the nearest character before the index, neutral marks skipped, is Chinese. */
    static boolean before(Letters text, int index) {
        int at = index - 1;
        while (at >= 0 && index - at <= FARTHEST && (Script.isNeutral(text.at(at)) || Script.isBlank(text.at(at)))) {
            at--;
        }
        return Script.isChinese(text.at(at));
    }

    /** Whether the nearest character after the index, neutral marks skipped, is Chinese. */
    static boolean after(Letters text, int index) {
        int at = index + 1;
        while (at < text.length()
                && at - index <= FARTHEST
                && (Script.isNeutral(text.at(at)) || Script.isBlank(text.at(at)))) {
            at++;
        }
        return Script.isChinese(text.at(at));
    }
}
