package vn.dondoc.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.TestClock;
import vn.dondoc.plan.PlanFixture;
import vn.dondoc.security.CurrentActor;
import vn.dondoc.task.ExtensionDraft;
import vn.dondoc.task.Extensions;
import vn.dondoc.task.Opinion;
import vn.dondoc.task.ResultDraft;
import vn.dondoc.task.Returns;
import vn.dondoc.task.TaskService;
import vn.dondoc.task.TransferDraft;
import vn.dondoc.task.Transfers;
import vn.dondoc.workflow.EngineTimers;

/** Plays the script day by day in a running program, in the name of the demo's people, and keeps the book beside it. */
final class Year {

    private static final String EXTENSION =
            "SELECT id, version FROM extension WHERE assignment_id = ? ORDER BY id DESC LIMIT 1";

    final Book book;
    final Map<Entry, Long> ids = new HashMap<>();
    private final PlanFixture plans;
    private final TaskService tasks;
    private final Extensions extensions;
    private final Returns returns;
    private final Transfers transfers;
    private final EngineTimers timers;
    private final TestClock clock;
    private final CurrentActor current;
    private final JdbcClient jdbc;

    /** @param program the running program; {@code before} the year so far, played in another one, or null */
    Year(BeanFactory program, Year before) {
        plans = program.getBean(PlanFixture.class);
        tasks = program.getBean("assignmentSteps", TaskService.class);
        extensions = program.getBean(Extensions.class);
        returns = program.getBean(Returns.class);
        transfers = program.getBean(Transfers.class);
        timers = program.getBean(EngineTimers.class);
        clock = program.getBean(TestClock.class);
        current = program.getBean(CurrentActor.class);
        jdbc = program.getBean(JdbcClient.class);
        book = before == null ? new Book() : before.book;
        if (before != null) {
            ids.putAll(before.ids);
            clock.setTo(before.clock.today().atTime(18, 0));
        }
    }

    /** The plan is issued on the day it was signed; its id. */
    long issue() {
        long plan = plans.uploaded56();
        plans.mend(plan);
        plans.submitSigned(plan);
        plans.issue("giamdoc", plan);
        return plan;
    }

    /** Every day from one to another, both included. */
    void play(LocalDate from, LocalDate to) {
        for (LocalDate day = from; !day.isAfter(to); day = day.plusDays(1)) {
            timers.runUntil(day.atTime(8, 0));
            meet(day);
            clock.setTo(day.atTime(9, 0));
            for (Entry entry : List.copyOf(book.entries)) {
                for (Step step : List.copyOf(entry.steps)) {
                    if (step.on().equals(day)) {
                        take(entry, step);
                    }
                }
            }
            timers.runUntil(day.atTime(18, 0));
        }
    }

    /** Whatever the book expects today must be there, and nothing else. */
    private void meet(LocalDate day) {
        Map<String, Long> found = new HashMap<>();
        jdbc.sql("SELECT a.id, t.code, u.code AS unit, a.original_due_on, a.assigned_on FROM assignment a"
                        + " JOIN task t ON t.id = a.task_id JOIN unit u ON u.id = a.unit_id WHERE t.plan_id IS NOT NULL"
                        + " AND a.continues_id IS NULL ORDER BY a.id")
                .query(row -> {
                    long id = row.getLong("id");
                    if (!ids.containsValue(id)) {
                        String name = row.getString("code") + " · " + row.getString("unit") + " · "
                                + row.getObject("original_due_on", LocalDate.class);
                        assertThat(found.put(name, id)).as("two of " + name).isNull();
                        assertThat(row.getObject("assigned_on", LocalDate.class))
                                .as(name)
                                .isEqualTo(day);
                    }
                });
        List<Entry> expected = book.appearOn(day);
        List<String> names = expected.stream().map(Entry::name).toList();
        assertThat(found.keySet()).as("what appears on " + day).containsExactlyInAnyOrderElementsOf(names);
        for (Entry entry : expected) {
            ids.put(entry, found.get(entry.name()));
            Script.write(entry);
            special(entry);
        }
    }

    /** What the script of the names leaves out: a unit gives work back, another piece is stopped by a document. */
    private static void special(Entry entry) {
        if (entry.code.equals("I.2.6") && entry.unit.equals("bttp")) {
            entry.steps.clear();
            entry.steps.add(Step.on(LocalDate.of(2024, 4, 2), Step.Kind.ASK_RETURN));
            entry.steps.add(new Step(LocalDate.of(2024, 4, 4), Step.Kind.TRANSFER, null, "xdkt"));
        } else if (entry.code.equals("I.5.4")) {
            entry.steps.removeIf(step -> step.on().isAfter(LocalDate.of(2024, 6, 30)));
            entry.steps.add(Step.on(LocalDate.of(2024, 7, 1), Step.Kind.CANCEL));
        }
    }

    private void take(Entry entry, Step step) {
        long id = ids.get(entry);
        String head = entry.unit.equals("vp") ? "vanphong" : "truongphong." + entry.unit;
        String officer = "chuyenvien." + entry.unit;
        String what = entry + ": " + step;
        try {
            switch (step.kind()) {
                case RECEIVE -> as(head, () -> tasks.receive(id, version(id), person(officer), ""));
                case PROGRESS -> {
                    as(officer, () -> tasks.progress(id, version(id), "Đã thực hiện trong kỳ", null));
                    entry.progress.add(step.on());
                }
                case SUBMIT -> {
                    ResultDraft result = new ResultDraft("100/BC-STP", step.date(), "Đã xong", "", List.of());
                    as(officer, () -> tasks.submitResult(id, version(id), result));
                    entry.submitted = step.on();
                    entry.document = step.date();
                    entry.progress.add(step.on());
                }
                case UNIT_ACCEPTS -> as(head, () -> tasks.accept(id, version(id), ""));
                case UNIT_SENDS_BACK -> as(head, () -> tasks.rework(id, version(id), "Thiếu phụ lục"));
                case DEPARTMENT_ACCEPTS -> {
                    as("vanphong", () -> tasks.accept(id, version(id), ""));
                    entry.ended = step.on();
                }
                case DEPARTMENT_SENDS_BACK -> as("vanphong", () -> tasks.rework(id, version(id), "Chưa đúng mẫu"));
                case ASK_EXTENSION ->
                    as(
                            head,
                            () -> extensions.ask(
                                    id, version(id), new ExtensionDraft(step.date(), "Chờ ý kiến các xã", true)));
                case GIVE_OPINION ->
                    extension(
                            id,
                            "vanphong",
                            (request, version) ->
                                    extensions.giveOpinion(request, version, Opinion.AGREE, "Lý do chính đáng"));
                case GRANT_EXTENSION -> {
                    extension(id, "giamdoc", (request, version) -> extensions.grant(request, version, null, ""));
                    entry.dueFrom.add(step.on());
                    entry.dues.add(step.date());
                }
                case REFUSE_EXTENSION ->
                    extension(
                            id, "giamdoc", (request, version) -> extensions.refuse(request, version, "Không lùi được"));
                case ASK_RETURN -> as(head, () -> returns.ask(id, version(id), "Không thuộc chức năng của phòng"));
                case TRANSFER -> transfer(entry, step, id);
                case CANCEL -> {
                    as("giamdoc", () -> tasks.cancel(id, version(id), "91/QĐ-STP ngày 01/7/2024", "Hết hiệu lực"));
                    stop(entry, step.on());
                }
            }
        } catch (RuntimeException | AssertionError failed) {
            throw new AssertionError(what + ": " + failed.getMessage(), failed);
        }
    }

    private void transfer(Entry entry, Step step, long id) {
        long unit = plans.unit(step.unit());
        long next = current.callAs(
                "giamdoc", () -> transfers.transfer(id, version(id), new TransferDraft(unit, null, "Đúng chức năng")));
        stop(entry, step.on());
        Entry carriedOn = book.add(new Entry(
                entry.code,
                step.unit(),
                entry.occurrence,
                step.on(),
                entry.due,
                step.on().plusDays(1)));
        ids.put(carriedOn, next);
        Script.write(carriedOn);
    }

    private static void stop(Entry entry, LocalDate day) {
        entry.ended = day;
        entry.document = day;
        entry.stopped = true;
    }

    private interface OnRequest {
        void decide(long request, int version);
    }

    private record Request(long id, int version) {}

    private void extension(long assignment, String account, OnRequest decision) {
        Request request =
                jdbc.sql(EXTENSION).param(assignment).query(Request.class).single();
        as(account, () -> decision.decide(request.id(), request.version()));
    }

    /** Every notice that reached somebody: who, why, on which day, about which part. */
    List<String> notices() {
        return new ArrayList<>(jdbc.sql("SELECT CONCAT_WS(' ', p.username, n.reason, DATE(n.at), t.code, u.code,"
                        + " a.original_due_on) FROM notification n JOIN person p ON p.id = n.person_id"
                        + " JOIN assignment a ON n.subject_type = 'ASSIGNMENT' AND a.id = n.subject_id"
                        + " JOIN task t ON t.id = a.task_id JOIN unit u ON u.id = a.unit_id"
                        + " WHERE n.reason IN ('REMINDER', 'OVERDUE', 'ESCALATION')")
                .query(String.class)
                .list());
    }

    private int version(long id) {
        return jdbc.sql("SELECT version FROM assignment WHERE id = ?")
                .param(id)
                .query(Integer.class)
                .single();
    }

    private long person(String account) {
        return jdbc.sql("SELECT id FROM person WHERE username = ?")
                .param(account)
                .query(Long.class)
                .single();
    }

    private void as(String account, Runnable work) {
        current.runAs(account, work);
    }
}
