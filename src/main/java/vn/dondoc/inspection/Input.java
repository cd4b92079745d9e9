package vn.dondoc.inspection;

import org.springframework.lang.Nullable;
import vn.dondoc.common.InvalidInputException;

/** Texts that people enter. */
final class Input {

    static final int LONG = 10000;
    static final int REASON = 2000;
    static final int LINE = 300;

    private Input() {}

    /** A text that must be there. */
    static String required(String field, @Nullable String text, int longest, String missing) {
        String stripped = optional(field, text, longest);
        if (stripped.isEmpty()) {
            throw new InvalidInputException(field, missing);
        }
        return stripped;
    }

    /** A text that may be empty. */
    static String optional(String field, @Nullable String text, int longest) {
        String stripped = text == null ? "" : text.strip();
        if (stripped.length() > longest) {
            throw new InvalidInputException(
                    field, "Nội dung dài %d ký tự, quá %d; hãy viết gọn lại.".formatted(stripped.length(), longest));
        }
        return stripped;
    }
}
