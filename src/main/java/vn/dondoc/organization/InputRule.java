package vn.dondoc.organization;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.dondoc.common.InvalidInputException;

/** Checks of single inputs that several services share. */
final class InputRule {

    private static final Pattern USERNAME = Pattern.compile("[a-z][a-z0-9._-]{2,59}");
    private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9._-]{0,39}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s]+");

    private InputRule() {}

    static Optional<String> usernameProblem(String username) {
        return USERNAME.matcher(username).matches()
                ? Optional.empty()
                : Optional.of(
                        "Tên đăng nhập gồm 3 đến 60 chữ thường không dấu, chữ số, dấu chấm, gạch ngang, gạch dưới,"
                                + " bắt đầu bằng chữ cái.");
    }

    static String username(String username) {
        String text = username.strip();
        usernameProblem(text).ifPresent(problem -> {
            throw new InvalidInputException("username", problem);
        });
        return text;
    }

    static String code(String code) {
        String text = code.strip();
        if (!CODE.matcher(text).matches()) {
            throw new InvalidInputException(
                    "code",
                    "Mã gồm chữ thường không dấu, chữ số, dấu chấm, gạch ngang, gạch dưới; nhiều nhất 40 ký tự.");
        }
        return text;
    }

    static String email(String email) {
        String text = optional("email", "Thư điện tử", email, 200);
        if (!text.isEmpty() && !EMAIL.matcher(text).matches()) {
            throw new InvalidInputException("email", "Địa chỉ thư điện tử không đúng dạng, ví dụ: ten@angiang.gov.vn.");
        }
        return text;
    }

    /** A text that must be there: stripped, on one line, not longer than {@code longest}. */
    static String required(String field, String what, String text, int longest) {
        String value = optional(field, what, text, longest);
        if (value.isEmpty()) {
            throw new InvalidInputException(field, what + " không được để trống.");
        }
        return value;
    }

    /** A text that may be empty. */
    static String optional(String field, String what, String text, int longest) {
        String value = text == null
                ? ""
                : java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFC)
                        .replaceAll("[\\p{Cntrl}\\s\\u00a0]+", " ")
                        .strip();
        if (value.length() > longest) {
            throw new InvalidInputException(field, what + " dài quá " + longest + " ký tự; hãy rút ngắn.");
        }
        return value;
    }
}
