package vn.dondoc.deadline;

import java.util.ArrayList;
import java.util.List;
import org.springframework.lang.Nullable;

/** What the content and the note of a row add to the reading of its deadline cell. */
final class RowHints {

    private static final Words AD_HOC_REPORT = Words.of("báo cáo đột xuất", "các báo cáo đột xuất", "đột xuất");

    private RowHints() {}

    static Draft refine(Draft draft, @Nullable Scanner content, @Nullable Scanner note) {
        if (draft.kind() == DeadlineKind.PERIOD_END && content != null && isWholeYear(draft) && isAdHoc(content)) {
            Draft onRequest = OpenComposer.onRequest(
                    "Nội dung là việc đột xuất: chỉ phát sinh khi có yêu cầu trong năm; hạn theo từng yêu cầu.");
            return onRequest
                    .start(draft.start())
                    .flagIf(draft.has(DeadlineFlag.YEAR_ASSUMED), DeadlineFlag.YEAR_ASSUMED);
        }
        boolean searching = draft.kind() == DeadlineKind.RECURRING && draft.has(DeadlineFlag.DAY_NOT_STATED);
        if (searching && content != null) {
            searching = !adopt(draft, content, "nội dung");
        }
        if (searching && note != null) {
            adopt(draft, note, "ghi chú");
        }
        return draft;
    }

    private static boolean isWholeYear(Draft draft) {
        return draft.start() != null
                && draft.due() != null
                && draft.start().getDayOfYear() == 1
                && draft.due().getMonthValue() == 12
                && draft.due().getDayOfMonth() == 31
                && draft.start().getYear() == draft.due().getYear();
    }

    private static boolean isAdHoc(Scanner content) {
        return AD_HOC_REPORT.at(content.tokens(), 0);
    }

    /** Takes the day inside the period from another cell, when that cell speaks of the same recurrence. */
    private static boolean adopt(Draft draft, Scanner cell, String where) {
        List<RecurrencePoint> stated = new ArrayList<>();
        Integer closing = null;
        for (Scanner.Found found : cell.found()) {
            if (found.part() instanceof Part.Recurs recurs
                    && (recurs.recurrence() == draft.recurrence() || recurs.implied())) {
                stated.addAll(recurs.points());
            } else if (found.part() instanceof Part.ClosingWindow window) {
                closing = window.day();
            }
        }
        if (stated.isEmpty()) {
            return false;
        }
        RecurrencePoint day = stated.get(0);
        List<RecurrencePoint> points = draft.points().isEmpty()
                ? List.of(merge(day, day.month(), day.windowMonths(), closing))
                : merged(draft.points(), day, closing);
        draft.points(points)
                .unflag(DeadlineFlag.DAY_NOT_STATED)
                .flagIf(day.strict(), DeadlineFlag.STRICT_BEFORE)
                .because("Ngày trong kỳ lấy từ " + where + " của dòng.");
        return true;
    }

    private static List<RecurrencePoint> merged(
            List<RecurrencePoint> points, RecurrencePoint day, @Nullable Integer closing) {
        return points.stream()
                .map(point -> merge(day, point.month(), point.windowMonths(), closing))
                .toList();
    }

    private static RecurrencePoint merge(
            RecurrencePoint day, @Nullable Integer month, @Nullable Integer window, @Nullable Integer closing) {
        return new RecurrencePoint(
                month,
                day.day(),
                day.dayOfWeek(),
                day.following(),
                day.strict(),
                day.lastWorkingDay(),
                window,
                closing);
    }
}
