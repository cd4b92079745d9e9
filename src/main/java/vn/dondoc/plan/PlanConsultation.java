package vn.dondoc.plan;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.common.EnteredText;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.common.NotFoundException;
import vn.dondoc.common.NotPossibleException;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.security.Access;
import vn.dondoc.security.Action;
import vn.dondoc.security.Actor;
import vn.dondoc.security.Subject;

/** The round of comments: the Office asks units, units answer up to a term, the Office answers them. */
@Service
@Transactional
public class PlanConsultation {

    private static final int LONGEST_TEXT = 5000;
    private static final int LONGEST_TERM_DAYS = 90;

    private final Access access;
    private final PlanGuard guard;
    private final PlanStore plans;
    private final RowStore rows;
    private final CommentStore comments;
    private final AgencyCatalogues catalogues;
    private final PlanWorkflow workflow;
    private final PlanLog log;
    private final Clock clock;

    PlanConsultation(
            Access access,
            PlanGuard guard,
            PlanStore plans,
            RowStore rows,
            CommentStore comments,
            AgencyCatalogues catalogues,
            PlanWorkflow workflow,
            PlanLog log,
            Clock clock) {
        this.access = access;
        this.guard = guard;
        this.plans = plans;
        this.rows = rows;
        this.comments = comments;
        this.catalogues = catalogues;
        this.workflow = workflow;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Asks units for their opinion.
     *
     * @param version the version that the person saw; null: whatever is there now
     * @param unitIds units of the agency
     * @param term last day for answers (Asia/Ho_Chi_Minh), later than today
     */
    public void submitForComments(
            long planId, @Nullable Integer version, List<Long> unitIds, @Nullable LocalDate term) {
        var open = guard.locked(Action.DRAFT_PLAN, planId);
        if (open.plan().status() != PlanStatus.DRAFT) {
            throw PlanGuard.notNow(open.plan(), "không gửi lấy ý kiến được");
        }
        PlanGuard.sameVersion(open.plan(), version);
        checkTerm(term);
        AgencyUnits units = catalogues.units(open.plan().agencyId());
        List<Long> asked = unitIds.stream().distinct().toList();
        if (asked.isEmpty()) {
            throw new InvalidInputException("commentUnits", "Hãy chọn ít nhất một phòng, đơn vị để lấy ý kiến.");
        }
        asked.forEach(unit -> units.required("commentUnits", unit));
        if (rows.lastPosition(planId).isEmpty()) {
            throw new NotPossibleException("Dự thảo chưa có dòng nào để lấy ý kiến.");
        }
        comments.ask(planId, asked, clock.instant());
        plans.commenting(planId, term);
        log.plan(
                planId,
                open.actor(),
                "SENT_FOR_COMMENTS",
                "Gửi lấy ý kiến %d phòng, đơn vị, đến hết ngày %s".formatted(asked.size(), Vietnamese.date(term)));
        workflow.submittedForComments(
                planId, term.plusDays(1).atStartOfDay(Vietnamese.ZONE).toInstant());
    }

    /**
     * Gives the opinion of a unit, or of a member of the leadership. A unit that was asked has thereby answered; it may
     * add more while the round is open.
     */
    public void comment(long planId, CommentDraft draft) {
        var open = guard.forComment(planId);
        if (open.plan().status() != PlanStatus.COMMENTING) {
            throw PlanGuard.notNow(open.plan(), "không góp ý được");
        }
        Speaker speaker = speaker(open.actor(), draft.unitId());
        Actor actor = speaker.actor();
        Long unit = speaker.unit();
        String text = EnteredText.optional("text", draft.text() == null ? "" : draft.text(), LONGEST_TEXT);
        if (text.isEmpty() && draft.rows().isEmpty() && !draft.agrees()) {
            throw new InvalidInputException("text", "Không đồng ý thì hãy nêu ý kiến.");
        }
        Instant now = clock.instant();
        long person = actor.personId();
        comments.add(planId, unit, null, person, draft.agrees(), text, now);
        for (CommentDraft.OnRow remark : draft.rows()) {
            StoredRow row = rows.row(planId, remark.rowId());
            String words =
                    EnteredText.required("rows", remark.text(), LONGEST_TEXT, "Góp ý cho một dòng phải có nội dung.");
            comments.add(planId, unit, row.id(), person, draft.agrees(), words, now);
        }
        String who = unit == null
                ? "Lãnh đạo"
                : catalogues.units(open.plan().agencyId()).name(unit);
        log.plan(planId, actor, "COMMENTED", who + (draft.agrees() ? " đồng ý với dự thảo" : " góp ý dự thảo"));
        if (unit != null && comments.answered(planId, unit, now)) {
            workflow.commented(planId, unit);
        }
    }

    /** The Office stops waiting for answers. */
    public void closeComments(long planId, @Nullable Integer version) {
        var open = guard.locked(Action.DRAFT_PLAN, planId);
        if (open.plan().status() != PlanStatus.COMMENTING) {
            throw PlanGuard.notNow(open.plan(), "không có đợt lấy ý kiến để dừng");
        }
        PlanGuard.sameVersion(open.plan(), version);
        log.plan(planId, open.actor(), "COMMENTS_STOPPED", "Dừng lấy ý kiến");
        workflow.commentsClosed(planId);
    }

    /** The Office answers a comment: taken over, or why not. */
    public void answer(long planId, long commentId, String answer) {
        var open = guard.locked(Action.DRAFT_PLAN, planId);
        PlanStatus status = open.plan().status();
        if (status != PlanStatus.COMMENTING && status != PlanStatus.CONSOLIDATING) {
            throw PlanGuard.notNow(open.plan(), "không trả lời góp ý được nữa");
        }
        String words = EnteredText.required("answer", answer, LONGEST_TEXT, "Hãy nhập nội dung trả lời.");
        if (!comments.answer(planId, commentId, words)) {
            throw new NotFoundException("Góp ý");
        }
    }

    /** Who speaks, and for which unit; null for the leadership. */
    private record Speaker(Actor actor, @Nullable Long unit) {}

    private Speaker speaker(Actor actor, @Nullable Long wanted) {
        boolean leadership = Access.mayAgencyWide(actor, Action.COMMENT_PLAN);
        Long unit = wanted != null || leadership ? wanted : PlanActions.commentingUnit(actor);
        if (unit == null) {
            return new Speaker(access.require(Action.COMMENT_PLAN, Subject.agency(actor.agencyId())), null);
        }
        if (catalogues.units(actor.agencyId()).name(unit) == null) {
            throw new NotFoundException("Phòng, đơn vị");
        }
        return new Speaker(access.require(Action.COMMENT_PLAN, Subject.unit(actor.agencyId(), unit)), unit);
    }

    private void checkTerm(@Nullable LocalDate term) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Vietnamese.ZONE);
        if (term == null || !term.isAfter(today)) {
            throw new InvalidInputException(
                    "term", "Hạn góp ý phải sau hôm nay (%s).".formatted(Vietnamese.date(today)));
        }
        if (term.isAfter(today.plusDays(LONGEST_TERM_DAYS))) {
            throw new InvalidInputException("term", "Hạn góp ý xa quá 90 ngày; hãy chọn ngày gần hơn.");
        }
    }
}
