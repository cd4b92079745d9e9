package vn.dondoc.inspection.checklist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.dondoc.common.NotFoundException;
import vn.dondoc.common.StaleDataException;
import vn.dondoc.common.Vietnamese;

/** Checklists, their versions and questions. */
@Repository
class ChecklistStore {

    private static final String VERSION = "SELECT v.*, c.name, (SELECT COUNT(*) FROM checklist_item i"
            + " WHERE i.version_id = v.id) items FROM checklist_version v JOIN checklist c ON c.id = v.checklist_id"
            + " WHERE c.agency_id = ?";

    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final Clock clock;

    ChecklistStore(JdbcClient jdbc, JdbcTemplate template, Clock clock) {
        this.jdbc = jdbc;
        this.template = template;
        this.clock = clock;
    }

    List<Checklist> checklists(long agencyId) {
        return jdbc.sql("SELECT * FROM checklist WHERE agency_id = ? ORDER BY id")
                .param(agencyId)
                .query((row, number) ->
                        new Checklist(row.getLong("id"), row.getLong("agency_id"), row.getString("name")))
                .list();
    }

    /** Checklist by checklist, the newest version of each first. */
    List<ChecklistVersion> versions(long agencyId) {
        return jdbc.sql(VERSION + " ORDER BY c.id, v.number DESC")
                .param(agencyId)
                .query(ChecklistStore::version)
                .list();
    }

    ChecklistVersion version(long agencyId, long id) {
        return jdbc.sql(VERSION + " AND v.id = ?")
                .params(agencyId, id)
                .query(ChecklistStore::version)
                .optional()
                .orElseThrow(() -> new NotFoundException("Phiên bản mẫu kiểm tra"));
    }

    /** Takes the version for this transaction: two people change it one after the other. */
    ChecklistVersion lock(long agencyId, long id) {
        jdbc.sql("SELECT id FROM checklist_version WHERE id = ? FOR UPDATE")
                .param(id)
                .query(Long.class)
                .optional();
        return version(agencyId, id);
    }

    long insert(long agencyId, String name) {
        return jdbc.sql("INSERT INTO checklist (agency_id, name) VALUES (?, ?) RETURNING id")
                .params(agencyId, name)
                .query(Long.class)
                .single();
    }

    void rename(long id, String name) {
        jdbc.sql("UPDATE checklist SET name = ? WHERE id = ?").params(name, id).update();
    }

    long insertVersion(long checklistId) {
        return jdbc.sql("INSERT INTO checklist_version (checklist_id, number, state, created_at)"
                        + " SELECT ?, COALESCE(MAX(number), 0) + 1, 'DRAFT', ? FROM checklist_version"
                        + " WHERE checklist_id = ? RETURNING id")
                .params(checklistId, now(), checklistId)
                .query(Long.class)
                .single();
    }

    void publish(ChecklistVersion version, String by) {
        int changed = jdbc.sql("UPDATE checklist_version SET state = 'PUBLISHED', published_at = ?, published_by = ?,"
                        + " version = version + 1 WHERE id = ? AND version = ?")
                .params(now(), by, version.id(), version.version())
                .update();
        if (changed == 0) {
            throw StaleDataException.changed("Mẫu kiểm tra");
        }
    }

    /** Removes a draft, and its checklist when that has no other version. */
    void delete(ChecklistVersion version) {
        jdbc.sql("DELETE FROM checklist_item WHERE version_id = ?")
                .param(version.id())
                .update();
        jdbc.sql("DELETE FROM checklist_version WHERE id = ?")
                .param(version.id())
                .update();
        jdbc.sql("DELETE FROM checklist WHERE id = ? AND NOT EXISTS"
                        + " (SELECT 1 FROM checklist_version v WHERE v.checklist_id = checklist.id)")
                .param(version.checklistId())
                .update();
    }

    List<ChecklistItem> items(long versionId) {
        return jdbc.sql("SELECT * FROM checklist_item WHERE version_id = ? ORDER BY position, id")
                .param(versionId)
                .query((row, number) -> new ChecklistItem(
                        row.getLong("id"),
                        row.getString("code"),
                        row.getString("item_group"),
                        row.getString("question"),
                        row.getString("basis")))
                .list();
    }

    /** Replaces the questions of a draft; nobody has answered them yet. */
    void writeItems(long versionId, List<ChecklistItem> items) {
        jdbc.sql("DELETE FROM checklist_item WHERE version_id = ?")
                .param(versionId)
                .update();
        int[] position = {1};
        template.batchUpdate(
                "INSERT INTO checklist_item (version_id, position, code, item_group, question, basis)"
                        + " VALUES (?, ?, ?, ?, ?, ?)",
                items.stream()
                        .map(item -> new Object[] {
                            versionId, position[0]++, item.code(), item.group(), item.question(), item.basis()
                        })
                        .toList());
        jdbc.sql("UPDATE checklist_version SET version = version + 1 WHERE id = ?")
                .param(versionId)
                .update();
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), Vietnamese.ZONE);
    }

    private static ChecklistVersion version(ResultSet row, int number) throws SQLException {
        return new ChecklistVersion(
                row.getLong("id"),
                row.getLong("checklist_id"),
                row.getString("name"),
                row.getInt("number"),
                ChecklistState.valueOf(row.getString("state")),
                row.getInt("items"),
                row.getObject("created_at", LocalDateTime.class),
                row.getObject("published_at", LocalDateTime.class),
                row.getString("published_by"),
                row.getInt("version"));
    }
}
