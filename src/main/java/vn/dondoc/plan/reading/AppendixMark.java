package vn.dondoc.plan.reading;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.lang.Nullable;

/**
 * The line that opens an appendix.
 *
 * @param number its number, null where it has none
 * @param title what follows on the same line
 */
record AppendixMark(@Nullable String number, String title) {

    private static final int LONGEST = 160;
    private static final Pattern LINE = Pattern.compile(
            "^(?:PHỤ LỤC|Phụ lục|PHỤ BIỂU|Phụ biểu)(?:\\s+(?:SỐ|số|Số))?\\s*:?\\s*([IVXLC]{1,6}|\\d{1,2}[A-Za-z]?|[A-Z])?(?![\\p{L}\\d])\\s*[.:–-]?\\s*(.*)$");

    static Optional<AppendixMark> of(String line) {
        String text = Texts.line(line);
        Matcher matcher = LINE.matcher(text);
        if (text.length() > LONGEST || !matcher.matches()) {
            return Optional.empty();
        }
        String rest = matcher.group(2);
        String folded = Texts.fold(rest);
        boolean mention = folded.startsWith("kem theo") || folded.startsWith("ban hanh");
        if (mention && !Texts.allCapitals(text) && matcher.group(1) == null) {
            return Optional.empty(); // "Phụ lục kèm theo Kế hoạch này" inside a sentence
        }
        if (Texts.startsLower(rest) && !text.startsWith("PHỤ")) {
            return Optional.empty();
        }
        return Optional.of(new AppendixMark(matcher.group(1), mention ? "" : rest));
    }
}
