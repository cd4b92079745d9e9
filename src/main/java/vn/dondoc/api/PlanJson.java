package vn.dondoc.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.lang.Nullable;
import vn.dondoc.common.Area;
import vn.dondoc.plan.Blocker;
import vn.dondoc.plan.CommentRequest;
import vn.dondoc.plan.PlanAction;
import vn.dondoc.plan.PlanComment;
import vn.dondoc.plan.PlanDetails;
import vn.dondoc.plan.PlanFinding;
import vn.dondoc.plan.PlanReview;
import vn.dondoc.plan.PlanStatus;
import vn.dondoc.plan.PlanTarget;
import vn.dondoc.plan.RowFilter;
import vn.dondoc.plan.UnreadRow;

/**
 * A plan with all that its review shows.
 *
 * @param proposed fields of the head that the program proposed and nobody has confirmed
 * @param blockers what must be settled before it can be submitted as signed, or issued
 * @param counts rows behind each filter of the review
 * @param actions what the caller may do now
 */
record PlanJson(
        long id,
        @Nullable String number,
        @Nullable LocalDate issuedOn,
        @Nullable String printedNumber,
        @Nullable LocalDate printedIssuedOn,
        int planYear,
        String title,
        Area area,
        PlanStatus status,
        boolean signedOnPaper,
        @Nullable String replaces,
        @Nullable LocalDate replacesIssuedOn,
        @Nullable PlanDetails.Predecessor replacedPlan,
        @Nullable String fileName,
        @Nullable LocalDate commentsDue,
        String draftedBy,
        Instant createdAt,
        @Nullable String approvedBy,
        @Nullable Instant approvedAt,
        @Nullable Instant issuedAt,
        int version,
        Set<String> proposed,
        Set<PlanAction> actions,
        List<PlanRowJson> rows,
        List<PlanTarget> targets,
        List<UnreadRow> notUnderstood,
        List<PlanFinding> findings,
        List<Blocker> blockers,
        Map<RowFilter, Integer> counts,
        List<CommentRequest> commentRequests,
        List<PlanComment> comments) {

    static PlanJson of(
            PlanDetails details, PlanReview.Sheet sheet, List<CommentRequest> requests, List<PlanComment> comments) {
        var summary = details.summary();
        var head = details.head();
        return new PlanJson(
                summary.id(),
                summary.number(),
                summary.issuedOn(),
                head.printedNumber(),
                head.printedIssuedOn(),
                head.planYear(),
                head.title(),
                head.area(),
                summary.status(),
                summary.signedOnPaper(),
                head.replacesNumber(),
                head.replacesIssuedOn(),
                details.replaced(),
                details.fileName(),
                summary.commentsDue(),
                summary.draftedBy(),
                summary.createdAt(),
                details.approvedBy(),
                details.approvedAt(),
                details.issuedAt(),
                summary.version(),
                details.proposed(),
                details.actions(),
                sheet.rows().stream().map(PlanRowJson::of).toList(),
                sheet.targets(),
                sheet.unread(),
                sheet.findings(),
                sheet.blockers(),
                sheet.counts().rows(),
                requests,
                comments);
    }
}
