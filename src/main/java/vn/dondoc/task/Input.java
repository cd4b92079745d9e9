package vn.dondoc.task;

import java.net.URI;
import java.net.URISyntaxException;
import org.springframework.lang.Nullable;
import vn.dondoc.common.InvalidInputException;

/** Checks of what people type. */
final class Input {

    private static final int LONGEST_TEXT = 10_000;
    private static final int LONGEST_LINK = 1_000;

    private Input() {}

    /** Text that must be there. */
    static String required(String field, @Nullable String text, String messageWhenMissing) {
        String clean = optional(field, text);
        if (clean.isEmpty()) {
            throw new InvalidInputException(field, messageWhenMissing);
        }
        return clean;
    }

    /** Text that may be missing; never null. */
    static String optional(String field, @Nullable String text) {
        return limited(field, text, LONGEST_TEXT);
    }

    /** Text of at most {@code most} characters; never null. */
    static String limited(String field, @Nullable String text, int most) {
        String clean = text == null ? "" : text.strip();
        if (clean.length() > most) {
            throw new InvalidInputException(
                    field, "Nội dung dài %d ký tự, tối đa %d. Hãy rút gọn.".formatted(clean.length(), most));
        }
        return clean;
    }

    /** An address of the web, or empty. */
    static String link(String field, @Nullable String text) {
        String clean = limited(field, text, LONGEST_LINK);
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
