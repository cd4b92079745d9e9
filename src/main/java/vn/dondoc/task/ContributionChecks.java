package vn.dondoc.task;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;
import vn.dondoc.calendar.CalendarService;
import vn.dondoc.calendar.WorkCalendar;
import vn.dondoc.common.EnteredText;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.document.AttachmentService;
import vn.dondoc.document.NewFile;

/** Dates and contents of contributions. */
@Component
class ContributionChecks {

    /** Working days that the lead has left for putting the parts together. */
    static final int DAYS_FOR_THE_LEAD = 3;

    /** Working days to give a part when the lead's work has no due date. */
    static final int USUAL_DAYS = 5;

    private static final int LONGEST_NUMBER = 60;
    private static final int MOST_FILES = 20;

    private final CalendarService calendar;
    private final AttachmentService attachments;
    private final Clock clock;

    ContributionChecks(CalendarService calendar, AttachmentService attachments, Clock clock) {
        this.calendar = calendar;
        this.attachments = attachments;
        this.clock = clock;
    }

    /** Three working days before the lead's due date, not before today. */
    LocalDate usualDue(Assignment assignment) {
        WorkCalendar days = calendar.calendarOf(assignment.agencyId());
        LocalDate today = LocalDate.now(clock);
        if (assignment.dueOn() == null) {
            return days.plusWorkingDays(today, USUAL_DAYS);
        }
        LocalDate usual = days.plusWorkingDays(assignment.dueOn(), -DAYS_FOR_THE_LEAD);
        return usual.isBefore(today) ? today : usual;
    }

    /** The lead's due date, while it lies ahead. */
    @Nullable
    LocalDate latest(Assignment assignment) {
        LocalDate due = assignment.dueOn();
        return due == null || due.isBefore(LocalDate.now(clock)) ? null : due;
    }

    LocalDate due(Assignment assignment, @Nullable LocalDate wanted) {
        if (wanted == null) {
            return usualDue(assignment);
        }
        if (wanted.isBefore(LocalDate.now(clock))) {
            throw new InvalidInputException(
                    "due", "Ngày %s đã qua. Hãy chọn ngày khác.".formatted(Vietnamese.date(wanted)));
        }
        LocalDate latest = latest(assignment);
        if (latest != null && wanted.isAfter(latest)) {
            throw new InvalidInputException(
                    "due", "Phần phối hợp phải xong trước khi việc đến hạn (%s).".formatted(Vietnamese.date(latest)));
        }
        return wanted;
    }

    ContributionGift checked(ContributionGift gift, List<NewFile> files) {
        String text = Input.optional("text", gift.text());
        String number = EnteredText.optional("documentNumber", gift.documentNumber(), LONGEST_NUMBER);
        LocalDate date = gift.documentDate();
        if (number.isEmpty() != (date == null)) {
            throw new InvalidInputException(
                    number.isEmpty() ? "documentNumber" : "documentDate",
                    "Văn bản cần cả số, ký hiệu và ngày; nếu không có văn bản thì bỏ trống cả hai.");
        }
        if (date != null && date.isAfter(LocalDate.now(clock))) {
            throw new InvalidInputException(
                    "documentDate", "Ngày văn bản %s chưa tới. Hãy kiểm tra lại.".formatted(Vietnamese.date(date)));
        }
        if (text.isEmpty() && number.isEmpty() && files.isEmpty()) {
            throw new InvalidInputException("text", "Hãy ghi nội dung, hoặc nêu văn bản, hoặc đính kèm tệp.");
        }
        if (files.size() > MOST_FILES) {
            throw new InvalidInputException("files", "Tối đa %d tệp cho một lần gửi.".formatted(MOST_FILES));
        }
        return new ContributionGift(text, number, date);
    }

    List<Long> store(List<NewFile> files) {
        return files.stream()
                .map(file -> attachments.store(file.fileName(), file.content()).id())
                .distinct()
                .toList();
    }

    /** For the end of a sentence of the history. */
    static String inWords(ContributionGift gift, List<NewFile> files) {
        String document = gift.documentNumber().isEmpty()
                ? ""
                : "văn bản %s ngày %s".formatted(gift.documentNumber(), Vietnamese.date(gift.documentDate()));
        String attached = files.isEmpty() ? "" : files.size() + " tệp đính kèm";
        String both = document.isEmpty() || attached.isEmpty() ? document + attached : document + ", " + attached;
        return both.isEmpty() ? Steps.tail(gift.text()) : ": " + both;
    }
}
