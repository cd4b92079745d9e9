package vn.dondoc.matrix;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.patch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static vn.dondoc.security.Action.APPROVE_PLAN;
import static vn.dondoc.security.Action.COMMENT_PLAN;
import static vn.dondoc.security.Action.CONFIRM_DEADLINE;
import static vn.dondoc.security.Action.DRAFT_PLAN;
import static vn.dondoc.security.Action.REGISTER_PLAN;
import static vn.dondoc.security.Action.VIEW_PLAN;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.function.Executable;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.dondoc.common.Area;
import vn.dondoc.common.PageQuery;
import vn.dondoc.matrix.ActionProbe.Trial;
import vn.dondoc.plan.CommentDraft;
import vn.dondoc.plan.DeadlineDecision;
import vn.dondoc.plan.PlanConsultation;
import vn.dondoc.plan.PlanDeadlines;
import vn.dondoc.plan.PlanDrafting;
import vn.dondoc.plan.PlanFilter;
import vn.dondoc.plan.PlanFixture;
import vn.dondoc.plan.PlanHead;
import vn.dondoc.plan.PlanHeads;
import vn.dondoc.plan.PlanIssuance;
import vn.dondoc.plan.PlanQueries;
import vn.dondoc.plan.PlanReadings;
import vn.dondoc.plan.PlanReview;
import vn.dondoc.plan.PlanRows;
import vn.dondoc.plan.PlanUnits;
import vn.dondoc.plan.RowChange;
import vn.dondoc.plan.UnitChoice;
import vn.dondoc.plan.reading.ProgressListener;
import vn.dondoc.security.Action;
import vn.dondoc.security.CurrentActor;

/** Drafting, reviewing, commenting on, approving and issuing plans. */
@Component
class PlanProbes implements ActionProbes {

    private static final Set<Place> HERE = EnumSet.of(Place.AGENCY);
    private static final LocalDate TERM = LocalDate.of(2024, 3, 25);
    private static final String URL = "/api/v1/plans/";
    private static final String REASON = "{\"reason\":\"Bổ sung căn cứ\"}";

    private final PlanFixture plans;
    private final PlanReadings readings;
    private final PlanDrafting drafting;
    private final PlanHeads heads;
    private final PlanRows rows;
    private final PlanUnits units;
    private final PlanDeadlines deadlines;
    private final PlanReview review;
    private final PlanQueries queries;
    private final PlanConsultation consultation;
    private final PlanIssuance issuance;
    private final CurrentActor current;
    private final JdbcClient jdbc;

    PlanProbes(
            PlanFixture plans,
            PlanReadings readings,
            PlanDrafting drafting,
            PlanHeads heads,
            PlanRows rows,
            PlanUnits units,
            PlanDeadlines deadlines,
            PlanReview review,
            PlanQueries queries,
            PlanConsultation consultation,
            PlanIssuance issuance,
            CurrentActor current,
            JdbcClient jdbc) {
        this.plans = plans;
        this.readings = readings;
        this.drafting = drafting;
        this.heads = heads;
        this.rows = rows;
        this.units = units;
        this.deadlines = deadlines;
        this.review = review;
        this.queries = queries;
        this.consultation = consultation;
        this.issuance = issuance;
        this.current = current;
        this.jdbc = jdbc;
    }

    /** What to try with a plan. */
    private interface PlanTrial {
        Executable service(long planId, long rowId);
    }

    @Override
    public List<ActionProbe> probes() {
        byte[] file = PlanFixture.smallFile();
        PlanHead head = new PlanHead(null, null, 2024, "Kế hoạch", Area.PROCEDURES, null, null);
        RowChange text = RowChange.nothing().withContent("Rà soát danh mục");
        RowChange date = RowChange.nothing().withDeadline(DeadlineDecision.confirm());
        return List.of(
                new ActionProbe(
                        DRAFT_PLAN,
                        "read",
                        HERE,
                        place -> new Trial(
                                () -> readings.read("k.docx", file, ProgressListener.NONE),
                                () -> upload("readings", file))),
                new ActionProbe(
                        DRAFT_PLAN,
                        "upload",
                        HERE,
                        place -> new Trial(
                                () -> drafting.upload("k.docx", file, ProgressListener.NONE), () -> upload("", file))),
                new ActionProbe(DRAFT_PLAN, "empty", HERE, place -> new Trial(() -> drafting.empty(head), null)),
                draft("head", (plan, row) -> () -> heads.change(plan, null, head), "", "{\"title\":\"Kế hoạch\"}"),
                draft(
                        "row",
                        (plan, row) -> () -> rows.change(plan, row, null, text),
                        "/rows/{row}",
                        "{\"content\":\"Mới\"}"),
                draft("add", (plan, row) -> () -> rows.add(plan, row, text), "/rows", "{\"content\":\"Mới\"}"),
                draft("split", (plan, row) -> () -> rows.split(plan, row, null, List.of("Một", "Hai")), null, ""),
                draft(
                        "exclude",
                        (plan, row) -> () -> rows.exclude(plan, row, null, "Trùng"),
                        "/rows/{row}/exclusion",
                        REASON),
                restore(),
                draft("area", (plan, row) -> () -> rows.setArea(plan, null, null, Area.STEERING), null, ""),
                draft(
                        "unit names",
                        (plan, row) -> () -> units.decide(plan, "Văn phòng Sở", UnitChoice.allUnits(), false),
                        "/confirmations",
                        "{\"printed\":\"Văn phòng Sở\",\"unit\":\"Phòng, đơn vị thuộc Sở\"}"),
                draft(
                        "suggestions",
                        (plan, row) -> () -> units.acceptSuggestions(plan, null, true),
                        "/confirmations",
                        "{\"suggestions\":true}"),
                unread(),
                draft(
                        "submit signed",
                        (plan, row) -> () -> issuance.submitSigned(plan, null),
                        "/submission",
                        "{\"signedOnPaper\":true}"),
                askUnits(),
                answer(),
                asked(
                        DRAFT_PLAN,
                        "close comments",
                        plan -> () -> consultation.closeComments(plan, null),
                        "/comments/closing",
                        "{}"),
                withPlan(
                        DRAFT_PLAN,
                        "consolidate",
                        this::returned,
                        plan -> () -> issuance.consolidate(plan, null),
                        "/consolidation",
                        "{}"),
                draft("withdraw", (plan, row) -> () -> issuance.withdraw(plan, null, "Làm lại"), "/withdrawal", REASON),
                comment(),
                draft(
                        CONFIRM_DEADLINE,
                        "one",
                        (plan, row) -> () -> rows.change(plan, row, null, date),
                        "/rows/{row}",
                        "{\"deadline\":{\"confirm\":true}}"),
                draft(
                        CONFIRM_DEADLINE,
                        "same",
                        (plan, row) -> () -> deadlines.confirmSame(plan, row),
                        "/confirmations",
                        "{\"sameAsRow\":%d}"),
                withPlan(
                        APPROVE_PLAN,
                        "approve",
                        this::submitted,
                        plan -> () -> issuance.approve(plan, null),
                        "/approval",
                        "{}"),
                withPlan(
                        APPROVE_PLAN,
                        "return",
                        this::submitted,
                        plan -> () -> issuance.returnToOffice(plan, null, "Sửa"),
                        "/return",
                        REASON),
                withPlan(APPROVE_PLAN, "issue at once", this::submitted, this::issue, "/issue", ISSUE),
                withPlan(REGISTER_PLAN, "number and date", this::approved, this::issue, "/issue", ISSUE),
                new ActionProbe(
                        VIEW_PLAN,
                        "list",
                        HERE,
                        place -> new Trial(
                                () -> queries.find(PlanFilter.all(), PageQuery.of(0, 10)), () -> get("/api/v1/plans"))),
                view("page", (plan, row) -> () -> queries.details(plan), ""),
                view("review", (plan, row) -> () -> review.sheet(plan), null),
                view("history", (plan, row) -> () -> queries.history(plan), "/history"),
                view("position", (plan, row) -> () -> queries.position(plan), null),
                view("comments", (plan, row) -> () -> queries.comments(plan), null),
                originalFile(file));
    }

    private static final String ISSUE = "{\"number\":\"56/KH-STP\",\"issuedOn\":\"2024-03-19\"}";

    private ActionProbe draft(String what, PlanTrial trial, String path, String json) {
        return draft(DRAFT_PLAN, what, trial, path, json);
    }

    private ActionProbe draft(Action action, String what, PlanTrial trial, String path, String json) {
        return new ActionProbe(action, what, Place.AGENCIES, place -> {
            long plan = plans.small(place.account("vanphong"));
            long row = firstRow(plan);
            boolean change = path != null && (path.isEmpty() || path.endsWith("{row}"));
            return new Trial(
                    trial.service(plan, row),
                    path == null
                            ? null
                            : () -> {
                                String url = URL + plan + path.replace("{row}", Long.toString(row));
                                return json(change ? patch(url) : post(url), json.replace("%d", Long.toString(row)));
                            });
        });
    }

    private ActionProbe view(String what, PlanTrial trial, String path) {
        return new ActionProbe(VIEW_PLAN, what, Place.AGENCIES, place -> {
            long plan = plans.small(place.account("vanphong"));
            return new Trial(trial.service(plan, firstRow(plan)), path == null ? null : () -> get(URL + plan + path));
        });
    }

    private ActionProbe restore() {
        return new ActionProbe(DRAFT_PLAN, "restore", Place.AGENCIES, place -> {
            long plan = plans.small(place.account("vanphong"));
            long row = firstRow(plan);
            current.runAs(place.account("vanphong"), () -> rows.exclude(plan, row, null, "Trùng"));
            return new Trial(
                    () -> rows.restore(plan, row, null), () -> post(URL + plan + "/rows/" + row + "/restoration"));
        });
    }

    private ActionProbe unread() {
        return new ActionProbe(DRAFT_PLAN, "unread place", Place.AGENCIES, place -> {
            long plan = plans.small(place.account("vanphong"));
            jdbc.sql("INSERT INTO plan_unread_row (plan_id, place, text) VALUES (?, 'Bảng 1', '?')")
                    .param(plan)
                    .update();
            long unread = jdbc.sql("SELECT id FROM plan_unread_row WHERE plan_id = ?")
                    .param(plan)
                    .query(Long.class)
                    .single();
            return new Trial(
                    () -> heads.settleUnread(plan, unread, "Không phải nhiệm vụ"),
                    () -> json(
                            post(URL + plan + "/unread/" + unread + "/resolution"),
                            "{\"resolution\":\"Không phải nhiệm vụ\"}"));
        });
    }

    private ActionProbe askUnits() {
        return new ActionProbe(DRAFT_PLAN, "ask units", Place.AGENCIES, place -> {
            long plan = plans.small(place.account("vanphong"));
            long unit = unit("hctp", place);
            return new Trial(
                    () -> consultation.submitForComments(plan, null, List.of(unit), TERM),
                    () -> json(
                            post(URL + plan + "/submission"),
                            "{\"commentUnits\":[{\"unitId\":%d}],\"term\":\"%s\"}".formatted(unit, TERM)));
        });
    }

    private ActionProbe answer() {
        return new ActionProbe(DRAFT_PLAN, "answer a comment", Place.AGENCIES, place -> {
            long plan = asked(place);
            current.runAs(
                    place.account("giamdoc"),
                    () -> consultation.comment(plan, new CommentDraft(null, false, "Bổ sung", List.of())));
            long comment = jdbc.sql("SELECT id FROM plan_comment WHERE plan_id = ?")
                    .param(plan)
                    .query(Long.class)
                    .single();
            return new Trial(
                    () -> consultation.answer(plan, comment, "Tiếp thu"),
                    () -> json(post(URL + plan + "/comments/" + comment + "/answer"), "{\"answer\":\"Tiếp thu\"}"));
        });
    }

    /** A unit speaks through its head; the leadership speaks for any. */
    private ActionProbe comment() {
        return new ActionProbe(COMMENT_PLAN, "comment for a unit", Place.TASKS, place -> {
            long plan = asked(place);
            long unit = unit(place.unit(), place);
            return new Trial(
                    () -> consultation.comment(plan, new CommentDraft(unit, true, "", List.of())),
                    () -> json(
                            post(URL + plan + "/comments"),
                            "{\"agrees\":true,\"unit\":{\"unitId\":%d}}".formatted(unit)));
        });
    }

    private ActionProbe asked(
            Action action, String what, java.util.function.LongFunction<Executable> service, String path, String json) {
        return withPlan(action, what, this::asked, service, path, json);
    }

    private ActionProbe withPlan(
            Action action,
            String what,
            java.util.function.ToLongFunction<Place> prepare,
            java.util.function.LongFunction<Executable> service,
            String path,
            String json) {
        return new ActionProbe(action, what, Place.AGENCIES, place -> {
            long plan = prepare.applyAsLong(place);
            return new Trial(service.apply(plan), () -> json(post(URL + plan + path), json));
        });
    }

    private ActionProbe originalFile(byte[] file) {
        return new ActionProbe(VIEW_PLAN, "file", Place.AGENCIES, place -> {
            long plan = current.callAs(
                    place.account("vanphong"), () -> drafting.upload("k.docx", file, ProgressListener.NONE));
            return new Trial(() -> queries.planFile(plan), () -> get(URL + plan + "/file"));
        });
    }

    private Executable issue(long plan) {
        return () -> issuance.issue(plan, null, PlanFixture.NUMBER, PlanFixture.SIGNED, done -> {});
    }

    private long asked(Place place) {
        long plan = plans.small(place.account("vanphong"));
        List<Long> all = List.of(unit("hctp", place), unit("vp", place), unit("xdkt", place));
        current.runAs(place.account("vanphong"), () -> consultation.submitForComments(plan, null, all, TERM));
        return plan;
    }

    private long submitted(Place place) {
        long plan = plans.small(place.account("vanphong"));
        current.runAs(place.account("vanphong"), () -> issuance.submitSigned(plan, null));
        return plan;
    }

    private long approved(Place place) {
        long plan = submitted(place);
        current.runAs(place.account("giamdoc"), () -> issuance.approve(plan, null));
        return plan;
    }

    private long returned(Place place) {
        long plan = submitted(place);
        current.runAs(place.account("giamdoc"), () -> issuance.returnToOffice(plan, null, "Sửa"));
        return plan;
    }

    private long firstRow(long plan) {
        return jdbc.sql("SELECT id FROM plan_row WHERE plan_id = ? AND position = 1")
                .param(plan)
                .query(Long.class)
                .single();
    }

    private long unit(String code, Place place) {
        return jdbc.sql("SELECT u.id FROM unit u JOIN agency a ON a.id = u.agency_id WHERE u.code = ? AND a.code = ?")
                .params(code, place.foreign() ? "stp-kiengiang" : "stp-angiang")
                .query(Long.class)
                .single();
    }

    private static MockHttpServletRequestBuilder upload(String path, byte[] file) {
        return multipart(path.isEmpty() ? "/api/v1/plans" : URL + path)
                .file(new MockMultipartFile("file", "k.docx", null, file));
    }

    private static MockHttpServletRequestBuilder json(MockHttpServletRequestBuilder request, String json) {
        return request.contentType(MediaType.APPLICATION_JSON).content(json);
    }
}
