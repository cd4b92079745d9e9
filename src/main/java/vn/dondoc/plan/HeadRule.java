package vn.dondoc.plan;

import org.springframework.lang.Nullable;
import vn.dondoc.common.InvalidInputException;

/** What a person may enter in the head of a plan. */
final class HeadRule {

    private static final int LONGEST_TITLE = 2000;
    private static final int LONGEST_NUMBER = 60;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private HeadRule() {}

    static PlanHead checked(PlanHead head) {
        String title = head.title() == null ? "" : head.title().strip();
        if (title.isEmpty() || title.length() > LONGEST_TITLE) {
            throw new InvalidInputException("title", "Trích yếu phải có từ 1 đến 2000 ký tự.");
        }
        if (head.planYear() < FIRST_YEAR || head.planYear() > LAST_YEAR) {
            throw new InvalidInputException("planYear", "Năm kế hoạch phải từ 2000 đến 2100.");
        }
        if (head.area() == null) {
            throw new InvalidInputException("area", "Hãy chọn lĩnh vực.");
        }
        if (head.replacesNumber() == null && head.replacesIssuedOn() != null) {
            throw new InvalidInputException("replacesNumber", "Hãy nhập số của kế hoạch bị thay thế, hoặc bỏ ngày.");
        }
        return new PlanHead(
                number("printedNumber", head.printedNumber()),
                head.printedIssuedOn(),
                head.planYear(),
                title,
                head.area(),
                number("replacesNumber", head.replacesNumber()),
                head.replacesIssuedOn());
    }

    @Nullable
    private static String number(String field, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (text.strip().length() > LONGEST_NUMBER) {
            throw new InvalidInputException(field, "Số, ký hiệu dài quá 60 ký tự.");
        }
        return text.strip();
    }
}
