package vn.dondoc.task;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;
import vn.dondoc.common.EnteredText;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.deadline.DeadlineService;
import vn.dondoc.deadline.EventRule;

/** Checks an event before it is recorded and works out what it starts. */
@Component
class EventChecks {

    private static final int LONGEST_TEXT = 500;
    private static final int MOST_YEARS_AHEAD = 3;

    private final EventOptions options;
    private final DeadlineService deadlines;
    private final JdbcClient jdbc;
    private final Clock clock;

    EventChecks(EventOptions options, DeadlineService deadlines, JdbcClient jdbc, Clock clock) {
        this.options = options;
        this.deadlines = deadlines;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A checked event with its due date. */
    record Checked(EventDraft event, EventPreview preview) {}

    /** @throws InvalidInputException naming {@code text}, {@code day}, {@code due} or {@code deadlineId} */
    Checked check(Assignment base, EventDraft draft) {
        EventOptions.Rule rule = options.require(base, draft);
        String text = EnteredText.optional("text", draft.text(), LONGEST_TEXT);
        if (text.isEmpty()) {
            throw new InvalidInputException(
                    "text", "Hãy ghi sự kiện gì đã xảy ra, ví dụ: Quyết định 123/QĐ-BTP công bố thủ tục.");
        }
        LocalDate day = day(rule, draft.day());
        EventRule.Due due = rule.rule() == null ? byHand(day, draft.due()) : computed(base, rule, day, draft.due());
        EventDraft event = new EventDraft(draft.deadlineId(), text, day, due.day(), draft.again());
        boolean again = recorded(base, event);
        return new Checked(
                event, new EventPreview(due.day(), due.explanation(), warnings(event, due.day(), again), again));
    }

    private LocalDate day(EventOptions.Rule rule, @Nullable LocalDate day) {
        if (day == null) {
            throw new InvalidInputException("day", "Hãy ghi ngày xảy ra sự kiện.");
        }
        LocalDate today = LocalDate.now(clock);
        if (day.isAfter(rule.option().before() ? today.plusYears(1) : today)) {
            throw new InvalidInputException(
                    "day",
                    "Ngày %s chưa tới; sự kiện được ghi khi đã xảy ra. Hãy kiểm tra lại ngày, tháng, năm."
                            .formatted(Vietnamese.date(day)));
        }
        if (day.isBefore(today.minusYears(1))) {
            throw new InvalidInputException(
                    "day",
                    "Ngày %s đã qua hơn một năm. Hãy kiểm tra lại năm của sự kiện.".formatted(Vietnamese.date(day)));
        }
        return day;
    }

    private EventRule.Due computed(Assignment base, EventOptions.Rule rule, LocalDate day, @Nullable LocalDate given) {
        EventRule.Due due = deadlines.due(base.agencyId(), rule.rule(), day);
        if (given != null && !given.equals(due.day())) {
            throw new InvalidInputException(
                    "due",
                    "Hạn được tính theo quy định “%s” là %s; hãy để trống ô hạn."
                            .formatted(rule.option().words(), Vietnamese.date(due.day())));
        }
        return due;
    }

    private EventRule.Due byHand(LocalDate day, @Nullable LocalDate due) {
        if (due == null) {
            throw new InvalidInputException("due", "Hãy nhập hạn hoàn thành theo yêu cầu.");
        }
        if (due.isBefore(day)) {
            throw new InvalidInputException(
                    "due",
                    "Hạn %s trước ngày sự kiện %s; hãy sửa một trong hai ngày."
                            .formatted(Vietnamese.date(due), Vietnamese.date(day)));
        }
        if (due.isAfter(LocalDate.now(clock).plusYears(MOST_YEARS_AHEAD))) {
            throw new InvalidInputException(
                    "due", "Hạn %s quá xa; hãy kiểm tra lại năm.".formatted(Vietnamese.date(due)));
        }
        return new EventRule.Due(due, "Hạn theo yêu cầu: hết ngày %s.".formatted(Vietnamese.date(due)));
    }

    private List<String> warnings(EventDraft event, LocalDate due, boolean again) {
        List<String> warnings = new ArrayList<>();
        if (again) {
            warnings.add("Sự kiện “%s” ngày %s đã được ghi nhận. Nếu là một sự kiện khác, hãy xác nhận để ghi thêm."
                    .formatted(event.text(), Vietnamese.date(event.day())));
        }
        if (due.isBefore(LocalDate.now(clock))) {
            warnings.add("Hạn %s đã qua: việc mở ra sẽ quá hạn ngay.".formatted(Vietnamese.date(due)));
        }
        return warnings;
    }

    /** By whoever led the work at that time; what was stopped was perhaps recorded by mistake. */
    private boolean recorded(Assignment base, EventDraft event) {
        String words = Vietnamese.key(event.text());
        return jdbc
                .sql("SELECT event_text FROM assignment WHERE task_id = ? AND unit_id = ? AND event_on = ?"
                        + " AND deadline_id <=> ? AND status NOT IN ('CANCELLED', 'SUPERSEDED')")
                .params(base.taskId(), base.unitId(), event.day(), event.deadlineId())
                .query(String.class)
                .list()
                .stream()
                .anyMatch(text -> text != null && Vietnamese.key(text).equals(words));
    }
}
