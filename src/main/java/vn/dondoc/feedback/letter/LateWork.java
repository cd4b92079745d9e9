package vn.dondoc.feedback.letter;

import java.time.LocalDate;
import org.springframework.lang.Nullable;
import vn.dondoc.common.Vietnamese;

/**
 * What an apology is about, in words that go on after "đã tiếp nhận"; what is not known is left out.
 *
 * @param code of the dossier in the one-stop system, or of the feedback
 * @param name of the administrative procedure, or subject of the feedback
 */
record LateWork(String code, String name, @Nullable LocalDate receivedOn) {

    /** {@code hồ sơ số … về thủ tục “…” của Ông/Bà ngày 05/02/2024}. */
    String dossier(String person) {
        String number = code.isBlank() ? "" : " số " + code.strip();
        String procedure = name.isBlank() ? "" : " về thủ tục “" + name.strip() + "”";
        return "hồ sơ" + number + procedure + " của " + person + day();
    }

    /** {@code phản ánh, kiến nghị của Ông/Bà ngày 05/02/2024 về việc …}. */
    String feedback(String person) {
        String subject = name.isBlank() ? "" : " về việc " + LetterParts.inside(name);
        return "phản ánh, kiến nghị của " + person + day() + subject;
    }

    private String day() {
        return receivedOn == null ? "" : " ngày " + Vietnamese.date(receivedOn);
    }
}
