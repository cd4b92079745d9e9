package vn.dondoc.matrix;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.dondoc.matrix.ActionProbe.Preparation;
import vn.dondoc.matrix.ActionProbe.Trial;
import vn.dondoc.report.ChecklistItem;
import vn.dondoc.report.ExtraordinaryDraft;
import vn.dondoc.report.PartItem;
import vn.dondoc.report.PartTexts;
import vn.dondoc.report.RegimeDraft;
import vn.dondoc.report.ReportApproval;
import vn.dondoc.report.ReportCollecting;
import vn.dondoc.report.ReportComment;
import vn.dondoc.report.ReportFixture;
import vn.dondoc.report.ReportKind;
import vn.dondoc.report.ReportOpening;
import vn.dondoc.report.ReportParts;
import vn.dondoc.report.ReportRegimes;
import vn.dondoc.report.ReportVersions;
import vn.dondoc.report.Reports;
import vn.dondoc.security.Action;

/** Reports: read, gathered, written by units, approved, given their number, corrected. */
@Component
class ReportProbes implements ActionProbes {

    /** Steps that need others before them are tried on the own agency: the fixture's people belong to it. */
    private static final Set<Place> HERE = EnumSet.of(Place.AGENCY);

    /** Whoever reads reports sees the list; units see their own part only, which other probes try. */
    private static final Set<Place> LISTS = EnumSet.of(Place.OWN_TASK);

    private static final Set<Place> UNITS =
            EnumSet.of(Place.OWN_TASK, Place.OTHER_UNITS_TASK, Place.OTHER_AGENCYS_TASK);

    private final ReportFixture fixture;
    private final Reports reports;
    private final ReportOpening opening;
    private final ReportParts parts;
    private final ReportCollecting collecting;
    private final ReportApproval approval;
    private final ReportVersions versions;
    private final ReportRegimes regimes;
    private final JdbcClient jdbc;

    ReportProbes(
            ReportFixture fixture,
            Reports reports,
            ReportOpening opening,
            ReportParts parts,
            ReportCollecting collecting,
            ReportApproval approval,
            ReportVersions versions,
            ReportRegimes regimes,
            JdbcClient jdbc) {
        this.fixture = fixture;
        this.reports = reports;
        this.opening = opening;
        this.parts = parts;
        this.collecting = collecting;
        this.approval = approval;
        this.versions = versions;
        this.regimes = regimes;
        this.jdbc = jdbc;
    }

    @Override
    public List<ActionProbe> probes() {
        return Stream.of(reading(), writing(), gathering(), deciding(), regime())
                .flatMap(List::stream)
                .toList();
    }

    private List<ActionProbe> reading() {
        return List.of(
                probe(Action.VIEW_REPORT, "list", LISTS, place -> {
                    quarter(place);
                    return new Trial(() -> reports.ofYear(2024), () -> get("/api/v1/reports?year=2024"));
                }),
                probe(Action.VIEW_REPORT, "one report", LISTS, place -> {
                    long id = quarter(place);
                    return new Trial(() -> reports.details(id), () -> get("/api/v1/reports/{id}", id));
                }),
                probe(Action.VIEW_REPORT, "history", LISTS, place -> {
                    long id = quarter(place);
                    return new Trial(() -> reports.events(id), () -> get("/api/v1/reports/{id}/events", id));
                }),
                probe(Action.VIEW_REPORT, "a unit's part", Place.TASKS, place -> {
                    long id = quarter(place);
                    long unit = fixture.unit(id, place.unit());
                    return new Trial(
                            () -> parts.part(id, unit), () -> get("/api/v1/reports/{id}/parts/{unit}", id, unit));
                }),
                probe(Action.VIEW_REPORT, "a unit's figures", UNITS, place -> {
                    long id = quarter(place);
                    long unit = fixture.unit(id, place.unit());
                    return new Trial(
                            () -> parts.figures(id, unit),
                            () -> get("/api/v1/reports/{id}/parts/{unit}/figures", id, unit));
                }),
                probe(Action.VIEW_REPORT, "issued versions", LISTS, place -> {
                    long id = fixture.frozen();
                    return new Trial(() -> versions.of(id), () -> get("/api/v1/reports/{id}/versions", id));
                }),
                probe(Action.VIEW_REPORT, "an issued version", LISTS, place -> {
                    long id = fixture.frozen();
                    return new Trial(() -> versions.read(id, 1), () -> get("/api/v1/reports/{id}/versions/1", id));
                }),
                probe(Action.VIEW_REPORT, "figures of an issued version", LISTS, place -> {
                    long id = fixture.frozen();
                    return new Trial(null, () -> get("/api/v1/reports/{id}/versions/0/figures", id));
                }));
    }

    private List<ActionProbe> writing() {
        return List.of(
                probe(Action.CONTRIBUTE_REPORT, "write a part", Place.TASKS, place -> {
                    long id = quarter(place);
                    long unit = fixture.unit(id, place.unit());
                    return new Trial(
                            () -> parts.save(id, unit, null, PartTexts.EMPTY),
                            () -> json(put("/api/v1/reports/{id}/parts/{unit}", id, unit), "{\"done\":\"Xong\"}"));
                }),
                probe(Action.CONTRIBUTE_REPORT, "confirm a register", UNITS, place -> {
                    long id = quarter(place);
                    long unit = fixture.unit(id, place.unit());
                    return new Trial(
                            () -> parts.answer(id, unit, ChecklistItem.DOSSIERS, PartItem.Answer.UPDATED),
                            () -> json(
                                    put("/api/v1/reports/{id}/parts/{unit}/items/DOSSIERS", id, unit),
                                    "{\"answer\":\"NOTHING_NEW\"}"));
                }),
                probe(Action.CONTRIBUTE_REPORT, "confirm the rest", UNITS, place -> {
                    long id = quarter(place);
                    long unit = fixture.unit(id, place.unit());
                    return new Trial(
                            () -> parts.answerRest(id, unit),
                            () -> post("/api/v1/reports/{id}/parts/{unit}/items/rest", id, unit));
                }),
                probe(Action.CONTRIBUTE_REPORT, "send a part", UNITS, place -> {
                    long id = quarter(place);
                    long unit = fixture.unit(id, place.unit());
                    fixture.as(
                            fixture.writer(unit),
                            () -> parts.save(id, unit, null, new PartTexts("Đã làm", "", "", "")));
                    return new Trial(
                            () -> parts.send(id, unit, null),
                            () -> post("/api/v1/reports/{id}/parts/{unit}/sending", id, unit));
                }));
    }

    private List<ActionProbe> gathering() {
        return List.of(
                probe(
                        Action.DRAFT_REPORT,
                        "open",
                        HERE,
                        place -> new Trial(
                                () -> opening.openExtraordinary(new ExtraordinaryDraft(
                                        "Báo cáo đột xuất",
                                        ReportFixture.OPENS,
                                        ReportFixture.OPENS,
                                        ReportFixture.OPENS.plusYears(1),
                                        ReportFixture.OPENS.plusYears(1),
                                        List.of())),
                                () -> json(post("/api/v1/reports"), "{\"kind\":\"QUARTER\",\"window\":\"2024-Q1\"}"))),
                probe(Action.DRAFT_REPORT, "take a part", HERE, place -> {
                    long id = sent();
                    long unit = fixture.unit(id, "bttp");
                    return new Trial(
                            () -> collecting.accept(id, unit),
                            () -> post("/api/v1/reports/{id}/parts/{unit}/acceptance", id, unit));
                }),
                probe(Action.DRAFT_REPORT, "return a part", HERE, place -> {
                    long id = sent();
                    long unit = fixture.unit(id, "bttp");
                    return new Trial(
                            () -> collecting.giveBack(id, unit, "Thiếu"),
                            () -> json(
                                    post("/api/v1/reports/{id}/parts/{unit}/return", id, unit),
                                    "{\"reason\":\"Thiếu\"}"));
                }),
                probe(Action.DRAFT_REPORT, "take all parts", HERE, place -> {
                    long id = sent();
                    return new Trial(
                            () -> collecting.acceptAll(id), () -> post("/api/v1/reports/{id}/parts/acceptance", id));
                }),
                probe(Action.DRAFT_REPORT, "chase", Place.AGENCIES, place -> {
                    long id = quarter(place);
                    return new Trial(
                            () -> collecting.chase(id, List.of(), ""),
                            () -> json(post("/api/v1/reports/{id}/chasing", id), "{}"));
                }),
                probe(Action.DRAFT_REPORT, "close collecting", Place.AGENCIES, place -> {
                    long id = quarter(place);
                    return new Trial(
                            () -> collecting.close(id, null, true),
                            () -> json(post("/api/v1/reports/{id}/closing", id), "{\"withMissing\":true}"));
                }),
                probe(Action.DRAFT_REPORT, "what is in the way", HERE, place -> {
                    long id = fixture.compiling();
                    return new Trial(() -> approval.blockers(id), () -> get("/api/v1/reports/{id}/blockers", id));
                }),
                probe(Action.DRAFT_REPORT, "submit", HERE, place -> {
                    long id = fixture.compiled();
                    return new Trial(
                            () -> approval.submit(id, null), () -> post("/api/v1/reports/{id}/submission", id));
                }),
                probe(Action.DRAFT_REPORT, "deal with a comment", HERE, place -> {
                    long id = submitted();
                    fixture.as("giamdoc", () -> ReportFixture.run(() -> approval.giveBack(id, null, "Sửa", List.of())));
                    long comment = jdbc.sql("SELECT id FROM report_comment WHERE report_id = ?")
                            .param(id)
                            .query(Long.class)
                            .single();
                    return new Trial(
                            () -> approval.resolve(id, comment, "Đã sửa"),
                            () -> json(
                                    post("/api/v1/reports/{id}/comments/{comment}/resolution", id, comment),
                                    "{\"answer\":\"Đã sửa\"}"));
                }),
                probe(Action.DRAFT_REPORT, "correct", HERE, place -> {
                    long id = fixture.frozen();
                    return new Trial(
                            () -> approval.correct(id, null, "Sửa số liệu"),
                            () -> json(post("/api/v1/reports/{id}/correction", id), "{\"reason\":\"Sửa số liệu\"}"));
                }),
                probe(Action.DRAFT_REPORT, "give a correction up", HERE, place -> {
                    long id = fixture.frozen();
                    fixture.as("vanphong", () -> ReportFixture.run(() -> approval.correct(id, null, "Sửa số liệu")));
                    return new Trial(
                            () -> approval.cancel(id, null, "Không cần"),
                            () -> json(post("/api/v1/reports/{id}/cancellation", id), "{\"reason\":\"Không cần\"}"));
                }));
    }

    private List<ActionProbe> deciding() {
        return List.of(
                probe(Action.APPROVE_REPORT, "approve", HERE, place -> {
                    long id = submitted();
                    return new Trial(() -> approval.approve(id, null), () -> post("/api/v1/reports/{id}/approval", id));
                }),
                probe(Action.APPROVE_REPORT, "return", HERE, place -> {
                    long id = submitted();
                    return new Trial(
                            () -> approval.giveBack(
                                    id, null, "", List.of(new ReportComment.Draft("II.2", "4.985", "Sai"))),
                            () -> json(
                                    post("/api/v1/reports/{id}/return", id),
                                    "{\"comments\":[{\"section\":\"II.2\",\"quote\":\"4.985\",\"text\":\"Sai\"}]}"));
                }),
                probe(Action.REGISTER_REPORT, "give number and date", HERE, place -> {
                    long id = fixture.approved();
                    return new Trial(
                            () -> approval.register(id, null, "45/BC-STP", ReportFixture.OPENS),
                            () -> json(
                                    post("/api/v1/reports/{id}/issue", id),
                                    "{\"number\":\"45/BC-STP\",\"issuedOn\":\"2024-03-04\"}"));
                }));
    }

    private List<ActionProbe> regime() {
        return List.of(
                probe(
                        Action.MANAGE_REGIME,
                        "regime",
                        HERE,
                        place -> new Trial(regimes::all, () -> get("/api/v1/report-regimes"))),
                probe(
                        Action.MANAGE_REGIME,
                        "change the regime",
                        HERE,
                        place -> new Trial(
                                () -> regimes.change(
                                        ReportKind.QUARTER,
                                        null,
                                        new RegimeDraft(true, 12, 18, 12, List.of("Sở Nội vụ"), "QUARTER")),
                                () -> json(
                                        put("/api/v1/report-regimes/QUARTER"),
                                        "{\"active\":true,\"unitDay\":12,\"openBefore\":12,\"recipients\":[\"Sở Nội vụ\"]}"))));
    }

    private long sent() {
        long id = fixture.quarter();
        fixture.send(id, fixture.unit(id, "bttp"));
        return id;
    }

    private long submitted() {
        long id = fixture.compiled();
        fixture.as("vanphong", () -> ReportFixture.run(() -> approval.submit(id, null)));
        return id;
    }

    private long quarter(Place place) {
        return fixture.quarter(place.foreign() ? "stp-kiengiang" : "stp-angiang");
    }

    private static ActionProbe probe(Action action, String what, Set<Place> places, Preparation preparation) {
        return new ActionProbe(action, what, places, preparation);
    }

    private static MockHttpServletRequestBuilder json(MockHttpServletRequestBuilder request, String body) {
        return request.contentType(MediaType.APPLICATION_JSON).content(body);
    }
}
