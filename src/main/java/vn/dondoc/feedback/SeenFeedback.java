package vn.dondoc.feedback;

import vn.dondoc.common.SqlIds;
import vn.dondoc.security.Access;
import vn.dondoc.security.Action;
import vn.dondoc.security.Actor;

/**
 * What a person sees of feedback, as a condition for queries of other features: the rule of {@link Feedbacks}. Never the
 * person behind it. The agency is the caller's to ask for.
 */
public final class SeenFeedback {

    private SeenFeedback() {}

    /** Over {@code feedback f}: all of the agency, or what is with the own units. */
    public static String of(Actor actor) {
        return everything(actor) ? "TRUE" : "f.unit_id IN " + SqlIds.in(Access.units(actor, Action.VIEW_FEEDBACK));
    }

    /** Whether the person sees whatever the agency has. */
    public static boolean everything(Actor actor) {
        return Access.mayAgencyWide(actor, Action.VIEW_FEEDBACK);
    }
}
