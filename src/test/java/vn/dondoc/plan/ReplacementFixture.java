package vn.dondoc.plan;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.TestClock;
import vn.dondoc.common.Area;
import vn.dondoc.security.CurrentActor;
import vn.dondoc.task.ResultDraft;
import vn.dondoc.task.TaskService;
import vn.dondoc.workflow.EngineTimers;

/** A plan of February that a plan of March replaces, for tests, and work on it in the name of the demo's people. */
public final class ReplacementFixture {

    public static final String OLD_NUMBER = "20/KH-STP";
    public static final LocalDate OLD_DAY = LocalDate.of(2024, 2, 19);
    public static final LocalDate DAY = PlanFixture.SIGNED;

    private static final String HEAD =
            "STT\tNội dung\tCơ quan chủ trì\tCơ quan phối hợp\tThời gian hoàn thành\tSản phẩm\n";

    /** Two done, four open; the last is a report every month. */
    public static final String OLD = HEAD
            + "1\tRà soát, đánh giá thủ tục hành chính lĩnh vực chứng thực\tPhòng Hành chính tư pháp\t\tQuý II năm 2024\tBáo cáo\n"
            + "2\tTuyên truyền cải cách hành chính trên trang thông tin điện tử\tPhòng, đơn vị thuộc Sở\t\tQuý II năm 2024\tTin, bài\n"
            + "3\tXây dựng kế hoạch kiểm soát thủ tục hành chính của Sở\tVăn phòng Sở\t\tChậm nhất ngày 28/02/2024\tKế hoạch\n"
            + "4\tCông bố danh mục thủ tục lĩnh vực hộ tịch sửa đổi\tPhòng Hành chính tư pháp; Phòng Bổ trợ tư pháp\t\tChậm nhất ngày 30/6/2024\tQuyết định\n"
            + "5\tMua sắm máy quét cho bộ phận một cửa\tVăn phòng Sở\t\tChậm nhất ngày 15/4/2024\tHợp đồng\n"
            + "6\tBáo cáo giải quyết hồ sơ hằng tháng\tVăn phòng Sở\t\tHằng tháng\tBáo cáo\n";

    public static final String NEW = HEAD
            + "1\tRà soát, đánh giá thủ tục hành chính trong lĩnh vực chứng thực năm 2024\tPhòng Hành chính tư pháp\t\tChậm nhất ngày 30/9/2024\tBáo cáo\n"
            + "2\tTuyên truyền công tác cải cách hành chính trên trang thông tin điện tử của Sở\tPhòng, đơn vị thuộc Sở\t\tQuý III năm 2024\tTin, bài\n"
            + "3\tXây dựng, ban hành kế hoạch kiểm soát thủ tục hành chính của Sở\tVăn phòng Sở\t\tChậm nhất ngày 28/02/2024\tKế hoạch\n"
            + "4\tTrình công bố danh mục thủ tục lĩnh vực hộ tịch được sửa đổi\tPhòng Hành chính tư pháp; Phòng Xây dựng, Kiểm tra và Theo dõi thi hành pháp luật\t\tChậm nhất ngày 30/8/2024\tQuyết định\n"
            + "5\tTập huấn nghiệp vụ cho công chức một cửa\tVăn phòng Sở\t\tQuý IV năm 2024\tLớp học\n"
            + "6\tBáo cáo tình hình giải quyết hồ sơ hằng tháng\tVăn phòng Sở\t\tHằng tháng\tBáo cáo\n";

    private final PlanFixture plans;
    private final PlanIssuance issuance;
    private final PlanHeads heads;
    private final PlanMapping mapping;
    private final PlanReview review;
    private final TaskService tasks;
    private final CurrentActor current;
    private final EngineTimers timers;
    private final TestClock clock;
    private final JdbcClient jdbc;

    ReplacementFixture(
            PlanFixture plans,
            PlanIssuance issuance,
            PlanHeads heads,
            PlanMapping mapping,
            PlanReview review,
            TaskService tasks,
            CurrentActor current,
            EngineTimers timers,
            TestClock clock,
            JdbcClient jdbc) {
        this.plans = plans;
        this.issuance = issuance;
        this.heads = heads;
        this.mapping = mapping;
        this.review = review;
        this.tasks = tasks;
        this.current = current;
        this.timers = timers;
        this.clock = clock;
        this.jdbc = jdbc;
    }

    /** Makes the fixture available to every integration test. */
    @TestConfiguration(proxyBeanMethods = false)
    public static class Beans {

        @Bean
        ReplacementFixture replacementFixture(
                PlanFixture plans,
                PlanIssuance issuance,
                PlanHeads heads,
                PlanMapping mapping,
                PlanReview review,
                TaskService tasks,
                CurrentActor current,
                EngineTimers timers,
                TestClock clock,
                JdbcClient jdbc) {
            return new ReplacementFixture(plans, issuance, heads, mapping, review, tasks, current, timers, clock, jdbc);
        }
    }

    /** The old plan, issued on its day; the clock stays there. */
    public long oldPlan(String table) {
        clock.setTo(OLD_DAY);
        long id = plans.pasted(table);
        plans.mend(id);
        plans.submitSigned(id);
        as("giamdoc", () -> issuance.issue(id, null, OLD_NUMBER, OLD_DAY, done -> {}));
        return id;
    }

    /**
     * {@link #OLD} as it stands on the day of the new plan: 3 and February of 6 are done, hctp is done with 2, 1 is in
     * progress, 4 waits for acceptance.
     */
    public long workedOn() {
        long old = oldPlan(OLD);
        timers.runUntil(LocalDate.of(2024, 2, 27));
        complete(part(old, "3", "vp"), "vp", LocalDate.of(2024, 2, 26));
        timers.runUntil(LocalDate.of(2024, 2, 29));
        complete(part(old, "6", "vp"), "vp", LocalDate.of(2024, 2, 28));
        timers.runUntil(LocalDate.of(2024, 3, 11));
        complete(part(old, "2", "hctp"), "hctp", LocalDate.of(2024, 3, 5));
        receive(part(old, "1", "hctp"), "hctp");
        progress(part(old, "1", "hctp"), "hctp", 40);
        receive(part(old, "4", "hctp"), "hctp");
        submit(part(old, "4", "hctp"), "hctp", LocalDate.of(2024, 3, 10));
        receive(part(old, "4", "bttp"), "bttp");
        timers.runUntil(DAY);
        return old;
    }

    /** A draft that replaces the old plan, on its day, all its rows decided. */
    public long newDraft(String table) {
        clock.setTo(DAY);
        long id = plans.pasted(table);
        replaces(id);
        plans.mend(id);
        return id;
    }

    /** Lets a draft replace the old plan. */
    public void replaces(long planId) {
        as("vanphong", () -> {
            heads.change(
                    planId,
                    null,
                    new PlanHead(
                            PlanFixture.NUMBER,
                            DAY,
                            2024,
                            "Kiểm soát thủ tục hành chính năm 2024",
                            Area.PROCEDURES,
                            OLD_NUMBER,
                            OLD_DAY));
            return null;
        });
    }

    public MappingSheet sheet(long planId) {
        return as("vanphong", () -> mapping.sheet(planId));
    }

    /** The issued plan with that number. */
    public long planId(String number) {
        return jdbc.sql("SELECT id FROM plan WHERE number = ?")
                .param(number)
                .query(Long.class)
                .single();
    }

    /** A task of a plan by its code. */
    public long task(long planId, String code) {
        return jdbc.sql("SELECT id FROM task WHERE plan_id = ? AND code = ? ORDER BY id DESC LIMIT 1")
                .params(planId, code)
                .query(Long.class)
                .single();
    }

    /** A row of a plan by its code. */
    public long row(long planId, String code) {
        return as("vanphong", () -> review.rows(planId)).stream()
                .filter(row -> row.code().equals(code))
                .mapToLong(PlanRow::id)
                .findFirst()
                .orElseThrow();
    }

    /** The latest assignment of a unit in a task. */
    public long part(long planId, String code, String unit) {
        return jdbc.sql("SELECT MAX(a.id) FROM assignment a JOIN unit u ON u.id = a.unit_id"
                        + " WHERE a.task_id = ? AND u.code = ?")
                .params(task(planId, code), unit)
                .query(Long.class)
                .single();
    }

    /** A column of an assignment. */
    public String of(long assignment, String column) {
        return jdbc.sql("SELECT " + column + " FROM assignment WHERE id = ?")
                .param(assignment)
                .query(String.class)
                .optional()
                .orElse(null);
    }

    /** Old codes to statuses of all their parts, sorted. */
    public Map<String, List<String>> statuses(long planId) {
        return jdbc
                .sql("SELECT t.code, a.status FROM assignment a JOIN task t ON t.id = a.task_id"
                        + " WHERE t.plan_id = ? ORDER BY t.code, a.status")
                .param(planId)
                .query((row, number) -> Map.entry(row.getString(1), row.getString(2)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    public void receive(long assignment, String unit) {
        as(head(unit), () -> {
            tasks.receive(assignment, version(assignment), person("chuyenvien." + unit), "");
            return null;
        });
    }

    public void progress(long assignment, String unit, int percent) {
        as("chuyenvien." + unit, () -> {
            tasks.progress(assignment, version(assignment), "Đã làm được một phần", percent);
            return null;
        });
    }

    public void submit(long assignment, String unit, LocalDate documentDate) {
        as("chuyenvien." + unit, () -> {
            tasks.submitResult(
                    assignment,
                    version(assignment),
                    new ResultDraft("412/BC-STP", documentDate, "Đã trình", "", List.of()));
            return null;
        });
    }

    public void accept(String account, long assignment) {
        as(account, () -> {
            tasks.accept(assignment, version(assignment), "");
            return null;
        });
    }

    /** Received, submitted and accepted, with a document of that day. */
    public void complete(long assignment, String unit, LocalDate documentDate) {
        receive(assignment, unit);
        submit(assignment, unit, documentDate);
        accept(head(unit), assignment);
        accept("vanphong", assignment);
    }

    public void move(long planId, long task, Long... rows) {
        office(() -> mapping.move(planId, List.of(task), List.of(rows), true));
    }

    public void end(long planId, Collection<Long> taskIds, String reason) {
        office(() -> mapping.end(planId, taskIds, reason));
    }

    public void office(Runnable work) {
        current.runAs("vanphong", work);
    }

    /** The Director issues a submitted plan. */
    public Issued issue(long planId) {
        return plans.issue("giamdoc", planId);
    }

    public <T> T as(String account, Supplier<T> work) {
        return current.callAs(account, work);
    }

    private static String head(String unit) {
        return unit.equals("vp") ? "vanphong" : "truongphong." + unit;
    }

    private int version(long assignment) {
        return Integer.parseInt(of(assignment, "version"));
    }

    private long person(String account) {
        return jdbc.sql("SELECT id FROM person WHERE username = ?")
                .param(account)
                .query(Long.class)
                .single();
    }
}
