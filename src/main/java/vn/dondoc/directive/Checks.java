package vn.dondoc.directive;

import java.time.LocalDate;
import org.springframework.lang.Nullable;
import vn.dondoc.common.EnteredText;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.common.Vietnamese;

/** Checks of what people enter. */
final class Checks {

    static final int LONGEST_NUMBER = 60;
    static final int LONGEST_NAME = 200;
    static final int LONGEST_ABSTRACT = 2_000;
    static final int LONGEST_TEXT = 10_000;
    static final int LONGEST_PHRASE = 500;

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private Checks() {}

    /** A number as it is kept: single spaces, none around the strokes. */
    static String number(String field, @Nullable String text) {
        String plain = text == null ? "" : text.replaceAll("\\s*([/-])\\s*", "$1");
        return EnteredText.optional(field, plain.strip().replaceAll("\\s+", " "), LONGEST_NUMBER);
    }

    /** A number as it is compared; null for none. */
    @Nullable
    static String numberKey(String number) {
        String key = Vietnamese.key(number)
                .replaceAll("^(số|so)\\s*:?\\s*(?=\\d)", "")
                .replace(" ", "");
        return key.isEmpty() ? null : key;
    }

    static void plausible(String field, @Nullable LocalDate day) {
        if (day != null && (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR)) {
            throw new InvalidInputException(field, "Năm của ngày phải từ 2000 đến 2100.");
        }
    }
}
