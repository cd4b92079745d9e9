package vn.dondoc.ui.plan;

import java.time.Clock;
import org.springframework.stereotype.Component;
import vn.dondoc.organization.Organization;
import vn.dondoc.plan.PlanAmendments;
import vn.dondoc.plan.PlanConsultation;
import vn.dondoc.plan.PlanDeadlines;
import vn.dondoc.plan.PlanDocuments;
import vn.dondoc.plan.PlanDrafting;
import vn.dondoc.plan.PlanHeads;
import vn.dondoc.plan.PlanIssuance;
import vn.dondoc.plan.PlanMapping;
import vn.dondoc.plan.PlanQueries;
import vn.dondoc.plan.PlanReview;
import vn.dondoc.plan.PlanRows;
import vn.dondoc.plan.PlanSecondDeadlines;
import vn.dondoc.plan.PlanUnits;
import vn.dondoc.security.CurrentActor;

/** The services that the screens of plans call, handed from a page to its parts. */
@Component
record PlanServices(
        PlanQueries queries,
        PlanReview review,
        PlanDrafting drafting,
        PlanHeads heads,
        PlanRows rows,
        PlanUnits units,
        PlanDeadlines deadlines,
        PlanSecondDeadlines second,
        PlanConsultation consultation,
        PlanIssuance issuance,
        PlanMapping mapping,
        PlanAmendments amendments,
        PlanDocuments documents,
        Organization organization,
        CurrentActor actor,
        Clock clock) {

    /** The agency of the acting person. */
    long agencyId() {
        return actor.get().agencyId();
    }
}
