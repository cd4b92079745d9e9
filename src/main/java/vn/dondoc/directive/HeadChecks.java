package vn.dondoc.directive;

import java.time.LocalDate;
import org.springframework.lang.Nullable;
import vn.dondoc.common.EnteredText;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.common.Vietnamese;

/** What the document of a directive must say. */
final class HeadChecks {

    private HeadChecks() {}

    /**
     * The head as it is kept.
     *
     * @param usualName name of the giver when none is said
     * @throws InvalidInputException with what to mend
     */
    static DirectiveHead checked(@Nullable DirectiveHead head, LocalDate today, String usualName) {
        if (head == null || head.issuer() == null) {
            throw new InvalidInputException("issuer", "Hãy chọn nơi giao việc: UBND tỉnh hay Lãnh đạo Sở.");
        }
        String number = Checks.number("number", head.number());
        boolean withoutDocument = number.isEmpty() && head.issuer() == Issuer.LEADERSHIP;
        if (number.isEmpty() && !withoutDocument) {
            throw new InvalidInputException("number", "Hãy nhập số, ký hiệu văn bản, ví dụ 1234/UBND-NC.");
        }
        LocalDate issued = head.issuedOn();
        if (issued == null && !withoutDocument) {
            throw new InvalidInputException("issuedOn", "Hãy nhập ngày của văn bản.");
        }
        Checks.plausible("issuedOn", issued);
        if (issued != null && issued.isAfter(today)) {
            throw new InvalidInputException(
                    "issuedOn",
                    "Ngày văn bản %s còn ở phía trước; hãy kiểm tra lại.".formatted(Vietnamese.date(issued)));
        }
        LocalDate received = head.receivedOn();
        if (received == null) {
            throw new InvalidInputException("receivedOn", "Hãy nhập ngày nhận.");
        }
        Checks.plausible("receivedOn", received);
        if (received.isAfter(today)) {
            throw new InvalidInputException("receivedOn", "Ngày nhận không thể sau hôm nay.");
        }
        if (issued != null && received.isBefore(issued)) {
            throw new InvalidInputException(
                    "receivedOn", "Ngày nhận không thể trước ngày văn bản %s.".formatted(Vietnamese.date(issued)));
        }
        String name = EnteredText.optional("issuerName", head.issuerName(), Checks.LONGEST_NAME);
        return new DirectiveHead(
                head.issuer(),
                name.isEmpty() ? usualName : name,
                number,
                issued,
                EnteredText.optional("abstractText", head.abstractText(), Checks.LONGEST_ABSTRACT),
                received);
    }

    /** The document for a sentence: {@code 1234/UBND-NC ngày 05/3/2024}. */
    static String label(DirectiveHead head) {
        if (head.number().isEmpty()) {
            return "%s giao ngày %s".formatted(head.issuerName(), Vietnamese.date(head.receivedOn()));
        }
        return "%s ngày %s".formatted(head.number(), Vietnamese.date(head.issuedOn()));
    }

    /** The document for a narrow column. */
    static String shortLabel(DirectiveHead head) {
        String label = head.number().isEmpty() ? head.issuerName() + " giao" : head.number();
        return label.length() > 120 ? label.substring(0, 120) : label;
    }
}
