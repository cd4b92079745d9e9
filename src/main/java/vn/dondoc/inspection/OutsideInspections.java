package vn.dondoc.inspection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.common.EnteredText;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.common.NotPossibleException;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.document.NewFile;
import vn.dondoc.security.Access;
import vn.dondoc.security.Action;
import vn.dondoc.security.Actor;

/** The Office enters what another body found with us; each finding goes straight to the unit that remedies it. */
@Service
@Transactional
public class OutsideInspections {

    private static final int LONGEST_TITLE = 500;
    private static final int LONGEST_NUMBER = 60;

    private final Access access;
    private final InspectionRows rows;
    private final VisitRows visits;
    private final VisitDrafts drafts;
    private final FindingRows findings;
    private final InspectionFiles files;
    private final VisitTimes times;
    private final InspectionLog log;
    private final InspectionWorkflow workflow;
    private final Clock clock;

    OutsideInspections(
            Access access,
            InspectionRows rows,
            VisitRows visits,
            VisitDrafts drafts,
            FindingRows findings,
            InspectionFiles files,
            VisitTimes times,
            InspectionLog log,
            InspectionWorkflow workflow,
            Clock clock) {
        this.access = access;
        this.rows = rows;
        this.visits = visits;
        this.drafts = drafts;
        this.findings = findings;
        this.files = files;
        this.times = times;
        this.log = log;
        this.workflow = workflow;
        this.clock = clock;
    }

    /** Enters the findings and the document itself: both or, when the file is refused, nothing. */
    public long enter(OutsideDraft draft, NewFile document) {
        long id = enter(draft);
        files.add(id, FilePurpose.OUTSIDE, document);
        return id;
    }

    /** Enters the document with its findings; the remedies are given out at once. */
    public long enter(OutsideDraft draft) {
        Actor actor = access.require(Action.PLAN_INSPECTION);
        LocalDate today = LocalDate.now(clock);
        String body = EnteredText.required("body", draft.body(), Input.LINE, "Hãy nhập cơ quan kiểm tra.");
        String number = EnteredText.required("number", draft.number(), LONGEST_NUMBER, "Hãy nhập số văn bản.");
        LocalDate issued = InspectionNumber.day(draft.issuedOn(), today, null, "");
        String title = EnteredText.required("title", draft.title(), LONGEST_TITLE, "Hãy nhập trích yếu văn bản.");
        if (draft.findings().isEmpty()) {
            throw new InvalidInputException("findings", "Hãy nhập ít nhất một phát hiện và đơn vị khắc phục.");
        }
        InspectionDraft head = new InspectionDraft(
                InspectionKind.OUTSIDE,
                issued.getYear(),
                title,
                EnteredText.optional("content", draft.content(), Input.LONG),
                "",
                null,
                null);
        String key = InspectionNumber.key(number, issued) + "@" + Vietnamese.plainKey(body);
        key = key.length() > 200 ? key.substring(0, 200) : key;
        if (rows.numberTaken(actor.agencyId(), key, 0)) {
            throw new NotPossibleException("Văn bản %s của %s đã nhập rồi.".formatted(number, body));
        }
        long id = rows.insert(actor.agencyId(), head, InspectionState.RUNNING, body, actor.personId(), clock.instant());
        rows.numbered(id, number, key, issued);
        Inspection inspection = rows.any(id);
        write(inspection, draft, issued, today);
        log.add(
                inspection,
                null,
                actor,
                InspectionHappened.Kind.ISSUED,
                "Nhập kết quả kiểm tra của %s, văn bản %s ngày %s: %02d phát hiện"
                        .formatted(
                                body,
                                number,
                                Vietnamese.date(issued),
                                draft.findings().size()));
        workflow.outsideEntered(id, times.mornings(actor.agencyId(), today));
        return id;
    }

    private void write(Inspection inspection, OutsideDraft draft, LocalDate issued, LocalDate today) {
        Map<Long, Visit> byUnit = new LinkedHashMap<>();
        for (OutsideDraft.OutsideFinding one : draft.findings()) {
            FindingDraft checked = Findings.checked(one.finding());
            Visit visit = byUnit.computeIfAbsent(one.unitId(), unit -> {
                VisitDraft full =
                        drafts.checked(inspection, VisitDraft.unit(unit, issued.getMonthValue(), issued), null);
                long visitId = visits.insert(inspection, full, VisitState.PLANNED);
                visits.finished(visitId, VisitState.PLANNED, issued);
                visits.reminded(visitId, today);
                return visits.any(visitId);
            });
            findings.insert(visit, checked);
        }
    }
}
