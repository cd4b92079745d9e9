package vn.dondoc.plan;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.common.NotPossibleException;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.organization.Organization;
import vn.dondoc.security.Access;
import vn.dondoc.security.Action;
import vn.dondoc.security.Actor;
import vn.dondoc.security.Subject;

/** Approves and issues, inside the caller's transaction and with the plan locked. */
@Component
class Issuing {

    private final Access access;
    private final PlanStore plans;
    private final RowApproval rowApproval;
    private final Blockers blockers;
    private final Predecessors predecessors;
    private final MappingViews mapping;
    private final PlanWorkflow workflow;
    private final IssueInProgress inProgress;
    private final Organization organization;
    private final PlanLog log;
    private final Clock clock;

    Issuing(
            Access access,
            PlanStore plans,
            RowApproval rowApproval,
            Blockers blockers,
            Predecessors predecessors,
            MappingViews mapping,
            PlanWorkflow workflow,
            IssueInProgress inProgress,
            Organization organization,
            PlanLog log,
            Clock clock) {
        this.access = access;
        this.plans = plans;
        this.rowApproval = rowApproval;
        this.blockers = blockers;
        this.predecessors = predecessors;
        this.mapping = mapping;
        this.workflow = workflow;
        this.inProgress = inProgress;
        this.organization = organization;
        this.log = log;
        this.clock = clock;
    }

    void approve(PlanGuard.Open open) {
        long planId = open.plan().id();
        long person = open.actor().personId();
        Instant now = clock.instant();
        plans.approved(planId, person, now);
        int confirmed = rowApproval.confirm(planId, person, now);
        log.plan(
                planId,
                open.actor(),
                "APPROVED",
                "Duyệt kế hoạch, xác nhận cách hiểu thời hạn của các dòng"
                        + (confirmed == 0 ? "" : " (%d dòng chưa ai xác nhận riêng)".formatted(confirmed)));
        workflow.approved(planId, !mapping.undecided(open.plan()).isEmpty());
    }

    Issued issue(PlanGuard.Open open, String number, @Nullable LocalDate issuedOn, IntConsumer progress) {
        PlanData plan = open.plan();
        Actor actor = open.actor();
        if (plan.status() == PlanStatus.SUBMITTED) {
            access.require(Action.APPROVE_PLAN, Subject.agency(plan.agencyId()));
        }
        String checked = PlanNumber.checked(number);
        checkDate(plan, issuedOn);
        blockers.requireNone(plan);
        requireMapped(plan);
        checkFree(plan, checked, issuedOn);
        if (plan.status() == PlanStatus.SUBMITTED) {
            approve(open);
        }
        Optional<PlanData> replaced = predecessors.of(plan);
        store(plan, checked, issuedOn, actor, replaced.map(PlanData::id).orElse(null));
        log.plan(
                plan.id(),
                actor,
                "ISSUED",
                "Cho số %s, ngày %s và ban hành".formatted(checked, Vietnamese.date(issuedOn)));
        IssueInProgress.Result result = inProgress.run(actor, progress, () -> workflow.registered(plan.id()));
        replaced.ifPresent(old -> replace(old, checked, actor));
        return new Issued(
                plan.id(), checked, result.created().tasks(), result.created().assignments(), result.moved());
    }

    NotPossibleException issuedAlready(PlanData plan) {
        String who = plan.issuedBy() == null
                ? ""
                : " bởi " + organization.names(plan.agencyId()).getOrDefault(plan.issuedBy(), "người khác");
        return new NotPossibleException("%s đã được ban hành%s%s; nhiệm vụ chỉ được giao một lần."
                .formatted(
                        plan.name(),
                        who,
                        plan.issuedAt() == null
                                ? ""
                                : " lúc "
                                        + java.time.format.DateTimeFormatter.ofPattern("HH:mm dd/MM/yyyy")
                                                .format(plan.issuedAt().atZone(Vietnamese.ZONE))));
    }

    /** @throws PlanBlockedException while an open task of the replaced plan is undecided */
    private void requireMapped(PlanData plan) {
        List<Blocker> undecided = mapping.undecided(plan);
        if (!undecided.isEmpty()) {
            throw new PlanBlockedException(undecided);
        }
    }

    private void store(PlanData plan, String number, LocalDate issuedOn, Actor actor, @Nullable Long replacedPlanId) {
        try {
            plans.issued(plan.id(), number, issuedOn, actor.personId(), clock.instant(), replacedPlanId);
        } catch (DuplicateKeyException e) {
            throw taken(number, issuedOn);
        }
    }

    /** Nothing of the old plan runs any more: its tasks were moved or ended as the new ones were created. */
    private void replace(PlanData old, String number, Actor actor) {
        if (old.status() == PlanStatus.ISSUED || old.status() == PlanStatus.CLOSED) {
            plans.replaced(old.id());
        }
        log.plan(old.id(), actor, "REPLACED", "Được thay thế bởi kế hoạch số " + number);
    }

    private void checkFree(PlanData plan, String number, LocalDate issuedOn) {
        if (plans.numberTaken(plan.agencyId(), number, issuedOn)) {
            throw taken(number, issuedOn);
        }
    }

    private static InvalidInputException taken(String number, LocalDate issuedOn) {
        return new InvalidInputException(
                "number",
                "Số %s năm %d đã dùng cho một kế hoạch khác của cơ quan.".formatted(number, issuedOn.getYear()));
    }

    private void checkDate(PlanData plan, @Nullable LocalDate issuedOn) {
        if (issuedOn == null) {
            throw new InvalidInputException("issuedOn", "Hãy nhập ngày ban hành.");
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), Vietnamese.ZONE);
        if (issuedOn.isAfter(today)) {
            throw new InvalidInputException(
                    "issuedOn", "Ngày ban hành không được sau hôm nay (%s).".formatted(Vietnamese.date(today)));
        }
        if (issuedOn.getYear() < plan.planYear() - 1 || issuedOn.getYear() > plan.planYear()) {
            throw new InvalidInputException(
                    "issuedOn",
                    "Ngày ban hành %s không hợp với kế hoạch năm %d; hãy sửa ngày hoặc năm kế hoạch."
                            .formatted(Vietnamese.date(issuedOn), plan.planYear()));
        }
    }
}
