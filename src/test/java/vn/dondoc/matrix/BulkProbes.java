package vn.dondoc.matrix;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;
import vn.dondoc.matrix.ActionProbe.Trial;
import vn.dondoc.security.Action;
import vn.dondoc.task.BulkAction;
import vn.dondoc.task.BulkOrder;
import vn.dondoc.task.BulkSteps;

/** One step for many: with one piece of work it is as the step itself. */
@Component
class BulkProbes implements ActionProbes {

    private final TaskProbes work;
    private final BulkSteps steps;

    BulkProbes(TaskProbes work, BulkSteps steps) {
        this.work = work;
        this.steps = steps;
    }

    private interface Maker {
        long at(Place place);
    }

    @Override
    public List<ActionProbe> probes() {
        return List.of(
                probe(Action.RECEIVE_TASK, BulkAction.RECEIVE, work::assigned),
                probe(Action.ASSIGN_OFFICER, BulkAction.NAME_OFFICER, work::received),
                probe(Action.ACCEPT_UNIT, BulkAction.ACCEPT, work::submitted),
                probe(Action.ACCEPT_DEPARTMENT, BulkAction.ACCEPT, work::acceptedByUnit),
                probe(Action.REMIND, BulkAction.REMIND, work::received));
    }

    private ActionProbe probe(Action action, BulkAction bulk, Maker maker) {
        return new ActionProbe(action, "for many at once", Place.TASKS, place -> {
            long id = maker.at(place);
            String officer = officer(bulk, place);
            return new Trial(
                    () -> steps.run(
                            new BulkOrder(
                                    bulk,
                                    List.of(new BulkOrder.Item(id, null)),
                                    officer == null ? null : work.person(officer),
                                    "Nghỉ phép"),
                            done -> {}),
                    () -> post("/api/v1/assignments/bulk")
                            .contentType(MediaType.APPLICATION_JSON)
                            .content("{\"action\":\"%s\",\"items\":[{\"id\":%d}],\"text\":\"Nghỉ phép\"%s}"
                                    .formatted(
                                            bulk,
                                            id,
                                            officer == null ? "" : ",\"officerId\":" + work.person(officer))));
        });
    }

    /** Another one than the officer of the place, who would be refused for having it already. */
    @Nullable
    private static String officer(BulkAction bulk, Place place) {
        return switch (bulk) {
            case RECEIVE -> place.officer();
            case NAME_OFFICER -> TaskProbes.head(place);
            default -> null;
        };
    }
}
