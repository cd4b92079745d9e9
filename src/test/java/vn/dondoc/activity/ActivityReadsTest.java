package vn.dondoc.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.lang.Nullable;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dondoc.DatabaseTest;
import vn.dondoc.deadline.DeadlineKind;
import vn.dondoc.feedback.FeedbackFixture;
import vn.dondoc.inspection.InspectionFixture;
import vn.dondoc.inspection.InspectionKind;
import vn.dondoc.plan.PlanFixture;
import vn.dondoc.security.CurrentActor;
import vn.dondoc.target.TargetFixture;
import vn.dondoc.task.TaskFixture;

/** A page of the stream costs the same however much has happened. */
class ActivityReadsTest extends DatabaseTest {

    private static final LocalDate DUE = LocalDate.of(2024, 6, 30);
    private static final int SIZE = 50;

    @Autowired
    ActivityStream stream;

    @Autowired
    TaskFixture fixture;

    @Autowired
    PlanFixture plans;

    @Autowired
    FeedbackFixture feedback;

    @Autowired
    TargetFixture targets;

    @Autowired
    InspectionFixture inspecting;

    @Autowired
    CurrentActor current;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Test
    void onlyWhatIsShownIsRead() {
        List<Long> both = fixture.create(
                fixture.task("1", DeadlineKind.FIXED_BY, DUE, "hctp"),
                fixture.task("2", DeadlineKind.FIXED_BY, DUE, "bttp"));
        both.forEach(id -> happen(id, 1, 1_000));
        Map<String, Long> few = reads();
        happen(both.get(0), 1_001, 30_000);
        Map<String, Long> many = reads();
        few.forEach((what, rows) -> assertThat(many.get(what))
                .as("rows read for %s (%d when little had happened)", what, rows)
                .isLessThanOrEqualTo(rows + SIZE));
    }

    @Test
    void ofOtherSubjectsOnlyWhatIsShownIsReadToo() {
        long plan = plans.small();
        long feedbackId = feedback.withUnit("hctp");
        long target = targets.single("stp-angiang", "hctp");
        long inspection = inspecting.running(InspectionKind.REFORM, "hctp");
        Map<String, Long> subjects = new LinkedHashMap<>(
                Map.of("plan", plan, "feedback", feedbackId, "target", target, "inspection", inspection));
        subjects.forEach((subject, id) -> happenTo(subject, id, 1, 500));
        Map<String, Long> few = ofSubjects();
        subjects.forEach((subject, id) -> happenTo(subject, id, 501, 10_000));
        Map<String, Long> many = ofSubjects();
        few.forEach((what, rows) -> assertThat(many.get(what))
                .as("rows read for %s (%d when little had happened): %s, %s", what, rows, few, many)
                .isLessThanOrEqualTo(rows + SIZE));
    }

    private Map<String, Long> ofSubjects() {
        jdbc.sql("ANALYZE TABLE plan_event, feedback_event, target_event, inspection_event, directive_event")
                .query()
                .listOfRows();
        Map<String, Long> reads = new LinkedHashMap<>();
        reads.put("the agency", reads("giamdoc", null, null, null, null));
        reads.put("own unit", reads("truongphong.hctp", null, null, null, null));
        for (ActivityKind kind :
                List.of(ActivityKind.PLAN, ActivityKind.INSPECTION, ActivityKind.FEEDBACK, ActivityKind.TARGET)) {
            reads.put("own unit, " + kind, reads("truongphong.hctp", kind));
            reads.put("the agency, " + kind, reads("giamdoc", kind));
        }
        // of a unit around which little happens the agency's history is read, which is short beside that of the work
        reads.put("a unit", reads("giamdoc", null, "vp", null, null));
        reads.put("a person", reads("giamdoc", "vanphong", null, null, null));
        reads.put("a person who did nothing", reads("giamdoc", "chuyenvien2.hctp", null, null, null));
        reads.put("an older page", reads("giamdoc", null, null, null, "1650000000000p1"));
        return reads;
    }

    /** By the chief of office, spread over two years; of the plan also as many small decisions about rows. */
    private void happenTo(String subject, long id, int from, int to) {
        Map<String, String> kinds = Map.of(
                "plan", "'AMENDED'", "feedback", "'CHANGED'", "target", "'VALUE_ENTERED'", "inspection", "'NOTIFIED'");
        jdbc.sql("INSERT INTO " + subject + "_event (agency_id, actor_unit_id, " + subject
                        + "_id, at, actor_id, kind, text) SELECT p.agency_id, p.unit_id, :id,"
                        + " '2022-01-01' + INTERVAL (seq MOD 700) DAY + INTERVAL seq SECOND, p.id, "
                        + kinds.get(subject) + ", 'x' FROM seq_" + from + "_to_" + to
                        + " JOIN person p ON p.username = 'vanphong'")
                .param("id", id)
                .update();
        if (subject.equals("plan")) {
            jdbc.sql("INSERT INTO plan_event (agency_id, actor_unit_id, plan_id, row_id, at, actor_id, kind, text)"
                            + " SELECT p.agency_id, p.unit_id, :id, 1, '2024-01-01' + INTERVAL seq SECOND, p.id, 'ROW', 'x'"
                            + " FROM seq_" + from + "_to_" + to + " JOIN person p ON p.username = 'vanphong'")
                    .param("id", id)
                    .update();
        }
    }

    private Map<String, Long> reads() {
        jdbc.sql("ANALYZE TABLE assignment_event, assignment_comment").query().listOfRows();
        Map<String, Long> reads = new LinkedHashMap<>();
        reads.put("the agency", reads("giamdoc", null, null, null, null));
        reads.put("a unit", reads("giamdoc", null, "hctp", null, null));
        reads.put("a quiet unit", reads("giamdoc", null, "bttp", null, null));
        reads.put("a unit without work", reads("giamdoc", null, "xdkt", null, null));
        reads.put("own unit", reads("truongphong.hctp", null, null, null, null));
        reads.put("a person", reads("giamdoc", "chuyenvien.hctp", null, null, null));
        reads.put("a person of the own unit", reads("truongphong.hctp", "chuyenvien.hctp", null, null, null));
        reads.put("a person who did nothing", reads("giamdoc", "chuyenvien2.hctp", null, null, null));
        reads.put("two months", reads("giamdoc", null, null, LocalDate.of(2022, 3, 1), null));
        reads.put("an older page", reads("giamdoc", null, "hctp", null, "1650000000000e1"));
        return reads;
    }

    private long reads(
            String viewer,
            @Nullable String person,
            @Nullable String unit,
            @Nullable LocalDate day,
            @Nullable String before) {
        ActivityFilter filter = new ActivityFilter(
                person == null ? null : fixture.person(person),
                unit == null ? null : fixture.unit(unit),
                null,
                day,
                day == null ? null : day.plusMonths(2));
        return reads(viewer, filter, before);
    }

    private long reads(String viewer, ActivityKind kind) {
        return reads(viewer, new ActivityFilter(null, null, kind, null, null), null);
    }

    private long reads(String viewer, ActivityFilter filter, @Nullable String before) {
        return transaction.execute(status -> {
            long start = handlerReads();
            current.runAs(viewer, () -> stream.find(filter, before, SIZE));
            return handlerReads() - start;
        });
    }

    private long handlerReads() {
        return jdbc.sql("SHOW SESSION STATUS LIKE 'Handler_read%'").query().listOfRows().stream()
                .mapToLong(row -> Long.parseLong(row.get("Value").toString()))
                .sum();
    }

    /** By the officer, spread over two years. */
    private void happen(long assignment, int from, int to) {
        jdbc.sql("INSERT INTO assignment_event (assignment_id, agency_id, unit_id, at, actor_id, actor_unit_id, kind,"
                        + " status, text) SELECT a.id, a.agency_id, a.unit_id,"
                        + " '2022-01-01' + INTERVAL (seq MOD 700) DAY + INTERVAL seq SECOND, p.id, NULLIF(p.unit_id, a.unit_id),"
                        + " 'PROGRESS', 'IN_PROGRESS', 'x' FROM seq_" + from + "_to_" + to
                        + " JOIN assignment a ON a.id = :id JOIN person p ON p.username = 'chuyenvien.hctp'")
                .param("id", assignment)
                .update();
        jdbc.sql(
                        "INSERT INTO assignment_comment (assignment_id, agency_id, unit_id, person_id, actor_unit_id, at, text)"
                                + " SELECT a.id, a.agency_id, a.unit_id, p.id, NULLIF(p.unit_id, a.unit_id),"
                                + " '2022-01-01' + INTERVAL (seq MOD 700) DAY, 'x' FROM seq_" + from + "_to_" + to
                                + " JOIN assignment a ON a.id = :id JOIN person p ON p.username = 'chuyenvien.hctp'")
                .param("id", assignment)
                .update();
    }
}
