package vn.dondoc.report;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.dondoc.security.Actor;

/** The table {@code report_comment}. */
@Repository
class ReportComments {

    private final JdbcClient jdbc;
    private final Clock clock;

    ReportComments(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(long reportId, ReportComment.Draft comment, Actor author) {
        jdbc.sql("INSERT INTO report_comment (report_id, section_code, quote, text, author_id, on_behalf_of, at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)")
                .params(
                        reportId,
                        comment.sectionCode(),
                        comment.quote(),
                        comment.text(),
                        author.personId(),
                        author.onBehalfOf(),
                        Timestamp.from(clock.instant()))
                .update();
    }

    /** @return whether the report has such a comment */
    boolean resolve(long reportId, long commentId, String answer, long person) {
        return jdbc.sql("""
                        UPDATE report_comment SET resolved_at = ?, resolved_by = ?, answer = ?
                        WHERE id = ? AND report_id = ?""")
                        .params(Timestamp.from(clock.instant()), person, answer, commentId, reportId)
                        .update()
                > 0;
    }

    /** Those still to be dealt with first, then newest first. */
    List<ReportComment> of(long reportId) {
        return jdbc.sql("""
                        SELECT c.*, IF(b.id IS NULL, p.full_name, CONCAT(p.full_name, ' (thay ', b.full_name, ')')) AS author
                        FROM report_comment c JOIN person p ON p.id = c.author_id
                          LEFT JOIN person b ON b.id = c.on_behalf_of
                        WHERE c.report_id = ? ORDER BY c.resolved_at IS NOT NULL, c.id DESC""")
                .param(reportId)
                .query((row, index) -> new ReportComment(
                        row.getLong("id"),
                        row.getString("section_code"),
                        row.getString("quote"),
                        row.getString("text"),
                        row.getString("author"),
                        row.getTimestamp("at").toInstant(),
                        row.getTimestamp("resolved_at") == null
                                ? null
                                : row.getTimestamp("resolved_at").toInstant(),
                        row.getString("answer")))
                .list();
    }
}
