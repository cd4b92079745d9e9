package vn.dondoc.register;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.organization.Organization;
import vn.dondoc.security.Actor;

/** What an entry must be: types, ranges, days, sums, and whether it is there already. */
@Component
class EntryChecks {

    private static final int FIRST_YEAR = 2000;
    private static final int LONGEST_PERIOD = 370;
    private static final int KEY_LENGTH = 200;

    private final EntryStore store;
    private final Organization organization;
    private final Clock clock;

    EntryChecks(EntryStore store, Organization organization, Clock clock) {
        this.store = store;
        this.organization = organization;
        this.clock = clock;
    }

    /**
     * What was found.
     *
     * @param entry what may be stored; null while something is refused
     */
    record Result(List<EntryProblem> problems, @Nullable CheckedEntry entry) {}

    /** @param known the entry that is being changed; null for a new one */
    Result check(Actor actor, RegisterDefinition register, EntryDraft draft, @Nullable RegisterEntry known) {
        List<EntryProblem> problems = new ArrayList<>();
        if (draft.unitId() != null && !organization.unitsById(actor.agencyId()).containsKey(draft.unitId())) {
            problems.add(EntryProblem.refused(EntryProblem.UNIT, "Không có phòng, đơn vị này."));
        } else if (draft.values().get(EntryProblem.UNIT) instanceof String unread) {
            problems.add(EntryProblem.refused(
                    EntryProblem.UNIT, "Không có phòng, đơn vị “%s”.".formatted(shortened(unread))));
        }
        LocalDate day = day(register, draft, problems);
        LocalDate from = from(register, draft, day, problems);
        Map<String, Object> values = values(register, draft, problems);
        if (day == null || from == null || problems.stream().anyMatch(EntryProblem::refused)) {
            return new Result(problems, null);
        }
        RegisterEntry entry = new RegisterEntry(
                known == null ? 0 : known.id(),
                register.code(),
                draft.unitId(),
                from,
                day,
                false,
                null,
                true,
                0,
                values,
                "",
                Instant.EPOCH,
                null);
        problems.addAll(SumChecks.of(register, entry));
        String key = numberKey(register, values);
        duplicates(actor, register, entry, key, problems);
        boolean refused = problems.stream().anyMatch(EntryProblem::refused);
        return new Result(
                problems, refused ? null : new CheckedEntry(draft.unitId(), from, day, false, null, key, values));
    }

    /** The days of a confirmation or of a period, or what is wrong with them. */
    void period(@Nullable LocalDate from, @Nullable LocalDate day, List<EntryProblem> problems) {
        LocalDate today = LocalDate.now(clock);
        if (from == null) {
            problems.add(EntryProblem.refused(EntryProblem.FROM, "Hãy ghi ngày đầu kỳ."));
            return;
        }
        if (day == null) {
            return;
        }
        if (day.isBefore(from)) {
            problems.add(EntryProblem.refused(EntryProblem.DAY, "Ngày cuối kỳ phải sau ngày đầu kỳ."));
        } else if (from.plusDays(LONGEST_PERIOD).isBefore(day)) {
            problems.add(EntryProblem.refused(EntryProblem.DAY, "Kỳ dài hơn một năm. Hãy xem lại hai ngày."));
        } else if (from.isAfter(today)) {
            problems.add(EntryProblem.refused(EntryProblem.FROM, "Kỳ này chưa bắt đầu."));
        }
    }

    @Nullable
    private LocalDate day(RegisterDefinition register, EntryDraft draft, List<EntryProblem> problems) {
        LocalDate day = draft.day();
        if (day == null) {
            Object raw = draft.values().get(EntryProblem.DAY);
            problems.add(EntryProblem.refused(
                    EntryProblem.DAY,
                    raw == null
                            ? "Hãy ghi %s."
                                    .formatted(
                                            register.periodic()
                                                    ? "ngày cuối kỳ"
                                                    : register.dayLabel().toLowerCase(Vietnamese.LOCALE))
                            : "“%s” không phải là ngày. Hãy ghi như 05/3/2024.".formatted(shortened(raw.toString()))));
            return null;
        }
        boolean mayBeAhead = register.periodic() || register.kind() == RegisterKind.CATALOGUE;
        plausible(EntryProblem.DAY, day, mayBeAhead, problems);
        return day;
    }

    @Nullable
    private LocalDate from(
            RegisterDefinition register, EntryDraft draft, @Nullable LocalDate day, List<EntryProblem> problems) {
        if (!register.periodic()) {
            return day;
        }
        Object raw = draft.values().get(EntryProblem.FROM);
        if (draft.from() == null && raw != null) {
            problems.add(EntryProblem.refused(
                    EntryProblem.FROM,
                    "“%s” không phải là ngày. Hãy ghi như 05/3/2024.".formatted(shortened(raw.toString()))));
            return null;
        }
        period(draft.from(), day, problems);
        if (draft.from() != null) {
            plausible(EntryProblem.FROM, draft.from(), true, problems);
        }
        return draft.from();
    }

    private Map<String, Object> values(RegisterDefinition register, EntryDraft draft, List<EntryProblem> problems) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (RegisterField field : register.fields()) {
            ValueReader.Read read = ValueReader.read(field, draft.values().get(field.code()));
            if (read.problem() != null) {
                problems.add(EntryProblem.refused(field.code(), read.problem()));
            } else if (read.value() == null) {
                if (field.required()) {
                    problems.add(EntryProblem.refused(
                            field.code(), "Hãy ghi %s.".formatted(field.label().toLowerCase(Vietnamese.LOCALE))));
                }
            } else {
                values.put(field.code(), read.value());
                if (read.value() instanceof LocalDate day) {
                    plausible(field.code(), day, register.kind() == RegisterKind.CATALOGUE, problems);
                }
            }
        }
        draft.values().keySet().stream()
                .filter(code -> register.field(code).isEmpty() && !EntryUpload.PLACES.contains(code))
                .forEach(code -> problems.add(
                        EntryProblem.refused(code, "Sổ này không có mục “%s”.".formatted(shortened(code)))));
        boolean anything = register.fields().stream()
                .anyMatch(field -> values.containsKey(field.code()) && counts(register, field));
        if (problems.isEmpty() && !anything) {
            problems.add(EntryProblem.refused(
                    register.fields().stream()
                            .filter(field -> counts(register, field))
                            .findFirst()
                            .orElse(register.fields().get(0))
                            .code(),
                    "Chưa có số liệu nào. Nếu không phát sinh, hãy dùng nút “Xác nhận không phát sinh”."));
        }
        return values;
    }

    /** In registers of numbers a note alone is no entry. */
    private static boolean counts(RegisterDefinition register, RegisterField field) {
        boolean ofNumbers = register.kind() == RegisterKind.PERIODS || register.kind() == RegisterKind.SNAPSHOTS;
        return !ofNumbers || field.aggregation() != Aggregation.NONE;
    }

    private void plausible(String field, LocalDate day, boolean mayBeAhead, List<EntryProblem> problems) {
        LocalDate today = LocalDate.now(clock);
        if (day.getYear() < FIRST_YEAR) {
            problems.add(EntryProblem.refused(field, "Ngày phải từ năm 2000 trở đi."));
        } else if (!mayBeAhead && day.isAfter(today)) {
            problems.add(EntryProblem.refused(field, "Ngày %s chưa đến. Hãy xem lại.".formatted(Vietnamese.date(day))));
        } else if (day.isAfter(today.plusYears(2))) {
            problems.add(EntryProblem.refused(field, "Ngày quá xa về sau. Hãy xem lại năm."));
        }
    }

    @Nullable
    private static String numberKey(RegisterDefinition register, Map<String, Object> values) {
        if (register.numberFields().isEmpty()
                || !(values.get(register.numberFields().get(0)) instanceof String number)) {
            return null;
        }
        StringBuilder key = new StringBuilder(Vietnamese.key(number).replace(" ", ""));
        register.numberFields().stream().skip(1).forEach(field -> key.append('|')
                .append(values.getOrDefault(field, "")));
        return key.length() > KEY_LENGTH ? key.substring(0, KEY_LENGTH) : key.toString();
    }

    private void duplicates(
            Actor actor,
            RegisterDefinition register,
            RegisterEntry entry,
            @Nullable String key,
            List<EntryProblem> problems) {
        if (key != null) {
            store.sameNumber(actor.agencyId(), register.code(), key).stream()
                    .filter(other -> other.id() != entry.id()
                            && (register.kind() == RegisterKind.CATALOGUE
                                    || other.day().getYear() == entry.day().getYear()))
                    .findFirst()
                    .ifPresent(other -> problems.add(EntryProblem.doubt(
                            register.numberFields().get(0),
                            "Đã có dòng cùng số, ngày %s, do %s nhập. Có thể là nhập hai lần."
                                    .formatted(Vietnamese.date(other.day()), other.enteredBy()))));
        }
        if (register.kind() == RegisterKind.SNAPSHOTS) {
            store.versions(actor.agencyId(), register.code(), entry.unitId(), entry.day(), entry.day()).stream()
                    .filter(other -> other.id() != entry.id())
                    .findFirst()
                    .ifPresent(other -> problems.add(EntryProblem.doubt(
                            EntryProblem.DAY,
                            "Ngày này đã có số liệu do %s nhập; dòng nhập sau sẽ được tính."
                                    .formatted(other.enteredBy()))));
        }
    }

    private static String shortened(String words) {
        return words.length() > 60 ? words.substring(0, 60) + "…" : words;
    }
}
