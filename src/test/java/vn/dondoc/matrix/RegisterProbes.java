package vn.dondoc.matrix;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.dondoc.common.PageQuery;
import vn.dondoc.matrix.ActionProbe.Preparation;
import vn.dondoc.matrix.ActionProbe.Trial;
import vn.dondoc.organization.Organization;
import vn.dondoc.register.EntryDraft;
import vn.dondoc.register.EntryUpload;
import vn.dondoc.register.RegisterEntries;
import vn.dondoc.register.RegisterEntry;
import vn.dondoc.register.RegisterExport;
import vn.dondoc.register.RegisterFilter;
import vn.dondoc.register.RegisterQueries;
import vn.dondoc.register.RegisterUploads;
import vn.dondoc.security.Action;
import vn.dondoc.security.ActorDirectory;
import vn.dondoc.security.CurrentActor;
import vn.dondoc.task.ExportFormat;

/** Registers are read and entered for the whole agency, or for the own unit. */
@Component
class RegisterProbes implements ActionProbes {

    private static final String URL = "/api/v1/registers";
    private static final LocalDate DAY = LocalDate.of(2024, 3, 1);
    private static final LocalDate FROM = LocalDate.of(2023, 12, 15);
    private static final String WINDOW = "from=2023-12-15&to=2024-03-14&unitId=";
    private static final Map<String, Object> STAFF = Map.of("PRESENT", 5);
    private static final Map<String, Object> FEEDBACK = Map.of("RECEIVED", 5);

    private final RegisterEntries entries;
    private final RegisterQueries queries;
    private final RegisterExport export;
    private final RegisterUploads uploads;
    private final Organization organization;
    private final ActorDirectory directory;
    private final CurrentActor current;

    RegisterProbes(
            RegisterEntries entries,
            RegisterQueries queries,
            RegisterExport export,
            RegisterUploads uploads,
            Organization organization,
            ActorDirectory directory,
            CurrentActor current) {
        this.entries = entries;
        this.queries = queries;
        this.export = export;
        this.uploads = uploads;
        this.organization = organization;
        this.directory = directory;
        this.current = current;
    }

    @Override
    public List<ActionProbe> probes() {
        return List.of(
                view("list", place -> {
                    RegisterFilter filter = filter(unit(place));
                    return new Trial(
                            () -> queries.find(filter, PageQuery.of(0, 10)),
                            () -> get(URL + "/STAFF/entries?unitId=" + filter.unitId()));
                }),
                view("file", place -> {
                    RegisterFilter filter = filter(unit(place));
                    return new Trial(
                            () -> export.file(filter, ExportFormat.CSV),
                            () -> get(URL + "/STAFF/file?format=CSV&unitId=" + filter.unitId()));
                }),
                view("numbers", place -> {
                    long unit = unit(place);
                    return new Trial(
                            () -> queries.numbers(FROM, DAY, unit), () -> get(URL + "/facts?" + WINDOW + unit));
                }),
                view("rows of a number", place -> {
                    long unit = unit(place);
                    return new Trial(
                            () -> queries.rows("STAFF.PRESENT", FROM, DAY, unit),
                            () -> get(URL + "/facts/STAFF.PRESENT/rows?" + WINDOW + unit));
                }),
                view("entry", place -> {
                    long id = snapshot(place).id();
                    return new Trial(() -> queries.entry(id), () -> get(URL + "/entries/" + id));
                }),
                view("history", place -> {
                    long id = snapshot(place).id();
                    return new Trial(() -> queries.history(id), () -> get(URL + "/entries/" + id + "/history"));
                }),
                view("versions", place -> {
                    long id = snapshot(place).id();
                    return new Trial(() -> queries.versions(id), () -> get(URL + "/entries/" + id + "/versions"));
                }),
                new ActionProbe(
                        Action.VIEW_REGISTER,
                        "definitions",
                        Set.of(Place.OWN_TASK),
                        place -> new Trial(queries::registers, () -> get(URL))),
                enter("enter", place -> {
                    long unit = unit(place);
                    return new Trial(
                            () -> entries.enter("STAFF", EntryDraft.on(unit, DAY, STAFF), false),
                            () -> json(post(URL + "/STAFF/entries"), body(unit, "\"day\":\"2024-03-01\"")));
                }),
                enter("check", place -> {
                    long unit = unit(place);
                    return new Trial(
                            () -> entries.problems("STAFF", EntryDraft.on(unit, DAY, STAFF), null),
                            () -> json(post(URL + "/STAFF/entries/check"), body(unit, "\"day\":\"2024-03-01\"")));
                }),
                enter("confirm nothing", place -> {
                    long unit = unit(place);
                    return new Trial(
                            () -> entries.confirmNothing("PAKN", unit, FROM, DAY, null),
                            () -> json(
                                    post(URL + "/PAKN/nothing"),
                                    body(unit, "\"from\":\"2023-12-15\",\"to\":\"2024-03-14\"")));
                }),
                enter("confirm no change", place -> {
                    long unit = unit(place);
                    snapshot(place);
                    return new Trial(
                            () -> entries.confirmUnchanged("STAFF", unit, DAY.plusDays(1)),
                            () -> json(post(URL + "/STAFF/unchanged"), body(unit, "\"day\":\"2024-03-02\"")));
                }),
                enter("change", place -> {
                    RegisterEntry entry = snapshot(place);
                    long unit = unit(place);
                    return new Trial(
                            () -> entries.change(
                                    entry.id(), 0, EntryDraft.on(unit, DAY, Map.of("PRESENT", 6)), "Nhầm", false),
                            () -> json(
                                    put(URL + "/entries/" + entry.id()),
                                    body(unit, "\"day\":\"2024-03-01\",\"version\":0,\"reason\":\"Nhầm\"")));
                }),
                enter("withdraw", place -> {
                    RegisterEntry entry = snapshot(place);
                    return new Trial(
                            () -> entries.withdraw(entry.id(), 0, "Nhầm"),
                            () -> json(
                                    post(URL + "/entries/" + entry.id() + "/withdraw"),
                                    "{\"version\":0,\"reason\":\"Nhầm\"}"));
                }),
                enter("choose", place -> {
                    long id = current.callAs(place.account("vanphong"), () -> entries.enter(
                                    "PAKN", new EntryDraft(unit(place), FROM, DAY, FEEDBACK), false)
                            .id());
                    return new Trial(() -> entries.choose(id), () -> post(URL + "/entries/" + id + "/choose"));
                }),
                new ActionProbe(
                        Action.ENTER_REGISTER,
                        "sample",
                        Set.of(Place.OWN_TASK),
                        place -> new Trial(() -> uploads.sample("STAFF"), () -> get(URL + "/STAFF/sample"))),
                new ActionProbe(Action.ENTER_REGISTER, "read a table", Set.of(Place.OWN_TASK), place -> {
                    byte[] file = current.callAs(
                            "vanphong", () -> uploads.sample("DOCS").content());
                    return new Trial(() -> uploads.read("DOCS", file, null), () -> multipart(URL + "/DOCS/readings")
                            .file(new MockMultipartFile("file", "so.xlsx", null, file)));
                }),
                new ActionProbe(Action.ENTER_REGISTER, "take a table", Set.of(Place.OWN_TASK), place -> {
                    long unit = unit(place);
                    EntryUpload row = new EntryUpload(1, "", EntryDraft.on(unit, DAY, STAFF), false, null);
                    return new Trial(
                            () -> uploads.take("STAFF", List.of(row)),
                            () -> json(
                                    post(URL + "/STAFF/lists"),
                                    "{\"rows\":[" + body(unit, "\"day\":\"2024-03-01\"") + "]}"));
                }));
    }

    private static ActionProbe view(String what, Preparation preparation) {
        return new ActionProbe(Action.VIEW_REGISTER, what, Place.TASKS, preparation);
    }

    private static ActionProbe enter(String what, Preparation preparation) {
        return new ActionProbe(Action.ENTER_REGISTER, what, Place.TASKS, preparation);
    }

    private RegisterEntry snapshot(Place place) {
        return current.callAs(
                place.account("vanphong"), () -> entries.enter("STAFF", EntryDraft.on(unit(place), DAY, STAFF), false));
    }

    private static RegisterFilter filter(long unit) {
        return new RegisterFilter("STAFF", null, null, unit, null, "", false);
    }

    private long unit(Place place) {
        long agency = directory
                .actor(place.foreign() ? "quantri.kg" : "quantri")
                .orElseThrow()
                .agencyId();
        return organization.units(agency).stream()
                .filter(unit -> unit.code().equals(place.unit()))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static String body(long unit, String more) {
        return "{\"unitId\":" + unit + ",\"values\":{\"PRESENT\":5}," + more + "}";
    }

    private static MockHttpServletRequestBuilder json(MockHttpServletRequestBuilder request, String body) {
        return request.contentType(MediaType.APPLICATION_JSON).content(body);
    }
}
