package vn.dondoc.task;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.common.NotPossibleException;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.document.NewFile;
import vn.dondoc.organization.Organization;
import vn.dondoc.organization.Person;
import vn.dondoc.organization.Unit;
import vn.dondoc.security.Access;
import vn.dondoc.security.Action;
import vn.dondoc.security.Actor;
import vn.dondoc.security.CurrentActor;
import vn.dondoc.security.Subject;
import vn.dondoc.task.Steps.Step;

/**
 * A lead asks cooperating units for their part, with a date; they give it, the lead takes it or sends it back. Never
 * counted as a task, and never a block: the lead answers for the result.
 *
 * <p>All throw as {@link TaskService} does. Steps on a contribution take the version of the contribution.
 */
@Service
@Transactional
public class Contributions {

    private final Steps steps;
    private final Assignments assignments;
    private final ContributionRows rows;
    private final ContributionChecks checks;
    private final TaskWorkflow workflow;
    private final Organization organization;
    private final Access access;
    private final CurrentActor current;
    private final ApplicationEventPublisher events;
    private final JdbcClient jdbc;
    private final Clock clock;

    Contributions(
            Steps steps,
            Assignments assignments,
            ContributionRows rows,
            ContributionChecks checks,
            TaskWorkflow workflow,
            Organization organization,
            Access access,
            CurrentActor current,
            ApplicationEventPublisher events,
            JdbcClient jdbc,
            Clock clock) {
        this.steps = steps;
        this.assignments = assignments;
        this.rows = rows;
        this.checks = checks;
        this.workflow = workflow;
        this.organization = organization;
        this.access = access;
        this.current = current;
        this.events = events;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Whom the lead can ask, and by when. */
    @Transactional(readOnly = true)
    public ContributionProposal proposal(long assignmentId) {
        Assignment assignment = steps.peek(assignmentId);
        access.require(Action.ASK_CONTRIBUTION, assignment.subject());
        Set<Long> cooperating = cooperating(assignment.taskId());
        List<Unit> units = organization.workingUnits(assignment.agencyId()).stream()
                .filter(unit -> unit.id() != assignment.unitId())
                .toList();
        return new ContributionProposal(
                checks.usualDue(assignment),
                checks.latest(assignment),
                units.stream().filter(unit -> cooperating.contains(unit.id())).toList(),
                units.stream().filter(unit -> !cooperating.contains(unit.id())).toList());
    }

    /**
     * The lead asks a unit for its part.
     *
     * @return id of the contribution
     */
    public long ask(long id, int version, ContributionDraft draft) {
        Step step = steps.begin(id, version, AssignmentAction.ASK_CONTRIBUTION);
        Assignment assignment = step.assignment();
        Unit unit = unit(assignment, draft.unitId());
        String wanted = Input.required("wanted", draft.wanted(), "Hãy ghi cần đơn vị phối hợp làm gì.");
        LocalDate due = checks.due(assignment, draft.due());
        assignments.save(assignment);
        boolean added = jdbc.sql("INSERT IGNORE INTO task_cooperation (task_id, unit_id) VALUES (?, ?)")
                        .params(assignment.taskId(), unit.id())
                        .update()
                > 0;
        long contribution = rows.ask(assignment, step.actor(), unit.id(), wanted, due);
        workflow.contributionAsked(id, contribution);
        tell(
                new Asked(step.actor(), assignment, rows.get(assignment.agencyId(), contribution)),
                "ASKED",
                "đề nghị %s phối hợp%s, gửi trước hết ngày %s%s"
                        .formatted(
                                unit.name(),
                                added ? " (bổ sung đơn vị phối hợp)" : "",
                                Vietnamese.date(due),
                                Steps.tail(wanted)));
        return contribution;
    }

    /** The people of the cooperating unit who can be named. */
    @Transactional(readOnly = true)
    public List<Person> personChoices(long contributionId) {
        Contribution contribution = rows.get(current.get().agencyId(), contributionId);
        access.require(Action.CONTRIBUTE, contribution.subject());
        Set<Long> units = organization.unitAndBelow(contribution.agencyId(), contribution.unitId());
        return organization.people(contribution.agencyId()).stream()
                .filter(person -> person.active() && person.unitId() != null && units.contains(person.unitId()))
                .toList();
    }

    /** The cooperating unit names who does it. */
    public void namePerson(long contributionId, int version, @Nullable Long personId) {
        Asked asked = begin(contributionId, version, ContributionState.ASKED, true);
        Person person = personChoices(contributionId).stream()
                .filter(one -> personId != null && one.id() == personId)
                .findFirst()
                .orElseThrow(() ->
                        new InvalidInputException("personId", "Hãy chọn người đang làm việc tại đơn vị phối hợp."));
        rows.person(asked.contribution(), person.id());
        Asked named = new Asked(
                asked.actor(), asked.assignment(), rows.get(asked.contribution().agencyId(), contributionId));
        tell(named, "PERSON", "giao " + person.fullName() + " làm phần phối hợp");
    }

    /** The cooperating unit gives its part, for the first time or again. */
    public void give(long contributionId, int version, ContributionGift gift, List<NewFile> files) {
        Asked asked = begin(contributionId, version, ContributionState.ASKED, true);
        ContributionGift given = checks.checked(gift, files);
        rows.answer(asked.contribution(), asked.actor(), given, checks.store(files));
        rows.state(asked.contribution(), ContributionState.GIVEN, LocalDate.now(clock));
        workflow.contributionGiven(asked.assignment().id(), contributionId);
        tell(asked, "GIVEN", "gửi phần phối hợp của " + unitName(asked) + ContributionChecks.inWords(given, files));
    }

    /** The lead takes the part. */
    public void accept(long contributionId, int version) {
        Asked asked = begin(contributionId, version, ContributionState.GIVEN, false);
        rows.decide(asked.contribution(), asked.actor(), Verdict.ACCEPTED, "");
        rows.state(
                asked.contribution(),
                ContributionState.ACCEPTED,
                asked.contribution().givenOn());
        workflow.contributionDecided(asked.assignment().id(), contributionId, true);
        tell(asked, "ACCEPTED", "nhận phần phối hợp của " + unitName(asked));
    }

    /**
     * The lead sends the part back to be done again.
     *
     * @param reason required
     */
    public void sendBack(long contributionId, int version, String reason) {
        Asked asked = begin(contributionId, version, ContributionState.GIVEN, false);
        String why = Input.required("reason", reason, "Hãy ghi cần sửa gì để đơn vị phối hợp biết.");
        rows.decide(asked.contribution(), asked.actor(), Verdict.RETURNED, why);
        rows.state(asked.contribution(), ContributionState.ASKED, null);
        workflow.contributionDecided(asked.assignment().id(), contributionId, false);
        tell(asked, "RETURNED", "đề nghị " + unitName(asked) + " làm lại phần phối hợp" + Steps.tail(why));
    }

    /**
     * The lead no longer wants a part that was not given yet.
     *
     * @param reason required
     */
    public void withdraw(long contributionId, int version, String reason) {
        Asked asked = begin(contributionId, version, ContributionState.ASKED, false);
        String why = Input.required("reason", reason, "Hãy ghi lý do rút đề nghị phối hợp.");
        rows.state(asked.contribution(), ContributionState.WITHDRAWN, null);
        workflow.contributionWithdrawn(asked.assignment().id(), contributionId);
        tell(asked, "WITHDRAWN", "rút đề nghị phối hợp với " + unitName(asked) + Steps.tail(why));
    }

    private record Asked(Actor actor, Assignment assignment, Contribution contribution) {}

    /**
     * Permission, version and state, in this order.
     *
     * @param byAskedUnit the step is the cooperating unit's; else the lead's
     */
    private Asked begin(long contributionId, int version, ContributionState state, boolean byAskedUnit) {
        long agency = current.get().agencyId();
        Assignment assignment =
                assignments.lock(agency, rows.get(agency, contributionId).assignmentId());
        Contribution contribution = rows.get(agency, contributionId);
        Subject subject = byAskedUnit ? contribution.subject() : assignment.subject();
        Actor actor = access.require(byAskedUnit ? Action.CONTRIBUTE : Action.ASK_CONTRIBUTION, subject);
        if (contribution.version() != version) {
            throw assignments.stale(assignment.id());
        }
        if (contribution.state() != state) {
            throw new NotPossibleException("Phần phối hợp đang ở bước “%s”."
                    .formatted(contribution.state().label()));
        }
        return new Asked(actor, assignment, contribution);
    }

    private Unit unit(Assignment assignment, @Nullable Long unitId) {
        if (unitId == null) {
            throw new InvalidInputException("unit", "Hãy chọn đơn vị phối hợp.");
        }
        Unit unit = organization.unit(assignment.agencyId(), unitId);
        if (unit.id() == assignment.unitId()) {
            throw new InvalidInputException("unit", unit.name() + " đang chủ trì việc này; hãy chọn đơn vị khác.");
        }
        if (!unit.doesWork()) {
            throw new InvalidInputException("unit", unit.name() + " không nhận việc được; hãy chọn đơn vị khác.");
        }
        return unit;
    }

    private Set<Long> cooperating(long taskId) {
        return Set.copyOf(jdbc.sql("SELECT unit_id FROM task_cooperation WHERE task_id = ?")
                .param(taskId)
                .query(Long.class)
                .list());
    }

    private String unitName(Asked asked) {
        return organization
                .unit(asked.assignment().agencyId(), asked.contribution().unitId())
                .name();
    }

    private void tell(Asked asked, String kind, String text) {
        Contribution contribution = asked.contribution();
        steps.event(new Step(asked.actor(), asked.assignment()), "CONTRIBUTION_" + kind, asked.assignment(), text);
        events.publishEvent(new ContributionHappened(
                contribution.agencyId(),
                contribution.id(),
                contribution.assignmentId(),
                contribution.unitId(),
                contribution.personId(),
                asked.actor().personId(),
                "CONTRIBUTION_" + kind,
                asked.actor().fullName() + " " + text + "."));
    }
}
