package vn.dondoc.plan.reading;

import static vn.dondoc.plan.reading.FileSniffer.refuse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.dondoc.plan.reading.UnreadableFileException.Code;

/** Turns the blocks of a document into a plan: rows, units, deadlines, targets, findings. */
final class PlanAssembler {

    private PlanAssembler() {}

    static PlanDocument assemble(List<Block> blocks, ReadingOptions options, ProgressListener progress) {
        if (blocks.stream().noneMatch(Block.Table.class::isInstance)) {
            throw refuse(
                    Code.NO_TABLE,
                    "Tệp không có bảng nào nên không có nhiệm vụ để đọc. Hãy tải lên tệp có phụ lục dạng bảng (STT, Nội"
                            + " dung, Cơ quan chủ trì, Thời gian hoàn thành ...).");
        }
        DocumentWalker document = DocumentWalker.walk(blocks, progress);
        DocumentHead head = HeadReader.read(document);
        Units units = new Units(options.units());
        Deadlines deadlines = new Deadlines(options, head.issuedOn(), document.drafts);
        number(document.drafts);
        TaskFactory tasks = new TaskFactory(units, deadlines);
        TargetFactory targets = new TargetFactory(units);
        List<TaskRow> taskRows = new ArrayList<>();
        List<TargetRow> targetRows = new ArrayList<>();
        int done = 0;
        for (Draft draft : document.drafts) {
            if (draft.target) {
                targetRows.add(targets.target(draft));
            } else {
                taskRows.add(tasks.task(draft));
            }
            if (++done % 20 == 0) {
                progress.progress(75 + 20 * done / document.drafts.size(), 100, "Đọc đơn vị và thời hạn của từng dòng");
            }
        }
        progress.progress(95, 100, "Kiểm tra kế hoạch");
        LocalDate planDate = head.issuedOn() != null ? head.issuedOn() : options.referenceDate();
        List<Integer> runs = document.drafts.stream()
                .filter(draft -> !draft.target)
                .map(draft -> draft.run)
                .toList();
        List<Finding> findings = PlanChecks.check(taskRows, runs, targetRows, document.lines, planDate);
        progress.progress(100, 100, "Đã đọc xong");
        return new PlanDocument(head, taskRows, targetRows, document.notUnderstood, document.accounts, findings);
    }

    private static void number(List<Draft> drafts) {
        int position = 0;
        for (Draft draft : drafts) {
            draft.position = draft.target ? 0 : ++position;
        }
    }
}
