package vn.dondoc.inspection.checklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.dondoc.inspection.Finding;
import vn.dondoc.inspection.FinishCheck;
import vn.dondoc.inspection.Inspection;
import vn.dondoc.inspection.Visit;

/** A visit ends when its checklist is answered, and what is not met is a finding or says why it is none. */
@Component
class ChecklistFinished implements FinishCheck {

    private static final int NAMED = 12;

    private final AnswerStore answers;

    ChecklistFinished(AnswerStore answers) {
        this.answers = answers;
    }

    @Override
    public List<String> missing(Inspection inspection, Visit visit, List<Finding> findings) {
        if (inspection.checklistVersionId() == null) {
            return List.of();
        }
        List<AnsweredItem> items = answers.of(visit.id(), inspection.checklistVersionId());
        List<String> missing = new ArrayList<>();
        List<AnsweredItem> open =
                items.stream().filter(item -> item.answer() == null).toList();
        if (!open.isEmpty()) {
            missing.add("Còn %02d câu hỏi chưa trả lời: %s.".formatted(open.size(), codes(open)));
        }
        Set<Long> found = findings.stream().map(Finding::checklistItemId).collect(Collectors.toSet());
        List<AnsweredItem> silent = items.stream()
                .filter(item -> item.answer() == CheckAnswer.NO && item.note().isBlank())
                .filter(item -> !found.contains(item.item().id()))
                .toList();
        if (!silent.isEmpty()) {
            missing.add("Câu chưa đạt cần có phát hiện hoặc ghi chú: %s.".formatted(codes(silent)));
        }
        return missing;
    }

    private static String codes(List<AnsweredItem> items) {
        String codes =
                items.stream().limit(NAMED).map(item -> item.item().code()).collect(Collectors.joining(", "));
        return items.size() > NAMED ? codes + "…" : codes;
    }
}
