package vn.dondoc.report.acceptance;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.lang.Nullable;
import vn.dondoc.DatabaseTest;
import vn.dondoc.common.Area;
import vn.dondoc.deadline.DeadlineKind;
import vn.dondoc.directive.DirectiveDeadline;
import vn.dondoc.directive.DirectiveEntry;
import vn.dondoc.directive.DirectiveHead;
import vn.dondoc.directive.DirectiveTaskDraft;
import vn.dondoc.directive.Issuer;
import vn.dondoc.register.EntryDraft;
import vn.dondoc.register.RegisterEntries;
import vn.dondoc.reporting.ReportingWindow;
import vn.dondoc.security.CurrentActor;
import vn.dondoc.task.NewTask;
import vn.dondoc.task.TaskFixture;
import vn.dondoc.task.TaskService;
import vn.dondoc.task.TaskSource;

/** Short ways to load a department's year: plan tasks, tasks of the People's Committee, registers. */
abstract class LoadedWork extends DatabaseTest {

    @Autowired
    protected RegisterEntries entries;

    @Autowired
    protected CurrentActor current;

    @Autowired
    private TaskFixture tasks;

    @Autowired
    private TaskService service;

    @Autowired
    private DirectiveEntry directives;

    @Autowired
    private JdbcClient jdbc;

    /** So many tasks of the year's plan, given out on a day; without a due date they are ONGOING. */
    List<Long> plan(int year, int count, LocalDate given, @Nullable LocalDate due) {
        clock.setTo(given);
        NewTask[] made = new NewTask[count];
        for (int i = 0; i < count; i++) {
            made[i] = new NewTask(
                    null,
                    null,
                    TaskSource.PLAN,
                    "Kế hoạch CCHC",
                    "I." + (i + 1),
                    year,
                    Area.PROCEDURES,
                    "Nhiệm vụ %d của kế hoạch, %s".formatted(i + 1, due == null ? "thường xuyên" : "hạn " + due),
                    "Báo cáo",
                    "",
                    "",
                    due == null ? "Thường xuyên" : "Chậm nhất ngày " + due,
                    due == null ? DeadlineKind.ONGOING : DeadlineKind.FIXED_BY,
                    null,
                    due,
                    null,
                    "",
                    List.of(tasks.unit("hctp")),
                    List.of());
        }
        return tasks.create(made);
    }

    /** Tasks of the People's Committee, each with its own document, that came on a day. */
    List<Long> directives(int from, int count, LocalDate received, LocalDate due) {
        clock.setTo(received);
        List<Long> parts = new ArrayList<>();
        for (int i = from; i < from + count; i++) {
            DirectiveHead head = new DirectiveHead(
                    Issuer.PEOPLES_COMMITTEE, "", (100 + i) + "/UBND-NC", received.minusDays(2), "", received);
            DirectiveTaskDraft draft = DirectiveTaskDraft.of(
                    "Nhiệm vụ thứ %d do Ủy ban nhân dân tỉnh giao".formatted(i),
                    List.of(tasks.unit("hctp")),
                    DirectiveDeadline.day(due));
            long task = current.callAs("vanphong", () -> directives.enter(head, List.of(draft), List.of(), true))
                    .taskIds()
                    .get(0);
            parts.add(jdbc.sql("SELECT id FROM assignment WHERE task_id = ? AND open")
                    .param(task)
                    .query(Long.class)
                    .single());
        }
        return parts;
    }

    /** All the way to accepted results of a day. */
    void complete(List<Long> assignments, LocalDate day) {
        clock.setTo(day);
        assignments.forEach(assignment -> tasks.complete(assignment, day));
    }

    /** Received, and a first progress entry of a day. */
    void begin(List<Long> assignments, LocalDate day) {
        clock.setTo(day);
        for (long assignment : assignments) {
            tasks.receive(assignment);
            tasks.as(
                    "chuyenvien.hctp",
                    () -> service.progress(assignment, tasks.version(assignment), "Đang thực hiện", 30));
        }
    }

    /** An entry of a day. */
    void on(String register, String day, Object... pairs) {
        EntryDraft draft = EntryDraft.on(null, LocalDate.parse(day), values(pairs));
        current.callAs("vanphong", () -> entries.enter(register, draft, true));
    }

    /** An entry of a report's window. */
    void during(String register, ReportingWindow window, Object... pairs) {
        current.callAs("vanphong", () -> entries.enter(register, draft(window, pairs), true));
    }

    static EntryDraft draft(ReportingWindow window, Object... pairs) {
        return new EntryDraft(null, window.from(), window.to(), values(pairs));
    }

    static Map<String, Object> values(Object... pairs) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            values.put((String) pairs[i], pairs[i + 1]);
        }
        return Collections.unmodifiableMap(values);
    }
}
