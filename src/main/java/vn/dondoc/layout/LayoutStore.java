package vn.dondoc.layout;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Repository;
import vn.dondoc.common.Vietnamese;

/** Table {@code document_layout}. */
@Repository
class LayoutStore {

    private final JdbcClient jdbc;

    LayoutStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A line of the table. */
    record Stored(
            int version,
            @Nullable Long attachmentId,
            @Nullable Integer restoredFrom,
            long changedBy,
            Instant changedAt) {}

    Optional<Stored> last(long agencyId) {
        return all(agencyId).stream().findFirst();
    }

    /** Newest first. */
    List<Stored> all(long agencyId) {
        return jdbc.sql("SELECT * FROM document_layout WHERE agency_id = ? ORDER BY version DESC")
                .param(agencyId)
                .query((row, number) -> new Stored(
                        row.getInt("version"),
                        row.getObject("attachment_id", Long.class),
                        row.getObject("restored_from", Integer.class),
                        row.getLong("changed_by"),
                        row.getObject("changed_at", LocalDateTime.class)
                                .atZone(Vietnamese.ZONE)
                                .toInstant()))
                .list();
    }

    /** Two people may upload at the same time: the agency's row is locked so that each gets a number. */
    int add(long agencyId, @Nullable Long attachmentId, @Nullable Integer restoredFrom, long by, Instant at) {
        jdbc.sql("SELECT id FROM agency WHERE id = ? FOR UPDATE")
                .param(agencyId)
                .query(Long.class)
                .single();
        int version = jdbc.sql("SELECT COALESCE(MAX(version), 0) + 1 FROM document_layout WHERE agency_id = ?")
                .param(agencyId)
                .query(Integer.class)
                .single();
        jdbc.sql("INSERT INTO document_layout (agency_id, version, attachment_id, restored_from, changed_by,"
                        + " changed_at) VALUES (?, ?, ?, ?, ?, ?)")
                .params(agencyId, version, attachmentId, restoredFrom, by, LocalDateTime.ofInstant(at, Vietnamese.ZONE))
                .update();
        return version;
    }
}
