package vn.dondoc.task;

import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.lang.Nullable;
import vn.dondoc.document.NewFile;
import vn.dondoc.security.CurrentActor;

/** Requests around work, in the name of the demo's people; on top of {@link TaskFixture}. */
public final class MovesFixture {

    private final TaskFixture tasks;
    private final Extensions extensions;
    private final Returns returns;
    private final Transfers transfers;
    private final Splits splits;
    private final Contributions contributions;
    private final CurrentActor current;
    private final JdbcClient jdbc;

    MovesFixture(
            TaskFixture tasks,
            Extensions extensions,
            Returns returns,
            Transfers transfers,
            Splits splits,
            Contributions contributions,
            CurrentActor current,
            JdbcClient jdbc) {
        this.tasks = tasks;
        this.extensions = extensions;
        this.returns = returns;
        this.transfers = transfers;
        this.splits = splits;
        this.contributions = contributions;
        this.current = current;
        this.jdbc = jdbc;
    }

    /** Makes the fixture available to every integration test. */
    @TestConfiguration(proxyBeanMethods = false)
    public static class Beans {

        @Bean
        MovesFixture movesFixture(
                TaskFixture tasks,
                Extensions extensions,
                Returns returns,
                Transfers transfers,
                Splits splits,
                Contributions contributions,
                CurrentActor current,
                JdbcClient jdbc) {
            return new MovesFixture(tasks, extensions, returns, transfers, splits, contributions, current, jdbc);
        }
    }

    /** The head of {@code hctp} asks; the id of the request. */
    public long askExtension(long assignment, LocalDate due) {
        return current.callAs(
                "truongphong.hctp",
                () -> extensions.ask(
                        assignment,
                        tasks.version(assignment),
                        new ExtensionDraft(due, "Chờ số liệu của huyện", false)));
    }

    public void giveOpinion(long extension, Opinion opinion) {
        tasks.as(
                "vanphong",
                () -> extensions.giveOpinion(extension, extensionVersion(extension), opinion, "Lý do chính đáng"));
    }

    public void grant(long extension, @Nullable LocalDate due) {
        tasks.as("giamdoc", () -> extensions.grant(extension, extensionVersion(extension), due, ""));
    }

    public void refuse(long extension) {
        tasks.as("giamdoc", () -> extensions.refuse(extension, extensionVersion(extension), "Đã chậm một lần"));
    }

    public void withdrawExtension(long extension) {
        tasks.as("truongphong.hctp", () -> extensions.withdraw(extension, extensionVersion(extension)));
    }

    public int extensionVersion(long extension) {
        return version("extension", extension);
    }

    public void askReturn(long assignment) {
        tasks.as(
                "truongphong.hctp",
                () -> returns.ask(assignment, tasks.version(assignment), "Không đúng chức năng của phòng"));
    }

    public void withdrawReturn(long assignment) {
        tasks.as("truongphong.hctp", () -> returns.withdraw(assignment, tasks.version(assignment)));
    }

    public void refuseReturn(long assignment) {
        tasks.as("giamdoc", () -> returns.refuse(assignment, tasks.version(assignment), "Phòng đã làm năm trước"));
    }

    /** The Director gives the work to another unit; the id of the assignment in which it goes on. */
    public long transfer(long assignment, String unit) {
        return transfer(assignment, unit, null);
    }

    public long transfer(long assignment, String unit, @Nullable LocalDate due) {
        return current.callAs(
                "giamdoc",
                () -> transfers.transfer(
                        assignment,
                        tasks.version(assignment),
                        new TransferDraft(tasks.unit(unit), due, "Đúng chức năng của đơn vị mới")));
    }

    /** The head of {@code hctp} splits for both officers, the parts due on these days. */
    public List<Long> split(long assignment, @Nullable LocalDate first, @Nullable LocalDate second) {
        return current.callAs(
                "truongphong.hctp",
                () -> splits.split(
                        assignment,
                        tasks.version(assignment),
                        List.of(
                                new PartDraft("Phần một", tasks.person("chuyenvien.hctp"), first),
                                new PartDraft("Phần hai", tasks.person("chuyenvien2.hctp"), second))));
    }

    /** The officer of {@code hctp} asks a unit; the id of the contribution. */
    public long askContribution(long assignment, String unit, @Nullable LocalDate due) {
        return current.callAs(
                "chuyenvien.hctp",
                () -> contributions.ask(
                        assignment,
                        tasks.version(assignment),
                        new ContributionDraft(tasks.unit(unit), "Số liệu quý II", due)));
    }

    public void give(long contribution, String account, NewFile... files) {
        tasks.as(
                account,
                () -> contributions.give(
                        contribution,
                        contributionVersion(contribution),
                        new ContributionGift("Gửi số liệu", "", null),
                        List.of(files)));
    }

    public void acceptContribution(long contribution) {
        tasks.as("chuyenvien.hctp", () -> contributions.accept(contribution, contributionVersion(contribution)));
    }

    public void sendBackContribution(long contribution) {
        tasks.as(
                "chuyenvien.hctp",
                () -> contributions.sendBack(contribution, contributionVersion(contribution), "Thiếu một huyện"));
    }

    public void withdrawContribution(long contribution) {
        tasks.as(
                "chuyenvien.hctp",
                () -> contributions.withdraw(contribution, contributionVersion(contribution), "Đã có số liệu"));
    }

    public int contributionVersion(long contribution) {
        return version("contribution", contribution);
    }

    private int version(String table, long id) {
        return jdbc.sql("SELECT version FROM " + table + " WHERE id = ?")
                .param(id)
                .query(Integer.class)
                .single();
    }
}
