package vn.dondoc.plan;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;
import vn.dondoc.common.Area;
import vn.dondoc.deadline.AmountUnit;
import vn.dondoc.deadline.DeadlineFlag;
import vn.dondoc.deadline.DeadlineKind;
import vn.dondoc.deadline.DeadlineReading;
import vn.dondoc.deadline.Recurrence;
import vn.dondoc.deadline.RecurrencePoints;

/** Columns of table {@code plan_row} from and to Java. */
@Component
class RowColumns {

    private static final TypeReference<LinkedHashMap<String, String>> TEXTS = new TypeReference<>() {};

    private final ObjectMapper json;

    RowColumns(ObjectMapper json) {
        this.json = json;
    }

    StoredRow row(ResultSet row, List<StoredUnit> units) throws SQLException {
        String phrase = row.getString("deadline_phrase");
        String printed = row.getString("deadline_text");
        return new StoredRow(
                row.getLong("id"),
                row.getLong("plan_id"),
                row.getInt("position"),
                row.getObject("parent_position", Integer.class),
                row.getString("appendix"),
                row.getString("section_no"),
                row.getString("section_title"),
                row.getString("row_no"),
                row.getString("content"),
                Area.valueOf(row.getString("area")),
                row.getString("lead_text"),
                row.getString("cooperating_text"),
                units,
                printed,
                phrase,
                deadline(row, phrase == null ? printed : phrase),
                row.getBoolean("deadline_changed"),
                row.getObject("deadline_confirmed_by", Long.class),
                row.getObject("deadline_confirmed_at", Instant.class),
                row.getString("deliverable"),
                row.getString("note"),
                texts(row.getString("extra")),
                row.getString("place"),
                row.getString("excluded_reason"),
                row.getBoolean("sub_row_decided"),
                row.getInt("version"));
    }

    String json(Map<String, String> texts) {
        try {
            return json.writeValueAsString(texts);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The reading of a row as named parameters. */
    static Map<String, Object> deadline(StoredRow row) {
        DeadlineReading reading = row.deadline();
        Map<String, Object> values = new HashMap<>();
        values.put("kind", reading.kind().name());
        values.put("start", reading.start());
        values.put("due", reading.due());
        values.put("recurrence", name(reading.recurrence()));
        values.put("points", RecurrencePoints.write(reading.points()));
        values.put("amount", reading.amount());
        values.put("amountUnit", name(reading.amountUnit()));
        values.put("event", reading.event() == null ? "" : reading.event());
        values.put("flags", reading.flags().stream().map(Enum::name).collect(Collectors.joining(",")));
        values.put("needs", reading.needsConfirmation());
        values.put("explanation", reading.explanation());
        return values;
    }

    private static DeadlineReading deadline(ResultSet row, String phrase) throws SQLException {
        String event = row.getString("event_text");
        String recurrence = row.getString("recurrence");
        String amountUnit = row.getString("amount_unit");
        return new DeadlineReading(
                phrase,
                DeadlineKind.valueOf(row.getString("deadline_kind")),
                row.getObject("start_on", LocalDate.class),
                row.getObject("due_on", LocalDate.class),
                recurrence == null ? null : Recurrence.valueOf(recurrence),
                row.getBigDecimal("amount") == null
                        ? null
                        : row.getBigDecimal("amount").stripTrailingZeros(),
                amountUnit == null ? null : AmountUnit.valueOf(amountUnit),
                RecurrencePoints.read(row.getString("recurrence_points")),
                event.isEmpty() ? null : event,
                flags(row.getString("deadline_flags")),
                row.getBoolean("needs_confirmation"),
                row.getString("explanation"),
                List.of());
    }

    private static Set<DeadlineFlag> flags(String joined) {
        return Arrays.stream(joined.split(","))
                .filter(name -> !name.isEmpty())
                .map(DeadlineFlag::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(DeadlineFlag.class)));
    }

    private Map<String, String> texts(String stored) {
        try {
            return json.readValue(stored, TEXTS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Nullable
    private static String name(@Nullable Enum<?> value) {
        return value == null ? null : value.name();
    }
}
