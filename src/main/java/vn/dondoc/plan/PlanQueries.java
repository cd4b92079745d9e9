package vn.dondoc.plan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.common.NotFoundException;
import vn.dondoc.common.PageOf;
import vn.dondoc.common.PageQuery;
import vn.dondoc.document.AttachmentContent;
import vn.dondoc.document.AttachmentService;
import vn.dondoc.organization.Organization;
import vn.dondoc.security.Access;
import vn.dondoc.security.Action;
import vn.dondoc.security.Actor;
import vn.dondoc.task.PlanTasks;
import vn.dondoc.task.WorkflowPosition;

/** Looks at plans: list, page, comments, history, file. */
@Service
@Transactional(readOnly = true)
public class PlanQueries {

    private final Access access;
    private final PlanGuard guard;
    private final PlanStore plans;
    private final PlanLists lists;
    private final CommentStore comments;
    private final PlanLog log;
    private final PlanActions actions;
    private final PlanTasks planTasks;
    private final Predecessors predecessors;
    private final MappingViews mapping;
    private final PlanWorkflow workflow;
    private final AttachmentService attachments;
    private final Organization organization;

    PlanQueries(
            Access access,
            PlanGuard guard,
            PlanStore plans,
            PlanLists lists,
            CommentStore comments,
            PlanLog log,
            PlanActions actions,
            PlanTasks planTasks,
            Predecessors predecessors,
            MappingViews mapping,
            PlanWorkflow workflow,
            AttachmentService attachments,
            Organization organization) {
        this.access = access;
        this.guard = guard;
        this.plans = plans;
        this.lists = lists;
        this.comments = comments;
        this.log = log;
        this.actions = actions;
        this.planTasks = planTasks;
        this.predecessors = predecessors;
        this.mapping = mapping;
        this.workflow = workflow;
        this.attachments = attachments;
        this.organization = organization;
    }

    /** Plans of the own agency, latest first. */
    public PageOf<PlanSummary> find(PlanFilter filter, PageQuery page) {
        Actor actor = access.require(Action.VIEW_PLAN);
        return lists.find(actor.agencyId(), filter, page);
    }

    /** Plans that wait for the opinion of the acting person's unit. */
    public List<PlanSummary> awaitingComment() {
        Actor actor = access.require(Action.COMMENT_PLAN);
        return lists.awaitingComment(actor.agencyId(), PlanActions.commentingUnits(actor));
    }

    /** @throws NotFoundException when the agency has no such plan */
    public PlanDetails details(long planId) {
        var open = guard.viewed(planId);
        PlanData plan = open.plan();
        Map<Long, String> people = organization.names(plan.agencyId());
        Optional<PlanData> predecessor = predecessors.of(plan);
        var file = plan.attachmentId() == null
                ? null
                : attachments.describe(plan.agencyId(), List.of(plan.attachmentId())).stream()
                        .findFirst()
                        .orElse(null);
        return new PlanDetails(
                lists.summary(plan.agencyId(), planId),
                plan.head(),
                plan.proposedFields(),
                predecessor.map(old -> predecessorView(plan, old)).orElse(null),
                plans.successor(planId).map(PlanQueries::successorView).orElse(null),
                plan.attachmentId(),
                file == null ? null : file.fileName(),
                name(people, plan.approvedBy()),
                plan.approvedAt(),
                plan.issuedAt(),
                actions.of(open.actor(), plan, predecessor.isPresent()));
    }

    /** Opinions on a draft, in the order in which they came. */
    public List<PlanComment> comments(long planId) {
        guard.viewed(planId);
        return comments.comments(planId);
    }

    /** Units that were asked, and which of them have answered. */
    public List<CommentRequest> commentRequests(long planId) {
        guard.viewed(planId);
        return comments.requests(planId);
    }

    /** What happened to the plan, oldest first. */
    public List<PlanEvent> history(long planId) {
        guard.viewed(planId);
        return log.of(planId, null);
    }

    /** What happened to a row, oldest first. */
    public List<PlanEvent> history(long planId, long rowId) {
        guard.viewed(planId);
        return log.of(planId, rowId);
    }

    /** Where the plan's process stands. */
    public WorkflowPosition position(long planId) {
        guard.viewed(planId);
        return workflow.position(planId);
    }

    /**
     * The document that the plan was read from.
     *
     * @throws NotFoundException when it was not read from a file
     */
    public AttachmentContent planFile(long planId) {
        PlanData plan = guard.viewed(planId).plan();
        if (plan.attachmentId() == null) {
            throw new NotFoundException("Tệp của kế hoạch");
        }
        return attachments.open(plan.agencyId(), plan.attachmentId());
    }

    private PlanDetails.Predecessor predecessorView(PlanData plan, PlanData old) {
        return new PlanDetails.Predecessor(
                old.id(),
                old.number() == null ? "" : old.number(),
                old.issuedOn(),
                old.status(),
                planTasks.open(old.id()),
                MappingViews.mappable(plan.status()) ? mapping.undecided(plan).size() : 0);
    }

    private static PlanDetails.Successor successorView(PlanData plan) {
        return new PlanDetails.Successor(plan.id(), plan.number() == null ? "" : plan.number(), plan.issuedOn());
    }

    @Nullable
    private static String name(Map<Long, String> people, @Nullable Long person) {
        return person == null ? null : people.get(person);
    }
}
