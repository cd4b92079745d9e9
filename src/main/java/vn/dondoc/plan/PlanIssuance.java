package vn.dondoc.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.IntConsumer;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dondoc.common.EnteredText;
import vn.dondoc.common.NotPossibleException;
import vn.dondoc.security.Action;

/**
 * The steps from a draft to an issued plan (domain.md section 7). Each step is one transaction: the plan is locked, its
 * status checked, the process moved. Who comes second is told what the first has done.
 */
@Service
public class PlanIssuance {

    private static final int LONGEST_REASON = 1000;

    private final PlanGuard guard;
    private final PlanStore plans;
    private final Blockers blockers;
    private final Issuing issuing;
    private final PlanWorkflow workflow;
    private final PlanLog log;
    private final TransactionTemplate transaction;
    private final Clock clock;

    PlanIssuance(
            PlanGuard guard,
            PlanStore plans,
            Blockers blockers,
            Issuing issuing,
            PlanWorkflow workflow,
            PlanLog log,
            TransactionTemplate transaction,
            Clock clock) {
        this.guard = guard;
        this.plans = plans;
        this.blockers = blockers;
        this.issuing = issuing;
        this.workflow = workflow;
        this.log = log;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * The Office submits a plan that was signed on paper: straight to the leadership.
     *
     * @param version the version that the person saw; null: whatever is there now
     * @throws PlanBlockedException while rows need decisions
     */
    public void submitSigned(long planId, @Nullable Integer version) {
        transaction.executeWithoutResult(status -> {
            var open = step(Action.DRAFT_PLAN, planId, version, "không trình được", PlanStatus.DRAFT);
            blockers.requireNone(open.plan());
            plans.submittedAsSigned(planId);
            log.plan(planId, open.actor(), "SUBMITTED", "Trình bản đã ký giấy");
            workflow.submittedAsSigned(planId);
        });
    }

    /**
     * The Office submits the consolidated draft to the leadership.
     *
     * @throws PlanBlockedException while rows need decisions
     */
    public void consolidate(long planId, @Nullable Integer version) {
        transaction.executeWithoutResult(status -> {
            var open = step(Action.DRAFT_PLAN, planId, version, "không trình được", PlanStatus.CONSOLIDATING);
            blockers.requireNone(open.plan());
            plans.status(planId, PlanStatus.SUBMITTED);
            log.plan(planId, open.actor(), "SUBMITTED", "Trình lãnh đạo dự thảo đã hoàn thiện");
            workflow.consolidated(planId);
        });
    }

    /**
     * The leadership approves; readings of deadlines are thereby confirmed.
     *
     * @throws PlanBlockedException while rows need decisions
     */
    public void approve(long planId, @Nullable Integer version) {
        transaction.executeWithoutResult(status -> {
            var open = step(Action.APPROVE_PLAN, planId, version, "không duyệt được", PlanStatus.SUBMITTED);
            blockers.requireNone(open.plan());
            issuing.approve(open);
        });
    }

    /** The leadership returns the plan to the Office. */
    public void returnToOffice(long planId, @Nullable Integer version, String reason) {
        String why = EnteredText.required("reason", reason, LONGEST_REASON, "Hãy nêu lý do trả lại.");
        transaction.executeWithoutResult(status -> {
            var open = step(Action.APPROVE_PLAN, planId, version, "không trả lại được", PlanStatus.SUBMITTED);
            plans.returned(planId);
            log.plan(planId, open.actor(), "RETURNED", "Trả lại Văn phòng: " + why);
            workflow.returned(planId);
        });
    }

    /**
     * Gives number and date and starts the tasks, all or nothing. Who may approve can issue a submitted plan in one go;
     * an approved plan is issued by the clerk as well.
     *
     * @param number number and symbol, {@code 56/KH-STP}; unique in the agency and year
     * @param issuedOn date of the plan, not in the future
     * @param progress hears the number of tasks created so far
     * @throws PlanBlockedException while rows need decisions
     * @throws NotPossibleException when the plan is issued already, or just now by somebody else
     */
    public Issued issue(
            long planId, @Nullable Integer version, String number, @Nullable LocalDate issuedOn, IntConsumer progress) {
        try {
            return transaction.execute(status -> {
                var open = step(
                        Action.REGISTER_PLAN,
                        planId,
                        version,
                        "không ban hành được",
                        PlanStatus.APPROVED,
                        PlanStatus.SUBMITTED);
                return issuing.issue(open, number, issuedOn, progress);
            });
        } catch (PessimisticLockingFailureException e) {
            throw new NotPossibleException(
                    "Kế hoạch đang được người khác xử lý. Chưa có gì thay đổi; hãy tải lại trang rồi thử lại.");
        }
    }

    /** The Office takes back a plan that the leadership has not approved. */
    public void withdraw(long planId, @Nullable Integer version, String reason) {
        String why = EnteredText.required("reason", reason, LONGEST_REASON, "Hãy nêu lý do rút dự thảo.");
        transaction.executeWithoutResult(status -> {
            var open = step(
                    Action.DRAFT_PLAN,
                    planId,
                    version,
                    "không rút được",
                    PlanStatus.DRAFT,
                    PlanStatus.COMMENTING,
                    PlanStatus.CONSOLIDATING,
                    PlanStatus.SUBMITTED);
            plans.status(planId, PlanStatus.WITHDRAWN);
            log.plan(planId, open.actor(), "WITHDRAWN", "Rút dự thảo: " + why);
            workflow.withdrawn(planId);
        });
    }

    /** Locks and checks; status first, because it tells a second person more than a version can. */
    private PlanGuard.Open step(
            Action action, long planId, @Nullable Integer version, String refusal, PlanStatus... allowed) {
        var open = guard.locked(action, planId);
        PlanData plan = open.plan();
        if (!java.util.List.of(allowed).contains(plan.status())) {
            throw plan.status() == PlanStatus.ISSUED ? issuing.issuedAlready(plan) : PlanGuard.notNow(plan, refusal);
        }
        PlanGuard.sameVersion(plan, version);
        return open;
    }
}
