package vn.dondoc.indicator;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.common.NotFoundException;
import vn.dondoc.common.NotPossibleException;
import vn.dondoc.common.StaleDataException;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.security.Actor;

/** Checks what was typed for a row, and writes it with its history. Typed and uploaded values come through here. */
@Component
class EntrySaving {

    private static final int LONGEST_SOURCE = 500;

    private final ValueStore values;
    private final EntryScope scope;
    private final Clock clock;

    EntrySaving(ValueStore values, EntryScope scope, Clock clock) {
        this.values = values;
        this.scope = scope;
        this.clock = clock;
    }

    /**
     * A change that may be written.
     *
     * @param actor who enters, perhaps on behalf of somebody
     * @param before null = there was nothing
     */
    record Planned(Actor actor, RowData row, @Nullable StoredValue before, StoredValue after) {

        boolean changes() {
            return before == null ? !blank(after) : !same(before, after);
        }

        String wordsBefore() {
            return before == null ? "" : ValueWords.of(row, before);
        }

        String wordsAfter() {
            return ValueWords.of(row, after);
        }
    }

    /** Checks; see {@link IndicatorEntry#save}. */
    Planned planned(
            Actor viewer,
            Period period,
            String code,
            @Nullable Long unitId,
            EntryValue typed,
            @Nullable Integer expected) {
        RowData row = period.form().row(code).orElseThrow(() -> new NotFoundException("Dòng " + code));
        Long unit = row.entry() == EntryBy.EACH_UNIT ? part(viewer, unitId) : null;
        Actor actor = scope.requireEntry(viewer, row, unit);
        long key = EntrySheets.key(row, unit);
        StoredValue before = values.find(actor.agencyId(), period.window().code(), row.code(), key)
                .orElse(null);
        if (expected != null && expected != (before == null ? -1 : before.version())) {
            throw StaleDataException.changed("Số liệu dòng " + code);
        }
        return new Planned(actor, row, before, merged(period, row, key, before, typed));
    }

    /** Writes a change, if it is one. */
    StoredValue write(Planned planned) {
        if (!planned.changes()) {
            return planned.before() == null ? planned.after() : planned.before();
        }
        Actor actor = planned.actor();
        StoredValue after = planned.after();
        long id = values.save(actor, planned.before(), after);
        values.change(actor, id, planned.wordsBefore(), planned.wordsAfter());
        return values.find(actor.agencyId(), after.period(), after.code(), after.unitKey())
                .orElseThrow();
    }

    private Long part(Actor viewer, @Nullable Long unitId) {
        if (unitId == null) {
            throw new InvalidInputException("unitId", "Dòng này từng đơn vị tự nhập; hãy chọn đơn vị.");
        }
        return scope.unit(viewer, unitId);
    }

    private StoredValue merged(
            Period period, RowData row, long unitKey, @Nullable StoredValue before, EntryValue typed) {
        BigDecimal number = before == null ? null : before.number();
        String text = before == null ? null : before.text();
        if (typed.value() != null) {
            if (row.type() == IndicatorType.TEXT) {
                String written = ValueRules.text("value", "Nội dung", typed.value(), ValueRules.LONGEST_TEXT);
                text = written.isEmpty() ? null : written;
            } else {
                number = number(period, row, number, typed.value());
            }
        }
        String note = typed.note() == null
                ? before == null ? "" : before.note()
                : ValueRules.text("note", "Ghi chú", typed.note(), ValueRules.LONGEST_NOTE);
        String source = typed.source() == null
                ? before == null ? "" : before.source()
                : RowRules.text("source", "Nguồn số liệu", typed.source(), LONGEST_SOURCE);
        LocalDate kept = before == null || typed.clearCutOff() ? null : before.cutOff();
        return new StoredValue(
                0,
                period.window().code(),
                row.code(),
                unitKey,
                number,
                text,
                note,
                source,
                typed.cutOff() == null ? kept : typed.cutOff(),
                "",
                LocalDateTime.ofInstant(clock.instant(), Vietnamese.ZONE),
                -1);
    }

    @Nullable
    private static BigDecimal number(Period period, RowData row, @Nullable BigDecimal before, String typed) {
        BigDecimal number = ValueRules.number(row, typed);
        boolean changed = number == null ? before != null : before == null || number.compareTo(before) != 0;
        if (changed && number != null && period.calculation().computed(row).isPresent()) {
            throw new NotPossibleException(
                    "Dòng %s tính bằng công thức %s; hãy sửa số liệu nguồn.".formatted(row.code(), row.formula()));
        }
        return number;
    }

    private static boolean blank(StoredValue value) {
        return value.number() == null
                && value.text() == null
                && value.note().isEmpty()
                && value.source().isEmpty()
                && value.cutOff() == null;
    }

    private static boolean same(StoredValue before, StoredValue after) {
        boolean sameNumber = before.number() == null
                ? after.number() == null
                : after.number() != null && before.number().compareTo(after.number()) == 0;
        return sameNumber
                && Objects.equals(before.text(), after.text())
                && before.note().equals(after.note())
                && before.source().equals(after.source())
                && Objects.equals(before.cutOff(), after.cutOff());
    }
}
