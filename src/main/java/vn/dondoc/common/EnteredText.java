package vn.dondoc.common;

import org.springframework.lang.Nullable;

/** Checks of texts that people enter, the same words everywhere. */
public final class EnteredText {

    private EnteredText() {}

    /**
     * A text that must be there, without white space around it.
     *
     * @param missing the Vietnamese sentence that asks for it
     * @throws InvalidInputException when it is blank, or longer than {@code most} characters
     */
    public static String required(String field, @Nullable String text, int most, String missing) {
        String clean = optional(field, text, most);
        if (clean.isEmpty()) {
            throw new InvalidInputException(field, missing);
        }
        return clean;
    }

    /**
     * A text that may be missing; never null.
     *
     * @throws InvalidInputException when it is longer than {@code most} characters
     */
    public static String optional(String field, @Nullable String text, int most) {
        String clean = text == null ? "" : text.strip();
        if (clean.length() > most) {
            throw new InvalidInputException(
                    field, "Nội dung dài %d ký tự, tối đa %d. Hãy rút gọn.".formatted(clean.length(), most));
        }
        return clean;
    }
}
