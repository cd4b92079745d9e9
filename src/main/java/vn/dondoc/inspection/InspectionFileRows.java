package vn.dondoc.inspection;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Repository;
import vn.dondoc.common.NotFoundException;

/** The table {@code inspection_file}. */
@Repository
class InspectionFileRows {

    private static final String SELECT = """
            SELECT f.*, a.file_name, a.content_type, a.size FROM inspection_file f
              JOIN attachment a ON a.id = f.attachment_id JOIN inspection i ON i.id = f.inspection_id
            """;

    private final JdbcClient jdbc;

    InspectionFileRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long insert(
            long inspectionId,
            @Nullable Long visitId,
            @Nullable Long findingId,
            FilePurpose purpose,
            long attachmentId) {
        GeneratedKeyHolder key = new GeneratedKeyHolder();
        jdbc.sql("INSERT INTO inspection_file (inspection_id, visit_id, finding_id, purpose, attachment_id)"
                        + " VALUES (?, ?, ?, ?, ?)")
                .params(inspectionId, visitId, findingId, purpose.name(), attachmentId)
                .update(key, "id");
        return key.getKeyAs(Number.class).longValue();
    }

    /** A file and the inspection that it belongs to. */
    record Kept(long inspectionId, InspectionFile file) {}

    /** @throws NotFoundException when the agency has no such file */
    Kept get(long agencyId, long id) {
        return jdbc.sql(SELECT + "WHERE i.agency_id = ? AND f.id = ?")
                .params(agencyId, id)
                .query((row, index) -> new Kept(row.getLong("inspection_id"), file(row)))
                .optional()
                .orElseThrow(() -> new NotFoundException("Tệp đính kèm"));
    }

    /** Of the inspection as a whole. */
    List<InspectionFile> ofInspection(long inspectionId) {
        return jdbc.sql(SELECT + "WHERE f.inspection_id = ? AND f.visit_id IS NULL ORDER BY f.id")
                .param(inspectionId)
                .query((row, index) -> file(row))
                .list();
    }

    /** Of a visit and its findings. */
    List<InspectionFile> ofVisit(long visitId) {
        return jdbc.sql(SELECT + "WHERE f.visit_id = ? ORDER BY f.id")
                .param(visitId)
                .query((row, index) -> file(row))
                .list();
    }

    void delete(long id) {
        jdbc.sql("DELETE FROM inspection_file WHERE id = ?").param(id).update();
    }

    void deleteOfFinding(long findingId) {
        jdbc.sql("DELETE FROM inspection_file WHERE finding_id = ?")
                .param(findingId)
                .update();
    }

    private static InspectionFile file(java.sql.ResultSet row) throws java.sql.SQLException {
        return new InspectionFile(
                row.getLong("id"),
                row.getObject("visit_id", Long.class),
                row.getObject("finding_id", Long.class),
                FilePurpose.valueOf(row.getString("purpose")),
                row.getLong("attachment_id"),
                row.getString("file_name"),
                row.getString("content_type"),
                row.getLong("size"));
    }
}
