package vn.dondoc.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.audit.AuditSubject;
import vn.dondoc.common.ForbiddenException;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.common.NotFoundException;
import vn.dondoc.common.NotPossibleException;
import vn.dondoc.common.PageOf;
import vn.dondoc.common.PageQuery;
import vn.dondoc.common.StaleDataException;
import vn.dondoc.security.Access;
import vn.dondoc.security.Action;
import vn.dondoc.security.Actor;
import vn.dondoc.security.CurrentActor;
import vn.dondoc.security.Subject;

/**
 * Absences with a substitute for a range of days. On those days the substitute may do what the absent person may,
 * except keeping the program in order; see {@link Access}. "Today" is the program's day in Asia/Ho_Chi_Minh.
 */
@Service
@Transactional
public class Absences {

    private final Access access;
    private final CurrentActor current;
    private final Organization organization;
    private final AbsenceRows rows;
    private final AbsenceRules rules;
    private final AbsenceStarts starts;
    private final OrganizationLog log;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Absences(
            Access access,
            CurrentActor current,
            Organization organization,
            AbsenceRows rows,
            AbsenceRules rules,
            AbsenceStarts starts,
            OrganizationLog log,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.current = current;
        this.organization = organization;
        this.rows = rows;
        this.rules = rules;
        this.starts = starts;
        this.log = log;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Enters an absence: one's own, or one of a person within reach.
     *
     * @throws ForbiddenException when it is neither
     * @throws InvalidInputException when days or substitute will not do
     * @throws NotFoundException when the agency has no such people
     */
    public EnteredAbsence enter(AbsenceData input) {
        Actor actor = access.require(Action.MANAGE_ABSENCE);
        if (input.personId() == null) {
            throw new InvalidInputException("personId", "Hãy chọn người vắng mặt.");
        }
        Person person = organization.person(actor.agencyId(), input.personId());
        access.require(Action.MANAGE_ABSENCE, subject(person));
        log.begin(actor.agencyId());
        AbsenceData data = rules.checked(input, person);
        List<String> warnings = rules.warnings(data, person);
        Absence entered = get(actor, rows.insert(actor.agencyId(), data, actor.personId()));
        log.changed(
                actor.agencyId(),
                AuditSubject.ABSENCE,
                entered.id(),
                "%s vắng mặt %s, %s làm thay%s"
                        .formatted(
                                entered.personName(),
                                AbsenceRules.range(entered),
                                entered.substituteName(),
                                entered.reason().isEmpty() ? "" : ": " + entered.reason()));
        events.publishEvent(new AbsenceEntered(entered, actor.personId()));
        starts.announce();
        return new EnteredAbsence(entered, warnings);
    }

    /**
     * Ends an absence from today on: the substitute stands in no more. One that has not begun before today never came
     * to hold; the entry stays.
     *
     * @param version the version that the person saw
     * @throws NotPossibleException when it is over already
     * @throws StaleDataException when somebody else ended it meanwhile
     */
    public Absence end(long id, int version) {
        Actor actor = access.require(Action.MANAGE_ABSENCE);
        Absence absence = get(actor, id);
        access.require(Action.MANAGE_ABSENCE, subject(organization.person(actor.agencyId(), absence.personId())));
        log.begin(actor.agencyId());
        if (absence.version() != version) {
            throw StaleDataException.changed("Kỳ vắng mặt");
        }
        LocalDate today = LocalDate.now(clock);
        AbsenceState state = absence.state(today);
        if (!state.open()) {
            throw new NotPossibleException("Kỳ vắng mặt này %s, không kết thúc được nữa."
                    .formatted(state == AbsenceState.OVER ? "đã hết" : "đã rút"));
        }
        boolean begun = absence.fromDay().isBefore(today);
        LocalDate lastDay = begun ? today.minusDays(1) : absence.fromDay().minusDays(1);
        if (!rows.end(id, version, lastDay, actor.personId())) {
            throw StaleDataException.changed("Kỳ vắng mặt");
        }
        Absence ended = get(actor, id);
        log.changed(
                actor.agencyId(),
                AuditSubject.ABSENCE,
                id,
                (begun ? "Kết thúc sớm" : "Rút")
                        + " kỳ vắng mặt của %s %s, %s không làm thay nữa"
                                .formatted(
                                        absence.personName(), AbsenceRules.range(absence), absence.substituteName()));
        events.publishEvent(new AbsenceEnded(ended, actor.personId()));
        return ended;
    }

    /** Absences that the acting person is part of or may manage, latest beginning first; no other order. */
    @Transactional(readOnly = true)
    public PageOf<Absence> find(AbsenceFilter filter, PageQuery page) {
        Actor actor = current.get();
        Set<Long> units = filter.mine() ? Set.of() : reach(actor);
        AbsenceRows.Wanted wanted = new AbsenceRows.Wanted(
                actor.agencyId(), actor.personId(), units, filter.open() ? LocalDate.now(clock) : null);
        return new PageOf<>(rows.page(wanted, page), rows.count(wanted), page.page(), page.size());
    }

    /**
     * One absence.
     *
     * @throws NotFoundException when there is none that the acting person may see
     */
    @Transactional(readOnly = true)
    public Absence absence(long id) {
        Actor actor = current.get();
        Absence absence = get(actor, id);
        boolean part = absence.personId() == actor.personId() || absence.substituteId() == actor.personId();
        if (!part && !mayManage(absence)) {
            throw notFound();
        }
        return absence;
    }

    /** Whether the acting person may end this absence today. */
    @Transactional(readOnly = true)
    public boolean mayEnd(Absence absence) {
        return absence.state(LocalDate.now(clock)).open() && mayManage(absence);
    }

    /** The active people for whom the acting person may enter an absence. */
    @Transactional(readOnly = true)
    public List<Person> people() {
        Actor actor = access.require(Action.MANAGE_ABSENCE);
        return organization.people(actor.agencyId()).stream()
                .filter(person -> person.active() && Access.may(actor, Action.MANAGE_ABSENCE, subject(person)))
                .toList();
    }

    /** Who can stand in for a person on all days of a range; without days, whoever can at all. */
    @Transactional(readOnly = true)
    public List<Person> substitutes(long personId, @Nullable LocalDate from, @Nullable LocalDate to) {
        Actor actor = access.require(Action.MANAGE_ABSENCE);
        Person person = organization.person(actor.agencyId(), personId);
        access.require(Action.MANAGE_ABSENCE, subject(person));
        Set<Long> away = from == null || to == null
                ? Set.of()
                : Set.copyOf(rows.ofAgency(actor.agencyId(), from, to).stream()
                        .map(Absence::personId)
                        .distinct()
                        .toList());
        return organization.people(actor.agencyId()).stream()
                .filter(candidate -> AbsenceRules.mayStandIn(candidate, person) && !away.contains(candidate.id()))
                .toList();
    }

    private boolean mayManage(Absence absence) {
        return access.may(Action.MANAGE_ABSENCE, new Subject(absence.agencyId(), absence.unitId(), absence.personId()));
    }

    @Nullable
    private static Set<Long> reach(Actor actor) {
        return Access.mayAgencyWide(actor, Action.MANAGE_ABSENCE) ? null : Access.units(actor, Action.MANAGE_ABSENCE);
    }

    private Absence get(Actor actor, long id) {
        return rows.find(id)
                .filter(absence -> absence.agencyId() == actor.agencyId())
                .orElseThrow(Absences::notFound);
    }

    private static NotFoundException notFound() {
        return new NotFoundException("Kỳ vắng mặt");
    }

    private static Subject subject(Person person) {
        return new Subject(person.agencyId(), person.unitId(), person.id());
    }
}
