package vn.dondoc.task;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.deadline.Occurrence;

/**
 * Recurring tasks that run since a version in which the next occurrence opened when the last was done: gives each its
 * rows in {@code task_series} and its process, and opens what has begun since. Once for each task, whatever happens in
 * between; done at the start, some tasks to a transaction.
 */
@Component
@Order(100) // before anything of the new day is told, see the demo's story
class SeriesAdoption implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(SeriesAdoption.class);
    private static final int CHUNK = 50;

    private final JdbcClient jdbc;
    private final Tasks tasks;
    private final SeriesStore store;
    private final SeriesDates dates;
    private final RecurringWork work;
    private final Openings openings;
    private final RecurrenceWorkflow workflow;
    private final TransactionTemplate transaction;
    private final Clock clock;

    SeriesAdoption(
            JdbcClient jdbc,
            Tasks tasks,
            SeriesStore store,
            SeriesDates dates,
            RecurringWork work,
            Openings openings,
            RecurrenceWorkflow workflow,
            TransactionTemplate transaction,
            Clock clock) {
        this.jdbc = jdbc;
        this.tasks = tasks;
        this.store = store;
        this.dates = dates;
        this.work = work;
        this.openings = openings;
        this.workflow = workflow;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Where a unit stood. */
    private record Stood(long unitId, int lastOccurrence, LocalDate lastDue) {}

    @Override
    public void run(ApplicationArguments arguments) {
        int adopted = adopt();
        if (adopted > 0) {
            LOG.info("{} recurring tasks go on by the calendar", adopted);
        }
    }

    /** @return tasks adopted */
    int adopt() {
        int adopted = 0;
        List<Long> chunk = waiting();
        while (!chunk.isEmpty()) {
            List<Long> ids = chunk;
            transaction.executeWithoutResult(status -> ids.forEach(this::adopt));
            adopted += ids.size();
            chunk = waiting();
        }
        return adopted;
    }

    private List<Long> waiting() {
        return jdbc.sql("SELECT t.id FROM task t WHERE t.next_due_on IS NOT NULL"
                        + " AND NOT EXISTS (SELECT 1 FROM task_series s WHERE s.task_id = t.id) ORDER BY t.id LIMIT ?")
                .param(CHUNK)
                .query(Long.class)
                .list();
    }

    private void adopt(long taskId) {
        tasks.lock(taskId);
        if (!store.active(taskId).isEmpty()) {
            return; // another node was faster
        }
        TaskFacts task = tasks.facts(taskId);
        long agency = tasks.agencyOf(taskId);
        SeriesRule rule = work.rules(agency, task).get(null);
        LocalDate today = LocalDate.now(clock);
        List<Series> series = new ArrayList<>();
        List<Openings.Opening> begun = new ArrayList<>();
        for (Stood unit : rule == null ? List.<Stood>of() : stood(taskId)) {
            int number = unit.lastOccurrence();
            Series one = new Series(0, taskId, null, unit.unitId(), number, today, null, null);
            for (Occurrence missing : dates.ofYear(rule)) {
                // occurrences used to come by due date, so the latest due date says which a unit has had
                if (missing.due().isAfter(unit.lastDue())
                        && !missing.windowStart().isAfter(today)) {
                    number++;
                    begun.add(RecurringWork.opening(task, one, number, missing));
                }
            }
            series.add(one.reached(number, dates.after(rule, today)));
        }
        if (series.isEmpty()) {
            // nobody gets it any more: without a row it would be looked at again for ever
            jdbc.sql("UPDATE task SET next_due_on = NULL WHERE id = ?")
                    .param(taskId)
                    .update();
            return;
        }
        store.insert(series);
        openings.open(agency, today, null, begun);
        store.settle(List.of(taskId));
        store.nextOpening(taskId)
                .ifPresent(day -> workflow.start(List.of(new RecurrenceWorkflow.Start(
                        taskId, day.atStartOfDay(Vietnamese.ZONE).toInstant()))));
    }

    /** The units whose part went on: neither stopped nor superseded. */
    private List<Stood> stood(long taskId) {
        return jdbc.sql("SELECT unit_id, MAX(occurrence) AS last_occurrence, MAX(original_due_on) AS last_due"
                        + " FROM assignment WHERE task_id = ? GROUP BY unit_id"
                        + " HAVING SUM(status IN ('CANCELLED', 'SUPERSEDED')) = 0 AND last_due IS NOT NULL")
                .param(taskId)
                .query(Stood.class)
                .list();
    }
}
