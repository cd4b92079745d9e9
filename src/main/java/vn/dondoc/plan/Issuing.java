package vn.dondoc.plan;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
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
import vn.dondoc.task.CreatedTasks;
import vn.dondoc.task.PlanTasks;

/** Approves and issues, inside the caller's transaction and with the plan locked. */
@Component
class Issuing {

    private final Access access;
    private final PlanStore plans;
    private final RowApproval rowApproval;
    private final Blockers blockers;
    private final PlanTasks planTasks;
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
            PlanTasks planTasks,
            PlanWorkflow workflow,
            IssueInProgress inProgress,
            Organization organization,
            PlanLog log,
            Clock clock) {
        this.access = access;
        this.plans = plans;
        this.rowApproval = rowApproval;
        this.blockers = blockers;
        this.planTasks = planTasks;
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
        workflow.approved(planId);
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
        checkFree(plan, checked, issuedOn);
        if (plan.status() == PlanStatus.SUBMITTED) {
            approve(open);
        }
        Optional<PlanData> replaced = predecessor(plan);
        store(plan, checked, issuedOn, actor, replaced.map(PlanData::id).orElse(null));
        log.plan(
                plan.id(),
                actor,
                "ISSUED",
                "Cho số %s, ngày %s và ban hành".formatted(checked, Vietnamese.date(issuedOn)));
        CreatedTasks created = inProgress.run(actor, progress, () -> workflow.registered(plan.id()));
        String warning = replaced.map(old -> replace(old, checked, actor)).orElse(null);
        return new Issued(plan.id(), checked, created.tasks(), created.assignments(), warning);
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

    /** The plan of the same agency that the document says it replaces, if it is here. */
    Optional<PlanData> predecessor(PlanData plan) {
        return plan.replacesNumber() == null
                ? Optional.empty()
                : plans.issued(plan.agencyId(), plan.replacesNumber(), plan.replacesIssuedOn(), plan.id());
    }

    private void store(PlanData plan, String number, LocalDate issuedOn, Actor actor, @Nullable Long replacedPlanId) {
        try {
            plans.issued(plan.id(), number, issuedOn, actor.personId(), clock.instant(), replacedPlanId);
        } catch (DuplicateKeyException e) {
            throw taken(number, issuedOn);
        }
    }

    /** Marks the old plan as replaced when nothing of it runs any more; else says what still runs. */
    @Nullable
    private String replace(PlanData old, String number, Actor actor) {
        int openTasks = planTasks.open(old.id());
        if (openTasks == 0) {
            if (old.status() == PlanStatus.ISSUED) {
                plans.replaced(old.id());
            }
            log.plan(old.id(), actor, "REPLACED", "Được thay thế bởi kế hoạch số " + number);
            return null;
        }
        log.plan(
                old.id(),
                actor,
                "REPLACED",
                "Kế hoạch số %s thay thế; còn %d nhiệm vụ chưa xong".formatted(number, openTasks));
        return "%s còn %d nhiệm vụ chưa xong, vẫn đang chạy và vẫn được tính. Hãy chuyển hoặc kết thúc từng nhiệm vụ."
                .formatted(old.name(), openTasks);
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
