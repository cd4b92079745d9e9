package vn.dondoc.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.LongSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.dondoc.common.PageQuery;
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
import vn.dondoc.security.CurrentActor;
import vn.dondoc.task.AssignmentRow;
import vn.dondoc.task.AssignmentStatus;
import vn.dondoc.task.ResultDraft;

/**
 * Two months in the life of the demo department: a plan is issued on 22/01/2024, units receive their work, some of it
 * is done in time, some late, some waits for a decision, some is overdue; meanwhile the People's Committee and the
 * Director give work outside the plan, a unit is inspected, people write. Told once, on an empty demo.
 */
class DemoStory {

    /** The story begins on this morning. */
    static final LocalDateTime BEGIN = LocalDateTime.parse("2024-01-22T08:00");

    /** What lies after this moment waits. */
    static final LocalDateTime END = LocalDateTime.parse("2024-03-19T08:00");

    static final String DOCUMENT = "ke-hoach-mau.docx";

    private static final Logger LOG = LoggerFactory.getLogger(DemoStory.class);

    private final Clock clock;
    private final DemoPassage passage;
    private final DemoAgenda agenda;
    private final CurrentActor actor;
    private final Plans plans;
    private final DemoWork work;
    private final DemoDirectives directives;
    private final DemoReports reports;
    private final DemoInspections inspections;
    private final DemoFeedback feedback;
    private final DemoNeighbours neighbours;

    /** What the story needs of plans. */
    record Plans(
            PlanDrafting drafting,
            PlanUnits units,
            PlanDeadlines deadlines,
            PlanReview review,
            PlanIssuance issuance,
            PlanQueries queries) {

        /** From the draft to the issued plan: what is in doubt is decided as it was suggested. */
        void issue(CurrentActor actor, DemoWork there, LongSupplier draft, String number, LocalDate day) {
            long plan = actor.callAs(there.office(), () -> {
                long id = draft.getAsLong();
                units.acceptSuggestions(id, null, false);
                List<Long> open = review.sheet(id).rows(RowFilter.DEADLINES).stream()
                        .map(PlanRow::id)
                        .toList();
                deadlines.confirm(id, open);
                issuance.submitSigned(id, null);
                return id;
            });
            actor.runAs(there.director(), () -> {
                issuance.approve(plan, null);
                issuance.issue(plan, null, number, day, done -> {});
            });
        }
    }

    DemoStory(
            Clock clock,
            DemoPassage passage,
            DemoAgenda agenda,
            CurrentActor actor,
            Plans plans,
            DemoWork work,
            DemoDirectives directives,
            DemoReports reports,
            DemoInspections inspections,
            DemoFeedback feedback,
            DemoNeighbours neighbours) {
        this.clock = clock;
        this.passage = passage;
        this.agenda = agenda;
        this.actor = actor;
        this.plans = plans;
        this.work = work;
        this.directives = directives;
        this.reports = reports;
        this.inspections = inspections;
        this.feedback = feedback;
        this.neighbours = neighbours;
    }

    /**
     * Tells the story unless there are plans already, and moves the clock to {@code until}.
     *
     * @return whether it was told now
     */
    boolean tell(LocalDateTime until) {
        boolean told = actor.callAs(
                DemoWork.DIRECTOR,
                () -> plans.queries().find(PlanFilter.all(), PageQuery.of(0, 1)).total() > 0);
        if (told || LocalDateTime.now(clock).isAfter(BEGIN.plusHours(8))) {
            return false;
        }
        plan();
        agenda.play(passage::jump, END);
        passage.jump(until.isAfter(END) ? until : END);
        LOG.info("Demo story told: {} assignments", work.all().size());
        return true;
    }

    private void plan() {
        agenda.at(BEGIN, this::issuePlan);
        agenda.at("2024-01-24T09:00", this::receiveAll);
        agenda.at("2024-01-29T15:00", () -> work.finish("Thống kê thủ tục", "31/BC-HCTP", "2024-01-29"));
        agenda.at("2024-01-30T09:00", directives::january);
        agenda.at("2024-02-15T10:00", this::reportProgress);
        agenda.at("2024-02-19T15:00", () -> work.finish(DemoDirectives.SURVEY, "40/BC-STP", "2024-02-19"));
        agenda.at("2024-02-21T10:00", directives::february);
        agenda.at("2024-02-26T14:00", () -> work.finish("Ban hành kế hoạch kiểm tra", "25/KH-STP", "2024-02-26"));
        agenda.at("2024-03-01T08:30", directives::march);
        agenda.at("2024-03-05T09:30", () -> work.finish("Niêm yết công khai", "112/BC-BTTP", "2024-03-04"));
        agenda.at("2024-03-07T14:00", () -> work.finish(DemoDirectives.COOPERATION, "86/STP-BTTP", "2024-03-07"));
        agenda.at("2024-03-08T11:00", () -> work.finish(DemoDirectives.MEETING, "52/BC-VP", "2024-03-08"));
        agenda.at("2024-03-12T10:00", reports::first);
        agenda.at("2024-03-12T16:00", () -> work.submit("Sửa đổi quy chế", "47/QĐ-STP", "2024-03-12"));
        agenda.at("2024-03-13T15:30", reports::lastDay);
        agenda.at("2024-03-14T08:30", () -> work.submit("Tập huấn nghiệp vụ", "18/BC-TGPL", "2024-03-13"));
        agenda.at("2024-03-15T10:00", () -> work.acceptUnit("Tập huấn nghiệp vụ"));
        agenda.at("2024-03-15T14:00", this::sendBack);
        agenda.at("2024-03-15T16:00", reports::after);
        agenda.at("2024-03-18T09:00", directives::yesterday);
        agenda.at("2024-03-12T08:30", () -> work.find(DemoInspections.REMEDY).forEach(work::receive));
        agenda.at("2024-03-12T08:35", () -> work.find(DemoInspections.LETTERS).forEach(work::receive));
        agenda.at(
                "2024-03-14T15:00",
                () -> work.progress(work.find(DemoInspections.REMEDY).get(0), "Đã đối chiếu 9 trên 14 hồ sơ.", 60));
        inspections.plan(agenda);
        feedback.plan(agenda);
        neighbours.plan(agenda);
    }

    private void issuePlan() {
        plans.issue(
                actor,
                work,
                () -> plans.drafting().upload(DOCUMENT, DemoWork.document(), ProgressListener.NONE),
                "12/KH-STP",
                BEGIN.toLocalDate());
    }

    private void receiveAll() {
        for (AssignmentRow row : work.all()) {
            // two pieces stay unreceived, so that a head has something to do
            if (row.status() == AssignmentStatus.ASSIGNED
                    && !row.content().startsWith("Rà soát chức năng")
                    && !row.content().startsWith("Số hóa")) {
                work.receive(row);
            }
        }
    }

    private void reportProgress() {
        for (AssignmentRow row : work.all()) {
            if (row.dueOn() == null && row.unitId() % 2 == 0 && row.status() == AssignmentStatus.RECEIVED) {
                work.progress(row, "Đã thực hiện trong tháng, không có vướng mắc.", null);
            }
        }
        for (AssignmentRow row : work.find("biểu mẫu điện tử")) {
            work.progress(row, "Đã khảo sát biểu mẫu, đang dựng bản thử.", 40);
        }
    }

    private void sendBack() {
        AssignmentRow row = work.find("biểu mẫu điện tử").get(0);
        work.hand(row, new ResultDraft("", null, "Bản thử của biểu mẫu.", "https://example.vn/bieu-mau", List.of()));
        work.sendBack(row, "Biểu mẫu còn thiếu phần ký số; bổ sung rồi nộp lại.");
    }
}
