package vn.dondoc.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dondoc.common.NotFoundException;
import vn.dondoc.common.NotPossibleException;
import vn.dondoc.deadline.DeadlineReading;
import vn.dondoc.document.AttachmentContent;
import vn.dondoc.document.AttachmentService;
import vn.dondoc.document.NewFile;
import vn.dondoc.security.Action;

/**
 * Amends an issued plan by a document: rows change, come and go, their tasks follow at once. Everything is dated, the
 * words before are kept, and figures of the days before stay as they were.
 */
@Service
public class PlanAmendments {

    private final PlanGuard guard;
    private final PlanStore plans;
    private final Amending amending;
    private final AmendmentStore store;
    private final RowStore rows;
    private final DeadlineRules deadlines;
    private final AttachmentService attachments;
    private final PlanLog log;
    private final TransactionTemplate transaction;
    private final Clock clock;

    PlanAmendments(
            PlanGuard guard,
            PlanStore plans,
            Amending amending,
            AmendmentStore store,
            RowStore rows,
            DeadlineRules deadlines,
            AttachmentService attachments,
            PlanLog log,
            TransactionTemplate transaction,
            Clock clock) {
        this.guard = guard;
        this.plans = plans;
        this.amending = amending;
        this.store = store;
        this.rows = rows;
        this.deadlines = deadlines;
        this.attachments = attachments;
        this.log = log;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Amends the plan, all of it or nothing.
     *
     * @param version the version of the plan that the person saw; null: whatever is there now
     * @return what was done to each row
     * @throws NotPossibleException when the plan does not run
     */
    public List<AmendmentEffect> amend(long planId, @Nullable Integer version, AmendmentDraft draft) {
        return transaction.execute(status -> apply(planId, version, draft));
    }

    /** What {@link #amend} would do; nothing is changed. */
    public List<AmendmentEffect> preview(long planId, AmendmentDraft draft) {
        return transaction.execute(status -> {
            // done for once and taken back: nothing but the real thing tells truly what becomes of each part
            status.setRollbackOnly();
            return apply(planId, null, draft);
        });
    }

    /** How the program reads the words of a new deadline. */
    @Transactional(readOnly = true)
    public DeadlineReading read(long planId, String phrase) {
        PlanData plan = guard.viewed(planId).plan();
        StoredRow blank = RowCopies.blank(plan, null, 0, "");
        return deadlines.of(plan).read(phrase, blank);
    }

    /** Documents that amended the plan, latest first. */
    @Transactional(readOnly = true)
    public List<Amendment> of(long planId) {
        guard.viewed(planId);
        return store.of(planId, RowCodes.of(rows.rows(planId)));
    }

    /**
     * The document of an amendment.
     *
     * @throws NotFoundException when none was attached
     */
    @Transactional(readOnly = true)
    public AttachmentContent file(long planId, long amendmentId) {
        PlanData plan = guard.viewed(planId).plan();
        long attachment = of(planId).stream()
                .filter(amendment -> amendment.id() == amendmentId && amendment.attachmentId() != null)
                .mapToLong(Amendment::attachmentId)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("Văn bản sửa đổi"));
        return attachments.open(plan.agencyId(), attachment);
    }

    private List<AmendmentEffect> apply(long planId, @Nullable Integer version, AmendmentDraft draft) {
        var open = guard.locked(Action.AMEND_PLAN, planId);
        PlanData plan = open.plan();
        if (plan.status() != PlanStatus.ISSUED) {
            throw PlanGuard.notNow(plan, "không sửa đổi theo văn bản được");
        }
        PlanGuard.sameVersion(plan, version);
        String number = AmendmentRule.number(draft.number());
        LocalDate date = AmendmentRule.date(plan, draft.date(), LocalDate.now(clock));
        String reason = AmendmentRule.reason(draft.reason());
        AmendmentRule.notEmpty(draft);
        long id = store.add(planId, number, date, stored(draft.file()), reason, open.actor());
        String document = AmendmentWords.document(number, date);
        Amending.Basis basis = new Amending.Basis(open, id, document, reason);
        List<AmendmentEffect> effects = new ArrayList<>();
        draft.changes().forEach(row -> effects.add(amending.change(basis, row)));
        draft.cancelled().forEach(row -> effects.add(amending.cancel(basis, row)));
        draft.added().forEach(row -> effects.add(amending.add(basis, row)));
        plans.changed(planId);
        log.plan(
                planId,
                open.actor(),
                "AMENDED",
                "Sửa đổi theo %s: sửa %d dòng, dừng %d dòng, thêm %d dòng"
                        .formatted(
                                document,
                                draft.changes().size(),
                                draft.cancelled().size(),
                                draft.added().size()));
        return effects;
    }

    @Nullable
    private Long stored(@Nullable NewFile file) {
        return file == null
                ? null
                : attachments.store(file.fileName(), file.content()).id();
    }
}
