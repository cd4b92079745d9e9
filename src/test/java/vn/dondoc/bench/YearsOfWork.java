package vn.dondoc.bench;

import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fills the tables by SQL with years of work of nine departments. What is measured, the year 2024 of the first
 * department, is of the same size however much lies beside it.
 */
final class YearsOfWork {

    /** Plans of the measured year; the first of them is the measured plan. */
    static final int PLANS_A_YEAR = 5;

    /** Finished tasks of the measured year, one fifth of them in the measured plan. */
    static final int FINISHED_MEASURED = 5_000;

    /** Open tasks of the measured year. */
    static final int OPEN = 1_000;

    private static final int CHUNK = 100_000;

    private static final String[] FILLED = {"process_outcome", "assignment_due", "assignment", "task"};

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private boolean second;

    YearsOfWork(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(jdbc.getDataSource()));
    }

    /** Agencies with units and plans; once. The first department and its people are there already. */
    void prepare() {
        jdbc.update("INSERT INTO agency (code, name) SELECT CONCAT('bench-', seq), CONCAT('Sở Tư pháp tỉnh số ', seq)"
                + " FROM seq_1_to_7");
        jdbc.update("""
                INSERT INTO unit (agency_id, code, name, short_name, kind, sort_no)
                SELECT g.id, u.code, u.name, u.short_name, u.kind, u.sort_no FROM agency g
                JOIN unit u ON u.agency_id = (SELECT id FROM agency WHERE code = 'stp-angiang')
                WHERE g.code LIKE 'bench-%'""");
        jdbc.update("""
                INSERT INTO plan (agency_id, number, issued_on, plan_year, title, area, status, drafted_by, created_at)
                SELECT g.id, CONCAT(y.seq * 10 + p.seq, '/KH-STP'), MAKEDATE(y.seq, 15), y.seq,
                  CONCAT('Cải cách hành chính, chuyên đề ', p.seq, ' năm ', y.seq), 'PROCEDURES', 'ISSUED',
                  (SELECT id FROM person WHERE username = 'vanphong'), MAKEDATE(y.seq, 10)
                FROM agency g JOIN seq_2019_to_2024 y JOIN seq_1_to_5 p ORDER BY g.id, y.seq, p.seq""");
        // where a piece of work can lie: every unit under every plan; half of all work is the first department's
        jdbc.execute("""
                CREATE TABLE bench_place (KEY (kind, slot)) AS
                SELECT x.kind, ROW_NUMBER() OVER (PARTITION BY x.kind ORDER BY x.w, x.plan_id, x.unit_id) - 1 AS slot,
                  x.agency_id, x.plan_id, x.plan_year, x.unit_id, x.officer_id
                FROM (
                  SELECT CASE WHEN g.code = 'stp-angiang' AND p.plan_year = 2024
                      THEN IF(p.number = '20241/KH-STP', 'OWN', 'NEAR') ELSE 'FAR' END AS kind,
                    w.seq AS w, g.id AS agency_id, p.id AS plan_id, p.plan_year, u.id AS unit_id, o.id AS officer_id
                  FROM agency g JOIN plan p ON p.agency_id = g.id AND p.number LIKE '20___/KH-STP'
                  JOIN unit u ON u.agency_id = g.id AND u.code <> 'bgd'
                  LEFT JOIN person o ON o.unit_id = u.id
                    AND o.username IN (CONCAT('chuyenvien.', u.code), CONCAT('chuyenvien.', u.code, '.kg'))
                  JOIN seq_1_to_9 w ON w.seq = 1 OR g.code = 'stp-angiang' AND p.plan_year < 2024
                ) x""");
    }

    /** The plan whose figures are measured. */
    long plan() {
        return jdbc.queryForObject("SELECT MIN(plan_id) FROM bench_place WHERE kind = 'OWN'", Long.class);
    }

    /**
     * Empties the tables and fills them.
     *
     * @param finished finished assignments in all
     * @param near whether the rest lies in the measured department and year, beside the measured plan; else elsewhere
     */
    void fill(int finished, boolean near) {
        clear();
        int own = FINISHED_MEASURED / PLANS_A_YEAR;
        insert("OWN", 0, own, true);
        insert("NEAR", own, FINISHED_MEASURED - own, true);
        insert("OWN", FINISHED_MEASURED, OPEN / PLANS_A_YEAR, false);
        insert("NEAR", FINISHED_MEASURED + OPEN / PLANS_A_YEAR, OPEN - OPEN / PLANS_A_YEAR, false);
        int from = FINISHED_MEASURED + OPEN;
        int end = finished + OPEN;
        for (; from < end; from += CHUNK) {
            insert(near ? "NEAR" : "FAR", from, Math.min(CHUNK, end - from), true);
        }
        jdbc.execute("ANALYZE TABLE task, assignment, assignment_due, process_outcome, plan, unit");
    }

    /** Makes a second set of the filled tables, so that two amounts of work can be measured in turn. */
    void prepareSecondSet() {
        for (String table : FILLED) {
            jdbc.execute("CREATE TABLE bench_%s LIKE %s".formatted(table, table));
        }
    }

    /** Puts the other set of tables in the place that the program reads. */
    void swap() {
        StringBuilder renames = new StringBuilder();
        for (String table : FILLED) {
            renames.append(renames.isEmpty() ? "RENAME TABLE " : ", ")
                    .append("%1$s TO bench_away, bench_%1$s TO %1$s, bench_away TO bench_%1$s".formatted(table));
        }
        jdbc.execute(renames.toString());
        second = !second;
    }

    /** Takes away everything that was filled in. */
    void clear() {
        withoutForeignKeys(() -> {
            for (String table : FILLED) {
                jdbc.execute("TRUNCATE TABLE " + table);
            }
            jdbc.execute("TRUNCATE TABLE search_entry");
        });
    }

    /** Takes away what {@link #prepare} made, too. */
    void leave() {
        if (second) {
            swap();
        }
        clear();
        for (String table : FILLED) {
            jdbc.execute("DROP TABLE IF EXISTS bench_" + table);
        }
        jdbc.execute("DROP TABLE IF EXISTS bench_place");
    }

    private void withoutForeignKeys(Runnable work) {
        // one connection for all, because the switch belongs to the connection
        transaction.executeWithoutResult(status -> {
            jdbc.execute("SET SESSION foreign_key_checks = 0, unique_checks = 0");
            try {
                work.run();
            } finally {
                jdbc.execute("SET SESSION foreign_key_checks = 1, unique_checks = 1");
            }
        });
    }

    private void insert(String kind, int from, int rows, boolean finished) {
        Integer slots = jdbc.queryForObject("SELECT COUNT(*) FROM bench_place WHERE kind = ?", Integer.class, kind);
        var named = new NamedParameterJdbcTemplate(jdbc);
        Map<String, Object> values = Map.of("kind", kind, "slots", slots, "from", from, "finished", finished);
        jdbc.execute("DROP TABLE IF EXISTS bench_work");
        named.update(work(rows), values);
        withoutForeignKeys(() -> {
            jdbc.update(TASKS);
            jdbc.update(ASSIGNMENTS);
            jdbc.update(DUES);
            if (finished) {
                jdbc.update(OUTCOMES);
            }
        });
        jdbc.execute("DROP TABLE bench_work");
    }

    /** One row for each piece of work with its days: finished before the cut-off, or open with dues around it. */
    private static String work(int rows) {
        return """
                CREATE TABLE bench_work AS
                SELECT y.*, IF(y.finished, DATE_ADD(y.due_on, INTERVAL y.id %% 7 - 4 DAY), NULL) AS completed_on
                FROM (
                  SELECT CAST(s.seq + :from AS SIGNED) AS id, p.agency_id, p.plan_id, p.plan_year, p.unit_id, p.officer_id, :finished AS finished,
                    ELT(1 + (s.seq + :from) %% 7, 'STEERING', 'INSTITUTIONS', 'PROCEDURES', 'APPARATUS', 'CIVIL_SERVICE',
                      'PUBLIC_FINANCE', 'EGOVERNMENT') AS area,
                    MAKEDATE(p.plan_year, 15 + s.seq %% 60) AS assigned_on,
                    IF(:finished, MAKEDATE(p.plan_year, 80 + (s.seq + :from) * 7 %% 160), MAKEDATE(p.plan_year, 240 + s.seq * 11 %% 100)) AS due_on
                  FROM seq_1_to_%d s JOIN bench_place p ON p.kind = :kind AND p.slot = (s.seq + :from) %% :slots
                ) y""".formatted(rows);
    }

    private static final String TASKS = """
            INSERT INTO task (id, agency_id, plan_id, source, source_label, code, plan_year, area, content, deliverable,
              cooperating_text, deadline_text, deadline_kind, due_on, assigned_on, created_at)
            SELECT id, agency_id, plan_id, 'PLAN', CONCAT('KH ', plan_id), CONCAT('I.', id % 1000), plan_year, area,
              CONCAT('Rà soát, trình công bố danh mục thủ tục hành chính được ban hành mới hoặc sửa đổi, bổ sung thuộc thẩm',
                ' quyền giải quyết của đơn vị, đợt ', id), 'Quyết định công bố', 'Các phòng, đơn vị thuộc Sở',
              'Trong quý III', 'PERIOD_END', due_on, assigned_on, assigned_on
            FROM bench_work""";

    private static final String ASSIGNMENTS = """
            INSERT INTO assignment (id, agency_id, task_id, plan_id, unit_id, officer_id, status, open, assigned_on,
              original_due_on, due_on, sort_due, progress_on, submitted_on, completed_on, ended_at)
            SELECT id, agency_id, id, plan_id, unit_id, IF(finished OR id % 3 > 0, officer_id, NULL),
              IF(finished, 'DONE', ELT(1 + id % 4, 'ASSIGNED', 'IN_PROGRESS', 'IN_PROGRESS', 'SUBMITTED')), NOT finished,
              assigned_on, due_on, due_on, due_on, assigned_on, completed_on, completed_on,
              DATE_ADD(completed_on, INTERVAL 1 DAY)
            FROM bench_work""";

    private static final String DUES = """
            INSERT INTO assignment_due (assignment_id, known_from, due_on, reason)
            SELECT id, assigned_on, due_on, 'Thời hạn khi giao' FROM bench_work""";

    private static final String OUTCOMES = """
            INSERT INTO process_outcome (process_id, business_key, instance_id, agency_id, plan_id, task_id, unit_id, area,
              source, plan_year, assigned_on, due_on, completed_on, outcome, ended_at)
            SELECT 'task-execution', id, CONCAT('bench-', id), agency_id, plan_id, id, unit_id, area, 'PLAN', plan_year,
              assigned_on, due_on, completed_on,
              CASE WHEN completed_on < due_on THEN 'EARLY' WHEN completed_on = due_on THEN 'ON_TIME' ELSE 'LATE' END,
              DATE_ADD(completed_on, INTERVAL 1 DAY)
            FROM bench_work""";
}
