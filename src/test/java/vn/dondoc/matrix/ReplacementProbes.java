package vn.dondoc.matrix;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.function.Executable;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.common.Area;
import vn.dondoc.matrix.ActionProbe.Trial;
import vn.dondoc.plan.PlanFixture;
import vn.dondoc.plan.PlanHead;
import vn.dondoc.plan.PlanHeads;
import vn.dondoc.plan.PlanIssuance;
import vn.dondoc.plan.PlanMapping;
import vn.dondoc.security.Action;
import vn.dondoc.security.CurrentActor;

/** Deciding about the tasks of a plan that a new one replaces. */
@Component
class ReplacementProbes implements ActionProbes {

    private static final String URL = "/api/v1/plans/";
    private static final LocalDate OLD_DAY = LocalDate.of(2024, 2, 19);

    private final PlanFixture plans;
    private final PlanMapping mapping;
    private final PlanHeads heads;
    private final PlanIssuance issuance;
    private final CurrentActor current;
    private final JdbcClient jdbc;

    ReplacementProbes(
            PlanFixture plans,
            PlanMapping mapping,
            PlanHeads heads,
            PlanIssuance issuance,
            CurrentActor current,
            JdbcClient jdbc) {
        this.plans = plans;
        this.mapping = mapping;
        this.heads = heads;
        this.issuance = issuance;
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

    private ActionProbe view(String what, String path, java.util.function.LongFunction<Executable> service) {
        return new ActionProbe(Action.VIEW_PLAN, what, Place.AGENCIES, place -> {
            long plan = setting(place).plan();
            return new Trial(service.apply(plan), () -> get(URL + plan + path));
        });
    }

    private Setting setting(Place place) {
        String office = place.account("vanphong");
        String director = place.account("giamdoc");
        long old = plans.small(office);
        current.runAs(office, () -> issuance.submitSigned(old, null));
        current.runAs(director, () -> issuance.issue(old, null, "20/KH-STP", OLD_DAY, done -> {}));
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
