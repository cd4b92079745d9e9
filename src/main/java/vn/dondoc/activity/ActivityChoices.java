package vn.dondoc.activity;

import java.util.List;
import vn.dondoc.organization.Person;
import vn.dondoc.organization.Unit;

/**
 * Whose stream the acting person can ask for.
 *
 * @param agencyWide whether also everything of the agency
 * @param units in the order of the tree
 * @param people active ones, by unit and name
 */
public record ActivityChoices(boolean agencyWide, List<Unit> units, List<Person> people) {

    /** Takes unmodifiable copies. */
    public ActivityChoices {
        units = List.copyOf(units);
        people = List.copyOf(people);
    }
}
