package vn.dondoc.task;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was told of deadlines, and what is needed to tell. */
@Repository
class NoticeStore {

    // the reading waits for a person: as figures see it
    private static final String SELECT = """
            SELECT a.id, a.agency_id, a.task_id, a.unit_id, u.name AS unit_name, a.officer_id, a.status, a.start_on, a.due_on, a.reported_to,
              a.submitted_on, COALESCE(a.notices_from, TIMESTAMP(a.assigned_on)) AS notices_from, t.code, t.content,
              (t.deadline_kind = 'UNCLEAR'
                OR COALESCE(r.needs_confirmation AND r.deadline_confirmed_at IS NULL, FALSE)) AS waits,
              (SELECT GROUP_CONCAT(n.anchor, ' ', n.milestone) FROM deadline_notice n
                WHERE n.assignment_id = a.id) AS told
            FROM assignment a
            JOIN task t ON t.id = a.task_id
            JOIN unit u ON u.id = a.unit_id
            LEFT JOIN plan_row r ON r.id = t.plan_row_id
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate template;

    NoticeStore(JdbcClient jdbc, JdbcTemplate template) {
        this.jdbc = jdbc;
        this.template = template;
    }

    Optional<NoticeFacts> facts(long assignmentId) {
        return template.query(SELECT + "WHERE a.id = ?", NoticeStore::facts, assignmentId).stream()
                .findFirst();
    }

    List<NoticeFacts> facts(Collection<Long> assignmentIds) {
        return assignmentIds.isEmpty()
                ? List.of()
                : jdbc.sql(SELECT + "WHERE a.id IN (:ids)")
                        .param("ids", assignmentIds)
                        .query(NoticeStore::facts)
                        .list();
    }

    /** Open work of an agency after an id, in the order of ids. */
    List<NoticeFacts> open(long agencyId, long afterId, int most) {
        return jdbc.sql(SELECT + "WHERE a.agency_id = :agency AND a.open AND a.id > :after ORDER BY a.id LIMIT :most")
                .param("agency", agencyId)
                .param("after", afterId)
                .param("most", most)
                .query(NoticeStore::facts)
                .list();
    }

    /** Agencies with open work. */
    List<Long> agenciesAtWork() {
        return jdbc.sql("SELECT DISTINCT agency_id FROM assignment WHERE open ORDER BY agency_id")
                .query(Long.class)
                .list();
    }

    /** Nothing before {@code moment} is told of those for which no moment was set so far. */
    void fromUnlessKnown(Collection<Long> assignmentIds, LocalDateTime moment) {
        if (!assignmentIds.isEmpty()) {
            jdbc.sql("UPDATE assignment SET notices_from = :moment WHERE id IN (:ids) AND notices_from IS NULL")
                    .param("moment", moment)
                    .param("ids", assignmentIds)
                    .update();
        }
    }

    /**
     * Remembers milestones as told, in one statement.
     *
     * @param milestones the last of them is the one that spoke
     */
    void told(long assignmentId, List<Milestone> milestones, LocalDateTime at, String text, String toldTo) {
        Object[] values = new Object[milestones.size() * 6];
        int column = 0;
        for (int i = 0; i < milestones.size(); i++) {
            boolean spoke = i == milestones.size() - 1;
            values[column++] = assignmentId;
            values[column++] = milestones.get(i).anchor();
            values[column++] = milestones.get(i).code();
            values[column++] = at;
            values[column++] = spoke ? text : "";
            values[column++] = spoke ? toldTo : "";
        }
        template.update(
                "INSERT INTO deadline_notice (assignment_id, anchor, milestone, told_at, text, told_to) VALUES "
                        + "(?, ?, ?, ?, ?, ?), ".repeat(milestones.size() - 1)
                        + "(?, ?, ?, ?, ?, ?)",
                values);
    }

    /** Everything that was told of an assignment, by the program and by hand, latest first. */
    List<NoticeEntry> history(long assignmentId) {
        return jdbc.sql("""
                        SELECT n.told_at AS at, n.milestone, NULL AS sender, n.text, n.told_to
                        FROM deadline_notice n WHERE n.assignment_id = :id AND n.text <> ''
                        UNION ALL
                        SELECT r.at, NULL, p.full_name, r.text, r.audience
                        FROM reminder r JOIN person p ON p.id = r.person_id WHERE r.assignment_id = :id
                        ORDER BY at DESC""")
                .param("id", assignmentId)
                .query((row, number) -> {
                    String milestone = row.getString("milestone");
                    String toldTo = row.getString("told_to");
                    return new NoticeEntry(
                            Rows.instant(row, "at"),
                            milestone == null ? null : NoticeKind.valueOf(milestone.replaceAll("-.*", "")),
                            row.getString("sender"),
                            row.getString("text"),
                            milestone == null ? ReminderAudience.valueOf(toldTo).label() : toldTo);
                })
                .list();
    }

    private static NoticeFacts facts(ResultSet row, int number) throws SQLException {
        String told = row.getString("told");
        return new NoticeFacts(
                row.getLong("id"),
                row.getLong("agency_id"),
                row.getLong("task_id"),
                row.getLong("unit_id"),
                row.getString("unit_name"),
                Rows.number(row, "officer_id"),
                AssignmentStatus.valueOf(row.getString("status")),
                Rows.day(row, "start_on"),
                Rows.day(row, "due_on"),
                Rows.day(row, "reported_to"),
                Rows.day(row, "submitted_on"),
                row.getObject("notices_from", LocalDateTime.class),
                row.getString("code"),
                row.getString("content"),
                row.getBoolean("waits"),
                told == null ? Set.of() : Set.of(told.split(",")));
    }
}
