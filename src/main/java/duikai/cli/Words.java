package duikai.cli;

import duikai.diag.Language;
import java.text.MessageFormat;
import java.util.ResourceBundle;

/** The words of the command line itself. */
record Words(Language language) {
    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** A message; its arguments are written plain unless the pattern says otherwise. */
    String say(String key, Object... arguments) {
        return new MessageFormat(bundle("words").getString(key), language.locale()).format(arguments);
    }

    ResourceBundle bundle(String name) {
        return ResourceBundle.getBundle("duikai.cli." + name, language.locale(), NO_FALLBACK);
    }
}
