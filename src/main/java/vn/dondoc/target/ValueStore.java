package vn.dondoc.target;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Repository;
import vn.dondoc.organization.AgencyParameter;
import vn.dondoc.organization.AgencyParameters;
import vn.dondoc.reporting.ReportingWindow;
import vn.dondoc.security.Actor;

/** Table {@code target_value}: rows are only added. */
@Repository("targetValueStore")
class ValueStore {

    private static final String SELECT = """
            SELECT v.*, IF(b.id IS NULL, p.full_name, CONCAT(p.full_name, ' (thay ', b.full_name, ')')) AS entered_name
            FROM target_value v JOIN target t ON t.id = v.target_id
              LEFT JOIN person p ON p.id = v.entered_by LEFT JOIN person b ON b.id = v.on_behalf_of
            """;

    private final JdbcClient jdbc;
    private final AgencyParameters parameters;

    ValueStore(JdbcClient jdbc, AgencyParameters parameters) {
        this.jdbc = jdbc;
        this.parameters = parameters;
    }

    /** A version to be written. */
    record NewValue(
            long targetId,
            ReportingWindow window,
            @Nullable BigDecimal value,
            LocalDate asOf,
            ValueOrigin origin,
            String source,
            String note,
            int version) {}

    /** All versions of a year that were entered before a moment, oldest first. */
    List<TargetValue> ofYear(long agencyId, int year, Instant before) {
        int firstDay = firstDay(agencyId);
        return jdbc.sql(
                        SELECT
                                + "WHERE t.agency_id = ? AND t.target_year = ? AND v.entered_at < ? ORDER BY v.entered_at, v.id")
                .params(agencyId, year, before)
                .query((row, index) -> value(row, firstDay))
                .list();
    }

    /** All versions of one period of a target and those joined to it, newest first. */
    List<TargetValue> versions(long agencyId, List<Long> targets, String window) {
        int firstDay = firstDay(agencyId);
        return jdbc.sql(
                        SELECT
                                + "WHERE v.target_id IN (:targets) AND v.window_code = :window ORDER BY v.entered_at DESC, v.id DESC")
                .param("targets", targets)
                .param("window", window)
                .query((row, index) -> value(row, firstDay))
                .list();
    }

    Optional<TargetValue> newest(long agencyId, List<Long> targets, String window) {
        return versions(agencyId, targets, window).stream().findFirst();
    }

    /** Number of the version to be written next: above all that anybody saw of these targets, so also new for each of them. */
    int nextVersion(List<Long> targets, String window) {
        return jdbc.sql("SELECT COALESCE(MAX(version), 0) + 1 FROM target_value"
                        + " WHERE target_id IN (:targets) AND window_code = :window")
                .param("targets", targets)
                .param("window", window)
                .query(Integer.class)
                .single();
    }

    void insert(NewValue made, @Nullable Actor actor, Instant now) {
        jdbc.sql("""
                        INSERT INTO target_value (target_id, window_code, window_from, window_to, version, value, as_of,
                          origin, source, note, entered_by, on_behalf_of, entered_at)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        made.targetId(),
                        made.window().code(),
                        made.window().from(),
                        made.window().to(),
                        made.version(),
                        made.value(),
                        made.asOf(),
                        made.origin().name(),
                        made.source(),
                        made.note(),
                        actor == null ? null : actor.personId(),
                        actor == null ? null : actor.onBehalfOf(),
                        now)
                .update();
    }

    int firstDay(long agencyId) {
        return parameters.number(agencyId, AgencyParameter.WINDOW_FIRST_DAY);
    }

    private static TargetValue value(ResultSet row, int firstDay) throws SQLException {
        ReportingWindow named = ReportingWindow.parse(row.getString("window_code"), firstDay);
        // the days as they were when it was entered, whatever the agency's windows are today
        ReportingWindow window = new ReportingWindow(
                named.kind(),
                named.year(),
                named.number(),
                row.getObject("window_from", LocalDate.class),
                row.getObject("window_to", LocalDate.class));
        return new TargetValue(
                row.getLong("id"),
                row.getLong("target_id"),
                window,
                plain(row.getBigDecimal("value")),
                row.getObject("as_of", LocalDate.class),
                ValueOrigin.valueOf(row.getString("origin")),
                row.getString("source"),
                row.getString("note"),
                row.getString("entered_name"),
                row.getTimestamp("entered_at").toInstant(),
                row.getInt("version"));
    }

    /** Without the zeros of the column's scale. */
    @Nullable
    private static BigDecimal plain(@Nullable BigDecimal stored) {
        BigDecimal stripped = stored == null ? null : stored.stripTrailingZeros();
        return stripped == null || stripped.scale() >= 0 ? stripped : stripped.setScale(0);
    }
}
