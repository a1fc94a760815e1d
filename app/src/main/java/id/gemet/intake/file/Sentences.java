package id.gemet.intake.file;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of this package, for callers that have no message source of their own. */
final class Sentences {

    private static final ResourceBundle.Control INDONESIAN_UNLESS_TRANSLATED =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Sentences() {}

    static String of(String key, Locale locale, List<Object> arguments) {
        var bundle = ResourceBundle.getBundle("messages.intake-file", locale, INDONESIAN_UNLESS_TRANSLATED);
        return new MessageFormat(bundle.getString(key), locale).format(arguments.toArray());
    }
}
