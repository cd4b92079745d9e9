package vn.dondoc.task;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;
import vn.dondoc.calendar.CalendarService;
import vn.dondoc.calendar.WorkCalendar;
import vn.dondoc.common.EnteredText;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.common.NotPossibleException;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.organization.AgencyParameter;
import vn.dondoc.organization.AgencyParameters;

/** What may be asked for and what may be granted (domain.md decision 6). */
@Component
class ExtensionChecks {

    private static final int LONGEST_NUMBER = 60;

    private final ExtensionRows rows;
    private final AgencyParameters parameters;
    private final CalendarService calendar;
    private final Clock clock;

    ExtensionChecks(ExtensionRows rows, AgencyParameters parameters, CalendarService calendar, Clock clock) {
        this.rows = rows;
        this.parameters = parameters;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Whether somebody outside of the house decides about the date. */
    static boolean outside(TaskFacts task) {
        return task.source() == TaskSource.DIRECTIVE;
    }

    /** How often the house grants at most. */
    int limit(long agencyId) {
        return parameters.number(agencyId, AgencyParameter.EXTENSION_LIMIT);
    }

    /** The draft with tidy texts. */
    ExtensionDraft checked(Assignment assignment, TaskFacts task, ExtensionDraft draft) {
        requireDue(assignment);
        if (rows.open(assignment.id()).isPresent()) {
            throw new NotPossibleException(
                    "Việc này đã có một đề nghị gia hạn đang chờ quyết định. Rút đề nghị cũ nếu muốn xin ngày khác.");
        }
        limit(assignment, task);
        notice(assignment);
        String reason = Input.required("reason", draft.reason(), "Hãy ghi lý do xin gia hạn.");
        LocalDate due = newDue(assignment, draft.due());
        boolean beyond = due.getYear() > task.planYear();
        if (beyond && !draft.beyondYear()) {
            throw new InvalidInputException(
                    "beyondYear",
                    "Hạn %s đã sang năm khác với năm %d của kế hoạch. Hãy xác nhận nếu đúng là như vậy."
                            .formatted(Vietnamese.date(due), task.planYear()));
        }
        return new ExtensionDraft(due, reason, beyond);
    }

    /** A date that may become the due date. */
    LocalDate newDue(Assignment assignment, @Nullable LocalDate due) {
        requireDue(assignment);
        if (due == null) {
            throw new InvalidInputException("due", "Hãy ghi hạn mới.");
        }
        if (!due.isAfter(assignment.dueOn())) {
            throw new InvalidInputException(
                    "due", "Hạn mới phải sau hạn hiện nay %s.".formatted(Vietnamese.date(assignment.dueOn())));
        }
        if (due.isBefore(LocalDate.now(clock))) {
            throw new InvalidInputException(
                    "due", "Hạn mới %s đã qua. Hãy chọn ngày khác.".formatted(Vietnamese.date(due)));
        }
        return due;
    }

    /** The People's Committee's document; the date that it sets may lie anywhere after the present one. */
    RecordedExtension checked(Assignment assignment, RecordedExtension draft) {
        requireDue(assignment);
        String number = EnteredText.optional("documentNumber", draft.documentNumber(), LONGEST_NUMBER);
        if (number.isEmpty()) {
            throw new InvalidInputException("documentNumber", "Hãy ghi số, ký hiệu văn bản của UBND tỉnh.");
        }
        if (draft.documentDate() == null) {
            throw new InvalidInputException("documentDate", "Hãy ghi ngày của văn bản " + number + ".");
        }
        if (draft.documentDate().isAfter(LocalDate.now(clock))) {
            throw new InvalidInputException(
                    "documentDate",
                    "Ngày văn bản %s chưa tới. Hãy kiểm tra lại.".formatted(Vietnamese.date(draft.documentDate())));
        }
        if (draft.due() != null && !draft.due().isAfter(assignment.dueOn())) {
            throw new InvalidInputException(
                    "due", "Hạn mới phải sau hạn hiện nay %s.".formatted(Vietnamese.date(assignment.dueOn())));
        }
        return new RecordedExtension(number, draft.documentDate(), draft.due(), Input.optional("note", draft.note()));
    }

    private static void requireDue(Assignment assignment) {
        if (assignment.dueOn() == null) {
            throw new NotPossibleException("Việc này không có hạn nên không có gì để gia hạn.");
        }
    }

    private void limit(Assignment assignment, TaskFacts task) {
        int limit = limit(assignment.agencyId());
        if (!outside(task) && rows.granted(assignment.id()) >= limit) {
            throw new NotPossibleException(
                    limit == 0
                            ? "Cơ quan quy định không gia hạn."
                            : "Việc này đã được gia hạn %d lần, nhiều nhất theo quy định của cơ quan."
                                    .formatted(limit));
        }
    }

    /** Shortly before the date is too late; after it the head may still ask, the work counting as overdue meanwhile. */
    private void notice(Assignment assignment) {
        LocalDate today = LocalDate.now(clock);
        int notice = parameters.number(assignment.agencyId(), AgencyParameter.EXTENSION_NOTICE);
        if (notice == 0 || today.isAfter(assignment.dueOn())) {
            return;
        }
        WorkCalendar days = calendar.calendarOf(assignment.agencyId());
        LocalDate last = days.plusWorkingDays(assignment.dueOn(), -notice);
        if (today.isAfter(last)) {
            throw new NotPossibleException(
                    "Phải xin gia hạn trước hạn ít nhất %d ngày làm việc, với việc này là chậm nhất %s."
                            .formatted(notice, Vietnamese.date(last)));
        }
    }
}
