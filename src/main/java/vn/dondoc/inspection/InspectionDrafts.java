package vn.dondoc.inspection;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.dondoc.common.EnteredText;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.inspection.checklist.PublishedChecklists;

/** Checks what the Office enters as the head of a plan. */
@Component
class InspectionDrafts {

    private static final int LONGEST_TITLE = 500;
    private static final int LONGEST_NUMBER = 60;
    private static final int FIRST_YEAR = 2015;

    private final PublishedChecklists checklists;
    private final Clock clock;

    InspectionDrafts(PublishedChecklists checklists, Clock clock) {
        this.checklists = checklists;
        this.clock = clock;
    }

    /** The head as it is kept. */
    InspectionDraft checked(long agencyId, InspectionDraft draft) {
        LocalDate today = LocalDate.now(clock);
        if (draft.year() < FIRST_YEAR || draft.year() > today.getYear() + 1) {
            throw new InvalidInputException(
                    "year", "Năm phải từ %d đến %d.".formatted(FIRST_YEAR, today.getYear() + 1));
        }
        if (draft.decisionOn() != null && draft.decisionOn().isAfter(today)) {
            throw new InvalidInputException(
                    "decisionOn", "Ngày quyết định không sau hôm nay (%s).".formatted(Vietnamese.date(today)));
        }
        Long checklist = draft.checklistVersionId();
        if (checklist != null && checklists.find(agencyId, checklist).isEmpty()) {
            throw new InvalidInputException(
                    "checklistVersionId", "Hãy chọn một mẫu kiểm tra đã ban hành của cơ quan, hoặc không dùng mẫu.");
        }
        return new InspectionDraft(
                draft.kind(),
                draft.year(),
                EnteredText.required(
                        "title", draft.title(), LONGEST_TITLE, "Hãy nhập trích yếu của kế hoạch kiểm tra."),
                EnteredText.optional("content", draft.content(), Input.LONG),
                EnteredText.optional("decisionNumber", draft.decisionNumber(), LONGEST_NUMBER),
                draft.decisionOn(),
                checklist);
    }
}
