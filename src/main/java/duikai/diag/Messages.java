package duikai.diag;

import java.text.Format;
import java.text.MessageFormat;
import java.util.ResourceBundle;

/**
 * The words of problems, from the bundles beside each {@link Problem} enum. A number among the arguments is written plain
 * (1668, not 1,668) unless the pattern gives it a format of its own.
 */
public final class Messages {
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Language language;

    public Messages(Language language) {
        this.language = language;
    }

    public Language language() {
        return language;
    }

    /** What is wrong, in one line. */
    public String message(Diagnostic diagnostic) {
        return text(diagnostic, diagnostic.problem().code());
    }

    /** What to do about it. */
    public String hint(Diagnostic diagnostic) {
        return text(diagnostic, diagnostic.problem().code() + ".hint");
    }

    private String text(Diagnostic diagnostic, String key) {
        Class<?> problem = diagnostic.problem().getClass();
        ResourceBundle bundle = ResourceBundle.getBundle(
                problem.getPackageName() + ".problems", language.locale(), problem.getClassLoader(), NO_FALLBACK);
        MessageFormat pattern = new MessageFormat(bundle.getString(key), language.locale());
        return pattern.format(plain(pattern, diagnostic.arguments().toArray()));
    }

    private static Object[] plain(MessageFormat pattern, Object[] arguments) {
        Format[] formats = pattern.getFormatsByArgumentIndex();
        for (int i = 0; i < arguments.length; i++) {
            if (i >= formats.length || formats[i] == null) {
                arguments[i] = Printable.argument(String.valueOf(arguments[i]));
            }
        }
        return arguments;
    }
}
