package vn.dondoc.task;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import org.springframework.lang.Nullable;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.security.Actor;

/** Reads columns that may be null, and instants, which the tables keep as local time of {@link Vietnamese#ZONE}. */
final class Rows {

    /** The column {@code full_name} of an actor {@code p}, with the absent person {@code b} in brackets. */
    static final String ACTING =
            "IF(b.id IS NULL, p.full_name, CONCAT(p.full_name, ' (thay ', b.full_name, ')')) AS full_name";

    private Rows() {}

    /** The unit of whoever acts, where it is another one than that whose work it is: for the stream of acts. */
    @Nullable
    static Long elsewhere(@Nullable Actor actor, long unitId) {
        return actor == null || Objects.equals(actor.unitId(), unitId) ? null : actor.unitId();
    }

    /** From columns of {@code assignment} and {@code deadline_phrase}. */
    static Piece piece(ResultSet row) throws SQLException {
        return new Piece(
                number(row, "base_id"),
                row.getString("event_text"),
                day(row, "event_on"),
                number(row, "deadline_id"),
                row.getString("deadline_phrase"),
                row.getString("part_label"),
                number(row, "continues_id"));
    }

    @Nullable
    static Long number(ResultSet row, String column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? null : value;
    }

    @Nullable
    static Integer smallNumber(ResultSet row, String column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? null : value;
    }

    @Nullable
    static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    @Nullable
    static Instant instant(ResultSet row, String column) throws SQLException {
        LocalDateTime local = row.getObject(column, LocalDateTime.class);
        return local == null ? null : local.atZone(Vietnamese.ZONE).toInstant();
    }

    @Nullable
    static LocalDateTime local(@Nullable Instant instant) {
        return instant == null ? null : LocalDateTime.ofInstant(instant, Vietnamese.ZONE);
    }
}
