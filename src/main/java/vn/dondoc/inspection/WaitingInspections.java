package vn.dondoc.inspection;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.security.Access;
import vn.dondoc.security.Action;
import vn.dondoc.security.Actor;

/**
 * What of {@link InspectionInbox} is near enough to stand above a person's work, and the remedies that he or she
 * verifies, the most urgent first.
 */
@Service
@Transactional(readOnly = true)
public class WaitingInspections {

    private final InspectionInbox inbox;
    private final Access access;
    private final InspectionSight sight;
    private final JdbcClient jdbc;
    private final Clock clock;

    WaitingInspections(InspectionInbox inbox, Access access, InspectionSight sight, JdbcClient jdbc, Clock clock) {
        this.inbox = inbox;
        this.access = access;
        this.sight = sight;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The person's own; empty for who sees no inspections. */
    public List<Waiting> mine() {
        if (!access.may(Action.VIEW_INSPECTION)) {
            return List.of();
        }
        List<Waiting> waiting = new ArrayList<>();
        for (InspectionToDo one : inbox.mine()) {
            Waiting.Kind kind = one.visit() == null ? plan(one) : visit(one, one.visit());
            if (kind != null) {
                Inspection inspection = one.inspection();
                Visit visit = one.visit();
                waiting.add(new Waiting(
                        kind,
                        inspection.id(),
                        visit == null ? inspection.kind().label() : inspection.title(),
                        visit == null ? null : visit.id(),
                        null,
                        visit == null ? inspection.title() : visit.name(),
                        one.due()));
            }
        }
        waiting.addAll(toVerify(sight.viewer()));
        waiting.sort(Comparator.comparing(Waiting::due, Comparator.nullsLast(Comparator.<LocalDate>naturalOrder())));
        return waiting;
    }

    @Nullable
    private static Waiting.Kind plan(InspectionToDo one) {
        if (one.planStep() == null) {
            return null;
        }
        return switch (one.planStep()) {
            case SUBMIT -> Waiting.Kind.SUBMIT_PLAN;
            case APPROVE -> Waiting.Kind.APPROVE_PLAN;
            case REGISTER -> Waiting.Kind.NUMBER_PLAN;
            default -> null;
        };
    }

    /** Null for what is not near enough to be thought of. */
    @Nullable
    private Waiting.Kind visit(InspectionToDo one, Visit visit) {
        if (one.visitStep() == null) {
            return null;
        }
        boolean self = one.inspection().kind() == InspectionKind.SELF;
        return switch (one.visitStep()) {
            case NOTIFY -> month(one.inspection(), visit) ? Waiting.Kind.NOTICE : null;
            case START ->
                self
                        ? month(one.inspection(), visit) ? Waiting.Kind.SELF_INSPECTION : null
                        : visit.due(one.inspection().year()).isAfter(sunday()) ? null : Waiting.Kind.VISIT;
            case EDIT_FINDINGS, FINISH ->
                visit.state() == VisitState.MINUTES
                        ? Waiting.Kind.MINUTES
                        : self ? Waiting.Kind.SELF_INSPECTION : Waiting.Kind.VISIT;
            case SEND_MINUTES -> Waiting.Kind.MINUTES;
            case ANSWER, RECORD_ANSWER -> Waiting.Kind.ANSWER;
            case CONSIDER_OBJECTION -> Waiting.Kind.OBJECTION;
            case SUBMIT_CONCLUSION -> Waiting.Kind.CONCLUSION;
            case APPROVE_CONCLUSION, RETURN_CONCLUSION -> Waiting.Kind.APPROVE_CONCLUSION;
            case REGISTER_CONCLUSION -> Waiting.Kind.NUMBER_CONCLUSION;
            default -> null;
        };
    }

    private boolean month(Inspection inspection, Visit visit) {
        // a visit of the plan of a year may lie in the next
        return !visit.due(inspection.year()).withDayOfMonth(1).isAfter(LocalDate.now(clock));
    }

    private LocalDate sunday() {
        return LocalDate.now(clock).with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    }

    /**
     * Results that the unit's head has accepted and that the person, as a member of the team or for one who is away,
     * says last to be good.
     */
    private List<Waiting> toVerify(Actor actor) {
        return jdbc.sql("""
                        SELECT DISTINCT i.id, i.title, f.visit_id, a.id AS assignment_id, f.what, a.due_on
                        FROM inspection_finding f
                          JOIN inspection i ON i.id = f.inspection_id
                          JOIN inspection_visit v ON v.id = f.visit_id
                          JOIN assignment a ON a.task_id = f.task_id AND a.status = 'UNIT_ACCEPTED'
                          JOIN task_verifier t ON t.task_id = f.task_id
                        WHERE f.agency_id = :agency AND t.person_id IN (:people) AND NOT (a.unit_id IN (:units))
                        ORDER BY a.due_on""")
                .param("agency", actor.agencyId())
                .param("people", actor.everyPersonId())
                .param("units", actor.unitIds().isEmpty() ? Set.of(0L) : actor.unitIds())
                .query((row, number) -> new Waiting(
                        Waiting.Kind.VERIFY,
                        row.getLong("id"),
                        row.getString("title"),
                        row.getLong("visit_id"),
                        row.getLong("assignment_id"),
                        row.getString("what"),
                        row.getObject("due_on", LocalDate.class)))
                .list();
    }
}
