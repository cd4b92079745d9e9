package vn.dondoc.task;

import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;
import vn.dondoc.calendar.ReportPeriod;
import vn.dondoc.calendar.ReportPeriods;
import vn.dondoc.common.InvalidInputException;

/** Which report period a progress entry is about (domain.md section 4, ONGOING: one entry for each period). */
@Component
class ProgressPeriods {

    private final ReportPeriods periods;

    ProgressPeriods(ReportPeriods periods) {
        this.periods = periods;
    }

    /**
     * The period of that code, or the present one.
     *
     * @throws InvalidInputException when it lies ahead, or before the work was assigned
     */
    ReportPeriod require(Assignment assignment, @Nullable String code) {
        ReportPeriod present = periods.current(assignment.agencyId());
        if (code == null || code.isBlank()) {
            return present;
        }
        ReportPeriod wanted = periods.parse(assignment.agencyId(), code)
                .orElseThrow(() -> new InvalidInputException(
                        "period", "Không hiểu kỳ báo cáo “%s”. Hãy ghi như 2024-Q2.".formatted(code.strip())));
        if (wanted.from().isAfter(present.from())) {
            throw new InvalidInputException(
                    "period", "%s chưa bắt đầu; chưa ghi tiến độ cho kỳ này được.".formatted(wanted.label()));
        }
        if (wanted.to().isBefore(assignment.assignedOn())) {
            throw new InvalidInputException(
                    "period", "%s kết thúc trước ngày giao việc; hãy chọn kỳ sau đó.".formatted(wanted.label()));
        }
        return wanted;
    }

    /** For the history: the period, unless it is the present one. */
    String inWords(Assignment assignment, ReportPeriod about) {
        return about.equals(periods.current(assignment.agencyId())) ? "" : " của " + about.label();
    }
}
