package vn.dondoc.reporting;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.springframework.lang.Nullable;
import vn.dondoc.common.Area;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.task.TaskSource;

/**
 * What a query counts, checked against what the person may see.
 *
 * @param source null = all, only when they are told apart
 * @param unitIds null = all units
 */
record Population(
        long agencyId,
        @Nullable Long planId,
        int year,
        @Nullable TaskSource source,
        @Nullable Area area,
        @Nullable Set<Long> unitIds,
        LocalDate asOf,
        @Nullable ReportingWindow window) {

    /** Days ahead that count as "soon". */
    static final int SOON_DAYS = 7;

    /** Values of the parameters that {@link FigureSql} names. */
    Map<String, Object> parameters() {
        Map<String, Object> values = new HashMap<>();
        values.put("agency", agencyId);
        values.put("plan", planId);
        values.put("year", year);
        values.put("source", source == null ? null : source.name());
        values.put("area", area == null ? null : area.name());
        values.put("units", unitIds);
        values.put("asOf", asOf);
        values.put("soon", asOf.plusDays(SOON_DAYS));
        values.put(
                "after",
                Timestamp.from(asOf.plusDays(1).atStartOfDay(Vietnamese.ZONE).toInstant()));
        if (window != null) {
            values.put("from", window.from());
            values.put("to", window.to());
        }
        return values;
    }
}
