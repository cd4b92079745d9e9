package vn.dondoc.inspection;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.common.EnteredText;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.common.NotPossibleException;
import vn.dondoc.common.StaleDataException;
import vn.dondoc.common.Vietnamese;

/**
 * The team records with its document that a body outside has remedied a finding. Units of the agency remedy through
 * their inbox: their remedies are tasks.
 */
@Service
@Transactional
public class Remedies {

    private final InspectionGuard guard;
    private final InspectionSight sight;
    private final VisitRows visits;
    private final FindingRows findings;
    private final RemediesEnd end;
    private final InspectionLog log;
    private final Clock clock;

    Remedies(
            InspectionGuard guard,
            InspectionSight sight,
            VisitRows visits,
            FindingRows findings,
            RemediesEnd end,
            InspectionLog log,
            Clock clock) {
        this.guard = guard;
        this.sight = sight;
        this.visits = visits;
        this.findings = findings;
        this.end = end;
        this.log = log;
        this.clock = clock;
    }

    /** Records the remedy; with the last one the visit is closed. */
    public void record(long findingId, @Nullable Integer version, RemedyDraft draft) {
        LocalDate today = LocalDate.now(clock);
        if (draft.on() == null || draft.on().isAfter(today)) {
            throw new InvalidInputException(
                    "on", "Ngày khắc phục phải có và không sau hôm nay (%s).".formatted(Vietnamese.date(today)));
        }
        String document =
                EnteredText.required("document", draft.document(), Input.LINE, "Hãy nêu văn bản báo cáo khắc phục.");
        String text = EnteredText.optional("text", draft.text(), Input.LONG);
        Finding finding = findings.get(sight.viewer().agencyId(), findingId, today);
        InspectionGuard.OpenVisit open =
                guard.verifier(finding.visitId(), null, "không ghi nhận khắc phục được", VisitState.REMEDYING);
        Finding now = findings.get(open.visit().agencyId(), findingId, today);
        if (version != null && version != now.version()) {
            throw StaleDataException.changed("Phát hiện");
        }
        if (now.taskId() != null) {
            throw new NotPossibleException("Đơn vị của cơ quan khắc phục qua hộp việc; hãy duyệt kết quả ở đó.");
        }
        if (now.remedy() == RemedyState.REMEDIED) {
            throw new NotPossibleException("Phát hiện này đã ghi nhận khắc phục xong.");
        }
        if (open.visit().conclusion().on() != null
                && draft.on().isBefore(open.visit().finishedOn())) {
            throw new InvalidInputException("on", "Ngày khắc phục không thể trước ngày kiểm tra.");
        }
        findings.remedied(findingId, draft.on(), text, document);
        log.add(
                open.inspection(),
                open.visit(),
                open.actor(),
                InspectionHappened.Kind.REMEDIED,
                "%s đã khắc phục phát hiện %d theo %s".formatted(open.visit().name(), now.position(), document));
        end.check(visits.any(open.visit().id()));
    }
}
