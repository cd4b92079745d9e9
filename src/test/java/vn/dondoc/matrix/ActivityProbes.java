package vn.dondoc.matrix;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.dondoc.activity.ActivityFilter;
import vn.dondoc.activity.ActivityStream;
import vn.dondoc.matrix.ActionProbe.Trial;
import vn.dondoc.organization.Organization;
import vn.dondoc.organization.Unit;
import vn.dondoc.security.Action;
import vn.dondoc.security.ActorDirectory;

/** The stream of a unit is for whoever may see the unit's work. */
@Component
class ActivityProbes implements ActionProbes {

    private final ActivityStream stream;
    private final Organization organization;
    private final ActorDirectory directory;

    ActivityProbes(ActivityStream stream, Organization organization, ActorDirectory directory) {
        this.stream = stream;
        this.organization = organization;
        this.directory = directory;
    }

    @Override
    public List<ActionProbe> probes() {
        return List.of(new ActionProbe(Action.VIEW_TASK, "activity of a unit", Place.TASKS, place -> {
            long unit = unit(place);
            return new Trial(
                    () -> stream.find(new ActivityFilter(null, unit, null, null, null), null, 10),
                    // over the API a unit of another agency is a mistake in the question, as an unknown name is
                    place.foreign() ? null : () -> get("/api/v1/activity?unit={unit}", unit));
        }));
    }

    private long unit(Place place) {
        return organization
                .units(directory.actor(place.account("giamdoc")).orElseThrow().agencyId())
                .stream()
                .filter(unit -> unit.code().equals(place.unit()))
                .mapToLong(Unit::id)
                .findFirst()
                .orElseThrow();
    }
}
