package vn.dondoc.target;

import vn.dondoc.common.SqlIds;
import vn.dondoc.security.Access;
import vn.dondoc.security.Action;
import vn.dondoc.security.Actor;

/**
 * What a person sees of targets, as conditions for queries of other features: the rule of {@link TargetGuard}, all of the
 * agency or what the own units lead or help with. The agency is the caller's to ask for.
 */
public final class SeenTargets {

    private SeenTargets() {}

    /** Whether the person sees whatever the agency has. */
    public static boolean everything(Actor actor) {
        return Access.mayAgencyWide(actor, Action.VIEW_TARGET);
    }

    /** Over {@code target t}: the person may open it, by its own units or those of targets joined to it. */
    public static String opened(Actor actor) {
        return everything(actor)
                ? "TRUE"
                : ofUnits(actor, "g.id = t.id OR g.joined_into = t.id AND g.ended_at IS NULL");
    }

    /** Over {@code target t}: the person reads its history, also on the page of the target that it is joined to. */
    public static String told(Actor actor) {
        return everything(actor)
                ? "TRUE"
                : ofUnits(
                        actor,
                        "g.id = t.id OR g.joined_into = t.id AND g.ended_at IS NULL OR t.ended_at IS NULL"
                                + " AND (g.id = t.joined_into OR g.joined_into = t.joined_into AND g.ended_at IS NULL)");
    }

    private static String ofUnits(Actor actor, String group) {
        return "EXISTS (SELECT 1 FROM target_unit tu JOIN target g ON g.id = tu.target_id WHERE tu.unit_id IN "
                + SqlIds.in(Access.units(actor, Action.VIEW_TARGET)) + " AND (" + group + "))";
    }
}
