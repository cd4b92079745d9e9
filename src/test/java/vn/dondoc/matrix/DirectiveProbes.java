package vn.dondoc.matrix;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static vn.dondoc.security.Action.ENTER_DIRECTIVE;
import static vn.dondoc.security.Action.VIEW_FIGURES;
import static vn.dondoc.security.Action.VIEW_TASK;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.dondoc.common.PageQuery;
import vn.dondoc.directive.DirectiveChanges;
import vn.dondoc.directive.DirectiveDeadline;
import vn.dondoc.directive.DirectiveEntry;
import vn.dondoc.directive.DirectiveExport;
import vn.dondoc.directive.DirectiveFigures;
import vn.dondoc.directive.DirectiveFilter;
import vn.dondoc.directive.DirectiveHead;
import vn.dondoc.directive.DirectiveQueries;
import vn.dondoc.directive.DirectiveTaskDraft;
import vn.dondoc.directive.DirectiveViews;
import vn.dondoc.directive.Entered;
import vn.dondoc.directive.Issuer;
import vn.dondoc.document.NewFile;
import vn.dondoc.matrix.ActionProbe.Trial;
import vn.dondoc.organization.Organization;
import vn.dondoc.organization.Unit;
import vn.dondoc.security.ActorDirectory;
import vn.dondoc.security.CurrentActor;
import vn.dondoc.task.ExportFormat;

/** Work given outside plans: entering, mending, looking, counting. */
@Component
class DirectiveProbes implements ActionProbes {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 19);
    private static final DirectiveFilter ANY = DirectiveFilter.at(DAY);
    private static final PageQuery PAGE = PageQuery.of(0, 10);
    private static final String URL = "/api/v1/directives";
    private static final Set<Place> LISTS = EnumSet.of(Place.OWN_TASK);
    private static final DirectiveHead HEAD =
            new DirectiveHead(Issuer.PEOPLES_COMMITTEE, "", "5/UBND-NC", DAY, "Văn bản thử", DAY);
    private static final byte[] FILE = "Công văn".getBytes(StandardCharsets.UTF_8);

    private final DirectiveEntry entry;
    private final DirectiveChanges changes;
    private final DirectiveQueries queries;
    private final DirectiveViews views;
    private final DirectiveFigures figures;
    private final DirectiveExport export;
    private final Organization organization;
    private final ActorDirectory directory;
    private final CurrentActor current;

    DirectiveProbes(
            DirectiveEntry entry,
            DirectiveChanges changes,
            DirectiveQueries queries,
            DirectiveViews views,
            DirectiveFigures figures,
            DirectiveExport export,
            Organization organization,
            ActorDirectory directory,
            CurrentActor current) {
        this.entry = entry;
        this.changes = changes;
        this.queries = queries;
        this.views = views;
        this.figures = figures;
        this.export = export;
        this.organization = organization;
        this.directory = directory;
        this.current = current;
    }

    @Override
    public List<ActionProbe> probes() {
        return Stream.of(entering(), mending(), looking()).flatMap(all -> all).toList();
    }

    private interface OnUnit {
        Trial trial(long unit);
    }

    private interface OnDirective {
        Trial trial(long id, long task, long unit);
    }

    private Stream<ActionProbe> entering() {
        return Stream.of(
                ofUnit(
                        "enter",
                        unit -> new Trial(
                                () -> entry.enter(HEAD, List.of(draft(unit)), List.of(), true),
                                () -> json(post(URL), entryBody(unit)))),
                ofUnit(
                        "look for duplicates",
                        unit -> new Trial(
                                () -> entry.duplicates(HEAD, List.of(draft(unit)), null),
                                () -> json(post(URL + "/duplicates"), entryBody(unit)))),
                of(
                        ENTER_DIRECTIVE,
                        "a further task",
                        (id, task, unit) -> new Trial(
                                () -> entry.add(id, List.of(draft(unit)), true),
                                () -> json(
                                        post(URL + "/{id}/tasks", id),
                                        "{\"seen\":true,\"tasks\":[" + taskBody(unit) + "]}"))));
    }

    private Stream<ActionProbe> mending() {
        return Stream.of(
                of(
                        ENTER_DIRECTIVE,
                        "mend the document",
                        (id, task, unit) -> new Trial(
                                () -> changes.correctHead(id, 0, HEAD),
                                () -> json(
                                        put(URL + "/{id}/document", id),
                                        "{\"version\":0,\"issuer\":\"PEOPLES_COMMITTEE\",\"number\":\"6/UBND-NC\","
                                                + "\"issuedOn\":\"2024-03-19\"}"))),
                of(
                        ENTER_DIRECTIVE,
                        "mend a task",
                        (id, task, unit) -> new Trial(
                                () -> changes.correctTask(id, task, 0, draft(unit)),
                                () -> json(
                                        put(URL + "/{id}/tasks/{task}", id, task),
                                        "{\"version\":0,\"task\":" + taskBody(unit) + "}"))),
                of(
                        ENTER_DIRECTIVE,
                        "tracking number",
                        (id, task, unit) -> new Trial(
                                () -> changes.track(id, task, 0, "UB-1"),
                                () -> json(
                                        put(URL + "/{id}/tasks/{task}/tracking-number", id, task),
                                        "{\"version\":0,\"trackingNumber\":\"UB-1\"}"))),
                of(
                        ENTER_DIRECTIVE,
                        "take back",
                        (id, task, unit) -> new Trial(
                                () -> changes.withdraw(id, task, 0, "Nhập nhầm"),
                                () -> json(
                                        post(URL + "/{id}/tasks/{task}/withdrawal", id, task),
                                        "{\"version\":0,\"reason\":\"Nhập nhầm\"}"))),
                of(
                        ENTER_DIRECTIVE,
                        "add a file",
                        (id, task, unit) ->
                                new Trial(() -> changes.attach(id, new NewFile("a.txt", FILE)), () -> multipart(
                                                URL + "/{id}/files", id)
                                        .file(new MockMultipartFile("file", "a.txt", null, FILE)))));
    }

    private Stream<ActionProbe> looking() {
        return Stream.of(
                of(
                        VIEW_TASK,
                        "document",
                        (id, task, unit) -> new Trial(() -> views.details(id), () -> get(URL + "/{id}", id))),
                new ActionProbe(VIEW_TASK, "file of a document", Place.TASKS, place -> {
                    Entered entered = entered(place);
                    long file = current.callAs(place.account("vanphong"), () -> views.details(entered.directiveId()))
                            .files()
                            .get(0)
                            .id();
                    return new Trial(
                            () -> views.file(entered.directiveId(), file),
                            () -> get(URL + "/{id}/files/{file}", entered.directiveId(), file));
                }),
                new ActionProbe(
                        VIEW_TASK,
                        "list of directives",
                        LISTS,
                        place -> new Trial(() -> queries.find(ANY, PAGE), () -> get(URL))),
                new ActionProbe(
                        VIEW_TASK,
                        "list as a file",
                        LISTS,
                        place -> new Trial(
                                () -> export.file(ANY, PAGE, ExportFormat.CSV), () -> get(URL + "/file?format=XLSX"))),
                new ActionProbe(VIEW_FIGURES, "counts of directives", Place.TASKS, place -> {
                    long unit = unit(place);
                    return new Trial(
                            () -> figures.of(Issuer.PEOPLES_COMMITTEE, DAY, null, unit),
                            // a unit that the agency does not have is a mistake in the request, not a refusal
                            place.foreign() ? null : () -> get(URL + "/figures?unit={unit}", unit));
                }));
    }

    private ActionProbe ofUnit(String what, OnUnit trial) {
        return new ActionProbe(ENTER_DIRECTIVE, what, Place.TASKS, place -> trial.trial(unit(place)));
    }

    private ActionProbe of(vn.dondoc.security.Action action, String what, OnDirective trial) {
        return new ActionProbe(action, what, Place.TASKS, place -> {
            Entered entered = entered(place);
            return trial.trial(entered.directiveId(), entered.taskIds().get(0), unit(place));
        });
    }

    private Entered entered(Place place) {
        return current.callAs(
                place.account("vanphong"),
                () -> entry.enter(HEAD, List.of(draft(unit(place))), List.of(new NewFile("a.txt", FILE)), true));
    }

    private static DirectiveTaskDraft draft(long unit) {
        return DirectiveTaskDraft.of("Việc thử", List.of(unit), DirectiveDeadline.day(DAY.plusDays(10)));
    }

    private static String taskBody(long unit) {
        return "{\"content\":\"Việc thử khác\",\"leadUnits\":[{\"unitId\":%d}],\"deadline\":\"29/3/2024\"}"
                .formatted(unit);
    }

    private static String entryBody(long unit) {
        return "{\"issuer\":\"PEOPLES_COMMITTEE\",\"number\":\"9/UBND-NC\",\"issuedOn\":\"2024-03-18\",\"seen\":true,"
                + "\"tasks\":[" + taskBody(unit) + "]}";
    }

    private static MockHttpServletRequestBuilder json(MockHttpServletRequestBuilder request, String body) {
        return request.contentType(MediaType.APPLICATION_JSON).content(body);
    }

    private long unit(Place place) {
        long agency = directory.actor(place.account("giamdoc")).orElseThrow().agencyId();
        return organization.units(agency).stream()
                .filter(unit -> unit.code().equals(place.unit()))
                .mapToLong(Unit::id)
                .findFirst()
                .orElseThrow();
    }
}
