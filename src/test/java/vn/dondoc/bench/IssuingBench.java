package vn.dondoc.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Date;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dondoc.plan.Issued;
import vn.dondoc.plan.PlanFixture;
import vn.dondoc.plan.PlanIssuance;

/** Issuing a plan of 1,000 assignments beside the bare engine starting as many instances of the same process. */
final class IssuingBench {

    static final int ASSIGNMENTS = 1_000;

    private static final String PROCESS = "task-execution";
    private static final String[] UNITS = {
        "Văn phòng Sở",
        "Phòng Hành chính tư pháp",
        "Phòng Bổ trợ tư pháp",
        "Phòng Phổ biến, giáo dục pháp luật",
        "Thanh tra Sở"
    };

    private static final Date NOTICE_AT = Date.from(Instant.parse("2024-06-05T00:30:00Z"));

    private final PlanFixture plans;
    private final PlanIssuance issuance;
    private final ProcessEngine engine;
    private final TransactionTemplate transaction;
    private final JdbcTemplate jdbc;
    private int number = 100;
    private long businessKey = 1_000_000_000;

    final Samples product = new Samples();
    final Samples bare = new Samples();
    final Samples bareInBatches = new Samples();

    IssuingBench(
            PlanFixture plans,
            PlanIssuance issuance,
            ProcessEngine engine,
            TransactionTemplate transaction,
            JdbcTemplate jdbc) {
        this.plans = plans;
        this.issuance = issuance;
        this.engine = engine;
        this.transaction = transaction;
        this.jdbc = jdbc;
    }

    /** One of each, in turn; the times of warming up are thrown away. */
    void round(boolean warmUp) {
        long plan = submittedPlan();
        int before = assignments();
        (warmUp ? new Samples() : product).measure(() -> issue(plan));
        assertThat(assignments() - before).as("assignments of the issued plan").isEqualTo(ASSIGNMENTS);
        long instances = instances();
        (warmUp ? new Samples() : bare).measure(() -> transaction.executeWithoutResult(status -> start()));
        (warmUp ? new Samples() : bareInBatches)
                .measure(() -> transaction.executeWithoutResult(status -> startInBatches()));
        assertThat(instances() - instances).as("bare instances").isEqualTo(2L * ASSIGNMENTS);
    }

    private void issue(long plan) {
        Issued issued = plans.as(
                "giamdoc", () -> issuance.issue(plan, null, number++ + "/KH-STP", PlanFixture.SIGNED, done -> {}));
        assertThat(issued.assignments()).isEqualTo(ASSIGNMENTS);
    }

    /** As anybody would write it who has only the engine. */
    private void start() {
        for (int i = 0; i < ASSIGNMENTS; i++) {
            engine.getRuntimeService().startProcessInstanceByKey(PROCESS, Long.toString(businessKey++), moments());
        }
    }

    /** The fastest way known: commands of 250 starts, so that the engine writes in batches. */
    private void startInBatches() {
        var commands = ((ProcessEngineConfigurationImpl) engine.getProcessEngineConfiguration())
                .getCommandExecutorTxRequired();
        for (int chunk = 0; chunk < ASSIGNMENTS / 250; chunk++) {
            commands.execute(context -> {
                IntStream.range(0, 250).forEach(i -> engine.getRuntimeService()
                        .startProcessInstanceByKey(PROCESS, Long.toString(businessKey++), moments()));
                return null;
            });
        }
    }

    /** What the process asks for at its start; gone once its timer stands. */
    private static VariableMap moments() {
        return Variables.createVariables()
                .putValueTyped("opened", Variables.booleanValue(true, true))
                .putValueTyped("noticeAt", Variables.dateValue(NOTICE_AT, true));
    }

    private long submittedPlan() {
        StringBuilder table =
                new StringBuilder("STT\tNội dung\tCơ quan chủ trì\tCơ quan phối hợp\tThời gian hoàn thành\tSản phẩm\n");
        for (int i = 1; i <= ASSIGNMENTS; i++) {
            table.append(i)
                    .append("\tRà soát, trình công bố danh mục thủ tục hành chính thuộc lĩnh vực số ")
                    .append(i * 7919 % 10007)
                    .append('\t')
                    .append(UNITS[i % UNITS.length])
                    .append("\tVăn phòng Sở, Thanh tra Sở\tTrước ngày ")
                    .append("%02d/%02d/2024".formatted(i % 28 + 1, 4 + i % 9))
                    .append("\tQuyết định công bố\n");
        }
        long plan = plans.pasted(table.toString());
        plans.mend(plan);
        plans.submitSigned(plan);
        return plan;
    }

    private int assignments() {
        return jdbc.queryForObject("SELECT COUNT(*) FROM assignment", Integer.class);
    }

    private long instances() {
        return engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey(PROCESS)
                .count();
    }
}
