package vn.dondoc.proofing;

import org.springframework.lang.Nullable;

/**
 * One slip, or one question about a place that may be a slip.
 *
 * @param start offset of the place in the checked text, inclusive
 * @param end offset after it
 * @param quote the characters of the text between both
 * @param message Vietnamese sentence that says what is wrong, with the computed value; a question where it is not sure
 * @param mend what should stand instead of {@code quote}; null where no single replacement is sure
 */
public record Finding(
        FindingKind kind,
        int start,
        int end,
        String quote,
        String message,
        @Nullable String mend) {

    /** Whether a person has to judge; otherwise the text is surely wrong. */
    public boolean question() {
        return message.endsWith("?");
    }
}
