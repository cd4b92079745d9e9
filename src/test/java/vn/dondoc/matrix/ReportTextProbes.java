package vn.dondoc.matrix;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.LongFunction;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.dondoc.matrix.ActionProbe.Trial;
import vn.dondoc.report.ReportFixture;
import vn.dondoc.report.ReportKind;
import vn.dondoc.report.output.ReportDocuments;
import vn.dondoc.report.text.Against;
import vn.dondoc.report.text.CompileProgress;
import vn.dondoc.report.text.Compiler;
import vn.dondoc.report.text.OutlineTemplates;
import vn.dondoc.report.text.ReportComparison;
import vn.dondoc.report.text.ReportFinding;
import vn.dondoc.report.text.ReportFindings;
import vn.dondoc.report.text.ReportTexts;
import vn.dondoc.report.text.Slips;
import vn.dondoc.report.text.TextFields;
import vn.dondoc.security.Action;

/** The text of a report and its outline. */
@Component
class ReportTextProbes implements ActionProbes {

    private static final Set<Place> HERE = EnumSet.of(Place.AGENCY);
    private static final String KEY = "danh-gia.uu-diem";
    private static final String TEXT = "/api/v1/reports/{id}/text";
    private static final String SECTION = TEXT + "/sections/" + KEY;

    private final ReportFixture fixture;
    private final ReportTexts texts;
    private final Compiler compiler;
    private final TextFields fields;
    private final ReportComparison comparison;
    private final ReportFindings findings;
    private final OutlineTemplates outlines;
    private final ReportDocuments documents;
    private final JdbcClient jdbc;

    ReportTextProbes(
            ReportFixture fixture,
            ReportTexts texts,
            Compiler compiler,
            TextFields fields,
            ReportComparison comparison,
            ReportFindings findings,
            OutlineTemplates outlines,
            ReportDocuments documents,
            JdbcClient jdbc) {
        this.fixture = fixture;
        this.texts = texts;
        this.compiler = compiler;
        this.fields = fields;
        this.comparison = comparison;
        this.findings = findings;
        this.outlines = outlines;
        this.documents = documents;
        this.jdbc = jdbc;
    }

    @Override
    public List<ActionProbe> probes() {
        return List.of(
                read(
                        "document",
                        id -> new Trial(
                                () -> documents.docx(id, null), () -> get("/api/v1/reports/{id}/document", id))),
                read("text", id -> new Trial(() -> texts.text(id), () -> get(TEXT, id))),
                read("section", id -> new Trial(() -> texts.section(id, KEY), () -> get(SECTION, id))),
                read("versions", id -> new Trial(() -> texts.versions(id, KEY), () -> get(SECTION + "/versions", id))),
                read(
                        "difference",
                        id -> new Trial(
                                () -> comparison.withVersion(id, KEY, 1),
                                () -> get(SECTION + "/versions/1/difference", id))),
                read("material", id -> new Trial(() -> texts.material(id, KEY), () -> get(SECTION + "/material", id))),
                read("parts", id -> new Trial(() -> texts.parts(id), null)),
                read(
                        "comparison",
                        id -> new Trial(
                                () -> comparison.compare(id, KEY, Against.LAST_YEAR),
                                () -> get(SECTION + "/comparison?against=LAST_YEAR", id))),
                read("fields", id -> new Trial(() -> fields.values(id), () -> get(TEXT + "/fields", id))),
                read(
                        "field",
                        id -> new Trial(
                                () -> fields.value(id, "KH.TONG"),
                                () -> get(TEXT + "/fields/value?field=KH.TONG", id))),
                read(
                        "rows",
                        id -> new Trial(
                                () -> fields.rows(id, "KH.TONG"), () -> get(TEXT + "/fields/rows?field=KH.TONG", id))),
                read("preview", id -> new Trial(() -> fields.resolve(id, "{{KH.TONG}}"), null)),
                read(
                        "findings",
                        id -> new Trial(() -> findings.check(id), () -> get("/api/v1/reports/{id}/findings", id))),
                write(
                        "compile",
                        (id, place) -> new Trial(
                                () -> compiler.compile(id, false, CompileProgress.NONE),
                                () -> json(post(TEXT + "/compile", id), "{}"))),
                write(
                        "save",
                        (id, place) -> new Trial(
                                () -> texts.save(id, KEY, 0, "Tốt"),
                                () -> json(put(SECTION, id), "{\"version\":0,\"text\":\"Tốt\"}"))),
                write("take over", (id, place) -> {
                    fresh(id);
                    return new Trial(
                            () -> texts.takeOver(id, KEY, 0),
                            () -> json(post(SECTION + "/take-over", id), "{\"version\":0}"));
                }),
                write(
                        "keep own",
                        (id, place) -> new Trial(
                                () -> texts.keepOwn(id, KEY, 0),
                                () -> json(post(SECTION + "/keep", id), "{\"version\":0}"))),
                write("restore", (id, place) -> {
                    long text = textVersion(id);
                    return new Trial(
                            () -> texts.restore(id, KEY, 0, text),
                            () -> json(post(SECTION + "/restore", id), "{\"version\":0,\"textId\":" + text + "}"));
                }),
                write("mend", (id, place) -> {
                    String finding = plantSlip(place, id);
                    return new Trial(
                            () -> findings.mend(id, finding),
                            () -> post("/api/v1/reports/{id}/findings/{f}/mend", id, finding));
                }),
                write("reason", (id, place) -> {
                    String finding = asked(place, id);
                    return new Trial(
                            () -> findings.giveReason(id, finding, "Chờ"),
                            () -> json(
                                    put("/api/v1/reports/{id}/findings/{f}/reason", id, finding),
                                    "{\"reason\":\"Chờ\"}"));
                }),
                outline(
                        "current",
                        new Trial(() -> outlines.current(ReportKind.YEAR), () -> get("/api/v1/outlines/YEAR"))),
                outline(
                        "versions",
                        new Trial(
                                () -> outlines.versions(ReportKind.YEAR), () -> get("/api/v1/outlines/YEAR/versions"))),
                outline(
                        "version",
                        new Trial(
                                () -> outlines.version(ReportKind.YEAR, 0),
                                () -> get("/api/v1/outlines/YEAR/versions/0"))),
                outline("fields", new Trial(outlines::fields, () -> get("/api/v1/outlines/fields"))),
                outline(
                        "check",
                        new Trial(() -> outlines.check(List.of()), () -> json(post("/api/v1/outlines/check"), "{}"))),
                outline(
                        "save",
                        new Trial(
                                null,
                                () -> json(
                                        put("/api/v1/outlines/YEAR"),
                                        "{\"basedOn\":0,\"nodes\":[{\"key\":\"a\",\"level\":1,\"kind\":\"HEADING\","
                                                + "\"number\":\"I\",\"title\":\"MỘT\"}]}"))));
    }

    private interface OnReport {
        Trial on(long id, Place place);
    }

    private ActionProbe read(String what, LongFunction<Trial> trial) {
        return new ActionProbe(
                Action.VIEW_REPORT, "whole text: " + what, Place.AGENCIES, place -> trial.apply(compiled(place)));
    }

    private ActionProbe write(String what, OnReport trial) {
        return new ActionProbe(
                Action.DRAFT_REPORT, "text: " + what, Place.AGENCIES, place -> trial.on(compiled(place), place));
    }

    private static ActionProbe outline(String what, Trial trial) {
        return new ActionProbe(Action.MANAGE_TEMPLATES, "outline: " + what, HERE, place -> trial);
    }

    private static MockHttpServletRequestBuilder json(MockHttpServletRequestBuilder request, String body) {
        return request.contentType(MediaType.APPLICATION_JSON).content(body);
    }

    /** A report whose parts are being collected, already compiled once. */
    private long compiled(Place place) {
        long id = fixture.quarter(place.foreign() ? "stp-kiengiang" : "stp-angiang");
        fixture.as(place.account("vanphong"), () -> compiler.compile(id, false, CompileProgress.NONE));
        return id;
    }

    private void fresh(long id) {
        jdbc.sql("UPDATE report_section SET fresh_text = 'Mới', edited = TRUE WHERE report_id = ? AND node_key = ?")
                .params(id, KEY)
                .update();
    }

    private long textVersion(long id) {
        return jdbc.sql("SELECT MAX(t.id) FROM report_section_text t JOIN report_section s ON s.id = t.section_id"
                        + " WHERE s.report_id = ? AND s.node_key = ?")
                .params(id, KEY)
                .query(Long.class)
                .single();
    }

    /** A sentence whose parts do not add up, and the finding about it. */
    private String plantSlip(Place place, long id) {
        return fixture.as(place.account("vanphong"), () -> {
            texts.save(id, KEY, 0, Slips.SUM);
            return findings.check(id).stream()
                    .filter(ReportFinding::mendable)
                    .findFirst()
                    .orElseThrow()
                    .id();
        });
    }

    private String asked(Place place, long id) {
        return fixture.as(
                place.account("vanphong"), () -> findings.check(id).get(0).id());
    }
}
