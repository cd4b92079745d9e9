package vn.dondoc.matrix;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dondoc.common.Area;
import vn.dondoc.common.PageQuery;
import vn.dondoc.deadline.DeadlineKind;
import vn.dondoc.deadline.Recurrence;
import vn.dondoc.matrix.ActionProbe.Trial;
import vn.dondoc.organization.Organization;
import vn.dondoc.organization.Unit;
import vn.dondoc.plan.PlanDrafting;
import vn.dondoc.plan.PlanReview;
import vn.dondoc.plan.PlanRow;
import vn.dondoc.plan.PlanSecondDeadlines;
import vn.dondoc.security.Action;
import vn.dondoc.security.ActorDirectory;
import vn.dondoc.security.CurrentActor;
import vn.dondoc.task.AssignmentFilter;
import vn.dondoc.task.AssignmentQueries;
import vn.dondoc.task.AssignmentRow;
import vn.dondoc.task.EventDraft;
import vn.dondoc.task.EventWork;
import vn.dondoc.task.InboxScope;
import vn.dondoc.task.NewTask;
import vn.dondoc.task.OngoingWork;
import vn.dondoc.task.QuickFilter;
import vn.dondoc.task.TaskCreation;
import vn.dondoc.task.TaskOccurrences;
import vn.dondoc.task.TaskService;
import vn.dondoc.task.TaskSource;

/** Events, report periods, occurrences, and second deadlines of a draft. */
@Component
class KindProbes implements ActionProbes {

    private static final String TABLE = """
            STT\tNội dung\tCơ quan chủ trì\tThời gian hoàn thành\tGhi chú
            1\tTheo dõi bộ chỉ số\tVăn phòng Sở\tThường xuyên\tĐánh giá tại cuộc họp giao ban hằng tuần
            """;
    private static final String PHRASE = "hằng tuần";

    private final TaskCreation creation;
    private final TaskService tasks;
    private final EventWork events;
    private final OngoingWork ongoing;
    private final TaskOccurrences occurrences;
    private final AssignmentQueries queries;
    private final PlanDrafting drafting;
    private final PlanReview review;
    private final PlanSecondDeadlines second;
    private final Organization organization;
    private final ActorDirectory directory;
    private final CurrentActor current;
    private final TransactionTemplate transaction;

    KindProbes(
            TaskCreation creation,
            TaskService tasks,
            EventWork events,
            OngoingWork ongoing,
            TaskOccurrences occurrences,
            AssignmentQueries queries,
            PlanDrafting drafting,
            PlanReview review,
            PlanSecondDeadlines second,
            Organization organization,
            ActorDirectory directory,
            CurrentActor current,
            TransactionTemplate transaction) {
        this.creation = creation;
        this.tasks = tasks;
        this.events = events;
        this.ongoing = ongoing;
        this.occurrences = occurrences;
        this.queries = queries;
        this.drafting = drafting;
        this.review = review;
        this.second = second;
        this.organization = organization;
        this.directory = directory;
        this.current = current;
        this.transaction = transaction;
    }

    @Override
    public List<ActionProbe> probes() {
        EventDraft draft =
                new EventDraft(null, "Công văn 100", LocalDate.of(2024, 3, 19), LocalDate.of(2024, 3, 25), false);
        String json = "{\"text\":\"Công văn 100\",\"day\":\"2024-03-19\",\"due\":\"2024-03-25\"}";
        return List.of(
                event(
                        "rules",
                        id -> new Trial(
                                () -> events.options(id), () -> get("/api/v1/assignments/{id}/events/options", id))),
                event(
                        "preview",
                        id -> new Trial(
                                () -> events.preview(id, draft),
                                () -> json(post("/api/v1/assignments/{id}/events/preview", id), json))),
                event(
                        "record",
                        id -> new Trial(
                                // received: the second version
                                () -> events.record(id, 1, draft),
                                () -> json(post("/api/v1/assignments/{id}/events", id), json))),
                view("events", id -> new Trial(null, () -> get("/api/v1/assignments/{id}/events", id))),
                view(
                        "periods",
                        id -> new Trial(() -> ongoing.periods(id), () -> get("/api/v1/assignments/{id}/periods", id))),
                occurrence(
                        Action.VIEW_TASK,
                        "occurrences",
                        task -> new Trial(
                                () -> occurrences.of(task), () -> get("/api/v1/tasks/{id}/occurrences", task))),
                occurrence(
                        Action.CANCEL_TASK,
                        "stop further occurrences",
                        task -> new Trial(
                                () -> occurrences.stop(task, "88/QĐ-STP", "Không còn cần"),
                                () -> json(
                                        post("/api/v1/tasks/{id}/occurrences/stop", task),
                                        "{\"document\":\"88/QĐ-STP\",\"reason\":\"Không còn cần\"}"))),
                take(),
                drop());
    }

    private interface OnId {
        Trial trial(long id);
    }

    private ActionProbe event(String what, OnId trial) {
        return new ActionProbe(Action.RECORD_EVENT, what, Place.TASKS, place -> trial.trial(received(place)));
    }

    private ActionProbe view(String what, OnId trial) {
        return new ActionProbe(Action.VIEW_TASK, what, Place.TASKS, place -> trial.trial(received(place)));
    }

    private ActionProbe occurrence(Action action, String what, OnId trial) {
        return new ActionProbe(
                action,
                what,
                Place.TASKS,
                place -> trial.trial(create(place, DeadlineKind.RECURRING, Recurrence.MONTHLY)
                        .taskId()));
    }

    private ActionProbe take() {
        return new ActionProbe(Action.CONFIRM_DEADLINE, "take a second deadline", Place.AGENCIES, place -> {
            PlanRow row = row(place);
            return new Trial(
                    () -> second.take(row.planId(), row.id(), null, phrase(row), null),
                    () -> json(
                            post("/api/v1/plans/{plan}/rows/{row}/second-deadlines", row.planId(), row.id()),
                            "{\"phrase\":\"" + phrase(row) + "\"}"));
        });
    }

    private ActionProbe drop() {
        return new ActionProbe(Action.CONFIRM_DEADLINE, "drop a second deadline", Place.AGENCIES, place -> {
            PlanRow row = row(place);
            long taken = current.callAs(
                    place.account("vanphong"), () -> second.take(row.planId(), row.id(), null, phrase(row), null)
                            .taken()
                            .get(0)
                            .id());
            return new Trial(
                    () -> second.drop(row.planId(), row.id(), null, taken),
                    () -> delete(
                            "/api/v1/plans/{plan}/rows/{row}/second-deadlines/{id}", row.planId(), row.id(), taken));
        });
    }

    private PlanRow row(Place place) {
        return current.callAs(place.account("vanphong"), () -> review.rows(drafting.paste("Kế hoạch", TABLE))
                .get(0));
    }

    private static String phrase(PlanRow row) {
        String phrase = row.deadline().secondDeadlines().get(0).phrase();
        if (!phrase.contains(PHRASE)) {
            throw new AssertionError("Offered: " + phrase);
        }
        return phrase;
    }

    private long received(Place place) {
        AssignmentRow row = create(place, DeadlineKind.ADHOC, null);
        String head = place.account(place.unit().equals("vp") ? "vanphong" : "truongphong." + place.unit());
        long officer = directory.actor(place.officer()).orElseThrow().personId();
        current.runAs(head, () -> tasks.receive(row.id(), row.version(), officer, ""));
        return row.id();
    }

    private AssignmentRow create(Place place, DeadlineKind kind, Recurrence recurrence) {
        String director = place.account("giamdoc");
        long agency = directory.actor(director).orElseThrow().agencyId();
        long unit = organization.units(agency).stream()
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
                "Việc thử",
                "",
                "",
                "",
                "",
                kind,
                null,
                null,
                recurrence,
                "",
                List.of(unit),
                List.of());
        return current.callAs(director, () -> {
            transaction.executeWithoutResult(status -> creation.create(agency, List.of(task), done -> {}));
            return queries.find(AssignmentFilter.of(InboxScope.ALL, QuickFilter.ANY), PageQuery.of(0, 10))
                    .items()
                    .get(0);
        });
    }

    private static MockHttpServletRequestBuilder json(MockHttpServletRequestBuilder request, String body) {
        return request.contentType(MediaType.APPLICATION_JSON).content(body);
    }
}
