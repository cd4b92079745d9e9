package vn.dondoc.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dondoc.DatabaseTest;
import vn.dondoc.common.PageQuery;
import vn.dondoc.deadline.DeadlineKind;
import vn.dondoc.security.CurrentActor;

/** What is finished costs the lists of open work nothing: the server reads as many rows as before. */
class OpenListReadsTest extends DatabaseTest {

    private static final int OPEN = 300;
    private static final PageQuery FIRST_PAGE = PageQuery.of(0, 50);

    @Autowired
    AssignmentQueries queries;

    @Autowired
    TaskFixture fixture;

    @Autowired
    CurrentActor current;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Test
    void finishedWorkIsNeverRead() {
        fixture.create(IntStream.range(0, OPEN)
                .mapToObj(i -> fixture.task(
                        "I." + i,
                        DeadlineKind.FIXED_BY,
                        LocalDate.of(2024, 2, 1).plusDays(i),
                        i % 2 == 0 ? "hctp" : "bttp"))
                .toArray(NewTask[]::new));
        finish(1, 2_000);
        Map<String, Long> few = reads();
        finish(2_001, 40_000);
        Map<String, Long> many = reads();

        few.forEach((what, rows) -> assertThat(many.get(what))
                .as("rows read for %s (%d with few finished)", what, rows)
                .isLessThanOrEqualTo(rows + OPEN));
    }

    private Map<String, Long> reads() {
        jdbc.sql("ANALYZE TABLE assignment, task").query().listOfRows();
        Map<String, Long> reads = new LinkedHashMap<>();
        for (QuickFilter chip : QuickFilter.values()) {
            if (chip.openOnly()) {
                reads.put(
                        "agency " + chip, reads("vanphong", () -> queries.find(of(InboxScope.ALL, chip), FIRST_PAGE)));
                reads.put(
                        "unit " + chip,
                        reads("truongphong.hctp", () -> queries.find(of(InboxScope.UNIT, chip), FIRST_PAGE)));
                reads.put(
                        "head " + chip,
                        reads("truongphong.hctp", () -> queries.find(of(InboxScope.MINE, chip), FIRST_PAGE)));
                reads.put(
                        "mine " + chip,
                        reads("chuyenvien.hctp", () -> queries.find(of(InboxScope.MINE, chip), FIRST_PAGE)));
                reads.put(
                        "seen " + chip,
                        reads("chuyenvien.hctp", () -> queries.find(of(InboxScope.ALL, chip), FIRST_PAGE)));
            }
        }
        for (InboxScope scope : InboxScope.values()) {
            reads.put("counts " + scope, reads("truongphong.hctp", () -> queries.counts(scope)));
            reads.put("counts of all " + scope, reads("giamdoc", () -> queries.counts(scope)));
        }
        return reads;
    }

    private static AssignmentFilter of(InboxScope scope, QuickFilter chip) {
        return AssignmentFilter.of(scope, chip);
    }

    private long reads(String account, Runnable work) {
        return transaction.execute(status -> {
            long before = handlerReads();
            current.runAs(account, work);
            return handlerReads() - before;
        });
    }

    private long handlerReads() {
        return jdbc.sql("SHOW SESSION STATUS LIKE 'Handler_read%'").query().listOfRows().stream()
                .mapToLong(row -> Long.parseLong(row.get("Value").toString()))
                .sum();
    }

    private void finish(int from, int to) {
        jdbc.sql("INSERT INTO assignment (agency_id, task_id, unit_id, officer_id, status, open, assigned_on,"
                        + " original_due_on, due_on, sort_due, completed_on, ended_at)"
                        + " SELECT a.agency_id, a.task_id, a.unit_id, :officer, 'DONE', 0, '2022-01-01', d.day, d.day,"
                        + " d.day, d.day, d.day FROM (SELECT '2022-01-01' + INTERVAL (seq MOD 700) DAY AS day FROM seq_"
                        + from + "_to_" + to + ") d JOIN (SELECT * FROM assignment WHERE open ORDER BY id LIMIT 1) a")
                .param("officer", fixture.person("chuyenvien.hctp"))
                .update();
    }
}
