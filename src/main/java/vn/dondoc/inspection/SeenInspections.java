package vn.dondoc.inspection;

import java.util.stream.Collectors;
import vn.dondoc.common.SqlIds;
import vn.dondoc.security.Access;
import vn.dondoc.security.Action;
import vn.dondoc.security.Actor;

/**
 * What a person sees of inspections, as conditions for queries of other features: the same rules as those of {@link
 * InspectionSight} and {@link Shown}. The agency is the caller's to ask for.
 */
public final class SeenInspections {

    private static final String INSIDE =
            Shown.inside().stream().map(kind -> "'" + kind.name() + "'").collect(Collectors.joining(", ", "(", ")"));

    private final boolean none;
    private final boolean everything;
    private final String whole;
    private final String ownUnits;
    private final String selfInspected;

    private SeenInspections(Actor actor) {
        none = !Access.mayAnything(actor, Action.VIEW_INSPECTION);
        everything = Access.mayAgencyWide(actor, Action.VIEW_INSPECTION);
        whole = "EXISTS (SELECT 1 FROM inspection_member im WHERE im.inspection_id = i.id AND im.person_id IN "
                + SqlIds.in(actor.everyPersonId()) + ")";
        ownUnits = SqlIds.in(Access.units(actor, Action.VIEW_INSPECTION));
        selfInspected = SqlIds.in(Access.units(actor, Action.SELF_INSPECT));
    }

    /** For a person. */
    public static SeenInspections of(Actor actor) {
        return new SeenInspections(actor);
    }

    /** Whether the person sees whatever the agency has. */
    public boolean everything() {
        return everything;
    }

    /** Over {@code inspection i}: whole, or because the own unit is inspected. */
    public String inspections() {
        return condition("i.issued_on IS NOT NULL AND " + ownVisit());
    }

    /** Over {@code inspection i} and {@code inspection_visit v}, without what is still a draft in it. */
    public String visits() {
        return condition("i.issued_on IS NOT NULL AND v.unit_id IN " + ownUnits);
    }

    /** Over {@code inspection i} and {@code inspection_visit v}: the findings of the visit. */
    public String findings() {
        return condition("i.issued_on IS NOT NULL AND v.unit_id IN " + ownUnits
                + " AND (i.kind = 'OUTSIDE' OR v.minutes_sent_at IS NOT NULL OR v.conclusion_number IS NOT NULL"
                + " OR v.state IN ('REMEDYING', 'CLOSED') OR i.kind = 'SELF' AND v.unit_id IN " + selfInspected + ")");
    }

    /** Over {@code inspection i} and {@code inspection_event x}: what the person reads of the history. */
    public String events() {
        return condition("i.issued_on IS NOT NULL AND x.kind NOT IN " + INSIDE + " AND " + ownVisit()
                + " AND (x.visit_id IS NULL OR EXISTS (SELECT 1 FROM inspection_visit ov WHERE ov.id = x.visit_id"
                + " AND ov.unit_id IN " + ownUnits + "))");
    }

    private String ownVisit() {
        return "EXISTS (SELECT 1 FROM inspection_visit iv WHERE iv.inspection_id = i.id AND iv.unit_id IN " + ownUnits
                + ")";
    }

    private String condition(String ofUnits) {
        if (none) {
            return "FALSE";
        }
        return everything ? "TRUE" : "(" + whole + " OR " + ofUnits + ")";
    }
}
