package vn.dondoc.task;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import vn.dondoc.deadline.AmountUnit;
import vn.dondoc.deadline.DeadlineKind;
import vn.dondoc.deadline.EventRule;

/** Reads the columns that tables {@code task} and {@code task_deadline} share. */
final class EventRules {

    private EventRules() {}

    static EventRule rule(ResultSet row, String kind) throws SQLException {
        BigDecimal amount = row.getBigDecimal("amount");
        String unit = row.getString("amount_unit");
        return new EventRule(
                DeadlineKind.valueOf(row.getString(kind)),
                amount == null ? null : amount.stripTrailingZeros(),
                unit == null ? null : AmountUnit.valueOf(unit),
                row.getString("event_text"),
                row.getBoolean("before_event"));
    }
}
