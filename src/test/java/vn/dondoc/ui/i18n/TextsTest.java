package vn.dondoc.ui.i18n;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.dondoc.common.Vietnamese;

/** Every text exists in both languages, and every key that the screens use exists. */
class TextsTest {

    private static final Path SOURCES = Path.of("src/main/java/vn/dondoc/ui");

    /** {@code t("some.key"} with a whole literal, and the keys of navigation entries. */
    private static final Pattern USED =
            Pattern.compile("(?:\\bt\\(|titleKey\\s*=\\s*|getTranslation\\(|Texts\\.t\\()\\s*\"([^\"]+)\"(\\s*\\+)?");

    private final BundleTexts texts = BundleTexts.load();

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(new TreeSet<>(texts.keys(Locale.ENGLISH))).isEqualTo(new TreeSet<>(texts.keys(Vietnamese.LOCALE)));
    }

    @Test
    void everyKeyThatAScreenUsesExists() throws IOException {
        Set<String> missing = new TreeSet<>();
        int found = 0;
        for (String source : sources()) {
            var used = USED.matcher(source);
            while (used.find()) {
                found++;
                String key = used.group(1);
                boolean known = used.group(2) == null
                        ? texts.keys(Vietnamese.LOCALE).contains(key)
                        : texts.keys(Vietnamese.LOCALE).stream().anyMatch(text -> text.startsWith(key));
                if (!known) {
                    missing.add(key);
                }
            }
        }
        assertThat(found).isGreaterThan(50);
        assertThat(missing).isEmpty();
    }

    @Test
    void everyTextWithPlaceholdersIsAProperPattern() {
        for (Locale locale : new Locale[] {Vietnamese.LOCALE, Locale.ENGLISH}) {
            for (String key : texts.keys(locale)) {
                String text = texts.text(key, locale);
                if (text.contains("{")) {
                    // throws on a stray brace; a single quote would silently switch placeholders off
                    new MessageFormat(text, locale);
                    assertThat(text.replace("''", "")).as(key).doesNotContain("'");
                }
            }
        }
    }

    @Test
    void placeholdersAreFilledTheVietnameseWay() {
        assertThat(texts.text("progress.of", Vietnamese.LOCALE, 1200, 6114)).isEqualTo("Đã xử lý 1.200/6.114");
        assertThat(texts.text("due.late", Locale.ENGLISH, 1)).isEqualTo("1 day late");
        assertThat(texts.text("due.late", Locale.ENGLISH, 4)).isEqualTo("4 days late");
    }

    private static Iterable<String> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(TextsTest::read)
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
