package vn.dondoc.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.common.PageQuery;
import vn.dondoc.document.AttachmentService;
import vn.dondoc.organization.Organization;
import vn.dondoc.organization.Person;
import vn.dondoc.organization.Unit;
import vn.dondoc.security.CurrentActor;
import vn.dondoc.security.Role;
import vn.dondoc.task.AssignmentFilter;
import vn.dondoc.task.AssignmentQueries;
import vn.dondoc.task.AssignmentRow;
import vn.dondoc.task.AssignmentStatus;
import vn.dondoc.task.InboxScope;
import vn.dondoc.task.QuickFilter;
import vn.dondoc.task.ResultDraft;
import vn.dondoc.task.TaskService;
import vn.dondoc.task.TaskVerifiers;

/** The daily work of the story: steps of open assignments, found by their words, each by the person who may take it. */
class DemoWork {

    static final String OFFICE = "vanphong";
    static final String DIRECTOR = "giamdoc";

    private final TaskService tasks;
    private final TaskVerifiers verifiers;
    private final AssignmentQueries queries;
    private final AttachmentService attachments;
    private final Organization organization;
    private final CurrentActor actor;

    /** Ends the account names of the agency. */
    private final String suffix;

    @Autowired
    DemoWork(
            TaskService tasks,
            TaskVerifiers verifiers,
            AssignmentQueries queries,
            AttachmentService attachments,
            Organization organization,
            CurrentActor actor) {
        this(tasks, verifiers, queries, attachments, organization, actor, "");
    }

    private DemoWork(
            TaskService tasks,
            TaskVerifiers verifiers,
            AssignmentQueries queries,
            AttachmentService attachments,
            Organization organization,
            CurrentActor actor,
            String suffix) {
        this.tasks = tasks;
        this.verifiers = verifiers;
        this.queries = queries;
        this.attachments = attachments;
        this.organization = organization;
        this.actor = actor;
        this.suffix = suffix;
    }

    /** The same in another agency of the demo. */
    DemoWork in(String suffixOfAccounts) {
        return new DemoWork(tasks, verifiers, queries, attachments, organization, actor, suffixOfAccounts);
    }

    String office() {
        return OFFICE + suffix;
    }

    String director() {
        return DIRECTOR + suffix;
    }

    void receive(AssignmentRow row) {
        actor.runAs(
                head(row),
                () -> tasks.receive(row.id(), version(row), officer(row).id(), ""));
    }

    void progress(AssignmentRow row, String text, Integer percent) {
        actor.runAs(officer(row).username(), () -> tasks.progress(row.id(), version(row), text, percent));
    }

    void hand(AssignmentRow row, ResultDraft result) {
        actor.runAs(officer(row).username(), () -> tasks.submitResult(row.id(), version(row), result));
    }

    void sendBack(AssignmentRow row, String reason) {
        actor.runAs(head(row), () -> tasks.rework(row.id(), version(row), reason));
    }

    /** From the result to the Office's acceptance. */
    void finish(String content, String number, String date) {
        submit(content, number, date);
        acceptUnit(content);
        for (AssignmentRow row : find(content)) {
            if (row.status() == AssignmentStatus.UNIT_ACCEPTED) {
                actor.runAs(office(), () -> tasks.accept(row.id(), version(row), ""));
            }
        }
    }

    void submit(String content, String number, String date) {
        AssignmentRow row = find(content).get(0);
        actor.runAs(officer(row).username(), () -> {
            if (row.status() == AssignmentStatus.RECEIVED) {
                tasks.progress(row.id(), version(row), "Đã hoàn thành, gửi kết quả.", 100);
            }
            long file = attachments.store("ket-qua.docx", document()).id();
            tasks.submitResult(
                    row.id(),
                    version(row),
                    new ResultDraft(number, LocalDate.parse(date), "Đã ban hành.", "", List.of(file)));
        });
    }

    void acceptUnit(String content) {
        acceptUnit(find(content).get(0));
    }

    void acceptUnit(AssignmentRow row) {
        actor.runAs(head(row), () -> tasks.accept(row.id(), version(row), ""));
    }

    /** By whoever verifies it, else by the Office. */
    void acceptLast(AssignmentRow row) {
        String account = verifiers.of(row.taskId()).stream()
                .map(person -> organization.person(agencyId(), person))
                .filter(person -> person.unitId() != null && person.unitId() != row.unitId())
                .map(Person::username)
                .sorted()
                .findFirst()
                .orElse(office());
        actor.runAs(account, () -> tasks.accept(row.id(), version(row), ""));
    }

    /** Everything that is open, in the order of the inbox. */
    List<AssignmentRow> all() {
        return actor.callAs(
                director(),
                () -> queries.rows(AssignmentFilter.of(InboxScope.ALL, QuickFilter.OPEN), PageQuery.of(0, 500)));
    }

    List<AssignmentRow> find(String content) {
        return all().stream().filter(row -> row.content().contains(content)).toList();
    }

    /** Units of the agency by their codes. */
    List<Long> units(String... codes) {
        List<Unit> units = organization.units(agencyId());
        return Arrays.stream(codes)
                .map(code -> units.stream()
                        .filter(unit -> unit.code().equals(code))
                        .findFirst()
                        .orElseThrow()
                        .id())
                .toList();
    }

    int version(AssignmentRow row) {
        return queries.version(row.id());
    }

    String head(AssignmentRow row) {
        return headOf(row.unitId());
    }

    /** Account of the head of a unit of the first department. */
    static String head(String unit) {
        return unit.equals("vp") ? OFFICE : "truongphong." + unit;
    }

    /** Account of the officer of a unit of the first department who does its work. */
    static String officer(String unit) {
        return "chuyenvien." + unit;
    }

    /** Account of the head of a unit. */
    String headOf(long unitId) {
        return head(organization.unit(agencyId(), unitId).code()) + suffix;
    }

    /** Id of {@link #officer}. */
    long officerId(String unit) {
        return personId(officer(unit));
    }

    long personId(String account) {
        return organization.people(agencyId()).stream()
                .filter(person -> person.username().equals(account))
                .mapToLong(Person::id)
                .findFirst()
                .orElseThrow();
    }

    private Person officer(AssignmentRow row) {
        return organization.peopleOfUnit(agencyId(), row.unitId()).stream()
                .filter(person -> person.roles().contains(Role.OFFICER))
                .findFirst()
                .orElseThrow();
    }

    private long agencyId() {
        return actor.callAs(director(), () -> actor.get().agencyId());
    }

    /** The plan of the story, which serves as a result as well. */
    static byte[] document() {
        try (InputStream in = DemoWork.class.getResourceAsStream("/demo/" + DemoStory.DOCUMENT)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
