package vn.dondoc.plan;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.common.NotPossibleException;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.document.office.OfficialDocuments;
import vn.dondoc.document.office.PdfConversion;
import vn.dondoc.layout.AgencyLayouts;
import vn.dondoc.layout.OfficeFile;

/** The plan's own document (kế hoạch) with its rows and targets as appendices, in the agency's layout. */
@Service
@Transactional(readOnly = true)
public class PlanDocuments {

    private final PlanGuard guard;
    private final RowViews views;
    private final DraftStore drafts;
    private final PlanText text;
    private final AgencyLayouts layouts;
    private final OfficialDocuments documents;
    private final PdfConversion pdf;
    private final Clock clock;

    PlanDocuments(
            PlanGuard guard,
            RowViews views,
            DraftStore drafts,
            PlanText text,
            AgencyLayouts layouts,
            OfficialDocuments documents,
            PdfConversion pdf,
            Clock clock) {
        this.guard = guard;
        this.views = views;
        this.drafts = drafts;
        this.text = text;
        this.layouts = layouts;
        this.documents = documents;
        this.pdf = pdf;
        this.clock = clock;
    }

    /**
     * The plan as a .docx. Rows that were taken out are not printed.
     *
     * @throws NotPossibleException when it has no rows
     */
    public OfficeFile docx(long planId) {
        PlanData plan = guard.viewed(planId).plan();
        List<PlanRow> rows = views.of(plan).stream().filter(PlanRow::included).toList();
        if (rows.isEmpty()) {
            throw new NotPossibleException("Kế hoạch chưa có nhiệm vụ nào nên chưa in được. Hãy thêm nhiệm vụ.");
        }
        byte[] content = documents.docx(
                layouts.inUse(plan.agencyId()), text.of(plan, rows, drafts.targets(planId)), clock.instant());
        return OfficeFile.docx(name(plan) + ".docx", content);
    }

    /** {@link #docx} as PDF, where {@link #pdfAvailable()}. */
    public OfficeFile pdf(long planId) {
        OfficeFile docx = docx(planId);
        return OfficeFile.pdf(docx.fileName().replaceAll("docx$", "pdf"), pdf.pdf(docx.content()));
    }

    /** Whether this installation makes PDFs. */
    public boolean pdfAvailable() {
        return pdf.available();
    }

    private static String name(PlanData plan) {
        String number = plan.number() != null ? plan.number() : plan.printedNumber();
        String name = number == null ? "du-thao-" + plan.planYear() : number;
        return "ke-hoach-" + Vietnamese.plainKey(name).replaceAll("[^a-z0-9]+", "-");
    }
}
