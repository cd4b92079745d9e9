package vn.dondoc.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Writes table {@code search_entry}. */
@Repository
class SearchEntries {

    private static final int AT_ONCE = 100;
    private static final String ROW = "(?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private final JdbcTemplate jdbc;

    SearchEntries(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds entries, or brings them up to date; one that says the same as before costs the index nothing. */
    void put(List<SearchEntry> entries) {
        for (int from = 0; from < entries.size(); from += AT_ONCE) {
            write(entries.subList(from, Math.min(from + AT_ONCE, entries.size())));
        }
    }

    /** Takes out what can no longer be found. */
    void remove(SearchKind kind, long subjectId) {
        jdbc.update("DELETE FROM search_entry WHERE kind = ? AND subject_id = ?", kind.name(), subjectId);
    }

    private void write(List<SearchEntry> entries) {
        List<Object> values = new ArrayList<>(entries.size() * 9);
        for (SearchEntry entry : entries) {
            Encoding.Encoded encoded = Encoding.encode(entry);
            Collections.addAll(
                    values,
                    entry.agencyId(),
                    entry.kind().name(),
                    entry.subjectId(),
                    entry.assignmentId(),
                    entry.taskId(),
                    entry.planId(),
                    entry.saidOn(),
                    encoded.words(),
                    encoded.pairs());
        }
        jdbc.update(
                "INSERT INTO search_entry (agency_id, kind, subject_id, assignment_id, task_id, plan_id, said_on, words,"
                        + " pairs) VALUES " + String.join(", ", Collections.nCopies(entries.size(), ROW))
                        + " ON DUPLICATE KEY UPDATE assignment_id = VALUES(assignment_id), task_id = VALUES(task_id),"
                        + " plan_id = VALUES(plan_id), said_on = VALUES(said_on), words = VALUES(words),"
                        + " pairs = VALUES(pairs)",
                values.toArray());
    }
}
