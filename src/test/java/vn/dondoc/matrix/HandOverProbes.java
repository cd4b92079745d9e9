package vn.dondoc.matrix;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static vn.dondoc.security.Action.HAND_OVER;

import java.util.List;
import java.util.Map;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dondoc.common.Area;
import vn.dondoc.common.PageQuery;
import vn.dondoc.deadline.DeadlineKind;
import vn.dondoc.matrix.ActionProbe.Trial;
import vn.dondoc.organization.Organization;
import vn.dondoc.organization.Unit;
import vn.dondoc.security.Actor;
import vn.dondoc.security.ActorDirectory;
import vn.dondoc.security.CurrentActor;
import vn.dondoc.task.AssignmentFilter;
import vn.dondoc.task.AssignmentQueries;
import vn.dondoc.task.HandOverOrder;
import vn.dondoc.task.HandOvers;
import vn.dondoc.task.InboxScope;
import vn.dondoc.task.NewTask;
import vn.dondoc.task.QuickFilter;
import vn.dondoc.task.TaskCreation;
import vn.dondoc.task.TaskService;
import vn.dondoc.task.TaskSource;

/** Handing over the work of the officer of a place to the head of the unit. */
@Component
class HandOverProbes implements ActionProbes {

    private static final AssignmentFilter ANY = AssignmentFilter.of(InboxScope.ALL, QuickFilter.ANY);

    private final HandOvers handOvers;
    private final TaskCreation creation;
    private final TaskService tasks;
    private final AssignmentQueries queries;
    private final Organization organization;
    private final ActorDirectory directory;
    private final CurrentActor current;
    private final TransactionTemplate transaction;

    HandOverProbes(
            HandOvers handOvers,
            TaskCreation creation,
            TaskService tasks,
            AssignmentQueries queries,
            Organization organization,
            ActorDirectory directory,
            CurrentActor current,
            TransactionTemplate transaction) {
        this.handOvers = handOvers;
        this.creation = creation;
        this.tasks = tasks;
        this.queries = queries;
        this.organization = organization;
        this.directory = directory;
        this.current = current;
        this.transaction = transaction;
    }

    @Override
    public List<ActionProbe> probes() {
        return List.of(
                new ActionProbe(HAND_OVER, "list", Place.TASKS, place -> {
                    long person = withWork(place);
                    return new Trial(() -> handOvers.list(person), () -> get("/api/v1/people/{id}/hand-over", person));
                }),
                new ActionProbe(HAND_OVER, "hand over", Place.TASKS, place -> {
                    long person = withWork(place);
                    long to = person(head(place));
                    return new Trial(
                            () -> handOvers.handOver(person, new HandOverOrder(to, Map.of(), "Chuyển công tác")),
                            () -> post("/api/v1/people/{id}/hand-over", person)
                                    .contentType(MediaType.APPLICATION_JSON)
                                    .content("{\"toPersonId\":%d,\"reason\":\"Chuyển công tác\"}".formatted(to)));
                }));
    }

    /** The officer, with one piece of open work. */
    private long withWork(Place place) {
        Actor director = directory.actor(place.account("giamdoc")).orElseThrow();
        long unit = organization.units(director.agencyId()).stream()
                .filter(candidate -> candidate.code().equals(place.unit()))
                .mapToLong(Unit::id)
                .findFirst()
                .orElseThrow();
        NewTask task = new NewTask(
                null,
                null,
                TaskSource.PLAN,
                "KH 56",
                "I.1",
                2024,
                Area.PROCEDURES,
                "Việc bàn giao",
                "",
                "",
                "",
                "",
                DeadlineKind.ONGOING,
                null,
                null,
                null,
                "",
                List.of(unit),
                List.of());
        long id = current.callAs(place.account("giamdoc"), () -> {
            transaction.executeWithoutResult(status -> creation.create(director.agencyId(), List.of(task), done -> {}));
            return queries.find(ANY, PageQuery.of(0, 5)).items().get(0).id();
        });
        long officer = person(place.officer());
        current.runAs(head(place), () -> tasks.receive(id, 0, officer, ""));
        return officer;
    }

    private static String head(Place place) {
        return place.account(place.unit().equals("vp") ? "vanphong" : "truongphong." + place.unit());
    }

    private long person(String account) {
        return directory.actor(account).orElseThrow().personId();
    }
}
