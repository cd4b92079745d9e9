package vn.dondoc.matrix;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.http.MediaType;
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
import vn.dondoc.security.Action;
import vn.dondoc.security.Actor;
import vn.dondoc.security.ActorDirectory;
import vn.dondoc.security.CurrentActor;
import vn.dondoc.task.AssignmentFilter;
import vn.dondoc.task.AssignmentQueries;
import vn.dondoc.task.ContributionDraft;
import vn.dondoc.task.ContributionGift;
import vn.dondoc.task.Contributions;
import vn.dondoc.task.ExtensionDraft;
import vn.dondoc.task.Extensions;
import vn.dondoc.task.InboxScope;
import vn.dondoc.task.NewTask;
import vn.dondoc.task.QuickFilter;
import vn.dondoc.task.Returns;
import vn.dondoc.task.TaskCreation;
import vn.dondoc.task.TaskService;
import vn.dondoc.task.TaskSource;

/** Work on which requests, moves and contributions are tried: of a place's unit, or asked of it by another. */
@Component
class MoveSetting {

    private static final LocalDate DUE = LocalDate.of(2024, 6, 28);
    static final LocalDate LATER = LocalDate.of(2024, 7, 31);
    static final PageQuery PAGE = PageQuery.of(0, 10);
    private static final AssignmentFilter ANY = AssignmentFilter.of(InboxScope.ALL, QuickFilter.ANY);
    static final NewFile FILE = new NewFile("a.txt", "Văn bản".getBytes(StandardCharsets.UTF_8));

    private final TaskCreation creation;
    private final TaskService tasks;
    private final Extensions extensions;
    private final Returns returns;
    private final Contributions contributions;
    private final AssignmentQueries queries;
    private final Organization organization;
    private final ActorDirectory directory;
    private final CurrentActor current;
    private final TransactionTemplate transaction;

    MoveSetting(
            TaskCreation creation,
            TaskService tasks,
            Extensions extensions,
            Returns returns,
            Contributions contributions,
            AssignmentQueries queries,
            Organization organization,
            ActorDirectory directory,
            CurrentActor current,
            TransactionTemplate transaction) {
        this.creation = creation;
        this.tasks = tasks;
        this.extensions = extensions;
        this.returns = returns;
        this.contributions = contributions;
        this.queries = queries;
        this.organization = organization;
        this.directory = directory;
        this.current = current;
        this.transaction = transaction;
    }

    static ActionProbe probe(Action action, String what, ActionProbe.Preparation preparation) {
        return new ActionProbe(action, what, Place.TASKS, preparation);
    }

    /** A list that everybody may ask for, and its counts. */
    static ActionProbe list(String what, Supplier<Object> service) {
        return new ActionProbe(
                Action.VIEW_TASK,
                what,
                EnumSet.of(Place.OWN_TASK),
                place -> new Trial(service::get, () -> get("/api/v1/" + what)));
    }

    /** Work of the place's unit. */
    long assigned(Place place, TaskSource source) {
        return assigned(place, place.unit(), source);
    }

    long assigned(Place place, String unitCode, TaskSource source) {
        Actor director = directory.actor(place.account("giamdoc")).orElseThrow();
        NewTask task = new NewTask(
                null,
                null,
                source,
                "KH 56",
                "I.1",
                2024,
                Area.PROCEDURES,
                "Việc thử",
                "",
                "",
                "",
                "Chậm nhất 28/6/2024",
                DeadlineKind.FIXED_BY,
                null,
                DUE,
                null,
                "",
                List.of(unit(place, unitCode)),
                List.of());
        return current.callAs(director.username(), () -> {
            transaction.executeWithoutResult(status -> creation.create(director.agencyId(), List.of(task), done -> {}));
            return queries.find(ANY, PAGE).items().get(0).id();
        });
    }

    long received(Place place) {
        long id = assigned(place, TaskSource.PLAN);
        current.runAs(head(place, place.unit()), () -> tasks.receive(id, 0, person(place.officer()), ""));
        return id;
    }

    long asked(Place place, TaskSource source) {
        long id = assigned(place, source);
        return current.callAs(
                head(place, place.unit()), () -> extensions.ask(id, 0, new ExtensionDraft(LATER, "Chờ", false)));
    }

    long returnAsked(Place place) {
        long id = assigned(place, TaskSource.PLAN);
        current.runAs(head(place, place.unit()), () -> returns.ask(id, 0, "Không đúng việc"));
        return id;
    }

    /** The place's unit leads and has asked. */
    long askedBy(Place place) {
        long id = received(place);
        return current.callAs(
                place.officer(),
                () -> contributions.ask(id, 1, new ContributionDraft(unit(place, "pbgd"), "Số liệu", null)));
    }

    /** The place's unit leads and was given a part. */
    long givenTo(Place place) {
        long part = askedBy(place);
        current.runAs(
                head(place, "pbgd"),
                () -> contributions.give(part, 0, new ContributionGift("Đây", "", null), List.of(FILE)));
        return part;
    }

    /** Another unit leads and has asked the place's unit. */
    long askedOf(Place place) {
        long id = assigned(place, "pbgd", TaskSource.PLAN);
        String lead = head(place, "pbgd");
        current.runAs(lead, () -> tasks.receive(id, 0, person(lead), ""));
        return current.callAs(
                lead,
                () -> contributions.ask(id, 1, new ContributionDraft(unit(place, place.unit()), "Số liệu", null)));
    }

    int version(long id, Place place) {
        return current.callAs(
                place.account("giamdoc"), () -> queries.details(id).version());
    }

    long unit(Place place, String code) {
        long agency = directory.actor(place.account("giamdoc")).orElseThrow().agencyId();
        return organization.units(agency).stream()
                .filter(unit -> unit.code().equals(code))
                .mapToLong(Unit::id)
                .findFirst()
                .orElseThrow();
    }

    static String head(Place place, String unit) {
        return place.account(unit.equals("vp") ? "vanphong" : "truongphong." + unit);
    }

    long person(String account) {
        return directory.actor(account).orElseThrow().personId();
    }

    static MockHttpServletRequestBuilder onAssignment(long id, String step, String body) {
        return json("/api/v1/assignments/" + id + "/" + step, body);
    }

    static MockHttpServletRequestBuilder json(String path, String body) {
        return post(path).contentType(MediaType.APPLICATION_JSON).content(body);
    }
}
