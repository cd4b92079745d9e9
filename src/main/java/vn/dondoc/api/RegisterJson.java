package vn.dondoc.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.lang.Nullable;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.register.Choice;
import vn.dondoc.register.EntryDraft;
import vn.dondoc.register.EntryProblem;
import vn.dondoc.register.EntryUpload;
import vn.dondoc.register.Fact;
import vn.dondoc.register.FieldType;
import vn.dondoc.register.RegisterDefinition;
import vn.dondoc.register.RegisterEntry;
import vn.dondoc.register.RegisterKind;
import vn.dondoc.register.UploadReading;

/** Registers as JSON. */
final class RegisterJson {

    private RegisterJson() {}

    @Schema(name = "Register")
    record Definition(
            String code,
            String label,
            String description,
            RegisterKind kind,
            String dayLabel,
            String groupField,
            List<Field> fields,
            List<Fact> facts) {

        static Definition of(RegisterDefinition register) {
            return new Definition(
                    register.code(),
                    register.label(),
                    register.description(),
                    register.kind(),
                    register.dayLabel(),
                    register.groupField(),
                    register.fields().stream()
                            .map(field -> new Field(
                                    field.code(),
                                    field.label(),
                                    field.group(),
                                    field.type(),
                                    field.required(),
                                    field.unit(),
                                    field.length(),
                                    field.choices()))
                            .toList(),
                    register.facts());
        }
    }

    @Schema(name = "RegisterField")
    record Field(
            String code,
            String label,
            String group,
            FieldType type,
            boolean required,
            String unit,
            int length,
            List<Choice> choices) {}

    @Schema(name = "RegisterEntry")
    record Entry(
            long id,
            String register,
            @Nullable Long unitId,
            LocalDate from,
            LocalDate day,
            boolean nothing,
            @Nullable String group,
            boolean valid,
            int version,
            Map<String, Object> values,
            String enteredBy,
            Instant enteredAt,
            @Nullable String withdrawn) {

        static Entry of(RegisterEntry entry) {
            return new Entry(
                    entry.id(),
                    entry.register(),
                    entry.unitId(),
                    entry.from(),
                    entry.day(),
                    entry.nothing(),
                    entry.group(),
                    entry.valid(),
                    entry.version(),
                    entry.values(),
                    entry.enteredBy(),
                    entry.enteredAt(),
                    entry.withdrawn());
        }
    }

    @Schema(name = "RegisterEntryRequest")
    record Draft(
            @Nullable Long unitId,
            @Nullable LocalDate from,
            @Nullable LocalDate day,
            @Nullable Map<String, Object> values,
            @Nullable Integer version,
            @Nullable String reason,
            boolean confirmed) {

        EntryDraft draft() {
            Map<String, Object> read = new LinkedHashMap<>();
            if (values != null) {
                values.forEach((code, value) -> {
                    if (value != null) {
                        read.put(code, value instanceof Number number ? new BigDecimal(number.toString()) : value);
                    }
                });
            }
            return new EntryDraft(unitId, from == null ? day : from, day, read);
        }

        int known() {
            if (version == null) {
                throw new InvalidInputException("version", "Thiếu version của dòng khi đọc.");
            }
            return version;
        }
    }

    @Schema(name = "RegisterNothing")
    record Nothing(
            @Nullable Long unitId,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String group) {}

    @Schema(name = "RegisterUnchanged")
    record Unchanged(@Nullable Long unitId, @Nullable LocalDate day) {}

    @Schema(name = "RegisterWithdrawal")
    record Withdrawal(@Nullable Integer version, @Nullable String reason) {}

    @Schema(name = "RegisterReading")
    record Reading(
            List<Row> rows,
            Map<Integer, List<EntryProblem>> problems,
            List<String> known,
            List<String> unknown,
            List<String> notes) {

        static Reading of(UploadReading reading, Map<Integer, List<EntryProblem>> problems) {
            return new Reading(
                    reading.rows().stream().map(Row::of).toList(),
                    problems,
                    reading.known(),
                    reading.unknown(),
                    reading.notes());
        }
    }

    @Schema(name = "RegisterReadingRow")
    record Row(
            int position,
            @Nullable String place,
            @Nullable Long unitId,
            @Nullable LocalDate from,
            @Nullable LocalDate day,
            @Nullable Map<String, Object> values,
            boolean seen,
            @Nullable String leftOut) {

        static Row of(EntryUpload row) {
            EntryDraft draft = row.draft();
            return new Row(
                    row.position(),
                    row.place(),
                    draft.unitId(),
                    draft.from(),
                    draft.day(),
                    draft.values(),
                    row.seen(),
                    row.leftOut());
        }
    }

    @Schema(name = "RegisterTaking")
    record Taking(@Nullable List<Row> rows) {

        List<EntryUpload> uploads() {
            List<EntryUpload> uploads = new java.util.ArrayList<>();
            for (Row row : rows == null ? List.<Row>of() : rows) {
                uploads.add(new EntryUpload(
                        uploads.size() + 1,
                        row.place() == null ? "" : row.place(),
                        new Draft(row.unitId(), row.from(), row.day(), row.values(), null, null, false).draft(),
                        row.seen(),
                        row.leftOut() == null || row.leftOut().isBlank() ? null : row.leftOut()));
            }
            return uploads;
        }
    }
}
