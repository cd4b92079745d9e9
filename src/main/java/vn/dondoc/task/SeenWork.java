package vn.dondoc.task;

import java.util.Map;
import vn.dondoc.security.Actor;

/**
 * What a person may see of the work, for queries of other features about plans, directives and calendars. Work that
 * somebody only verifies belongs to none of them; the inbox shows it ({@link TaskVerifiers}).
 */
public final class SeenWork {

    /**
     * A condition of a query.
     *
     * @param sql over {@code assignment a}, with values by name
     * @param values the values that it names
     */
    public record Condition(String sql, Map<String, Object> values) {}

    private SeenWork() {}

    /**
     * The assignments of the person's agency that he or she may see: by the role matrix, or as a member of a
     * cooperating unit. Whether the person may see any is the caller's to ask ({@code VIEW_TASK}).
     */
    public static Condition of(Actor actor) {
        SqlPart values = new SqlPart().with("seenAgency", actor.agencyId());
        String seen = AssignmentConditions.seen(actor, values);
        return new Condition("(a.agency_id = :seenAgency AND " + seen + ")", values.values());
    }
}
