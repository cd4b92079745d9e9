package vn.dondoc.feedback;

import java.util.regex.Pattern;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.common.Vietnamese;

/** Checks texts that people enter. */
final class Texts {

    static final int REASON = 2000;
    static final int TEXT = 15_000;
    static final int LINE = 300;
    static final int NUMBER = 60;

    private static final int SHORTEST_PHONE = 8;

    private Texts() {}

    /**
     * Refuses a text that many people may read and that names the person, whose data must not outlive the legal term.
     *
     * @throws InvalidInputException saying what to take out
     */
    static void withoutPerson(String field, String text, FeedbackPerson person) {
        String what = named(text, person);
        if (!what.isEmpty()) {
            throw new InvalidInputException(
                    field,
                    "Phần này nhiều người đọc được nhưng có %s của người phản ánh. Hãy bỏ đi, hoặc chuyển vào phần nội dung riêng."
                            .formatted(what));
        }
    }

    /** Whether a text names the person. */
    static boolean names(String text, FeedbackPerson person) {
        return !named(text, person).isEmpty();
    }

    /** What of the person stands in the text; empty when nothing does. */
    private static String named(String text, FeedbackPerson person) {
        String plain = Vietnamese.plainKey(text);
        if (person.name().strip().contains(" ") && hasWords(plain, Vietnamese.plainKey(person.name()))) {
            return "tên";
        }
        if (!person.email().isBlank() && plain.contains(Vietnamese.plainKey(person.email()))) {
            return "thư điện tử";
        }
        String phone = phone(person.phone());
        if (!phone.isEmpty()
                && text.replaceAll("(?<=\\d)[\\s.\\-()]+(?=\\d)", "").contains(phone)) {
            return "số điện thoại";
        }
        if (person.address().strip().contains(" ") && hasWords(plain, Vietnamese.plainKey(person.address()))) {
            return "địa chỉ";
        }
        return "";
    }

    /** What of a phone number is the same however it is written, {@code 912345678}; empty when it is too short. */
    static String phone(String text) {
        String digits = text.replaceAll("\\D", "").replaceFirst("^(0084|84|0)", "");
        return digits.length() < SHORTEST_PHONE ? "" : digits;
    }

    private static boolean hasWords(String text, String words) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])" + Pattern.quote(words) + "(?![\\p{L}\\p{N}])")
                .matcher(text)
                .find();
    }
}
