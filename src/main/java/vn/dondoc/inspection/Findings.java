package vn.dondoc.inspection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.common.Area;
import vn.dondoc.common.EnteredText;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.common.NotFoundException;
import vn.dondoc.common.NotPossibleException;
import vn.dondoc.common.StaleDataException;

/**
 * What the team, or a unit that inspects itself, finds. What was found is fixed when the minutes are sent; the
 * recommendation and the day of the remedy can still be changed until the conclusion is submitted.
 */
@Service
@Transactional
public class Findings {

    private static final int MOST_SUGGESTED = 5;

    private final InspectionGuard guard;
    private final InspectionSight sight;
    private final FindingRows findings;
    private final InspectionFileRows files;
    private final InspectionLog log;
    private final Clock clock;

    Findings(
            InspectionGuard guard,
            InspectionSight sight,
            FindingRows findings,
            InspectionFileRows files,
            InspectionLog log,
            Clock clock) {
        this.guard = guard;
        this.sight = sight;
        this.findings = findings;
        this.files = files;
        this.log = log;
        this.clock = clock;
    }

    /** Writes a finding down. */
    public long add(long visitId, FindingDraft draft) {
        FindingDraft checked = checked(draft);
        InspectionGuard.OpenVisit open = writing(visitId);
        VisitAccess.requireDraft(open.visit());
        long id = findings.insert(open.visit(), checked);
        tell(open, InspectionHappened.Kind.FINDING_ADDED, "Ghi phát hiện tại %s: ", checked.what());
        return id;
    }

    /** Changes a finding. */
    public void change(long findingId, @Nullable Integer version, FindingDraft draft) {
        FindingDraft checked = checked(draft);
        Finding before = one(findingId);
        InspectionGuard.OpenVisit open = guard.team(
                before.visitId(),
                null,
                "không sửa phát hiện được",
                VisitState.VISITING,
                VisitState.MINUTES,
                VisitState.CONCLUDING);
        sameVersion(version, findingId);
        Visit visit = open.visit();
        if (visit.minutes().sentAt() != null) {
            boolean concluding =
                    visit.state() == VisitState.CONCLUDING && visit.conclusion().submittedAt() == null;
            boolean sameFacts = before.what().equals(checked.what())
                    && before.basis().equals(checked.basis())
                    && before.severity() == checked.severity();
            if (!concluding || !sameFacts) {
                throw new NotPossibleException(
                        "Biên bản đã gửi %s nên phát hiện không sửa được; khi dự thảo kết luận".formatted(visit.name())
                                + " chỉ sửa được kiến nghị và thời hạn khắc phục.");
            }
        }
        findings.change(findingId, checked);
        tell(open, InspectionHappened.Kind.FINDING_CHANGED, "Sửa phát hiện tại %s: ", checked.what());
    }

    /** Takes a finding away before the minutes are sent. */
    public void remove(long findingId, @Nullable Integer version) {
        Finding before = one(findingId);
        InspectionGuard.OpenVisit open = writing(before.visitId());
        VisitAccess.requireDraft(open.visit());
        sameVersion(version, findingId);
        files.deleteOfFinding(findingId);
        findings.delete(findingId);
        tell(open, InspectionHappened.Kind.FINDING_REMOVED, "Bỏ phát hiện tại %s: ", before.what());
    }

    /**
     * Findings of earlier inspections of the same unit that sound alike, the most alike first; a person decides.
     *
     * @param text what was found now
     */
    @Transactional(readOnly = true)
    public List<EarlierFinding> similar(long visitId, String text) {
        return alike(text, before(visitId));
    }

    /** The same for each finding of the visit that is not linked yet, by its id. */
    @Transactional(readOnly = true)
    public Map<Long, List<EarlierFinding>> similar(long visitId) {
        List<FindingRows.Before> before = before(visitId);
        return findings.ofVisit(visitId, LocalDate.now(clock)).stream()
                .filter(one -> one.previousId() == null)
                .collect(Collectors.toMap(Finding::id, one -> alike(one.what(), before)));
    }

    private List<FindingRows.Before> before(long visitId) {
        InspectionSight.SeenVisit seen = sight.visit(visitId);
        if (!guard.inspects(seen.actor(), seen.inspection(), seen.visit())) {
            throw new NotFoundException("Phát hiện trước đây");
        }
        return findings.before(seen.visit());
    }

    private static List<EarlierFinding> alike(String text, List<FindingRows.Before> before) {
        return before.stream()
                .map(one -> new EarlierFinding(
                        one.id(),
                        one.inspectionId(),
                        one.visitId(),
                        one.year(),
                        FindingRows.where(one.number(), one.title(), one.year()),
                        one.what(),
                        one.remediedOn(),
                        Alike.percent(text, one.what())))
                .filter(one -> one.alike() >= Alike.ENOUGH)
                .sorted(Comparator.comparing(EarlierFinding::alike)
                        .reversed()
                        .thenComparing(EarlierFinding::findingId, Comparator.reverseOrder()))
                .limit(MOST_SUGGESTED)
                .toList();
    }

    /**
     * Says that a finding is an earlier one that came back, or no longer says so.
     *
     * @param previousId a finding of an earlier inspection of the same unit; null to take the link away
     */
    public void link(long findingId, @Nullable Integer version, @Nullable Long previousId) {
        Finding before = one(findingId);
        InspectionGuard.OpenVisit open = guard.team(
                before.visitId(),
                null,
                "không nối phát hiện được",
                VisitState.VISITING,
                VisitState.MINUTES,
                VisitState.CONCLUDING,
                VisitState.APPROVED,
                VisitState.REMEDYING);
        sameVersion(version, findingId);
        FindingRows.Before earlier = previousId == null
                ? null
                : findings.before(open.visit()).stream()
                        .filter(one -> one.id() == previousId)
                        .findFirst()
                        .orElseThrow(() -> new NotFoundException("Phát hiện trước đây của đơn vị này"));
        findings.link(findingId, previousId);
        tell(
                open,
                InspectionHappened.Kind.FINDING_LINKED,
                earlier == null
                        ? "Phát hiện tại %s không còn nối với lần trước: "
                        : "Phát hiện tại %s lặp lại của "
                                + FindingRows.where(earlier.number(), earlier.title(), earlier.year())
                                        .replace("%", "%%")
                                + ": ",
                before.what());
    }

    private InspectionGuard.OpenVisit writing(long visitId) {
        return guard.team(visitId, null, "không ghi phát hiện được", VisitState.VISITING, VisitState.MINUTES);
    }

    /** A finding of a visit that the person sees; whether it may be changed is checked with the visit. */
    private Finding one(long findingId) {
        Finding finding = findings.get(sight.viewer().agencyId(), findingId, LocalDate.now(clock));
        sight.visit(finding.visitId());
        return finding;
    }

    private void sameVersion(@Nullable Integer version, long findingId) {
        if (version != null && version != one(findingId).version()) {
            throw StaleDataException.changed("Phát hiện");
        }
    }

    private void tell(InspectionGuard.OpenVisit open, InspectionHappened.Kind kind, String words, String what) {
        log.add(
                open.inspection(),
                open.visit(),
                open.actor(),
                kind,
                words.formatted(open.visit().name()) + what);
    }

    static FindingDraft checked(FindingDraft draft) {
        if (draft == null || draft.severity() == null) {
            throw new InvalidInputException("severity", "Hãy chọn mức độ.");
        }
        return new FindingDraft(
                EnteredText.required("what", draft.what(), Input.LONG, "Hãy nêu phát hiện."),
                EnteredText.optional("basis", draft.basis(), Input.LONG),
                draft.severity(),
                EnteredText.optional("recommendation", draft.recommendation(), Input.LONG),
                draft.area() == null ? Area.STEERING : draft.area(),
                draft.remedyDue(),
                draft.checklistItemId());
    }
}
