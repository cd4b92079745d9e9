package vn.dondoc.matrix;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

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
import vn.dondoc.document.NewFile;
import vn.dondoc.inspection.FilePurpose;
import vn.dondoc.inspection.InspectionApproval;
import vn.dondoc.inspection.InspectionFiles;
import vn.dondoc.inspection.InspectionFixture;
import vn.dondoc.inspection.InspectionKind;
import vn.dondoc.inspection.InspectionPlanning;
import vn.dondoc.inspection.Inspections;
import vn.dondoc.inspection.MemberDraft;
import vn.dondoc.inspection.MemberRole;
import vn.dondoc.inspection.OutsideDraft;
import vn.dondoc.inspection.OutsideInspections;
import vn.dondoc.inspection.VisitConclusions;
import vn.dondoc.inspection.VisitDraft;
import vn.dondoc.inspection.Visits;
import vn.dondoc.matrix.ActionProbe.Preparation;
import vn.dondoc.matrix.ActionProbe.Trial;
import vn.dondoc.security.Action;

/** Inspections as plans: read, drafted, approved, given their number, dropped; what others found with us. */
@Component
class InspectionProbes implements ActionProbes {

    private static final LocalDate TODAY = LocalDate.of(2024, 3, 19);

    private static final Set<Place> HERE = EnumSet.of(Place.AGENCY);

    /** Whoever sees inspections sees the list, with the own unit's; other probes try other units. */
    private static final Set<Place> LISTS = EnumSet.of(Place.OWN_TASK);

    private final InspectionFixture fixture;
    private final Inspections inspections;
    private final InspectionPlanning planning;
    private final InspectionApproval approval;
    private final OutsideInspections outside;
    private final Visits visits;
    private final VisitConclusions conclusions;
    private final InspectionFiles files;

    InspectionProbes(
            InspectionFixture fixture,
            Inspections inspections,
            InspectionPlanning planning,
            InspectionApproval approval,
            OutsideInspections outside,
            Visits visits,
            VisitConclusions conclusions,
            InspectionFiles files) {
        this.fixture = fixture;
        this.inspections = inspections;
        this.planning = planning;
        this.approval = approval;
        this.outside = outside;
        this.visits = visits;
        this.conclusions = conclusions;
        this.files = files;
    }

    @Override
    public List<ActionProbe> probes() {
        return Stream.of(reading(), drafting(), running(), deciding())
                .flatMap(List::stream)
                .toList();
    }

    private List<ActionProbe> reading() {
        return List.of(
                probe(Action.VIEW_INSPECTION, "list", LISTS, place -> {
                    running(place, "hctp");
                    return new Trial(() -> inspections.ofYear(2024), () -> get("/api/v1/inspections?year=2024"));
                }),
                probe(Action.VIEW_INSPECTION, "one inspection", Place.TASKS, place -> {
                    long id = running(place, place.unit());
                    return new Trial(() -> inspections.details(id), () -> get("/api/v1/inspections/{id}", id));
                }),
                probe(Action.VIEW_INSPECTION, "history", LISTS, place -> {
                    long id = running(place, place.unit());
                    return new Trial(() -> inspections.events(id), () -> get("/api/v1/inspections/{id}/events", id));
                }),
                probe(Action.VIEW_INSPECTION, "one visit", Place.TASKS, place -> {
                    long visit = fixture.visit(running(place, place.unit()), place.unit());
                    return new Trial(
                            () -> inspections.visit(visit), () -> get("/api/v1/inspections/visits/{id}", visit));
                }),
                probe(Action.VIEW_INSPECTION, "a file", LISTS, place -> {
                    long id = running(place, place.unit());
                    long file = fixture.as("vanphong", () -> files.add(id, FilePurpose.PLAN, note()));
                    return new Trial(() -> files.open(file), () -> get("/api/v1/inspections/files/{file}", file));
                }));
    }

    private List<ActionProbe> drafting() {
        return List.of(
                probe(
                        Action.PLAN_INSPECTION,
                        "begin a plan",
                        HERE,
                        place -> new Trial(
                                () -> planning.create(InspectionFixture.head(InspectionKind.REFORM)),
                                () -> json(
                                        post("/api/v1/inspections"),
                                        "{\"kind\":\"REFORM\",\"year\":2024,\"title\":\"Kiểm tra\"}"))),
                probe(Action.PLAN_INSPECTION, "change a draft", Place.AGENCIES, place -> {
                    long id = draft(place, "hctp");
                    return new Trial(
                            () -> planning.edit(id, null, InspectionFixture.head(InspectionKind.REFORM)),
                            () -> json(put("/api/v1/inspections/{id}", id), "{\"year\":2024,\"title\":\"Kiểm tra\"}"));
                }),
                probe(Action.PLAN_INSPECTION, "the team", Place.AGENCIES, place -> {
                    long id = draft(place, "hctp");
                    return new Trial(
                            () -> planning.members(
                                    id, null, List.of(new MemberDraft(null, "Nguyễn A", "", MemberRole.MEMBER))),
                            () -> json(
                                    put("/api/v1/inspections/{id}/members", id),
                                    "[{\"name\":\"Nguyễn A\",\"role\":\"MEMBER\"}]"));
                }),
                probe(Action.PLAN_INSPECTION, "add a unit", Place.AGENCIES, place -> {
                    long id = running(place, "hctp");
                    long unit = fixture.unit(id, "bttp");
                    return new Trial(
                            () -> planning.addVisit(id, VisitDraft.unit(unit, 5, null), "Có phản ánh"),
                            () -> json(
                                    post("/api/v1/inspections/{id}/visits", id),
                                    "{\"unitId\":%d,\"month\":5,\"reason\":\"Có phản ánh\"}".formatted(unit)));
                }),
                probe(Action.PLAN_INSPECTION, "change a unit", HERE, place -> {
                    long id = draft(place, "hctp");
                    long unit = fixture.unit(id, "bttp");
                    long visit = fixture.visit(id, "hctp");
                    return new Trial(
                            () -> planning.editVisit(visit, null, VisitDraft.unit(unit, 5, null)),
                            () -> json(
                                    put("/api/v1/inspections/visits/{id}", visit),
                                    "{\"unitId\":%d,\"month\":5}".formatted(unit)));
                }),
                probe(Action.PLAN_INSPECTION, "take a unit out", HERE, place -> {
                    long visit = fixture.visit(draft(place, "hctp"), "hctp");
                    return new Trial(
                            () -> planning.removeVisit(visit), () -> delete("/api/v1/inspections/visits/{id}", visit));
                }),
                probe(Action.PLAN_INSPECTION, "submit", HERE, place -> {
                    long id = draft(place, "hctp");
                    return new Trial(
                            () -> planning.submit(id, null), () -> post("/api/v1/inspections/{id}/submission", id));
                }),
                probe(Action.PLAN_INSPECTION, "add a file", Place.AGENCIES, place -> {
                    long id = draft(place, "hctp");
                    return new Trial(() -> files.add(id, FilePurpose.PLAN, note()), () -> multipart(
                                    "/api/v1/inspections/{id}/files", id)
                            .file(sent())
                            .param("purpose", "PLAN"));
                }));
    }

    private List<ActionProbe> running() {
        return List.of(
                probe(Action.PLAN_INSPECTION, "enter what others found", HERE, place -> {
                    long unit = fixture.unit(draft(place, "hctp"), "hctp");
                    return new Trial(
                            () -> outside.enter(new OutsideDraft(
                                    "Sở Nội vụ",
                                    "Kết luận",
                                    "",
                                    "12/KL-SNV",
                                    TODAY,
                                    List.of(new OutsideDraft.OutsideFinding(
                                            unit, InspectionFixture.finding("Chưa niêm yết"))))),
                            () -> json(post("/api/v1/inspections/outside"), """
                                            {"body":"Sở Nội vụ","title":"Kết luận","number":"12/KL-SNV",
                                            "issuedOn":"2024-03-19","findings":[{"unitId":%d,
                                            "finding":{"what":"Chưa niêm yết","severity":"MINOR"}}]}""".formatted(unit)));
                }),
                probe(Action.PLAN_INSPECTION, "drop a unit", Place.AGENCIES, place -> {
                    long visit = fixture.visit(running(place, "hctp"), "hctp");
                    return new Trial(
                            () -> visits.drop(visit, null, "Sáp nhập", "90/QĐ-STP"),
                            () -> json(
                                    post("/api/v1/inspections/visits/{id}/drop", visit),
                                    "{\"reason\":\"Sáp nhập\",\"document\":\"90/QĐ-STP\"}"));
                }),
                probe(Action.PLAN_INSPECTION, "cancel", Place.AGENCIES, place -> {
                    long id = running(place, "hctp");
                    return new Trial(
                            () -> planning.cancel(id, null, "Thôi", "90/QĐ-STP"),
                            () -> json(
                                    post("/api/v1/inspections/{id}/cancellation", id),
                                    "{\"reason\":\"Thôi\",\"document\":\"90/QĐ-STP\"}"));
                }));
    }

    private List<ActionProbe> deciding() {
        return List.of(
                probe(Action.APPROVE_INSPECTION, "approve a plan", Place.AGENCIES, place -> {
                    long id = submitted(place);
                    return new Trial(
                            () -> approval.approve(id, null), () -> post("/api/v1/inspections/{id}/approval", id));
                }),
                probe(Action.APPROVE_INSPECTION, "return a plan", HERE, place -> {
                    long id = submitted(place);
                    return new Trial(
                            () -> approval.giveBack(id, null, "Sửa"),
                            () -> json(post("/api/v1/inspections/{id}/return", id), "{\"reason\":\"Sửa\"}"));
                }),
                probe(Action.REGISTER_INSPECTION, "number of a plan", Place.AGENCIES, place -> {
                    long id = submitted(place);
                    fixture.as(place.account("giamdoc"), () -> InspectionFixture.run(() -> approval.approve(id, null)));
                    return new Trial(
                            () -> approval.register(id, null, "16/KH-STP", TODAY),
                            () -> json(
                                    post("/api/v1/inspections/{id}/issue", id),
                                    "{\"number\":\"16/KH-STP\",\"issuedOn\":\"2024-03-19\"}"));
                }),
                probe(Action.APPROVE_INSPECTION, "approve a conclusion", Place.AGENCIES, place -> {
                    long visit = fixture.visit(running(place, "bttp"), "bttp");
                    fixture.concludable(visit, "Chưa niêm yết");
                    return new Trial(
                            () -> conclusions.approve(visit, null),
                            () -> post("/api/v1/inspections/visits/{id}/conclusion/approval", visit));
                }),
                probe(Action.APPROVE_INSPECTION, "return a conclusion", HERE, place -> {
                    long visit = fixture.visit(running(place, "bttp"), "bttp");
                    fixture.concludable(visit);
                    return new Trial(
                            () -> conclusions.giveBack(visit, null, "Sửa"),
                            () -> json(
                                    post("/api/v1/inspections/visits/{id}/conclusion/return", visit),
                                    "{\"reason\":\"Sửa\"}"));
                }),
                probe(Action.REGISTER_INSPECTION, "number of a conclusion", Place.AGENCIES, place -> {
                    long visit = fixture.visit(running(place, "bttp"), "bttp");
                    fixture.approved(visit, "Chưa niêm yết");
                    return new Trial(
                            () -> conclusions.register(visit, null, "45/KL-STP", TODAY),
                            () -> json(
                                    post("/api/v1/inspections/visits/{id}/conclusion/issue", visit),
                                    "{\"number\":\"45/KL-STP\",\"issuedOn\":\"2024-03-19\"}"));
                }));
    }

    private long submitted(Place place) {
        long id = draft(place, "hctp");
        fixture.as(place.account("vanphong"), () -> InspectionFixture.run(() -> planning.submit(id, null)));
        return id;
    }

    private long draft(Place place, String unit) {
        return fixture.draft(place.foreign() ? ".kg" : "", InspectionFixture.head(InspectionKind.REFORM), unit);
    }

    private long running(Place place, String unit) {
        return fixture.running(place.foreign() ? ".kg" : "", draft(place, unit));
    }

    static NewFile note() {
        return new NewFile("ghi chú.txt", "Nội dung".getBytes(StandardCharsets.UTF_8));
    }

    static MockMultipartFile sent() {
        return new MockMultipartFile("file", "ghi-chu.txt", "text/plain", "Nội dung".getBytes(StandardCharsets.UTF_8));
    }

    private static ActionProbe probe(Action action, String what, Set<Place> places, Preparation preparation) {
        return new ActionProbe(action, what, places, preparation);
    }

    static MockHttpServletRequestBuilder json(MockHttpServletRequestBuilder request, String body) {
        return request.contentType(MediaType.APPLICATION_JSON).content(body);
    }
}
