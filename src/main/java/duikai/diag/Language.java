package duikai.diag;

import java.util.Locale;

/** A language people are spoken to in. */
public enum Language {
    ENGLISH(Locale.ENGLISH, ": ", "hint"),
    CHINESE(Locale.CHINESE, "：", "提示");

    private final Locale locale;
    private final String colon;
    private final String hint;

    Language(Locale locale, String colon, String hint) {
        this.locale = locale;
        this.colon = colon;
        this.hint = hint;
    }

    public Locale locale() {
        return locale;
    }

    /** The language of a POSIX locale name or a language tag: {@code zh}, {@code zh_CN.UTF-8}; English for all others. */
    public static Language of(String name) {
        return name.startsWith("zh") ? CHINESE : ENGLISH;
    }

    String colon() {
        return colon;
    }

    String hint() {
        return hint;
    }

    /** The word for a severity before a message. */
    public String word(Severity severity) {
        return switch (this) {
            case ENGLISH -> severity.word();
            case CHINESE ->
                switch (severity) {
                    case ERROR -> "错误";
                    case WARNING -> "警告";
                    case NOTE -> "说明";
                };
        };
    }
}
