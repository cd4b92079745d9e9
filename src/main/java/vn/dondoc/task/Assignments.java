package vn.dondoc.task;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Repository;
import vn.dondoc.common.NotFoundException;
import vn.dondoc.common.StaleDataException;

/** Loads and saves assignments, one at a time. */
@Repository
class Assignments {

    private final JdbcClient jdbc;

    Assignments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @throws NotFoundException when the agency has no such assignment */
    Assignment get(long agencyId, long id) {
        return find(id).filter(assignment -> assignment.agencyId() == agencyId)
                .orElseThrow(() -> new NotFoundException("Nhiệm vụ"));
    }

    /**
     * Takes the row for this transaction, so that steps that do not carry its version follow one another.
     *
     * @throws NotFoundException when the agency has no such assignment
     */
    Assignment lock(long agencyId, long id) {
        return jdbc.sql("SELECT * FROM assignment WHERE id = ? AND agency_id = ? FOR UPDATE")
                .params(id, agencyId)
                .query(Assignments::assignment)
                .optional()
                .orElseThrow(() -> new NotFoundException("Nhiệm vụ"));
    }

    Optional<Assignment> find(long id) {
        return jdbc.sql("SELECT * FROM assignment WHERE id = ?")
                .param(id)
                .query(Assignments::assignment)
                .optional();
    }

    /**
     * Writes what can change, if the row still has the version that {@code changed} was made from.
     *
     * @throws StaleDataException when somebody else was faster; nothing is written
     */
    void save(Assignment changed) {
        int rows = jdbc.sql("UPDATE assignment SET officer_id = ?, status = ?, open = ?, reworked = ?,"
                        + " progress_on = ?, submitted_on = ?, completed_on = ?, ended_at = ?, version = version + 1"
                        + " WHERE id = ? AND version = ?")
                .params(
                        changed.officerId(),
                        changed.status().name(),
                        changed.status().open(),
                        changed.reworked(),
                        changed.progressOn(),
                        changed.submittedOn(),
                        changed.completedOn(),
                        Rows.local(changed.endedAt()),
                        changed.id(),
                        changed.version())
                .update();
        if (rows == 0) {
            throw stale(changed.id());
        }
    }

    /**
     * Writes another due date, if the row still has the version that {@code assignment} has.
     *
     * @param now milestones of the new date that lie before are not told
     * @return the row as it is now
     * @throws StaleDataException when somebody else was faster; nothing is written
     */
    Assignment saveDue(Assignment assignment, @Nullable LocalDate due, Instant now) {
        int rows = jdbc.sql("UPDATE assignment SET due_on = ?, sort_due = ?, notices_from = ?, version = version + 1"
                        + " WHERE id = ? AND version = ?")
                .params(
                        due,
                        due == null ? TaskInserts.NO_DUE : due,
                        Rows.local(now),
                        assignment.id(),
                        assignment.version())
                .update();
        if (rows == 0) {
            throw stale(assignment.id());
        }
        return find(assignment.id()).orElseThrow();
    }

    /** The error that says what somebody else has just done. */
    StaleDataException stale(long id) {
        String last = jdbc.sql(
                        "SELECT text FROM assignment_event WHERE assignment_id = ? ORDER BY at DESC, id DESC LIMIT 1")
                .param(id)
                .query(String.class)
                .optional()
                .orElse("");
        return new StaleDataException("Nhiệm vụ vừa có thay đổi" + (last.isEmpty() ? "." : ": " + last)
                + " Thao tác của anh/chị chưa được ghi; hãy xem trạng thái mới rồi thao tác tiếp.");
    }

    static Assignment assignment(ResultSet row, int number) throws SQLException {
        return new Assignment(
                row.getLong("id"),
                row.getLong("agency_id"),
                row.getLong("task_id"),
                Rows.number(row, "plan_id"),
                row.getLong("unit_id"),
                Rows.number(row, "officer_id"),
                row.getInt("occurrence"),
                Rows.number(row, "continues_id"),
                row.getString("part_label"),
                row.getString("event_text"),
                Rows.day(row, "event_on"),
                Rows.number(row, "base_id"),
                Rows.number(row, "deadline_id"),
                AssignmentStatus.valueOf(row.getString("status")),
                row.getBoolean("reworked"),
                Rows.day(row, "assigned_on"),
                Rows.day(row, "start_on"),
                Rows.day(row, "original_due_on"),
                Rows.day(row, "due_on"),
                Rows.day(row, "progress_on"),
                Rows.day(row, "submitted_on"),
                Rows.day(row, "completed_on"),
                Rows.instant(row, "ended_at"),
                row.getInt("version"));
    }
}
