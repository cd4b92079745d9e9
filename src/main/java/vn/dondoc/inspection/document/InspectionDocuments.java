package vn.dondoc.inspection.document;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.common.NotFoundException;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.inspection.Inspections;
import vn.dondoc.inspection.VisitAccess;
import vn.dondoc.inspection.VisitDetails;
import vn.dondoc.layout.OfficeFile;

/**
 * The documents of one inspected unit as .docx, with what is known now: without number and day before the registry gave
 * them.
 */
@Service
@Transactional(readOnly = true)
public class InspectionDocuments {

    private final Inspections inspections;
    private final VisitAccess access;
    private final VisitPapers papers;
    private final NoticeWriter notices;
    private final MinutesWriter minutes;
    private final ConclusionWriter conclusions;

    InspectionDocuments(
            Inspections inspections,
            VisitAccess access,
            VisitPapers papers,
            NoticeWriter notices,
            MinutesWriter minutes,
            ConclusionWriter conclusions) {
        this.inspections = inspections;
        this.access = access;
        this.papers = papers;
        this.notices = notices;
        this.minutes = minutes;
        this.conclusions = conclusions;
    }

    /** The notice to the unit; for everybody who sees the visit. */
    public OfficeFile notice(long visitId) {
        VisitDetails visit = inspections.visit(visitId);
        return file("thong-bao-kiem-tra", visit, notices.write(papers.outline(visit)));
    }

    /**
     * The minutes; the unit has them as soon as they are sent to it.
     *
     * @throws NotFoundException when the person does not see them yet
     */
    public OfficeFile minutes(long visitId) {
        access.readable(visitId);
        VisitDetails visit = inspections.visit(visitId);
        return file("bien-ban-kiem-tra", visit, minutes.write(papers.whole(visit)));
    }

    /**
     * The conclusion; the unit has it when it is issued.
     *
     * @throws NotFoundException when the person does not see it yet
     */
    public OfficeFile conclusion(long visitId) {
        access.readable(visitId);
        VisitDetails visit = inspections.visit(visitId);
        if (!visit.insider() && visit.visit().conclusion().number() == null) {
            throw new NotFoundException("Kết luận kiểm tra");
        }
        return file("ket-luan-kiem-tra", visit, conclusions.write(papers.whole(visit)));
    }

    private static OfficeFile file(String what, VisitDetails visit, byte[] content) {
        String unit = Vietnamese.plainKey(visit.visit().name()).replaceAll("[^a-z0-9]+", "-");
        return OfficeFile.docx(
                "%s-%s-%d.docx".formatted(what, unit, visit.inspection().year()), content);
    }
}
