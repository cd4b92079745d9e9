package vn.dondoc.inspection;

import java.util.Objects;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.common.NotFoundException;
import vn.dondoc.common.NotPossibleException;
import vn.dondoc.document.Attachment;
import vn.dondoc.document.AttachmentContent;
import vn.dondoc.document.AttachmentService;
import vn.dondoc.document.NewFile;
import vn.dondoc.security.Access;
import vn.dondoc.security.Action;
import vn.dondoc.security.Actor;
import vn.dondoc.security.Subject;

/**
 * Files of an inspection: of the plan by the Office; evidence, notice, minutes and conclusion by the team; the unit's
 * explanation by its head.
 */
@Service
@Transactional
public class InspectionFiles {

    private static final VisitState[] OPEN = {
        VisitState.PLANNED,
        VisitState.NOTIFIED,
        VisitState.VISITING,
        VisitState.MINUTES,
        VisitState.CONCLUDING,
        VisitState.APPROVED,
        VisitState.REMEDYING
    };

    private final Access access;
    private final InspectionGuard guard;
    private final InspectionSight sight;
    private final InspectionRows inspections;
    private final InspectionFileRows files;
    private final FindingRows findings;
    private final AttachmentService attachments;
    private final InspectionLog log;

    InspectionFiles(
            Access access,
            InspectionGuard guard,
            InspectionSight sight,
            InspectionRows inspections,
            InspectionFileRows files,
            FindingRows findings,
            AttachmentService attachments,
            InspectionLog log) {
        this.access = access;
        this.guard = guard;
        this.sight = sight;
        this.inspections = inspections;
        this.files = files;
        this.findings = findings;
        this.attachments = attachments;
        this.log = log;
    }

    /** Keeps a file with the inspection as a whole: purpose PLAN, or OUTSIDE with what others found with us. */
    public long add(long inspectionId, FilePurpose purpose, NewFile file) {
        if (purpose != FilePurpose.PLAN && purpose != FilePurpose.OUTSIDE) {
            throw wrong();
        }
        Actor actor = access.require(Action.PLAN_INSPECTION);
        Inspection inspection = inspections.lock(actor.agencyId(), inspectionId);
        Actor acting = access.require(Action.PLAN_INSPECTION, Subject.agency(inspection.agencyId()));
        if (purpose == FilePurpose.OUTSIDE && inspection.kind() != InspectionKind.OUTSIDE) {
            throw wrong();
        }
        requireOpen(inspection, "kèm");
        return keep(acting, inspection, null, null, purpose, file);
    }

    /**
     * Keeps a file with a visit.
     *
     * @param findingId the finding that it proves, for EVIDENCE and REMEDY
     */
    public long add(long visitId, @Nullable Long findingId, FilePurpose purpose, NewFile file) {
        InspectionGuard.OpenVisit open = opened(visitId, purpose);
        if (findingId != null) {
            requireOfVisit(findingId, open.visit());
        }
        return keep(open.actor(), open.inspection(), open.visit(), findingId, purpose, file);
    }

    /** Takes a file away; evidence and minutes only until they are sent. */
    public void remove(long fileId) {
        InspectionFileRows.Kept kept = files.get(sight.viewer().agencyId(), fileId);
        InspectionFile file = kept.file();
        Actor actor;
        Visit visit = null;
        if (file.visitId() == null) {
            actor = access.require(Action.PLAN_INSPECTION);
            requireOpen(inspections.lock(actor.agencyId(), kept.inspectionId()), "bỏ");
        } else {
            InspectionGuard.OpenVisit open = opened(file.visitId(), file.purpose());
            actor = open.actor();
            visit = open.visit();
        }
        files.delete(fileId);
        log.add(
                inspections.any(kept.inspectionId()),
                visit,
                actor,
                InspectionHappened.Kind.FILE_REMOVED,
                "Bỏ tệp %s (%s)"
                        .formatted(
                                file.fileName(),
                                InspectionGuard.lower(file.purpose().label())));
    }

    /** A file that the acting person may see, with its bytes. */
    @Transactional(readOnly = true)
    public AttachmentContent open(long fileId) {
        Actor actor = sight.viewer();
        InspectionFileRows.Kept kept = files.get(actor.agencyId(), fileId);
        InspectionFile file = kept.file();
        if (file.visitId() == null) {
            sight.inspection(kept.inspectionId());
        } else {
            InspectionSight.SeenVisit seen = sight.visit(file.visitId());
            boolean insider = seen.whole() || guard.inspects(seen.actor(), seen.inspection(), seen.visit());
            if (!insider && Shown.hidden(seen.inspection(), seen.visit()).contains(file.purpose())) {
                throw new NotFoundException("Tệp đính kèm");
            }
        }
        return attachments.open(actor.agencyId(), file.attachmentId());
    }

    private InspectionGuard.OpenVisit opened(long visitId, FilePurpose purpose) {
        String refusal = "không sửa tệp được";
        return switch (purpose) {
            case NOTICE, CONCLUSION, REMEDY -> guard.team(visitId, null, refusal, OPEN);
            case EVIDENCE, MINUTES -> {
                InspectionGuard.OpenVisit open =
                        guard.team(visitId, null, refusal, VisitState.VISITING, VisitState.MINUTES);
                VisitAccess.requireDraft(open.visit());
                yield open;
            }
            case ANSWER -> {
                InspectionGuard.OpenVisit open = guard.unit(visitId, null, refusal, VisitState.MINUTES);
                if (!open.visit().minutes().withUnit()) {
                    throw new NotPossibleException("Không có biên bản nào đang chờ ý kiến.");
                }
                yield open;
            }
            case DROP -> guard.agency(Action.PLAN_INSPECTION, visitId, null, refusal, OPEN);
            default -> throw wrong();
        };
    }

    private static void requireOpen(Inspection inspection, String what) {
        if (!inspection.state().open()) {
            throw new NotPossibleException("Cuộc kiểm tra đã xong nên không %s tệp được.".formatted(what));
        }
    }

    private void requireOfVisit(long findingId, Visit visit) {
        boolean there = findings.ofVisit(visit.id(), java.time.LocalDate.MAX).stream()
                .anyMatch(one -> Objects.equals(one.id(), findingId));
        if (!there) {
            throw new NotFoundException("Phát hiện");
        }
    }

    private long keep(
            Actor actor,
            Inspection inspection,
            @Nullable Visit visit,
            @Nullable Long findingId,
            FilePurpose purpose,
            NewFile file) {
        Attachment stored = attachments.store(file.fileName(), file.content());
        long id = files.insert(inspection.id(), visit == null ? null : visit.id(), findingId, purpose, stored.id());
        log.add(
                inspection,
                visit,
                actor,
                InspectionHappened.Kind.FILE_ADDED,
                "Kèm tệp %s (%s)".formatted(stored.fileName(), InspectionGuard.lower(purpose.label())));
        return id;
    }

    private static InvalidInputException wrong() {
        return new InvalidInputException("purpose", "Tệp không thuộc mục này.");
    }
}
