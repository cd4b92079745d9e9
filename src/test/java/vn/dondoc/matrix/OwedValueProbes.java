package vn.dondoc.matrix;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.dondoc.matrix.ActionProbe.Trial;
import vn.dondoc.security.Action;
import vn.dondoc.target.OwedValues;
import vn.dondoc.target.TargetFixture;

/** What a unit owes: whoever may enter at all gets the own ones. */
@Component
class OwedValueProbes implements ActionProbes {

    private static final Set<Place> LISTS = EnumSet.of(Place.OWN_TASK);

    private final TargetFixture fixture;
    private final OwedValues owed;

    OwedValueProbes(TargetFixture fixture, OwedValues owed) {
        this.fixture = fixture;
        this.owed = owed;
    }

    @Override
    public List<ActionProbe> probes() {
        return List.of(new ActionProbe(Action.ENTER_TARGET, "owed", LISTS, place -> {
            fixture.single("stp-angiang", "hctp");
            return new Trial(owed::mine, () -> get("/api/v1/targets/owed"));
        }));
    }
}
