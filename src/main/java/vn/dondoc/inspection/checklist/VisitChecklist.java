package vn.dondoc.inspection.checklist;

import java.util.Arrays;
import java.util.List;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.common.Area;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.common.NotFoundException;
import vn.dondoc.inspection.FindingDraft;
import vn.dondoc.inspection.FindingSeverity;
import vn.dondoc.inspection.Inspections;
import vn.dondoc.inspection.Visit;
import vn.dondoc.inspection.VisitAccess;
import vn.dondoc.security.CurrentActor;

/** The checklist of a visit: the team, or the head of a unit that inspects itself, works through it. */
@Service
@Transactional
public class VisitChecklist {

    private static final int LONGEST = 2_000;

    private final AnswerStore answers;
    private final VisitAccess visits;
    private final Inspections inspections;
    private final CurrentActor current;

    VisitChecklist(AnswerStore answers, VisitAccess visits, Inspections inspections, CurrentActor current) {
        this.answers = answers;
        this.visits = visits;
        this.inspections = inspections;
        this.current = current;
    }

    /**
     * The questions with their answers; empty when the inspection uses no checklist.
     *
     * @throws NotFoundException when the person may not see what was found
     */
    @Transactional(readOnly = true)
    public List<AnsweredItem> of(long visitId) {
        return items(visits.readable(visitId));
    }

    /**
     * Answers a question, or changes the answer.
     *
     * @param note what was seen; may be empty
     * @throws vn.dondoc.common.NotPossibleException when the visit has not begun, or its minutes are sent
     */
    public void answer(long visitId, long itemId, @Nullable CheckAnswer answer, @Nullable String note) {
        if (answer == null) {
            throw new InvalidInputException("answer", "Hãy chọn đạt, chưa đạt hoặc không áp dụng.");
        }
        String words = note == null ? "" : note.strip();
        if (words.length() > LONGEST) {
            throw new InvalidInputException("note", "Ghi chú dài nhất %d ký tự.".formatted(LONGEST));
        }
        Visit visit = visits.writable(visitId);
        answers.write(
                visitId,
                one(visit, itemId).item().id(),
                answer,
                words,
                current.get().fullName());
    }

    /** What a finding from a question would say; the team completes it. */
    @Transactional(readOnly = true)
    public FindingDraft proposal(long visitId, long itemId) {
        AnsweredItem answered = one(visits.readable(visitId), itemId);
        ChecklistItem item = answered.item();
        return new FindingDraft(
                answered.note().isBlank() ? "Chưa bảo đảm: " + item.question() : answered.note(),
                item.basis(),
                FindingSeverity.MODERATE,
                "",
                Arrays.stream(Area.values())
                        .filter(area -> area.label().equalsIgnoreCase(item.group()))
                        .findFirst()
                        .orElse(null),
                null,
                item.id());
    }

    private List<AnsweredItem> items(Visit visit) {
        Long version = inspections.find(visit.inspectionId()).checklistVersionId();
        return version == null ? List.of() : answers.of(visit.id(), version);
    }

    private AnsweredItem one(Visit visit, long itemId) {
        return items(visit).stream()
                .filter(answered -> answered.item().id() == itemId)
                .findFirst()
                .orElseThrow(() -> new NotFoundException("Câu hỏi kiểm tra"));
    }
}
