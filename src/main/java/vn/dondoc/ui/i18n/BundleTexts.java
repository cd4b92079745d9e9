package vn.dondoc.ui.i18n;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** All bundles of one language merged; a key defined twice is a programming error and stops the start. */
final class BundleTexts {

    static final Locale ENGLISH = Locale.ENGLISH;
    private static final Logger LOG = LoggerFactory.getLogger(BundleTexts.class);

    private final Map<String, String> vietnamese;
    private final Map<String, String> english;

    private BundleTexts(Map<String, String> vietnamese, Map<String, String> english) {
        this.vietnamese = vietnamese;
        this.english = english;
    }

    static BundleTexts load() {
        return new BundleTexts(read("vi"), read("en"));
    }

    String text(String key, Locale locale, Object... args) {
        Map<String, String> wanted = isEnglish(locale) ? english : vietnamese;
        String pattern = wanted.getOrDefault(key, vietnamese.get(key));
        if (pattern == null) {
            LOG.warn("No text for the key {}", key);
            return key;
        }
        return args.length == 0 ? pattern : new MessageFormat(pattern, locale).format(args);
    }

    Set<String> keys(Locale locale) {
        return (isEnglish(locale) ? english : vietnamese).keySet();
    }

    private static boolean isEnglish(Locale locale) {
        return "en".equals(locale.getLanguage());
    }

    private static Map<String, String> read(String language) {
        Map<String, String> all = new HashMap<>();
        try {
            var resolver = new PathMatchingResourcePatternResolver(BundleTexts.class.getClassLoader());
            for (Resource file : resolver.getResources("classpath*:i18n/*_" + language + ".properties")) {
                Properties one = new Properties();
                try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                    one.load(reader);
                }
                for (String key : one.stringPropertyNames()) {
                    if (all.put(key, one.getProperty(key)) != null) {
                        throw new IllegalStateException("Text key defined twice: " + key + " in " + file);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(all);
    }
}
