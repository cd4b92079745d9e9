package vn.dondoc.matrix;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dondoc.common.Area;
import vn.dondoc.common.PageQuery;
import vn.dondoc.deadline.DeadlineKind;
import vn.dondoc.matrix.ActionProbe.Trial;
import vn.dondoc.organization.Organization;
import vn.dondoc.organization.Unit;
import vn.dondoc.security.Action;
import vn.dondoc.security.Actor;
import vn.dondoc.security.ActorDirectory;
import vn.dondoc.task.AssignmentFilter;
import vn.dondoc.task.AssignmentQueries;
import vn.dondoc.task.EarlyOpenings;
import vn.dondoc.task.InboxScope;
import vn.dondoc.task.NewTask;
import vn.dondoc.task.QuickFilter;
import vn.dondoc.task.ReminderAudience;
import vn.dondoc.task.Reminders;
import vn.dondoc.task.TaskCreation;
import vn.dondoc.task.TaskSource;

/** Reminding by hand, what was told so far, and opening work before its first day. */
@Component
class ReminderProbes implements ActionProbes {

    private final TaskProbes work;
    private final Reminders reminders;
    private final EarlyOpenings openings;
    private final TaskCreation creation;
    private final AssignmentQueries queries;
    private final Organization organization;
    private final ActorDirectory directory;
    private final TransactionTemplate transaction;

    ReminderProbes(
            TaskProbes work,
            Reminders reminders,
            EarlyOpenings openings,
            TaskCreation creation,
            AssignmentQueries queries,
            Organization organization,
            ActorDirectory directory,
            TransactionTemplate transaction) {
        this.work = work;
        this.reminders = reminders;
        this.openings = openings;
        this.creation = creation;
        this.queries = queries;
        this.organization = organization;
        this.directory = directory;
        this.transaction = transaction;
    }

    @Override
    public List<ActionProbe> probes() {
        return List.of(
                new ActionProbe(Action.REMIND, "remind", Place.TASKS, place -> {
                    long id = work.received(place);
                    return new Trial(() -> reminders.remind(id, ReminderAudience.BOTH, "Sắp đến hạn"), () -> post(
                                    "/api/v1/assignments/{id}/reminders", id)
                            .contentType(MediaType.APPLICATION_JSON)
                            .content("{\"text\":\"Sắp đến hạn\"}"));
                }),
                new ActionProbe(Action.VIEW_TASK, "reminders so far", Place.TASKS, place -> {
                    long id = work.received(place);
                    return new Trial(() -> reminders.history(id), () -> get("/api/v1/assignments/{id}/reminders", id));
                }),
                new ActionProbe(Action.RECEIVE_TASK, "open early", Place.TASKS, place -> {
                    long id = scheduled(place);
                    return new Trial(
                            () -> openings.open(id, work.version(id, place)),
                            () -> post("/api/v1/assignments/{id}/early-opening", id));
                }));
    }

    private long scheduled(Place place) {
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
                "II.1",
                2024,
                Area.PROCEDURES,
                "Việc của tháng 8 và 9",
                "",
                "",
                "",
                "",
                DeadlineKind.RANGE,
                LocalDate.of(2024, 8, 1),
                LocalDate.of(2024, 9, 30),
                null,
                "",
                List.of(unit),
                List.of());
        return work.as(place, "giamdoc", () -> {
            transaction.executeWithoutResult(status -> creation.create(director.agencyId(), List.of(task), done -> {}));
            return queries.find(AssignmentFilter.of(InboxScope.ALL, QuickFilter.ANY), PageQuery.of(0, 1))
                    .items()
                    .get(0)
                    .id();
        });
    }
}
