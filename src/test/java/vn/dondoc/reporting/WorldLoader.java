package vn.dondoc.reporting;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.task.Outcome;

/** Writes a {@link World} as a new agency, straight into the tables. */
final class WorldLoader {

    private static final AtomicInteger COUNTER = new AtomicInteger();

    private final JdbcTemplate jdbc;

    WorldLoader(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * What was written.
     *
     * @param director account of one who sees all
     * @param heads account of the head of each unit
     */
    record Loaded(
            long agency,
            String director,
            List<String> heads,
            List<Long> units,
            List<Long> plans,
            List<Long> assignments) {}

    Loaded load(World world) {
        String code = "w" + COUNTER.incrementAndGet();
        long agency = insert("INSERT INTO agency (code, name) VALUES (?, ?)", code, "Sở " + code);
        List<Long> units = new ArrayList<>();
        List<String> heads = new ArrayList<>();
        long director = person(agency, null, "gd." + code, "DIRECTOR");
        for (int unit = 0; unit < world.units(); unit++) {
            units.add(insert(
                    "INSERT INTO unit (agency_id, code, name, kind, sort_no) VALUES (?, ?, ?, 'ROOM', ?)",
                    agency,
                    "U" + unit,
                    "Phòng " + unit,
                    unit));
            heads.add("tp%d.%s".formatted(unit, code));
            person(agency, units.get(unit), heads.get(unit), "HEAD_OF_UNIT");
        }
        List<Long> plans = new ArrayList<>();
        for (int plan = 0; plan < world.plans(); plan++) {
            plans.add(insert(
                    "INSERT INTO plan (agency_id, number, issued_on, plan_year, title, area, status, drafted_by, created_at)"
                            + " VALUES (?, ?, '2024-01-10', 2024, 'Kế hoạch cải cách hành chính', 'STEERING', 'ISSUED', ?,"
                            + " '2024-01-02')",
                    agency,
                    (plan + 1) + "/KH-STP",
                    director));
        }
        List<Long> assignments = new ArrayList<>();
        for (World.Work one : world.work()) {
            load(agency, director, units, plans, one, assignments);
        }
        return new Loaded(agency, "gd." + code, heads, units, plans, assignments);
    }

    private void load(
            long agency, long person, List<Long> units, List<Long> plans, World.Work one, List<Long> assignments) {
        Long plan = one.plan() == null ? null : plans.get(one.plan());
        LocalDate first = one.parts().stream()
                .map(World.Part::assigned)
                .min(LocalDate::compareTo)
                .orElseThrow();
        long task = insert(
                "INSERT INTO task (agency_id, plan_id, source, source_label, code, plan_year, area, content,"
                        + " deadline_kind, assigned_on, created_at) VALUES (?, ?, ?, 'KH', ?, ?, ?, ?, ?, ?, ?)",
                agency,
                plan,
                one.source().name(),
                "I." + (assignments.size() + 1),
                one.year(),
                one.area().name(),
                "Nhiệm vụ " + (assignments.size() + 1),
                one.unclear() ? "UNCLEAR" : "FIXED_BY",
                first,
                Timestamp.valueOf(first.atTime(8, 0)));
        for (World.Coming coming : one.coming()) {
            insert(
                    "INSERT INTO task_series (task_id, unit_id, occurrence, opened_to, next_opens_on, next_due_on,"
                            + " stopped_on) VALUES (?, ?, 1, ?, ?, ?, ?)",
                    task,
                    units.get(coming.unit()),
                    first,
                    coming.due(),
                    coming.due(),
                    coming.stoppedOn());
        }
        Long second = one.parts().stream().noneMatch(part -> part.sort() == World.Sort.SECOND)
                ? null
                : insert(
                        "INSERT INTO task_deadline (task_id, phrase, kind) VALUES (?, 'hằng tuần', 'RECURRING')", task);
        Map<Integer, Long> bases = new HashMap<>();
        for (World.Part part : one.parts()) {
            Long base = part.sort() == World.Sort.EVENT ? bases.get(part.unit()) : null;
            Long deadline = part.sort() == World.Sort.SECOND ? second : null;
            long id = load(agency, person, units.get(part.unit()), plan, task, one, part);
            jdbc.update("UPDATE assignment SET base_id = ?, deadline_id = ? WHERE id = ?", base, deadline, id);
            bases.putIfAbsent(part.unit(), id);
            assignments.add(id);
        }
    }

    private long load(long agency, long person, long unit, Long plan, long task, World.Work one, World.Part part) {
        World.Ended ended = part.ended();
        Outcome outcome = ended == null ? null : World.outcome(part);
        String status = ended == null ? "IN_PROGRESS" : ended.stopped() ? "CANCELLED" : "DONE";
        Timestamp at = ended == null ? null : endOfDay(ended.on());
        long id = insert(
                "INSERT INTO assignment (agency_id, task_id, plan_id, unit_id, occurrence, status, open, assigned_on,"
                        + " original_due_on, due_on, sort_due, completed_on, ended_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, COALESCE(?, '9999-12-31'), ?, ?)",
                agency,
                task,
                plan,
                unit,
                part.occurrence(),
                status,
                ended == null,
                part.assigned(),
                part.dues().get(0).due(),
                part.due(),
                part.due(),
                ended == null ? null : ended.completed(),
                at);
        for (World.Known known : part.dues()) {
            jdbc.update(
                    "INSERT INTO assignment_due (assignment_id, known_from, due_on, reason) VALUES (?, ?, ?, 'test')",
                    id,
                    known.from(),
                    known.due());
        }
        for (LocalDate day : part.progress()) {
            jdbc.update(
                    "INSERT INTO progress_entry (assignment_id, at, person_id, text) VALUES (?, ?, ?, 'test')",
                    id,
                    endOfDay(day),
                    person);
        }
        if (ended != null) {
            jdbc.update(
                    "INSERT INTO process_outcome (process_id, business_key, instance_id, agency_id, plan_id, task_id,"
                            + " unit_id, area, source, plan_year, assigned_on, due_on, completed_on, outcome, ended_at)"
                            + " VALUES ('task-execution', ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                    id,
                    "i" + id,
                    agency,
                    plan,
                    task,
                    unit,
                    one.area().name(),
                    one.source().name(),
                    one.year(),
                    part.assigned(),
                    part.due(),
                    ended.completed(),
                    outcome.name(),
                    at);
        }
        return id;
    }

    private long person(long agency, Long unit, String username, String role) {
        long id = insert(
                "INSERT INTO person (agency_id, unit_id, username, password_hash, full_name) VALUES (?, ?, ?, '', ?)",
                agency,
                unit,
                username,
                username);
        jdbc.update("INSERT INTO person_role (person_id, role) VALUES (?, ?)", id, role);
        return id;
    }

    /** The last moment of a day: whatever happens on a day counts for that day. */
    private static Timestamp endOfDay(LocalDate day) {
        return Timestamp.from(
                day.plusDays(1).atStartOfDay(Vietnamese.ZONE).toInstant().minusMillis(1));
    }

    private long insert(String sql, Object... values) {
        return jdbc.queryForObject(sql + " RETURNING id", Long.class, values);
    }
}
