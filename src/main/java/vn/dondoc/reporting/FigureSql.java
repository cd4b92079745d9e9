package vn.dondoc.reporting;

import org.springframework.lang.Nullable;

/**
 * The one place that says in SQL what counts as of a day. Numbers and the lists behind them are built from the same
 * text, so they cannot differ.
 *
 * <p>{@code part}: every assignment that existed at the cut-off, from the outcomes of ended instances and from open
 * assignments; ended ones that were still open then count as open, with the due date known then. {@code further}: units
 * with an occurrence of a task that was still to come. {@code item}: parts of one task folded to one counted thing.
 *
 * <p>Work that a later plan took over counts where it goes on: finished parts that a new part stands for are left out
 * from that day on, and a new part that carries progress on is begun.
 *
 * <p>The index hints keep the server from reading a whole table for each open part while its statistics are old, as
 * they are after a large plan was issued.
 */
final class FigureSql {

    /** Columns of {@code item} that a list shows beside what is counted. */
    static final String LISTED = """
            , MIN(CASE WHEN NOT p.done THEN p.due_on END) AS open_due,
            MAX(p.due_on) AS last_due,
            MAX(p.completed_on) AS completed_on,
            MIN(CONCAT(p.done, IFNULL(p.due_on, '9999-12-31'), LPAD(p.assignment_id, 20, '0'))) AS most_urgent,
            GROUP_CONCAT(DISTINCT p.unit_id) AS unit_ids
            """;

    /** What the calendar opened after the beginning; work that an event started was no promise before. */
    private static final String LATER_OCCURRENCE =
            "a.base_id IS NULL AND (a.occurrence > 1 OR a.deadline_id IS NOT NULL)";

    private FigureSql() {}

    /**
     * CTEs {@code part}, {@code further} and {@code item}.
     *
     * @param by what to tell apart in column {@code grp}; null = nothing
     * @param more further columns of {@code item}, for example {@link #LISTED}
     */
    static String items(Population population, @Nullable Breakdown by, String more) {
        return """
                WITH known AS (
                  %s
                  UNION ALL
                  %s
                ), part AS (
                  SELECT k.* FROM known k %s
                ), further AS (%s),
                item AS (
                  SELECT %s AS grp, p.task_id,
                    COUNT(*) AS parts,
                    SUM(NOT p.done) AS open_parts,
                    (MAX(NOT p.done) OR MAX(f.task_id IS NOT NULL)) AS unfinished,
                    MAX(p.done AND p.outcome = 'LATE') AS any_late,
                    MIN(p.done AND p.outcome = 'EARLY') AS all_early,
                    MAX(NOT p.done AND p.due_on IS NOT NULL AND p.due_on < :asOf) AS any_overdue,
                    MAX(NOT p.done AND p.due_on IS NOT NULL AND p.due_on BETWEEN :asOf AND :soon) AS any_soon,
                    (MAX(p.done) OR MAX(NOT p.done AND p.progressed)) AS begun
                    %s
                  FROM part p LEFT JOIN further f ON f.task_id = p.task_id%s
                  GROUP BY grp, p.task_id
                )
                """.formatted(
                        ended(population),
                        open(population),
                        population.window() == null ? "" : "WHERE k.due_on BETWEEN :from AND :to",
                        further(population, by == Breakdown.UNIT),
                        group(by),
                        more,
                        by == Breakdown.UNIT ? " AND f.unit_id = p.unit_id" : "");
    }

    /** Sums over {@code item}, one row for each {@code grp}. */
    static final String COUNTS = """
            SELECT grp,
              SUM(NOT unfinished AND NOT any_late AND all_early) AS early,
              SUM(NOT unfinished AND NOT any_late AND NOT all_early) AS on_time,
              SUM(NOT unfinished AND any_late) AS late,
              SUM(unfinished AND NOT any_overdue) AS in_time,
              SUM(unfinished AND any_overdue) AS overdue,
              SUM(unfinished AND NOT any_overdue AND any_soon) AS due_soon,
              SUM(unfinished AND begun) AS continuing
            FROM item GROUP BY grp
            """;

    /** The condition on {@code item} that {@link #COUNTS} sums for a bucket. */
    static String condition(Bucket bucket) {
        return switch (bucket) {
            case ASSIGNED -> "TRUE";
            case DONE -> "NOT unfinished";
            case DONE_IN_TIME -> "NOT unfinished AND NOT any_late";
            case EARLY -> "NOT unfinished AND NOT any_late AND all_early";
            case ON_TIME -> "NOT unfinished AND NOT any_late AND NOT all_early";
            case LATE -> "NOT unfinished AND any_late";
            case NOT_DONE -> "unfinished";
            case IN_TIME -> "unfinished AND NOT any_overdue";
            case OVERDUE -> "unfinished AND any_overdue";
            case DUE_SOON -> "unfinished AND NOT any_overdue AND any_soon";
            case NOT_SOON -> "unfinished AND NOT any_overdue AND NOT any_soon";
            case CONTINUING -> "unfinished AND begun";
            case NOT_STARTED -> "unfinished AND NOT begun";
        };
    }

    private static String ended(Population population) {
        return """
                SELECT o.business_key AS assignment_id, o.task_id, o.unit_id, o.plan_id, o.area, o.source, o.outcome,
                  (o.ended_at < :after AND o.completed_on <= :asOf) AS done,
                  CASE WHEN o.ended_at < :after AND o.completed_on <= :asOf THEN o.due_on
                       ELSE %s END AS due_on,
                  CASE WHEN o.ended_at < :after AND o.completed_on <= :asOf THEN o.completed_on END AS completed_on,
                  CASE WHEN o.ended_at < :after AND o.completed_on <= :asOf THEN FALSE ELSE %s END AS progressed
                FROM process_outcome o
                WHERE o.process_id = 'task-execution' AND o.agency_id = :agency AND o.assigned_on <= :asOf
                  AND NOT (o.outcome IN ('CANCELLED', 'SUPERSEDED') AND o.ended_at < :after)
                  AND o.business_key NOT IN (
                    SELECT c.assignment_id FROM assignment_carried c
                    WHERE c.agency_id = :agency AND c.carried_at < :after)
                """.formatted(dueKnown("o.business_key", "o.task_id"), progressed("o.business_key"))
                + where("o", "o", population);
    }

    private static String open(Population population) {
        return """
                SELECT a.id, a.task_id, a.unit_id, a.plan_id, t.area, t.source, NULL, FALSE, %s, NULL, %s
                FROM assignment a JOIN task t ON t.id = a.task_id
                WHERE a.open AND a.agency_id = :agency AND a.assigned_on <= :asOf
                """.formatted(dueKnown("a.id", "a.task_id"), progressed("a.id")) + where("a", "t", population);
    }

    /**
     * Units that were still to get an occurrence: not opened to this day, or opened after the cut-off. A unit's own part
     * goes on while one is still to come for it; between two of them there is no open assignment that would say so.
     */
    private static String further(Population population, boolean byUnit) {
        String plan = population.planId() == null ? null : "t.plan_id";
        return """
                SELECT task_id, unit_id FROM (
                  SELECT s.task_id, s.unit_id, s.next_due_on AS due_on
                  FROM task_series s JOIN task t ON t.id = s.task_id
                  WHERE t.agency_id = :agency AND s.next_due_on IS NOT NULL
                    AND (s.stopped_on IS NULL OR s.stopped_on > :asOf)%s
                  UNION ALL
                  SELECT a.task_id, a.unit_id, a.original_due_on AS due_on
                  FROM assignment a JOIN task t ON t.id = a.task_id
                  WHERE a.open AND a.agency_id = :agency AND a.assigned_on > :asOf AND %s%s
                  UNION ALL
                  SELECT a.task_id, a.unit_id, a.original_due_on
                  FROM process_outcome o JOIN assignment a ON a.id = o.business_key
                  WHERE o.process_id = 'task-execution' AND o.agency_id = :agency AND o.assigned_on > :asOf
                    AND %s%s
                ) later GROUP BY task_id%s %s
                """.formatted(
                        where("s", "t", plan, population),
                        LATER_OCCURRENCE,
                        where("a", "t", population),
                        LATER_OCCURRENCE,
                        where("o", "o", population),
                        byUnit ? ", unit_id" : "",
                        population.window() == null ? "" : "HAVING MIN(due_on) BETWEEN :from AND :to");
    }

    private static String where(String row, String task, Population population) {
        return where(row, task, population.planId() == null ? null : row + ".plan_id", population);
    }

    private static String where(String row, String task, @Nullable String plan, Population population) {
        StringBuilder text = new StringBuilder();
        text.append(plan == null ? " AND " + task + ".plan_year = :year" : " AND " + plan + " = :plan");
        if (population.source() != null) {
            text.append(" AND ").append(task).append(".source = :source");
        }
        if (population.area() != null) {
            text.append(" AND ").append(task).append(".area = :area");
        }
        if (population.unitIds() != null) {
            text.append(" AND ").append(row).append(".unit_id IN (:units)");
        }
        return text.append('\n').toString();
    }

    /** The due date as it was known at the cut-off; none while its reading waits for a person. */
    private static String dueKnown(String assignment, String task) {
        return """
                (SELECT d.due_on FROM assignment_due d FORCE INDEX (ix_assignment_due)
                 WHERE d.assignment_id = %s AND NOT EXISTS (
                   SELECT 1 FROM task u LEFT JOIN plan_row r ON r.id = u.plan_row_id
                   WHERE u.id = %s AND (u.deadline_kind = 'UNCLEAR'
                     OR (r.needs_confirmation AND r.deadline_confirmed_at IS NULL)))
                 ORDER BY d.known_from > :asOf, ABS(DATEDIFF(d.known_from, :asOf)),
                   IF(d.known_from > :asOf, d.id, -d.id)
                 LIMIT 1)""".formatted(assignment, task);
    }

    private static String progressed(String assignment) {
        return """
                ((SELECT w.carries_progress FROM assignment w WHERE w.id = %1$s)
                  OR EXISTS (SELECT 1 FROM progress_entry e FORCE INDEX (ix_progress_entry)
                     WHERE e.assignment_id = %1$s AND e.at < :after)
                  OR EXISTS (SELECT 1 FROM result s FORCE INDEX (uk_result)
                     WHERE s.assignment_id = %1$s AND s.submitted_at < :after)
                  OR EXISTS (SELECT 1 FROM assignment b WHERE b.id = %1$s AND b.begun_on <= :asOf))""".formatted(assignment);
    }

    private static String group(@Nullable Breakdown by) {
        if (by == null) {
            return "'0'";
        }
        return switch (by) {
            case UNIT -> "p.unit_id";
            case AREA -> "p.area";
            case PLAN -> "IFNULL(p.plan_id, 0)";
            case SOURCE -> "p.source";
        };
    }
}
