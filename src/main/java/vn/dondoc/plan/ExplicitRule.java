package vn.dondoc.plan;

import java.time.LocalDate;
import org.springframework.lang.Nullable;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.deadline.DeadlineKind;

/** Which dates fit which kind of deadline (domain.md section 4). */
final class ExplicitRule {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2100;

    private ExplicitRule() {}

    static void check(DeadlineDecision.Explicit decision) {
        DeadlineKind kind = decision.kind();
        if (kind == null || kind == DeadlineKind.UNCLEAR) {
            throw new InvalidInputException("deadline.kind", "Hãy chọn loại thời hạn.");
        }
        plausible("deadline.start", decision.start());
        plausible("deadline.due", decision.due());
        if (kind.isDated() && decision.due() == null) {
            throw new InvalidInputException("deadline.due", "Loại “%s” cần ngày đến hạn.".formatted(kind.label()));
        }
        boolean withoutDue =
                kind == DeadlineKind.ONGOING || kind == DeadlineKind.ADHOC || kind == DeadlineKind.RECURRING;
        if (withoutDue && decision.due() != null) {
            throw new InvalidInputException(
                    "deadline.due", "Loại “%s” không có một ngày đến hạn; hãy bỏ ngày.".formatted(kind.label()));
        }
        if (kind == DeadlineKind.RANGE && decision.start() == null) {
            throw new InvalidInputException("deadline.start", "Khoảng thời gian cần ngày bắt đầu.");
        }
        if (decision.start() != null
                && decision.due() != null
                && decision.start().isAfter(decision.due())) {
            throw new InvalidInputException("deadline.due", "Ngày đến hạn phải sau ngày bắt đầu.");
        }
        if (kind == DeadlineKind.RECURRING && decision.recurrence() == null) {
            throw new InvalidInputException(
                    "deadline.recurrence", "Hãy chọn chu kỳ: tuần, tháng, quý, 6 tháng hay năm.");
        }
        boolean mayRecur = kind == DeadlineKind.RECURRING || kind == DeadlineKind.ONGOING;
        if (!mayRecur && decision.recurrence() != null) {
            throw new InvalidInputException("deadline.recurrence", "Chỉ việc định kỳ mới có chu kỳ.");
        }
    }

    private static void plausible(String field, @Nullable LocalDate day) {
        if (day != null && (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR)) {
            throw new InvalidInputException(field, "Năm của ngày phải từ 2000 đến 2100.");
        }
    }
}
