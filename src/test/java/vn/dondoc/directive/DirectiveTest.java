package vn.dondoc.directive;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.DatabaseTest;
import vn.dondoc.security.CurrentActor;
import vn.dondoc.task.TaskFixture;

/** Base of tests of directives: short ways to enter one. */
abstract class DirectiveTest extends DatabaseTest {

    /** The day on which every test begins. */
    static final LocalDate TODAY = LocalDate.of(2024, 3, 19);

    @Autowired
    protected DirectiveEntry entry;

    @Autowired
    protected TaskFixture tasks;

    @Autowired
    protected CurrentActor current;

    @Autowired
    protected JdbcClient jdbc;

    static DirectiveHead committee(String number, LocalDate issued, LocalDate received) {
        return new DirectiveHead(Issuer.PEOPLES_COMMITTEE, "", number, issued, "", received);
    }

    static DirectiveHead committee(String number) {
        return committee(number, TODAY.minusDays(4), TODAY.minusDays(1));
    }

    static DirectiveHead order(String number) {
        return new DirectiveHead(Issuer.LEADERSHIP, "", number, number.isEmpty() ? null : TODAY, "", TODAY);
    }

    DirectiveTaskDraft task(String content, String deadline, String... units) {
        return DirectiveTaskDraft.of(content, units(units), DirectiveDeadline.words(deadline));
    }

    List<Long> units(String... codes) {
        return Arrays.stream(codes).map(tasks::unit).toList();
    }

    Entered enter(String account, DirectiveHead head, DirectiveTaskDraft... drafts) {
        return as(account, () -> entry.enter(head, List.of(drafts), List.of(), false));
    }

    <T> T as(String account, Supplier<T> work) {
        return current.callAs(account, work);
    }

    /** The running part of a task; the only one. */
    long part(long taskId) {
        return jdbc.sql("SELECT id FROM assignment WHERE task_id = ? AND open")
                .param(taskId)
                .query(Long.class)
                .single();
    }

    long count(String sql, Object... values) {
        return jdbc.sql(sql).params(values).query(Long.class).single();
    }
}
