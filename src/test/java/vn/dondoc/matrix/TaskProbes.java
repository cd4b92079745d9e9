package vn.dondoc.matrix;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dondoc.common.Area;
import vn.dondoc.common.PageQuery;
import vn.dondoc.deadline.DeadlineKind;
import vn.dondoc.document.NewFile;
import vn.dondoc.matrix.ActionProbe.Trial;
import vn.dondoc.organization.Organization;
import vn.dondoc.organization.Unit;
import vn.dondoc.security.Access;
import vn.dondoc.security.Action;
import vn.dondoc.security.Actor;
import vn.dondoc.security.ActorDirectory;
import vn.dondoc.security.CurrentActor;
import vn.dondoc.task.AssignmentExport;
import vn.dondoc.task.AssignmentFilter;
import vn.dondoc.task.AssignmentQueries;
import vn.dondoc.task.ExportFormat;
import vn.dondoc.task.InboxScope;
import vn.dondoc.task.NewTask;
import vn.dondoc.task.QuickFilter;
import vn.dondoc.task.ResultDraft;
import vn.dondoc.task.TaskCreation;
import vn.dondoc.task.TaskFilter;
import vn.dondoc.task.TaskQueries;
import vn.dondoc.task.TaskService;
import vn.dondoc.task.TaskSource;

/** The steps and the lists of assignments. */
@Component
class TaskProbes implements ActionProbes {

    /** Lists show to each what he or she may see; one place is enough to tell who sees any. */
    private static final Set<Place> LISTS = EnumSet.of(Place.OWN_TASK);

    private static final AssignmentFilter ANY = AssignmentFilter.of(InboxScope.ALL, QuickFilter.ANY);
    private static final PageQuery PAGE = PageQuery.of(0, 10);
    private static final ResultDraft RESULT =
            new ResultDraft("", null, "Xong", "https://angiang.gov.vn/ket-qua", List.of());
    private static final byte[] FILE = "Kết quả".getBytes(StandardCharsets.UTF_8);

    private final TaskCreation creation;
    private final TaskService tasks;
    private final TaskQueries taskQueries;
    private final AssignmentQueries queries;
    private final AssignmentExport export;
    private final Organization organization;
    private final ActorDirectory directory;
    private final CurrentActor current;
    private final TransactionTemplate transaction;
    private final Access access;

    TaskProbes(
            TaskCreation creation,
            TaskService tasks,
            TaskQueries taskQueries,
            AssignmentQueries queries,
            AssignmentExport export,
            Organization organization,
            ActorDirectory directory,
            CurrentActor current,
            TransactionTemplate transaction,
            Access access) {
        this.creation = creation;
        this.tasks = tasks;
        this.taskQueries = taskQueries;
        this.queries = queries;
        this.export = export;
        this.organization = organization;
        this.directory = directory;
        this.current = current;
        this.transaction = transaction;
        this.access = access;
    }

    @Override
    public List<ActionProbe> probes() {
        return Stream.of(steps(), views(), never()).flatMap(all -> all).toList();
    }

    private interface OnAssignment {
        Trial trial(long id, Place place);
    }

    private Stream<ActionProbe> steps() {
        return Stream.of(
                step(
                        Action.RECEIVE_TASK,
                        "receive",
                        this::assigned,
                        (id, place) -> new Trial(
                                () -> tasks.receive(id, version(id, place), person(place.officer()), ""),
                                () -> json(id, "receipt", "{\"officer\":\"" + place.officer() + "\"}"))),
                step(
                        Action.ASSIGN_OFFICER,
                        "name another officer",
                        this::received,
                        (id, place) -> new Trial(
                                () -> tasks.nameOfficer(id, version(id, place), person(head(place)), "Nghỉ phép"),
                                () -> json(
                                        id,
                                        "officer",
                                        "{\"officer\":\"" + head(place) + "\",\"reason\":\"Nghỉ phép\"}"))),
                step(
                        Action.ASSIGN_OFFICER,
                        "whom to name",
                        this::assigned,
                        (id, place) -> new Trial(
                                () -> tasks.officerChoices(id), () -> get("/api/v1/assignments/{id}/officers", id))),
                step(
                        Action.REPORT_WORK,
                        "progress",
                        this::received,
                        (id, place) -> new Trial(
                                () -> tasks.progress(id, version(id, place), "Đang làm", null),
                                () -> json(id, "progress", "{\"text\":\"Đang làm\"}"))),
                step(
                        Action.REPORT_WORK,
                        "result",
                        this::received,
                        (id, place) -> new Trial(
                                () -> tasks.submitResult(id, version(id, place), RESULT),
                                () -> json(id, "result", "{\"link\":\"https://angiang.gov.vn/ket-qua\"}"))),
                step(
                        Action.REPORT_WORK,
                        "result with a file",
                        this::received,
                        (id, place) -> new Trial(null, () -> multipart("/api/v1/assignments/{id}/result", id)
                                .file(new MockMultipartFile("file", "a.txt", null, FILE)))),
                step(Action.ACCEPT_UNIT, "accept", this::submitted, this::accept),
                step(Action.ACCEPT_UNIT, "send back", this::submitted, this::rework),
                step(Action.ACCEPT_DEPARTMENT, "accept", this::acceptedByUnit, this::accept),
                step(Action.ACCEPT_DEPARTMENT, "send back", this::acceptedByUnit, this::rework),
                step(
                        Action.CANCEL_TASK,
                        "stop",
                        this::received,
                        (id, place) -> new Trial(
                                () -> tasks.cancel(id, version(id, place), "88/QĐ-STP", "Không còn cần"),
                                () -> json(
                                        id,
                                        "cancellation",
                                        "{\"document\":\"88/QĐ-STP\",\"reason\":\"Không còn cần\"}"))));
    }

    private Stream<ActionProbe> views() {
        return Stream.of(
                step(
                        Action.VIEW_TASK,
                        "details",
                        this::submitted,
                        (id, place) -> new Trial(() -> queries.details(id), () -> get("/api/v1/assignments/{id}", id))),
                step(Action.VIEW_TASK, "file of a result", this::submitted, (id, place) -> {
                    long file = as(place, "giamdoc", () -> queries.details(id)
                            .results()
                            .get(0)
                            .files()
                            .get(0)
                            .id());
                    return new Trial(
                            () -> queries.resultFile(id, file),
                            () -> get("/api/v1/assignments/{id}/files/{file}", id, file));
                }),
                step(Action.VIEW_TASK, "whole task", this::assigned, (id, place) -> {
                    long task = as(
                            place, "giamdoc", () -> queries.details(id).task().id());
                    return new Trial(() -> taskQueries.details(task), () -> get("/api/v1/tasks/{id}", task));
                }),
                new ActionProbe(
                        Action.VIEW_TASK,
                        "list",
                        LISTS,
                        place -> new Trial(() -> queries.find(ANY, PAGE), () -> get("/api/v1/assignments"))),
                new ActionProbe(
                        Action.VIEW_TASK,
                        "counts",
                        LISTS,
                        place -> new Trial(
                                () -> queries.counts(InboxScope.MINE), () -> get("/api/v1/assignments/counts"))),
                new ActionProbe(
                        Action.VIEW_TASK,
                        "export",
                        LISTS,
                        place -> new Trial(
                                () -> export.write(ANY, PAGE, ExportFormat.CSV, OutputStream.nullOutputStream()),
                                () -> get("/api/v1/assignments/export"))),
                new ActionProbe(
                        Action.VIEW_TASK,
                        "list of tasks",
                        LISTS,
                        place ->
                                new Trial(() -> taskQueries.find(TaskFilter.any(), PAGE), () -> get("/api/v1/tasks"))));
    }

    /** Nobody changes what is recorded: no service offers it, and there is nothing to call. */
    private Stream<ActionProbe> never() {
        return Stream.of(step(
                Action.CHANGE_RESULT,
                "result and dates",
                this::submitted,
                (id, place) -> new Trial(
                        () -> access.require(Action.CHANGE_RESULT), () -> put("/api/v1/assignments/{id}/completion", id)
                                .contentType(MediaType.APPLICATION_JSON)
                                .content("{\"completedOn\":\"2024-03-01\"}"))));
    }

    private interface Maker {
        long at(Place place);
    }

    private ActionProbe step(Action action, String what, Maker maker, OnAssignment trial) {
        return new ActionProbe(action, what, Place.TASKS, place -> trial.trial(maker.at(place), place));
    }

    private Trial accept(long id, Place place) {
        return new Trial(() -> tasks.accept(id, version(id, place), ""), () -> json(id, "acceptance", "{}"));
    }

    private Trial rework(long id, Place place) {
        return new Trial(
                () -> tasks.rework(id, version(id, place), "Thiếu"),
                () -> json(id, "rework", "{\"reason\":\"Thiếu\"}"));
    }

    long assigned(Place place) {
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
                "Việc thử",
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
        return as(place, "giamdoc", () -> {
            transaction.executeWithoutResult(status -> creation.create(director.agencyId(), List.of(task), done -> {}));
            return queries.find(ANY, PAGE).items().get(0).id();
        });
    }

    long received(Place place) {
        long id = assigned(place);
        current.runAs(head(place), () -> tasks.receive(id, 0, person(place.officer()), ""));
        return id;
    }

    long submitted(Place place) {
        long id = received(place);
        current.runAs(place.officer(), () -> tasks.submitResult(id, 1, RESULT, List.of(new NewFile("a.txt", FILE))));
        return id;
    }

    long acceptedByUnit(Place place) {
        long id = submitted(place);
        current.runAs(head(place), () -> tasks.accept(id, 2, ""));
        return id;
    }

    int version(long id, Place place) {
        return as(place, "giamdoc", () -> queries.details(id).version());
    }

    static String head(Place place) {
        return place.account(place.unit().equals("vp") ? "vanphong" : "truongphong." + place.unit());
    }

    long person(String account) {
        return directory.actor(account).orElseThrow().personId();
    }

    <T> T as(Place place, String account, java.util.function.Supplier<T> work) {
        return current.callAs(place.account(account), work);
    }

    private static MockHttpServletRequestBuilder json(long id, String step, String body) {
        return post("/api/v1/assignments/{id}/" + step, id)
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
    }
}
