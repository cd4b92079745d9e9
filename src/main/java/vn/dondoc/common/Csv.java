package vn.dondoc.common;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.lang.Nullable;

/**
 * Lines of a CSV file (RFC 4180): commas, CRLF, ISO dates. A file begins with {@link #MARK}, without which Excel would
 * misread Vietnamese letters.
 */
public final class Csv {

    /** The byte order mark. */
    public static final String MARK = "\ufeff";

    private Csv() {}

    /** One line with its end. */
    public static String line(List<?> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(",")) + "\r\n";
    }

    /** One cell. A text that begins like a formula gets an apostrophe, so that it cannot become one in a spreadsheet. */
    public static String cell(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        String text = value.toString();
        if (value instanceof String && !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0) {
            text = "'" + text;
        }
        return text.matches("(?s).*[\",\r\n].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
