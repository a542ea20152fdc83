package app.parley.shell;

import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.io.support.ResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Everything a person reads, by key: one file for each feature in {@code messages/}, in UTF-8, with keys that begin with
 * the feature's name. A text that takes arguments is a {@link MessageFormat}; one without is taken as it is.
 */
@Component
public class Messages implements I18NProvider {

    private static final Logger LOG = LoggerFactory.getLogger(Messages.class);
    private static final String FILES = "classpath*:messages/*.properties";

    private final Map<String, String> texts;

    Messages() {
        texts = read(new PathMatchingResourcePatternResolver());
    }

    private static Map<String, String> read(ResourcePatternResolver resolver) {
        var texts = new HashMap<String, String>();
        try {
            for (var file : resolver.getResources(FILES)) {
                var properties = new Properties();
                try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                    properties.load(reader);
                }
                properties.forEach((key, text) -> {
                    if (texts.put((String) key, (String) text) != null) {
                        throw new IllegalStateException("Message key in two files: " + key);
                    }
                });
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the message files", e);
        }
        return Map.copyOf(texts);
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(Locale.ENGLISH);
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... arguments) {
        var text = texts.get(key);
        if (text == null) {
            // A test looks through the sources for such keys; should one slip through, a page with a key is better than none.
            LOG.error("No message for key {}", key);
            return key;
        }
        return arguments.length == 0 ? text : new MessageFormat(text, locale).format(arguments);
    }

    /** The text for a key without arguments, for pages that are not made by Vaadin. */
    String text(String key) {
        return getTranslation(key, Locale.ENGLISH);
    }
}
