package vn.dondoc.feedback.letter;

import java.util.List;
import org.springframework.lang.Nullable;
import vn.dondoc.common.Vietnamese;

/**
 * To whom a letter goes.
 *
 * @param full in the line of the addressee: {@code Ông/Bà Nguyễn Văn An}
 * @param brief in the text: {@code Ông/Bà}, or the name of an organisation
 */
record Addressee(String full, String brief) {

    private static final List<String> POLITE = List.of("ông ", "bà ", "anh ", "chị ");

    private static final List<String> ORGANISATIONS = List.of(
            "công ty",
            "tập đoàn",
            "doanh nghiệp",
            "hợp tác xã",
            "văn phòng",
            "ủy ban",
            "ubnd",
            "hđnd",
            "hội ",
            "trung tâm",
            "tổ chức",
            "trường",
            "bệnh viện",
            "ngân hàng",
            "chi nhánh",
            "sở ",
            "phòng ",
            "ban ",
            "cơ quan",
            "xí nghiệp",
            "hộ kinh doanh",
            "đoàn ");

    /** @param salutation of the agency, for people whose name is written without one */
    static Addressee of(String salutation, @Nullable String name) {
        String stripped = name == null ? "" : name.strip();
        if (stripped.isEmpty()) {
            return new Addressee(salutation, salutation);
        }
        String key = Vietnamese.key(stripped) + " ";
        for (String polite : POLITE) {
            if (key.startsWith(polite)) {
                String word = stripped.substring(0, polite.length() - 1);
                return new Addressee(capital(stripped), capital(word));
            }
        }
        if (ORGANISATIONS.stream().anyMatch(key::startsWith)) {
            return new Addressee(stripped, stripped);
        }
        return new Addressee(salutation + " " + stripped, salutation);
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Vietnamese.LOCALE) + text.substring(1);
    }
}
