package vn.dondoc.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.dondoc.common.PageQuery;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.document.AttachmentService;
import vn.dondoc.organization.Organization;
import vn.dondoc.organization.Person;
import vn.dondoc.organization.Unit;
import vn.dondoc.organization.UnitKind;
import vn.dondoc.plan.PlanDeadlines;
import vn.dondoc.plan.PlanDrafting;
import vn.dondoc.plan.PlanFilter;
import vn.dondoc.plan.PlanIssuance;
import vn.dondoc.plan.PlanQueries;
import vn.dondoc.plan.PlanReview;
import vn.dondoc.plan.PlanRow;
import vn.dondoc.plan.PlanUnits;
import vn.dondoc.plan.RowFilter;
import vn.dondoc.plan.reading.ProgressListener;
import vn.dondoc.platform.DemoClock;
import vn.dondoc.security.CurrentActor;
import vn.dondoc.security.Role;
import vn.dondoc.task.AssignmentFilter;
import vn.dondoc.task.AssignmentQueries;
import vn.dondoc.task.AssignmentRow;
import vn.dondoc.task.InboxScope;
import vn.dondoc.task.QuickFilter;
import vn.dondoc.task.ResultDraft;
import vn.dondoc.task.TaskService;

/**
 * Two months in the life of the demo department: a plan is issued on 22/01/2024, units receive their work, some of it
 * is done in time, some late, some waits for a decision, some is overdue. Told once, on an empty demo.
 */
class DemoStory {

    /** The story begins on this morning. */
    static final LocalDateTime BEGIN = LocalDateTime.parse("2024-01-22T08:00");

    static final String DOCUMENT = "ke-hoach-mau.docx";

    private static final Logger LOG = LoggerFactory.getLogger(DemoStory.class);
    private static final String OFFICE = "vanphong";
    private static final String DIRECTOR = "giamdoc";

    private final DemoClock clock;
    private final CurrentActor actor;
    private final Organization organization;
    private final Plans plans;
    private final Work work;

    /** What the story needs of plans. */
    record Plans(
            PlanDrafting drafting,
            PlanUnits units,
            PlanDeadlines deadlines,
            PlanReview review,
            PlanIssuance issuance,
            PlanQueries queries) {}

    /** What the story needs of daily work. */
    record Work(TaskService tasks, AssignmentQueries queries, AttachmentService attachments) {}

    DemoStory(DemoClock clock, CurrentActor actor, Organization organization, Plans plans, Work work) {
        this.clock = clock;
        this.actor = actor;
        this.organization = organization;
        this.plans = plans;
        this.work = work;
    }

    /** Tells the story unless there are plans already, and moves the clock to {@code until}. */
    void tell(LocalDateTime until) {
        boolean told = actor.callAs(
                DIRECTOR,
                () -> plans.queries().find(PlanFilter.all(), PageQuery.of(0, 1)).total() > 0);
        if (told || LocalDateTime.now(clock).isAfter(BEGIN.plusHours(8))) {
            return;
        }
        issuePlan();
        at("2024-01-24T09:00", this::receiveAll);
        at("2024-01-29T15:00", () -> finish("Thống kê thủ tục", "31/BC-HCTP", "2024-01-29"));
        at("2024-02-15T10:00", this::reportProgress);
        at("2024-02-26T14:00", () -> finish("Ban hành kế hoạch kiểm tra", "25/KH-STP", "2024-02-26"));
        at("2024-03-05T09:30", () -> finish("Niêm yết công khai", "112/BC-BTTP", "2024-03-04"));
        at("2024-03-12T16:00", () -> submit("Sửa đổi quy chế", "47/QĐ-STP", "2024-03-12"));
        at("2024-03-14T08:30", () -> submit("Tập huấn nghiệp vụ", "18/BC-TGPL", "2024-03-13"));
        at("2024-03-15T10:00", () -> acceptUnit("Tập huấn nghiệp vụ"));
        at("2024-03-15T14:00", this::sendBack);
        moveTo(until);
        LOG.info("Demo story told: {} assignments", all().size());
    }

    private void issuePlan() {
        long plan = actor.callAs(OFFICE, () -> {
            long id = plans.drafting().upload(DOCUMENT, document(), ProgressListener.NONE);
            plans.units().acceptSuggestions(id, null, false);
            List<Long> open = plans.review().sheet(id).rows(RowFilter.DEADLINES).stream()
                    .map(PlanRow::id)
                    .toList();
            plans.deadlines().confirm(id, open);
            plans.issuance().submitSigned(id, null);
            return id;
        });
        actor.runAs(DIRECTOR, () -> {
            plans.issuance().approve(plan, null);
            plans.issuance().issue(plan, null, "12/KH-STP", BEGIN.toLocalDate(), done -> {});
        });
    }

    private void receiveAll() {
        for (AssignmentRow row : all()) {
            // two pieces stay unreceived, so that a head has something to do
            if (row.status() == vn.dondoc.task.AssignmentStatus.ASSIGNED
                    && !row.content().startsWith("Rà soát chức năng")
                    && !row.content().startsWith("Số hóa")) {
                actor.runAs(head(row), () -> work.tasks()
                        .receive(row.id(), version(row), officer(row).id(), ""));
            }
        }
    }

    private void reportProgress() {
        for (AssignmentRow row : all()) {
            if (row.dueOn() == null
                    && row.unitId() % 2 == 0
                    && row.status() == vn.dondoc.task.AssignmentStatus.RECEIVED) {
                actor.runAs(officer(row).username(), () -> work.tasks()
                        .progress(row.id(), version(row), "Đã thực hiện trong tháng, không có vướng mắc.", null));
            }
        }
        for (AssignmentRow row : find("biểu mẫu điện tử")) {
            actor.runAs(officer(row).username(), () -> work.tasks()
                    .progress(row.id(), version(row), "Đã khảo sát biểu mẫu, đang dựng bản thử.", 40));
        }
    }

    private void finish(String content, String number, String date) {
        submit(content, number, date);
        acceptUnit(content);
        for (AssignmentRow row : find(content)) {
            if (row.status() == vn.dondoc.task.AssignmentStatus.UNIT_ACCEPTED) {
                actor.runAs(OFFICE, () -> work.tasks().accept(row.id(), version(row), ""));
            }
        }
    }

    private void submit(String content, String number, String date) {
        AssignmentRow row = find(content).get(0);
        actor.runAs(officer(row).username(), () -> {
            if (row.status() == vn.dondoc.task.AssignmentStatus.RECEIVED) {
                work.tasks().progress(row.id(), version(row), "Đã hoàn thành, gửi kết quả.", 100);
            }
            long file = work.attachments().store("ket-qua.docx", document()).id();
            work.tasks()
                    .submitResult(
                            row.id(),
                            version(row),
                            new ResultDraft(number, LocalDate.parse(date), "Đã ban hành.", "", List.of(file)));
        });
    }

    private void acceptUnit(String content) {
        AssignmentRow row = find(content).get(0);
        actor.runAs(head(row), () -> work.tasks().accept(row.id(), version(row), ""));
    }

    private void sendBack() {
        AssignmentRow row = find("biểu mẫu điện tử").get(0);
        actor.runAs(officer(row).username(), () -> work.tasks()
                .submitResult(
                        row.id(),
                        version(row),
                        new ResultDraft("", null, "Bản thử của biểu mẫu.", "https://example.vn/bieu-mau", List.of())));
        actor.runAs(head(row), () -> work.tasks()
                .rework(row.id(), version(row), "Biểu mẫu còn thiếu phần ký số; bổ sung rồi nộp lại."));
    }

    private List<AssignmentRow> all() {
        return actor.callAs(DIRECTOR, () -> work.queries()
                .rows(AssignmentFilter.of(InboxScope.ALL, QuickFilter.OPEN), PageQuery.of(0, 500)));
    }

    private List<AssignmentRow> find(String content) {
        return all().stream().filter(row -> row.content().contains(content)).toList();
    }

    private int version(AssignmentRow row) {
        return work.queries().version(row.id());
    }

    private String head(AssignmentRow row) {
        Unit unit = unit(row);
        return unit.kind() == UnitKind.OFFICE ? OFFICE : "truongphong." + unit.code();
    }

    private Person officer(AssignmentRow row) {
        return organization.peopleOfUnit(agencyId(), row.unitId()).stream()
                .filter(person -> person.roles().contains(Role.OFFICER))
                .findFirst()
                .orElseThrow();
    }

    private Unit unit(AssignmentRow row) {
        return organization.unit(agencyId(), row.unitId());
    }

    private long agencyId() {
        return actor.callAs(DIRECTOR, () -> actor.get().agencyId());
    }

    private void at(String moment, Runnable step) {
        moveTo(LocalDateTime.parse(moment));
        step.run();
    }

    private void moveTo(LocalDateTime moment) {
        if (moment.isAfter(LocalDateTime.now(clock))) {
            clock.moveTo(moment.atZone(Vietnamese.ZONE).toInstant());
        }
    }

    private static byte[] document() {
        try (InputStream in = DemoStory.class.getResourceAsStream("/demo/" + DOCUMENT)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
