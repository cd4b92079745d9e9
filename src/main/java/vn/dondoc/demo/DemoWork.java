package vn.dondoc.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import vn.dondoc.common.PageQuery;
import vn.dondoc.document.AttachmentService;
import vn.dondoc.organization.Organization;
import vn.dondoc.organization.Person;
import vn.dondoc.organization.Unit;
import vn.dondoc.organization.UnitKind;
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

/** The daily work of the story: steps of open assignments, found by their words, each by the person who may take it. */
class DemoWork {

    static final String OFFICE = "vanphong";
    static final String DIRECTOR = "giamdoc";

    private final TaskService tasks;
    private final AssignmentQueries queries;
    private final AttachmentService attachments;
    private final Organization organization;
    private final CurrentActor actor;

    DemoWork(
            TaskService tasks,
            AssignmentQueries queries,
            AttachmentService attachments,
            Organization organization,
            CurrentActor actor) {
        this.tasks = tasks;
        this.queries = queries;
        this.attachments = attachments;
        this.organization = organization;
        this.actor = actor;
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
                actor.runAs(OFFICE, () -> tasks.accept(row.id(), version(row), ""));
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
        AssignmentRow row = find(content).get(0);
        actor.runAs(head(row), () -> tasks.accept(row.id(), version(row), ""));
    }

    /** Everything that is open, in the order of the inbox. */
    List<AssignmentRow> all() {
        return actor.callAs(
                DIRECTOR,
                () -> queries.rows(AssignmentFilter.of(InboxScope.ALL, QuickFilter.OPEN), PageQuery.of(0, 500)));
    }

    List<AssignmentRow> find(String content) {
        return all().stream().filter(row -> row.content().contains(content)).toList();
    }

    /** Units of the demo's first department by their codes. */
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

    private int version(AssignmentRow row) {
        return queries.version(row.id());
    }

    private String head(AssignmentRow row) {
        Unit unit = organization.unit(agencyId(), row.unitId());
        return unit.kind() == UnitKind.OFFICE ? OFFICE : "truongphong." + unit.code();
    }

    private Person officer(AssignmentRow row) {
        return organization.peopleOfUnit(agencyId(), row.unitId()).stream()
                .filter(person -> person.roles().contains(Role.OFFICER))
                .findFirst()
                .orElseThrow();
    }

    private long agencyId() {
        return actor.callAs(DIRECTOR, () -> actor.get().agencyId());
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
