package vn.dondoc.organization;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a password must be. One place for the first administrator, new accounts and changes. */
final class PasswordRule {

    /** Shortest password, in characters. */
    static final int SHORTEST = 10;

    /** bcrypt looks at no more bytes than these; longer ones are refused instead of silently cut. */
    static final int MOST_BYTES = 72;

    private static final Set<String> WELL_KNOWN = Set.of(
            "1234567890",
            "0123456789",
            "123456789a",
            "a123456789",
            "qwertyuiop",
            "password12",
            "password123",
            "password1234",
            "matkhau123",
            "matkhau1234",
            "admin12345",
            "admin123456",
            "abc1234567",
            "abcd123456",
            "iloveyou12",
            "vietnam123",
            "vietnam2024",
            "quantri123",
            "changeme123");

    private PasswordRule() {}

    /** What is wrong, as a Vietnamese sentence; empty when the password will do. */
    static Optional<String> problem(String password, String username) {
        if (password.codePointCount(0, password.length()) < SHORTEST) {
            return Optional.of("Mật khẩu phải có ít nhất " + SHORTEST + " ký tự.");
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            return Optional.of("Mật khẩu quá dài; hãy dùng không quá " + MOST_BYTES + " ký tự không dấu.");
        }
        if (!password.equals(password.strip())) {
            return Optional.of("Mật khẩu không được bắt đầu hoặc kết thúc bằng khoảng trắng.");
        }
        String lower = password.toLowerCase(Locale.ROOT);
        if (!username.isBlank() && lower.contains(username.toLowerCase(Locale.ROOT))) {
            return Optional.of("Mật khẩu không được chứa tên đăng nhập.");
        }
        boolean letter = password.codePoints().anyMatch(Character::isLetter);
        boolean other = password.codePoints().anyMatch(point -> !Character.isLetter(point));
        if (!letter || !other) {
            return Optional.of("Mật khẩu phải có cả chữ cái và chữ số hoặc ký hiệu.");
        }
        if (WELL_KNOWN.contains(lower) || password.codePoints().distinct().count() < 5) {
            return Optional.of("Mật khẩu quá dễ đoán; hãy chọn mật khẩu khác.");
        }
        return Optional.empty();
    }
}
