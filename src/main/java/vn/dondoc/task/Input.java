package vn.dondoc.task;

import java.net.URI;
import java.net.URISyntaxException;
import org.springframework.lang.Nullable;
import vn.dondoc.common.EnteredText;
import vn.dondoc.common.InvalidInputException;

/** Checks of what people type. */
final class Input {

    private static final int LONGEST_TEXT = 10_000;
    private static final int LONGEST_LINK = 1_000;

    private Input() {}

    /** Text that must be there. */
    static String required(String field, @Nullable String text, String messageWhenMissing) {
        return EnteredText.required(field, text, LONGEST_TEXT, messageWhenMissing);
    }

    /** Text that may be missing; never null. */
    static String optional(String field, @Nullable String text) {
        return EnteredText.optional(field, text, LONGEST_TEXT);
    }

    /** An address of the web, or empty. */
    static String link(String field, @Nullable String text) {
        String clean = EnteredText.optional(field, text, LONGEST_LINK);
        if (clean.isEmpty()) {
            return clean;
        }
        try {
            URI uri = new URI(clean);
            if (uri.getHost() != null
                    && ("http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme()))) {
                return clean;
            }
        } catch (URISyntaxException e) {
            // told below
        }
        throw new InvalidInputException(
                field,
                "Đường dẫn phải bắt đầu bằng http:// hoặc https:// và không có dấu cách, ví dụ https://angiang.gov.vn/.");
    }
}
