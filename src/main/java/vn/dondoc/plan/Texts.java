package vn.dondoc.plan;

import org.springframework.lang.Nullable;
import vn.dondoc.common.InvalidInputException;

/** Checks texts that people type. */
final class Texts {

    private Texts() {}

    /** @throws InvalidInputException with {@code missing} when it is blank, or when it is too long */
    static String required(String field, @Nullable String text, int longest, String missing) {
        if (text == null || text.isBlank()) {
            throw new InvalidInputException(field, missing);
        }
        return atMost(field, text, longest);
    }

    /** @throws InvalidInputException when it is too long */
    static String atMost(String field, String text, int longest) {
        String stripped = text.strip();
        if (stripped.length() > longest) {
            throw new InvalidInputException(field, "Nội dung nhập dài quá %d ký tự.".formatted(longest));
        }
        return stripped;
    }
}
