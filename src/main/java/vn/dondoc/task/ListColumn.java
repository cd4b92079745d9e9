package vn.dondoc.task;

import java.time.LocalDate;
import java.util.function.BiFunction;
import org.springframework.lang.Nullable;

/** The columns of an exported list. */
enum ListColumn {
    SOURCE("Thuộc", 12, (row, today) -> row.sourceLabel()),
    CODE("Mục", 10, (row, today) -> row.code()),
    CONTENT("Nội dung", 60, (row, today) -> row.content()),
    UNIT("Đơn vị chủ trì", 30, (row, today) -> row.unitName()),
    OFFICER("Người thực hiện", 22, (row, today) -> row.officerName()),
    OCCURRENCE("Kỳ", 6, (row, today) -> row.occurrence()),
    ASSIGNED("Ngày giao", 12, (row, today) -> row.assignedOn()),
    DEADLINE("Thời hạn trong văn bản", 28, (row, today) -> row.deadlineText()),
    DUE("Hạn", 12, (row, today) -> row.dueOn()),
    STATUS("Bước", 24, (row, today) -> row.status().label()),
    STATE("Tình trạng", 14, ListColumn::state),
    PROGRESS("Cập nhật gần nhất", 16, (row, today) -> row.progressOn()),
    COMPLETED("Ngày hoàn thành", 16, (row, today) -> row.completedOn());

    final String title;
    /** Characters. */
    final int width;

    private final BiFunction<AssignmentRow, LocalDate, Object> value;

    ListColumn(String title, int width, BiFunction<AssignmentRow, LocalDate, Object> value) {
        this.title = title;
        this.width = width;
        this.value = value;
    }

    /** A text, a number, a day, or null. */
    @Nullable
    Object of(AssignmentRow row, LocalDate today) {
        return value.apply(row, today);
    }

    private static String state(AssignmentRow row, LocalDate today) {
        if (row.status() == AssignmentStatus.DONE && row.completedOn() != null) {
            return Outcome.of(row.completedOn(), row.dueOn()).label();
        }
        if (!row.status().open()) {
            return row.status().label();
        }
        return row.overdue(today) ? "Quá hạn" : "Trong hạn";
    }
}
