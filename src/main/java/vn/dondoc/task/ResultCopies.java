package vn.dondoc.task;

import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;

/** Lets a result stand under the part that carries the work on as well; the files are the same, not copies. */
@Repository
class ResultCopies {

    private final JdbcClient jdbc;

    ResultCopies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Copies the latest result with this verdict, waiting for a decision. */
    boolean copyLatest(long from, long to, Verdict verdict) {
        Optional<Long> source = jdbc.sql(
                        "SELECT id FROM result WHERE assignment_id = ? AND verdict = ? ORDER BY seq DESC LIMIT 1")
                .params(from, verdict.name())
                .query(Long.class)
                .optional();
        source.ifPresent(id -> copy(id, to));
        return source.isPresent();
    }

    private void copy(long source, long to) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("INSERT INTO result (assignment_id, seq, document_number, document_date, summary, link, submitted_by,"
                        + " on_behalf_of, submitted_at, verdict, copied_from_id)"
                        + " SELECT ?, 1, document_number, document_date, summary, link, submitted_by, on_behalf_of,"
                        + " submitted_at, ?, id"
                        + " FROM result WHERE id = ?")
                .params(to, Verdict.PENDING.name(), source)
                .update(key);
        jdbc.sql("INSERT INTO result_attachment (result_id, attachment_id)"
                        + " SELECT ?, attachment_id FROM result_attachment WHERE result_id = ?")
                .params(key.getKeyAs(Number.class), source)
                .update();
        jdbc.sql("INSERT INTO result_document (result_id, number, issued_on, title)"
                        + " SELECT ?, number, issued_on, title FROM result_document WHERE result_id = ?")
                .params(key.getKeyAs(Number.class), source)
                .update();
    }
}
