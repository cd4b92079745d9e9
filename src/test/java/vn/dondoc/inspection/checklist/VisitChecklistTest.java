package vn.dondoc.inspection.checklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.DatabaseTest;
import vn.dondoc.common.Area;
import vn.dondoc.common.DomainException;
import vn.dondoc.common.ForbiddenException;
import vn.dondoc.common.NotFoundException;
import vn.dondoc.common.NotPossibleException;
import vn.dondoc.inspection.FindingDraft;
import vn.dondoc.inspection.Findings;
import vn.dondoc.inspection.InspectionDraft;
import vn.dondoc.inspection.InspectionFixture;
import vn.dondoc.inspection.InspectionKind;
import vn.dondoc.inspection.Visits;

/** The team works through the checklist at the unit; the visit ends when nothing is missing. */
class VisitChecklistTest extends DatabaseTest {

    @Autowired
    private InspectionFixture story;

    @Autowired
    private Checklists checklists;

    @Autowired
    private VisitChecklist checklist;

    @Autowired
    private Visits visits;

    @Autowired
    private Findings findings;

    @Test
    void theVisitEndsWhenEveryQuestionIsAnsweredAndEveryNoIsExplained() {
        long visit = story.visit(planned(), "hctp");
        story.visiting(visit);
        List<AnsweredItem> items = as(() -> checklist.of(visit));
        assertThat(items).hasSize(34).allMatch(item -> item.answer() == null);
        refusedToFinish(visit, "Còn 34 câu hỏi chưa trả lời: 0.1, 0.2");

        for (AnsweredItem item : items) {
            answer(visit, item, item.item().code().equals("2.5") ? CheckAnswer.NO : CheckAnswer.YES, "");
        }
        refusedToFinish(visit, "Câu chưa đạt cần có phát hiện hoặc ghi chú: 2.5.");

        AnsweredItem no = one(visit, "2.5");
        FindingDraft proposed = as(() -> checklist.proposal(visit, no.item().id()));
        assertThat(proposed.basis()).isEqualTo(no.item().basis());
        assertThat(proposed.area()).isEqualTo(Area.PROCEDURES);
        assertThat(proposed.checklistItemId()).isEqualTo(no.item().id());
        story.as(InspectionFixture.LEAD, () -> findings.add(visit, proposed));
        finish(visit);
        assertThat(story.of(visit).finishedOn()).isNotNull();
    }

    @Test
    void anAnswerIsChangedAndItsNoteIsTheFindingThatIsProposed() {
        long visit = story.visit(planned(), "hctp");
        story.visiting(visit);
        AnsweredItem first = as(() -> checklist.of(visit)).get(0);
        answer(visit, first, CheckAnswer.YES, "");
        answer(visit, first, CheckAnswer.NO, "  Chưa có kế hoạch năm ");
        AnsweredItem said = one(visit, first.item().code());
        assertThat(said.answer()).isEqualTo(CheckAnswer.NO);
        assertThat(said.answeredBy()).isNotBlank();
        assertThat(as(() -> checklist.proposal(visit, first.item().id())).what())
                .isEqualTo("Chưa có kế hoạch năm");
    }

    @Test
    void onlyTheTeamAnswersAndOnlyWhileItIsThere() {
        long visit = story.visit(planned(), "hctp");
        AnsweredItem first = as(() -> checklist.of(visit)).get(0);
        assertThatThrownBy(() -> answer(visit, first, CheckAnswer.YES, "")).isInstanceOf(NotPossibleException.class);
        story.visiting(visit);
        assertThatThrownBy(() -> story.as(
                        "truongphong.hctp",
                        () -> InspectionFixture.run(
                                () -> checklist.answer(visit, first.item().id(), CheckAnswer.YES, ""))))
                .isInstanceOfAny(ForbiddenException.class, NotFoundException.class);
        assertThatThrownBy(() -> story.as("truongphong.hctp", () -> checklist.of(visit)))
                .as("the unit sees nothing before the minutes")
                .isInstanceOf(NotFoundException.class);
        as(() -> checklist.of(visit)).forEach(item -> answer(visit, item, CheckAnswer.YES, ""));
        finish(visit);
        story.sendMinutes(visit);
        assertThat(story.as("truongphong.hctp", () -> checklist.of(visit)))
                .allMatch(item -> item.answer() == CheckAnswer.YES);
        assertThatThrownBy(() -> answer(visit, first, CheckAnswer.NO, "x")).isInstanceOf(DomainException.class);
    }

    private long planned() {
        long version = story.as("vanphong", () -> checklists.versions().get(0).id());
        InspectionDraft head = new InspectionDraft(
                InspectionKind.REFORM, 2024, "Kiểm tra cải cách hành chính năm 2024", "", "", null, version);
        return story.running("", story.draft("", head, "hctp", "bttp"));
    }

    private <T> T as(java.util.function.Supplier<T> work) {
        return story.as(InspectionFixture.LEAD, work);
    }

    private AnsweredItem one(long visit, String code) {
        return as(() -> checklist.of(visit)).stream()
                .filter(item -> item.item().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private void answer(long visit, AnsweredItem item, CheckAnswer answer, String note) {
        as(() -> InspectionFixture.run(() -> checklist.answer(visit, item.item().id(), answer, note)));
    }

    private void finish(long visit) {
        as(() -> InspectionFixture.run(() -> visits.finish(visit, null, clock.today())));
    }

    private void refusedToFinish(long visit, String message) {
        assertThatThrownBy(() -> finish(visit))
                .isInstanceOf(NotPossibleException.class)
                .hasMessageContaining(message);
    }
}
