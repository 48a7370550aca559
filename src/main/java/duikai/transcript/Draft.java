package duikai.transcript;

import java.util.ArrayList;
import java.util.List;

/** A story while it is being put together from its passages. */
final class Draft {
    final int line;
    final List<String> headline = new ArrayList<>();
    final List<String> subheads = new ArrayList<>();
    final List<String> bylines = new ArrayList<>();
    final List<String> body = new ArrayList<>();
    final List<String> signature = new ArrayList<>();
    String badge = "";
    String source = "";
    String caption = "";
    String credit = "";
    String picture = "";
    boolean addressed;

    /** @param line where it begins in the transcript */
    Draft(int line) {
        this.line = line;
    }

    boolean isUntouched() {
        return body.isEmpty() && caption.isEmpty() && signature.isEmpty();
    }

    /** Whether its text has come to an end: what follows is another story. */
    boolean isClosed() {
        return !signature.isEmpty() || !source.isEmpty();
    }

    boolean isPhoto() {
        return !picture.isEmpty() || !caption.isEmpty() || (!badge.isEmpty() && LineKinds.isPhotoBadge(badge));
    }

    /** Words that say what it is, as {@code type} in the front matter. */
    String type() {
        String title = String.join("", headline) + String.join("", subheads);
        if (addressed || title.contains("倡议书") || title.contains("公开信") || title.contains("一封信")) {
            return "letter";
        }
        if (isPhoto() && body.isEmpty()) {
            return "photo";
        }
        if (badge.contains("评论") || badge.equals("社论") || badge.equals("短评")) {
            return "commentary";
        }
        boolean notice =
                List.of("公告", "启事", "通告", "声明").stream().anyMatch(word -> title.endsWith(word) || badge.equals(word));
        return notice ? "notice" : "news";
    }
}
