package vn.dondoc.activity;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.organization.Organization;
import vn.dondoc.organization.Person;
import vn.dondoc.organization.Unit;
import vn.dondoc.security.Access;
import vn.dondoc.security.Action;
import vn.dondoc.security.Actor;
import vn.dondoc.security.Subject;

/**
 * Who did what when, latest first: with which task, plan, directive, inspection, feedback or target. Everybody sees the
 * acts around what he or she may see: leadership and Office those of the agency, heads and officers those of their unit
 * and of what it cooperates in; of inspections, feedback and targets what their own services show, and never the person
 * behind a feedback.
 */
@Service
@Transactional(readOnly = true)
public class ActivityStream {

    /** At most so many at once. */
    public static final int MOST = 200;

    private final ActivityRows rows;
    private final Organization organization;
    private final Access access;

    ActivityStream(ActivityRows rows, Organization organization, Access access) {
        this.rows = rows;
        this.organization = organization;
        this.access = access;
    }

    /**
     * A page of the stream. Without person and unit: everything of the agency, or of the own units.
     *
     * @param before {@link ActivityPage#next} of the former page; null for the latest
     * @param size 1 to {@value #MOST}
     * @throws vn.dondoc.common.NotFoundException when the agency has no such person or unit
     * @throws vn.dondoc.common.ForbiddenException when the unit's work is not the person's to see
     * @throws InvalidInputException when the days or {@code before} make no sense
     */
    public ActivityPage find(ActivityFilter filter, @Nullable String before, int size) {
        Actor actor = access.require(Action.VIEW_TASK);
        if (size < 1 || size > MOST) {
            throw new InvalidInputException("size", "Số dòng một lần phải từ 1 đến %d.".formatted(MOST));
        }
        if (filter.from() != null && filter.to() != null && filter.to().isBefore(filter.from())) {
            throw new InvalidInputException("to", "Ngày cuối phải từ ngày đầu trở đi.");
        }
        if (filter.kind() == ActivityKind.COMMENT) {
            access.require(Action.COMMENT_TASK);
        }
        if (filter.personId() != null) {
            organization.person(actor.agencyId(), filter.personId());
        }
        boolean everything = Access.mayAgencyWide(actor, Action.VIEW_TASK);
        Set<Long> chosen = chosen(actor, filter);
        List<ActivityKey> found = rows.keys(ActivityArms.of(new ActivityArms.Request(
                actor,
                filter.personId(),
                units(actor, filter, chosen, everything),
                chosen,
                everything ? null : Access.units(actor, Action.VIEW_TASK),
                access.may(Action.COMMENT_TASK),
                filter.kind(),
                filter.from(),
                filter.to(),
                ActivityKey.read(before),
                size + 1)));
        List<ActivityKey> page = found.subList(0, Math.min(size, found.size()));
        return new ActivityPage(
                rows.of(page), found.size() > size ? page.get(size - 1).written() : null);
    }

    /** Whose stream the acting person can ask for. */
    public ActivityChoices choices() {
        Actor actor = access.require(Action.VIEW_TASK);
        boolean everything = Access.mayAgencyWide(actor, Action.VIEW_TASK);
        Set<Long> near = Access.units(actor, Action.VIEW_TASK);
        List<Unit> units = organization.units(actor.agencyId()).stream()
                .filter(unit -> everything || near.contains(unit.id()))
                .toList();
        List<Person> people = organization.people(actor.agencyId()).stream()
                .filter(Person::active)
                .filter(person -> everything || person.unitId() != null && near.contains(person.unitId()))
                .toList();
        return new ActivityChoices(everything, units, people);
    }

    /** The unit that was asked for, with those below; null for none. */
    @Nullable
    private Set<Long> chosen(Actor actor, ActivityFilter filter) {
        if (filter.unitId() == null) {
            return null;
        }
        organization.unit(actor.agencyId(), filter.unitId());
        access.require(Action.VIEW_TASK, Subject.unit(actor.agencyId(), filter.unitId()));
        return organization.unitAndBelow(actor.agencyId(), filter.unitId());
    }

    /** Which units' work is asked for; null = not by unit. */
    @Nullable
    private static Set<Long> units(Actor actor, ActivityFilter filter, @Nullable Set<Long> chosen, boolean everything) {
        if (chosen != null) {
            return chosen;
        }
        return everything || filter.personId() != null ? null : new HashSet<>(Access.units(actor, Action.VIEW_TASK));
    }
}
