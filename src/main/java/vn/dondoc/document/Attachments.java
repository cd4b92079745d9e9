package vn.dondoc.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Repository;
import vn.dondoc.common.Vietnamese;

/** Rows of table {@code attachment}. */
@Repository
class Attachments {

    private static final String FACTS = "id, file_name, content_type, size, sha256, uploaded_by, uploaded_at";

    private final JdbcClient jdbc;

    Attachments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Where the bytes are: in the row, or at a place in the folder. */
    record Kept(byte[] content, @Nullable String place) {}

    Attachment insert(long agencyId, Attachment attachment, @Nullable byte[] content, @Nullable String place) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("INSERT INTO attachment (agency_id, file_name, content_type, size, sha256, content, stored_path,"
                        + " uploaded_by, uploaded_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(
                        agencyId,
                        attachment.fileName(),
                        attachment.contentType(),
                        attachment.size(),
                        attachment.sha256(),
                        content,
                        place,
                        attachment.uploadedBy(),
                        LocalDateTime.ofInstant(attachment.uploadedAt(), Vietnamese.ZONE))
                .update(key);
        return new Attachment(
                key.getKeyAs(Number.class).longValue(),
                attachment.fileName(),
                attachment.contentType(),
                attachment.size(),
                attachment.sha256(),
                attachment.uploadedBy(),
                attachment.uploadedAt());
    }

    List<Attachment> find(long agencyId, Collection<Long> ids) {
        return jdbc.sql("SELECT " + FACTS + " FROM attachment WHERE agency_id = :agency AND id IN (:ids) ORDER BY id")
                .param("agency", agencyId)
                .param("ids", ids)
                .query(Attachments::attachment)
                .list();
    }

    void erase(long id, String name, String emptyHash) {
        jdbc.sql("UPDATE attachment SET file_name = ?, size = 0, sha256 = ?, content = '', stored_path = NULL,"
                        + " unattached_since = NULL WHERE id = ?")
                .params(name, emptyHash, id)
                .update();
    }

    void unattached(long id, Instant since) {
        jdbc.sql("UPDATE attachment SET unattached_since = ? WHERE id = ?")
                .params(LocalDateTime.ofInstant(since, Vietnamese.ZONE), id)
                .update();
    }

    void attached(Collection<Long> ids) {
        if (!ids.isEmpty()) {
            jdbc.sql(
                            "UPDATE attachment SET unattached_since = NULL WHERE id IN (:ids) AND unattached_since IS NOT NULL")
                    .param("ids", ids)
                    .update();
        }
    }

    /** Those of the files that a person uploaded and nothing has taken, locked. */
    List<Long> unattached(long personId, Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql("SELECT id FROM attachment WHERE id IN (:ids) AND uploaded_by = :person"
                                + " AND unattached_since IS NOT NULL FOR UPDATE")
                        .param("ids", ids)
                        .param("person", personId)
                        .query(Long.class)
                        .list();
    }

    /** What nothing has taken since before a moment, locked. */
    List<Long> unattachedBefore(long agencyId, Instant before) {
        return jdbc.sql("SELECT id FROM attachment WHERE unattached_since < ? AND agency_id = ? FOR UPDATE")
                .params(LocalDateTime.ofInstant(before, Vietnamese.ZONE), agencyId)
                .query(Long.class)
                .list();
    }

    boolean isPlaceInUse(String place) {
        return jdbc.sql("SELECT COUNT(*) FROM attachment WHERE stored_path = ?")
                        .param(place)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    Kept kept(long id) {
        return jdbc.sql("SELECT content, stored_path FROM attachment WHERE id = ?")
                .param(id)
                .query((row, number) -> new Kept(row.getBytes("content"), row.getString("stored_path")))
                .single();
    }

    private static Attachment attachment(ResultSet row, int number) throws SQLException {
        return new Attachment(
                row.getLong("id"),
                row.getString("file_name"),
                row.getString("content_type"),
                row.getLong("size"),
                row.getString("sha256"),
                row.getLong("uploaded_by"),
                row.getObject("uploaded_at", LocalDateTime.class)
                        .atZone(Vietnamese.ZONE)
                        .toInstant());
    }
}
