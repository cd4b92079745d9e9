package vn.dondoc.register;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.common.NotFoundException;
import vn.dondoc.common.NotPossibleException;
import vn.dondoc.common.StaleDataException;
import vn.dondoc.organization.Organization;
import vn.dondoc.security.Access;
import vn.dondoc.security.Action;
import vn.dondoc.security.Actor;
import vn.dondoc.security.CurrentActor;
import vn.dondoc.security.Subject;

/** Enters, changes, withdraws. Nothing is deleted and nothing overwritten without a dated row of what it was. */
@Service
@Transactional
public class RegisterEntries {

    private static final int LONGEST_REASON = 1_000;

    private final EntryStore store;
    private final EntryChecks checks;
    private final EntryHistory history;
    private final Organization organization;
    private final Access access;
    private final CurrentActor current;
    private final Clock clock;

    RegisterEntries(
            EntryStore store,
            EntryChecks checks,
            EntryHistory history,
            Organization organization,
            Access access,
            CurrentActor current,
            Clock clock) {
        this.store = store;
        this.checks = checks;
        this.history = history;
        this.organization = organization;
        this.access = access;
        this.current = current;
        this.clock = clock;
    }

    /**
     * What is wrong or unusual about a draft; stores nothing.
     *
     * @param id the entry that it changes; null for a new one
     */
    @Transactional(readOnly = true)
    public List<EntryProblem> problems(String register, EntryDraft draft, @Nullable Long id) {
        Actor actor = allowed(draft.unitId());
        return checks.check(actor, definition(register), draft, id == null ? null : found(actor, id))
                .problems();
    }

    /**
     * Enters.
     *
     * @param confirmed what is unusual is right
     * @throws InvalidInputException (field of the first problem) when something is wrong, or unusual and not confirmed
     */
    public RegisterEntry enter(String register, EntryDraft draft, boolean confirmed) {
        return enter(register, draft, confirmed, ChangeKind.ENTERED);
    }

    RegisterEntry enter(String register, EntryDraft draft, boolean confirmed, ChangeKind kind) {
        Actor actor = allowed(draft.unitId());
        RegisterDefinition definition = definition(register);
        CheckedEntry checked = accepted(checks.check(actor, definition, draft, null), confirmed);
        return insert(actor, definition, checked, kind, "");
    }

    /**
     * Changes an entry.
     *
     * @param version as it was read
     * @throws StaleDataException when somebody else changed it meanwhile
     */
    public RegisterEntry change(long id, int version, EntryDraft draft, String reason, boolean confirmed) {
        RegisterEntry before = mine(id, version);
        Actor actor = allowed(draft.unitId());
        if (before.nothing()) {
            throw new NotPossibleException("Dòng xác nhận không phát sinh không sửa được. Hãy thu hồi rồi nhập lại.");
        }
        String why = reason(reason);
        RegisterDefinition definition = definition(before.register());
        CheckedEntry checked = accepted(checks.check(actor, definition, draft, before), confirmed);
        store.update(before, definition, checked);
        RegisterEntry after = found(actor, id);
        history.record(actor, clock.instant(), definition, before, after, ChangeKind.CHANGED, why);
        if (before.valid() && !samePeriod(before, after)) {
            onlyOneValid(actor, definition, after);
        }
        return found(actor, id);
    }

    /** Takes an entry back: it stays readable but counts no more. Of several versions the newest one counts then. */
    public void withdraw(long id, int version, String reason) {
        RegisterEntry entry = mine(id, version);
        Actor actor = allowed(entry.unitId());
        String why = reason(reason);
        Instant now = clock.instant();
        store.withdraw(entry, why, now);
        RegisterDefinition definition = definition(entry.register());
        history.record(actor, now, definition, entry, entry, ChangeKind.WITHDRAWN, why);
        if (definition.periodic() && entry.valid()) {
            versions(actor, definition, entry).stream()
                    .max(Comparator.comparing(RegisterEntry::id))
                    .ifPresent(next -> {
                        store.setValid(next.id(), true);
                        history.record(
                                actor,
                                now,
                                definition,
                                next,
                                next,
                                ChangeKind.CHOSEN,
                                "Bản đang hợp lệ của kỳ này đã được thu hồi.");
                    });
        }
    }

    /** Makes this version of a period the one that counts. */
    public RegisterEntry choose(long id) {
        Actor any = access.require(Action.ENTER_REGISTER);
        RegisterEntry entry = store.lock(any.agencyId(), id).orElseThrow(RegisterEntries::missing);
        Actor actor = allowed(entry.unitId());
        RegisterDefinition definition = definition(entry.register());
        if (!definition.periodic() || entry.withdrawn() != null) {
            throw new NotPossibleException("Chỉ chọn được bản số liệu của một kỳ, chưa thu hồi.");
        }
        if (!entry.valid()) {
            store.setValid(id, true);
            history.record(actor, clock.instant(), definition, entry, entry, ChangeKind.CHOSEN, "");
            onlyOneValid(actor, definition, entry);
        }
        return found(actor, id);
    }

    /**
     * Confirms that there was nothing: an entered zero.
     *
     * @param group only of this sort ({@link RegisterDefinition#groupField}); null for the whole register
     */
    public RegisterEntry confirmNothing(
            String register,
            @Nullable Long unitId,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String group) {
        Actor actor = allowed(unitId);
        RegisterDefinition definition = definition(register);
        if (definition.kind() != RegisterKind.ENTRIES && definition.kind() != RegisterKind.PERIODS) {
            throw new NotPossibleException(
                    "Sổ này ghi hiện trạng, không có “không phát sinh”. Hãy xác nhận không thay đổi.");
        }
        List<EntryProblem> problems = new ArrayList<>();
        checks.period(from, to, problems);
        if (to == null) {
            problems.add(EntryProblem.refused(EntryProblem.DAY, "Hãy ghi ngày cuối kỳ."));
        }
        if (group != null
                && definition
                        .field(definition.groupField())
                        .flatMap(field -> field.choiceOf(group))
                        .isEmpty()) {
            problems.add(EntryProblem.refused("group", "Sổ này không có loại “%s”.".formatted(group)));
        }
        accepted(problems, true);
        CheckedEntry nothing = new CheckedEntry(
                unitId, Objects.requireNonNull(from), Objects.requireNonNull(to), true, group, null, Map.of());
        boolean already = versions(actor, definition, probe(definition, nothing)).stream()
                .anyMatch(other -> other.nothing() && Objects.equals(other.group(), group));
        if (already) {
            throw new NotPossibleException("Kỳ này đã được xác nhận không phát sinh.");
        }
        return insert(actor, definition, nothing, ChangeKind.NOTHING, "");
    }

    /** Confirms that a state is still what it was: the last snapshot again, on another day. */
    public RegisterEntry confirmUnchanged(String register, @Nullable Long unitId, LocalDate day) {
        Actor actor = allowed(unitId);
        RegisterDefinition definition = definition(register);
        if (definition.kind() != RegisterKind.SNAPSHOTS) {
            throw new NotPossibleException("Chỉ sổ ghi hiện trạng mới xác nhận không thay đổi.");
        }
        RegisterEntry last = store.lastBefore(actor.agencyId(), register, unitId, day)
                .orElseThrow(() -> new NotPossibleException("Chưa có số liệu trước ngày này. Hãy nhập số liệu."));
        EntryDraft same = EntryDraft.on(unitId, day, last.values());
        CheckedEntry checked = accepted(checks.check(actor, definition, same, null), true);
        return insert(actor, definition, checked, ChangeKind.UNCHANGED, "");
    }

    private RegisterEntry insert(
            Actor actor, RegisterDefinition definition, CheckedEntry checked, ChangeKind kind, String reason) {
        Instant now = clock.instant();
        long id = store.insert(actor, definition, checked, true, now);
        RegisterEntry entry = found(actor, id);
        history.record(actor, now, definition, null, entry, kind, reason);
        onlyOneValid(actor, definition, entry);
        return entry;
    }

    /** A new version of a period takes the place of the one that counted. */
    private void onlyOneValid(Actor actor, RegisterDefinition definition, RegisterEntry chosen) {
        if (!definition.periodic()) {
            return;
        }
        for (RegisterEntry other : versions(actor, definition, chosen)) {
            if (other.id() != chosen.id() && other.valid()) {
                store.setValid(other.id(), false);
                history.record(
                        actor,
                        clock.instant(),
                        definition,
                        other,
                        other,
                        ChangeKind.NOT_CHOSEN,
                        "Kỳ này có bản số liệu khác được chọn.");
            }
        }
    }

    private List<RegisterEntry> versions(Actor actor, RegisterDefinition definition, RegisterEntry entry) {
        return store.versions(actor.agencyId(), definition.code(), entry.unitId(), entry.from(), entry.day());
    }

    private RegisterEntry mine(long id, int version) {
        Actor any = access.require(Action.ENTER_REGISTER);
        RegisterEntry entry = store.lock(any.agencyId(), id).orElseThrow(RegisterEntries::missing);
        allowed(entry.unitId());
        if (entry.withdrawn() != null) {
            throw new NotPossibleException("Dòng này đã được thu hồi.");
        }
        if (entry.version() != version) {
            throw StaleDataException.changed("Dòng của sổ");
        }
        return entry;
    }

    private Actor allowed(@Nullable Long unitId) {
        long agency = current.get().agencyId();
        if (unitId != null) {
            organization.unit(agency, unitId);
        }
        return access.require(Action.ENTER_REGISTER, new Subject(agency, unitId, null));
    }

    private RegisterEntry found(Actor actor, long id) {
        return store.find(actor.agencyId(), id).orElseThrow(RegisterEntries::missing);
    }

    private static CheckedEntry accepted(EntryChecks.Result result, boolean confirmed) {
        accepted(result.problems(), confirmed);
        return Objects.requireNonNull(result.entry());
    }

    private static void accepted(List<EntryProblem> problems, boolean confirmed) {
        problems.stream().filter(EntryProblem::refused).findFirst().ifPresent(first -> {
            throw new InvalidInputException(first.field(), first.message());
        });
        if (!confirmed && !problems.isEmpty()) {
            throw new InvalidInputException(
                    "confirmed",
                    problems.stream().map(EntryProblem::message).collect(Collectors.joining(" "))
                            + " Nếu đúng như vậy, hãy xác nhận rồi ghi lại.");
        }
    }

    private static RegisterEntry probe(RegisterDefinition definition, CheckedEntry entry) {
        return new RegisterEntry(
                0,
                definition.code(),
                entry.unitId(),
                entry.from(),
                entry.day(),
                entry.nothing(),
                entry.group(),
                true,
                0,
                Map.of(),
                "",
                Instant.EPOCH,
                null);
    }

    private static boolean samePeriod(RegisterEntry one, RegisterEntry other) {
        return one.from().equals(other.from())
                && one.day().equals(other.day())
                && Objects.equals(one.unitId(), other.unitId());
    }

    private static String reason(@Nullable String text) {
        String clean = text == null ? "" : text.strip();
        if (clean.isEmpty()) {
            throw new InvalidInputException("reason", "Hãy ghi lý do.");
        }
        if (clean.length() > LONGEST_REASON) {
            throw new InvalidInputException("reason", "Lý do dài quá 1.000 ký tự. Hãy rút gọn.");
        }
        return clean;
    }

    static RegisterDefinition definition(String code) {
        return Registers.find(code).orElseThrow(() -> new NotFoundException("Sổ theo dõi"));
    }

    static NotFoundException missing() {
        return new NotFoundException("Dòng của sổ theo dõi");
    }
}
