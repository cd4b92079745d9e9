package vn.dondoc.plan;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.document.AttachmentService;
import vn.dondoc.plan.reading.PlanDocument;
import vn.dondoc.plan.reading.ProgressListener;
import vn.dondoc.security.Access;
import vn.dondoc.security.Action;
import vn.dondoc.security.Actor;

/** Makes drafts: from a file, from a pasted table, or empty. */
@Service
public class PlanDrafting {

    private final Access access;
    private final PlanReadings readings;
    private final AttachmentService attachments;
    private final AgencyCatalogues catalogues;
    private final PlanStore plans;
    private final RowWriter rows;
    private final DraftStore drafts;
    private final PlanLog log;
    private final PlanWorkflow workflow;
    private final TransactionTemplate transaction;
    private final Clock clock;

    PlanDrafting(
            Access access,
            PlanReadings readings,
            AttachmentService attachments,
            AgencyCatalogues catalogues,
            PlanStore plans,
            RowWriter rows,
            DraftStore drafts,
            PlanLog log,
            PlanWorkflow workflow,
            TransactionTemplate transaction,
            Clock clock) {
        this.access = access;
        this.readings = readings;
        this.attachments = attachments;
        this.catalogues = catalogues;
        this.plans = plans;
        this.rows = rows;
        this.drafts = drafts;
        this.log = log;
        this.workflow = workflow;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Reads a .docx or .xlsx file into a new draft; the file is kept with it.
     *
     * @param progress hears how far the reading has come
     * @return id of the draft
     * @throws vn.dondoc.plan.reading.UnreadableFileException with what to do; nothing is stored then
     */
    public long upload(String fileName, byte[] content, ProgressListener progress) {
        access.require(Action.DRAFT_PLAN);
        PlanDocument read = readings.read(fileName, content, progress);
        return transaction.execute(status -> {
            var file = attachments.store(fileName, content);
            return store(read, file.id(), "Đọc từ tệp " + file.fileName());
        });
    }

    /**
     * Reads a pasted table into a new draft.
     *
     * @param title abstract of the plan
     * @param tsvOrHtml the table
     */
    public long paste(String title, String tsvOrHtml) {
        access.require(Action.DRAFT_PLAN);
        PlanDocument read = readings.readPasted(tsvOrHtml);
        var head = new vn.dondoc.plan.reading.DocumentHead(null, null, null, required(title), null, List.of());
        PlanDocument titled = new PlanDocument(
                head, read.tasks(), read.targets(), read.notUnderstood(), read.accounts(), read.findings());
        return transaction.execute(status -> store(titled, null, "Đọc từ bảng dán vào"));
    }

    /** A draft without rows, to be filled by hand. */
    public long empty(PlanHead head) {
        Actor actor = access.require(Action.DRAFT_PLAN);
        PlanHead checked = HeadRule.checked(head);
        return transaction.execute(status -> {
            long planId = plans.insert(actor.agencyId(), checked, "", null, actor.personId(), clock.instant());
            log.plan(planId, actor, "DRAFTED", "Tạo dự thảo trống");
            workflow.drafted(planId);
            return planId;
        });
    }

    private long store(PlanDocument read, @Nullable Long attachmentId, String how) {
        Actor actor = access.require(Action.DRAFT_PLAN);
        HeadProposal proposal = HeadProposal.of(read.head(), LocalDate.ofInstant(clock.instant(), Vietnamese.ZONE));
        long planId = plans.insert(
                actor.agencyId(),
                proposal.head(),
                String.join(",", proposal.proposed()),
                attachmentId,
                actor.personId(),
                clock.instant());
        DraftRows reader = new DraftRows(catalogues.units(actor.agencyId()), catalogues.remembered(actor.agencyId()));
        rows.insert(
                planId,
                read.tasks().stream()
                        .map(task -> reader.row(task, proposal.areaOf(task.sectionTitle())))
                        .toList());
        drafts.targets(planId, read.targets());
        drafts.unread(planId, read.notUnderstood());
        drafts.findings(planId, read.findings());
        log.plan(
                planId,
                actor,
                "DRAFTED",
                "%s: %d nhiệm vụ, %d chỉ tiêu, %d chỗ chưa hiểu"
                        .formatted(
                                how,
                                read.tasks().size(),
                                read.targets().size(),
                                read.notUnderstood().size()));
        workflow.drafted(planId);
        return planId;
    }

    private static String required(String title) {
        if (title.isBlank()) {
            throw new InvalidInputException("title", "Hãy nhập trích yếu của kế hoạch.");
        }
        return title.strip();
    }
}
