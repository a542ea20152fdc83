package app.parley.start;

import java.text.MessageFormat;
import java.util.ResourceBundle;

/**
 * What is said on the console, from {@code messages/start.properties}. Read directly, because most of it is needed when
 * the application, and with it Spring's message source, could not start.
 */
final class Sentences {

    private Sentences() {}

    /** The sentence with this key; numbers are to be passed as text, lest they be grouped (8,080). */
    static String of(String key, Object... arguments) {
        var pattern = ResourceBundle.getBundle("messages.start").getString("start." + key);
        return new MessageFormat(pattern).format(arguments);
    }
}
