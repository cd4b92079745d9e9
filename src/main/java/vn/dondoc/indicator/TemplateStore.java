package vn.dondoc.indicator;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Repository;
import vn.dondoc.common.NotFoundException;
import vn.dondoc.common.StaleDataException;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.reporting.ReportingWindow;
import vn.dondoc.reporting.WindowKind;

/** Versions of the template and their rows. */
@Repository
class TemplateStore {

    private static final String ROW_COLUMNS = "code, printed_number, level, type, label, unit_of_measure, formula,"
            + " check_formula, note, choices, entry, unit_id, windows, printed";

    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final Clock clock;

    TemplateStore(JdbcClient jdbc, JdbcTemplate template, Clock clock) {
        this.jdbc = jdbc;
        this.template = template;
        this.clock = clock;
    }

    /** Newest first. */
    List<TemplateVersion> versions(long agencyId) {
        return jdbc.sql("SELECT * FROM indicator_version WHERE agency_id = ? ORDER BY number DESC")
                .param(agencyId)
                .query(TemplateStore::version)
                .list();
    }

    boolean hasAny(long agencyId) {
        return jdbc.sql("SELECT 1 FROM indicator_version WHERE agency_id = ? LIMIT 1")
                .param(agencyId)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    TemplateVersion get(long agencyId, long id) {
        return jdbc.sql("SELECT * FROM indicator_version WHERE id = ? AND agency_id = ?")
                .params(id, agencyId)
                .query(TemplateStore::version)
                .optional()
                .orElseThrow(() -> new NotFoundException("Phiên bản biểu mẫu"));
    }

    /** The version that a window uses: the latest one that began with a cut-off not after the window's. */
    Optional<TemplateVersion> inForce(long agencyId, ReportingWindow window) {
        return jdbc.sql("SELECT * FROM indicator_version WHERE agency_id = ? AND state = 'PUBLISHED'"
                        + " AND from_cut_off <= ? ORDER BY from_cut_off DESC, number DESC LIMIT 1")
                .params(agencyId, window.to())
                .query(TemplateStore::version)
                .optional();
    }

    List<TemplateRow> rows(long versionId) {
        return jdbc.sql("SELECT * FROM indicator_row WHERE version_id = ? ORDER BY position, id")
                .param(versionId)
                .query(TemplateStore::row)
                .list();
    }

    long insert(long agencyId, String name, @Nullable Long basedOn) {
        return jdbc.sql("INSERT INTO indicator_version (agency_id, number, name, state, based_on, created_at)"
                        + " SELECT ?, COALESCE(MAX(number), 0) + 1, ?, 'DRAFT', ?, ? FROM indicator_version"
                        + " WHERE agency_id = ? RETURNING id")
                .params(agencyId, name, basedOn, now(), agencyId)
                .query(Long.class)
                .single();
    }

    void publish(TemplateVersion version, String fromWindow, LocalDate fromCutOff, String by) {
        refuseStale(jdbc.sql("UPDATE indicator_version SET state = 'PUBLISHED', from_window = ?, from_cut_off = ?,"
                        + " published_at = ?, published_by = ?, version = version + 1"
                        + " WHERE id = ? AND version = ? AND state = 'DRAFT'")
                .params(fromWindow, fromCutOff, now(), by, version.id(), version.version())
                .update());
    }

    void rename(TemplateVersion version, String name) {
        refuseStale(
                jdbc.sql("UPDATE indicator_version SET name = ?, version = version + 1 WHERE id = ? AND version = ?")
                        .params(name, version.id(), version.version())
                        .update());
    }

    /** Takes the draft for this transaction: two people change it one after the other. */
    TemplateVersion lock(long agencyId, long id) {
        return jdbc.sql("SELECT * FROM indicator_version WHERE id = ? AND agency_id = ? FOR UPDATE")
                .params(id, agencyId)
                .query(TemplateStore::version)
                .optional()
                .orElseThrow(() -> new NotFoundException("Phiên bản biểu mẫu"));
    }

    void touch(TemplateVersion version) {
        jdbc.sql("UPDATE indicator_version SET version = version + 1 WHERE id = ?")
                .param(version.id())
                .update();
    }

    void delete(TemplateVersion version) {
        jdbc.sql("DELETE FROM indicator_row WHERE version_id = ?")
                .param(version.id())
                .update();
        jdbc.sql("DELETE FROM indicator_version WHERE id = ?")
                .param(version.id())
                .update();
    }

    /** Adds rows with positions from {@code first} on. */
    void insertRows(long versionId, int first, List<RowData> rows) {
        int[] position = {first};
        List<Object[]> values = rows.stream()
                .map(row -> new Object[] {
                    versionId,
                    position[0]++,
                    row.code(),
                    row.printedNumber(),
                    row.level(),
                    row.type().name(),
                    row.label(),
                    row.unitOfMeasure(),
                    row.formula(),
                    row.check(),
                    row.note(),
                    Choices.write(row.choices()),
                    row.entry().name(),
                    row.unitId(),
                    windows(row),
                    row.printed()
                })
                .toList();
        template.batchUpdate(
                "INSERT INTO indicator_row (version_id, position, " + ROW_COLUMNS
                        + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                values);
    }

    void copyRows(long fromVersion, long toVersion) {
        jdbc.sql("INSERT INTO indicator_row (version_id, position, %1$s) SELECT ?, position, %1$s FROM indicator_row"
                                .formatted(ROW_COLUMNS)
                        + " WHERE version_id = ?")
                .params(toVersion, fromVersion)
                .update();
    }

    void updateRow(TemplateRow row) {
        RowData data = row.data();
        jdbc.sql("UPDATE indicator_row SET code = ?, printed_number = ?, level = ?, type = ?, label = ?,"
                        + " unit_of_measure = ?, formula = ?, check_formula = ?, note = ?, choices = ?, entry = ?,"
                        + " unit_id = ?, windows = ?, printed = ? WHERE id = ?")
                .params(
                        data.code(),
                        data.printedNumber(),
                        data.level(),
                        data.type().name(),
                        data.label(),
                        data.unitOfMeasure(),
                        data.formula(),
                        data.check(),
                        data.note(),
                        Choices.write(data.choices()),
                        data.entry().name(),
                        data.unitId(),
                        windows(data),
                        data.printed(),
                        row.id())
                .update();
    }

    void deleteRow(long rowId) {
        jdbc.sql("DELETE FROM indicator_row WHERE id = ?").param(rowId).update();
    }

    /** Writes the order of a version anew. */
    void order(List<Long> rowIds) {
        int[] position = {1};
        template.batchUpdate(
                "UPDATE indicator_row SET position = ? WHERE id = ?",
                rowIds.stream().map(id -> new Object[] {position[0]++, id}).toList());
    }

    private static String windows(RowData row) {
        return row.windows().stream().sorted().map(WindowKind::name).collect(Collectors.joining(","));
    }

    private static void refuseStale(int changed) {
        if (changed == 0) {
            throw StaleDataException.changed("Biểu mẫu");
        }
    }

    private LocalDateTime now() {
        return LocalDateTime.ofInstant(clock.instant(), Vietnamese.ZONE);
    }

    private static TemplateVersion version(ResultSet row, int number) throws SQLException {
        return new TemplateVersion(
                row.getLong("id"),
                row.getLong("agency_id"),
                row.getInt("number"),
                row.getString("name"),
                VersionState.valueOf(row.getString("state")),
                row.getString("from_window"),
                row.getObject("from_cut_off", LocalDate.class),
                row.getObject("based_on", Long.class),
                row.getObject("created_at", LocalDateTime.class),
                row.getObject("published_at", LocalDateTime.class),
                row.getString("published_by"),
                row.getInt("version"));
    }

    private static TemplateRow row(ResultSet row, int number) throws SQLException {
        return new TemplateRow(
                row.getLong("id"),
                row.getLong("version_id"),
                row.getInt("position"),
                new RowData(
                        row.getString("code"),
                        row.getString("printed_number"),
                        row.getInt("level"),
                        IndicatorType.valueOf(row.getString("type")),
                        row.getString("label"),
                        row.getString("unit_of_measure"),
                        row.getString("formula"),
                        row.getString("check_formula"),
                        row.getString("note"),
                        Choices.read(row.getString("choices")),
                        EntryBy.valueOf(row.getString("entry")),
                        row.getObject("unit_id", Long.class),
                        Arrays.stream(row.getString("windows").split(","))
                                .map(WindowKind::valueOf)
                                .collect(Collectors.toSet()),
                        row.getBoolean("printed")));
    }
}
