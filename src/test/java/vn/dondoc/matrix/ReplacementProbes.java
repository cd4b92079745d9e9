package vn.dondoc.matrix;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.function.Executable;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import vn.dondoc.common.Area;
import vn.dondoc.document.NewFile;
import vn.dondoc.matrix.ActionProbe.Trial;
import vn.dondoc.plan.AmendmentDraft;
import vn.dondoc.plan.PlanAmendments;
import vn.dondoc.plan.PlanFixture;
import vn.dondoc.plan.PlanHead;
import vn.dondoc.plan.PlanHeads;
import vn.dondoc.plan.PlanIssuance;
import vn.dondoc.plan.PlanMapping;
import vn.dondoc.plan.RowChange;
import vn.dondoc.security.Action;
import vn.dondoc.security.CurrentActor;
import vn.dondoc.task.WholeTasks;

/** Deciding about the tasks of a plan that a new one replaces; amending a plan and stopping a task by a document. */
@Component
class ReplacementProbes implements ActionProbes {

    private static final String URL = "/api/v1/plans/";
    private static final LocalDate OLD_DAY = LocalDate.of(2024, 2, 19);

    private final PlanFixture plans;
    private final PlanMapping mapping;
    private final PlanHeads heads;
    private final PlanIssuance issuance;
    private final PlanAmendments amendments;
    private final WholeTasks wholeTasks;
    private final CurrentActor current;
    private final JdbcClient jdbc;

    ReplacementProbes(
            PlanFixture plans,
            PlanMapping mapping,
            PlanHeads heads,
            PlanIssuance issuance,
            PlanAmendments amendments,
            WholeTasks wholeTasks,
            CurrentActor current,
            JdbcClient jdbc) {
        this.plans = plans;
        this.mapping = mapping;
        this.heads = heads;
        this.issuance = issuance;
        this.amendments = amendments;
        this.wholeTasks = wholeTasks;
        this.current = current;
        this.jdbc = jdbc;
    }

    /** A new plan, a task of the old one and a row of the new one. */
    private record Setting(long plan, long task, long row) {}

    @Override
    public List<ActionProbe> probes() {
        return Stream.of(
                        map(
                                "move",
                                "decisions",
                                at -> () -> mapping.move(at.plan(), List.of(at.task()), List.of(at.row()), true),
                                at -> "{\"taskIds\":[%d],\"rowIds\":[%d],\"decision\":\"MOVED\"}"
                                        .formatted(at.task(), at.row())),
                        map(
                                "end",
                                "decisions",
                                at -> () -> mapping.end(at.plan(), List.of(at.task()), "Không còn cần"),
                                at -> "{\"taskIds\":[%d],\"decision\":\"ENDED\",\"reason\":\"Không còn cần\"}"
                                        .formatted(at.task())),
                        map(
                                "confirm",
                                "confirmations",
                                at -> () -> mapping.confirm(at.plan(), List.of(at.task())),
                                at -> "{\"taskIds\":[%d]}".formatted(at.task())),
                        map(
                                "undo",
                                "withdrawal",
                                at -> () -> mapping.undo(at.plan(), List.of(at.task())),
                                at -> "{\"taskIds\":[%d]}".formatted(at.task())),
                        amend("amend", "", draft -> id -> amendments.amend(id, null, draft)),
                        amend("preview", "/preview", draft -> id -> amendments.preview(id, draft)),
                        amendWithFile(),
                        stop(),
                        issuedView("amendments", "/amendments", plan -> () -> amendments.of(plan)),
                        documentOfAmendment(),
                        view("mapping", "/mapping", plan -> () -> mapping.sheet(plan)),
                        view("history of mapping", "/mapping/history", plan -> () -> mapping.history(plan)))
                .toList();
    }

    private ActionProbe map(
            String what,
            String path,
            java.util.function.Function<Setting, Executable> service,
            java.util.function.Function<Setting, String> json) {
        return new ActionProbe(Action.MAP_PLAN, what, Place.AGENCIES, place -> {
            Setting at = setting(place);
            return new Trial(service.apply(at), () -> post(URL + at.plan() + "/mapping/" + path)
                    .contentType(MediaType.APPLICATION_JSON)
                    .content(json.apply(at)));
        });
    }

    private interface Amend {
        void on(long planId);
    }

    private ActionProbe amend(String what, String path, java.util.function.Function<AmendmentDraft, Amend> service) {
        return new ActionProbe(Action.AMEND_PLAN, what, Place.AGENCIES, place -> {
            long plan = issued(place);
            long row = first("plan_row", "plan_id", plan);
            Amend amend = service.apply(draft(row));
            return new Trial(() -> amend.on(plan), () -> post(URL + plan + "/amendments" + path)
                    .contentType(MediaType.APPLICATION_JSON)
                    .content(json(row)));
        });
    }

    private ActionProbe amendWithFile() {
        return new ActionProbe(Action.AMEND_PLAN, "amend with a file", Place.AGENCIES, place -> {
            long plan = issued(place);
            String json = json(first("plan_row", "plan_id", plan));
            return new Trial(null, () -> withFile(plan, json));
        });
    }

    private ActionProbe stop() {
        return new ActionProbe(Action.CANCEL_TASK, "stop a whole task", Place.AGENCIES, place -> {
            long task = first("task", "plan_id", issued(place));
            return new Trial(() -> wholeTasks.stop(task, "88/QĐ-STP", "Không còn cần"), () -> post("/api/v1/tasks/"
                            + task + "/cancellation")
                    .contentType(MediaType.APPLICATION_JSON)
                    .content("{\"document\":\"88/QĐ-STP\",\"reason\":\"Không còn cần\"}"));
        });
    }

    private ActionProbe documentOfAmendment() {
        return new ActionProbe(Action.VIEW_PLAN, "document of an amendment", Place.AGENCIES, place -> {
            long plan = issued(place);
            AmendmentDraft draft = draft(first("plan_row", "plan_id", plan));
            AmendmentDraft filed = new AmendmentDraft(
                    draft.number(),
                    draft.date(),
                    new NewFile("88.txt", new byte[] {'8'}),
                    draft.reason(),
                    draft.changes(),
                    draft.added(),
                    draft.cancelled());
            current.runAs(place.account("giamdoc"), () -> amendments.amend(plan, null, filed));
            long amendment = first("plan_amendment", "plan_id", plan);
            return new Trial(
                    () -> amendments.file(plan, amendment),
                    () -> get(URL + plan + "/amendments/" + amendment + "/file"));
        });
    }

    private ActionProbe issuedView(String what, String path, java.util.function.LongFunction<Executable> service) {
        return new ActionProbe(Action.VIEW_PLAN, what, Place.AGENCIES, place -> {
            long plan = issued(place);
            return new Trial(service.apply(plan), () -> get(URL + plan + path));
        });
    }

    private static AmendmentDraft draft(long row) {
        return new AmendmentDraft(
                "88/QĐ-STP",
                PlanFixture.SIGNED,
                null,
                "Điều chỉnh",
                List.of(new AmendmentDraft.Row(row, RowChange.nothing().withContent("Nội dung mới"))),
                List.of(),
                List.of());
    }

    private static String json(long row) {
        return ("{\"documentNumber\":\"88/QĐ-STP\",\"documentDate\":\"2024-03-19\",\"reason\":\"Điều chỉnh\","
                        + "\"changes\":[{\"rowId\":%d,\"values\":{\"content\":\"Nội dung mới\"}}]}")
                .formatted(row);
    }

    private static MockHttpServletRequestBuilder withFile(long plan, String json) {
        return multipart(URL + plan + "/amendments")
                .file(new MockMultipartFile("file", "88.txt", null, new byte[] {'8'}))
                .file(new MockMultipartFile(
                        "amendment", null, MediaType.APPLICATION_JSON_VALUE, json.getBytes(StandardCharsets.UTF_8)));
    }

    private ActionProbe view(String what, String path, java.util.function.LongFunction<Executable> service) {
        return new ActionProbe(Action.VIEW_PLAN, what, Place.AGENCIES, place -> {
            long plan = setting(place).plan();
            return new Trial(service.apply(plan), () -> get(URL + plan + path));
        });
    }

    private long issued(Place place) {
        String office = place.account("vanphong");
        long old = plans.small(office);
        current.runAs(office, () -> issuance.submitSigned(old, null));
        current.runAs(place.account("giamdoc"), () -> issuance.issue(old, null, "20/KH-STP", OLD_DAY, done -> {}));
        return old;
    }

    private Setting setting(Place place) {
        String office = place.account("vanphong");
        long old = issued(place);
        long plan = plans.small(office);
        current.runAs(
                office,
                () -> heads.change(
                        plan, null, new PlanHead(null, null, 2024, "Kế hoạch", Area.PROCEDURES, "20/KH-STP", OLD_DAY)));
        return new Setting(plan, first("task", "plan_id", old), first("plan_row", "plan_id", plan));
    }

    private long first(String table, String column, long id) {
        BiFunction<String, String, String> sql = "SELECT MIN(id) FROM %s WHERE %s = ?"::formatted;
        return jdbc.sql(sql.apply(table, column)).param(id).query(Long.class).single();
    }
}
