package vn.dondoc.inspection.checklist;

import java.util.List;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.audit.AuditSubject;
import vn.dondoc.audit.AuditTrail;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.common.NotPossibleException;
import vn.dondoc.common.StaleDataException;
import vn.dondoc.security.Access;
import vn.dondoc.security.Action;
import vn.dondoc.security.Actor;

/**
 * Keeps the agency's checklists. A published version never changes: inspections that use it keep the questions they were
 * answered with, a change is a new version.
 */
@Service
@Transactional
public class Checklists {

    private final ChecklistStore store;
    private final Access access;
    private final AuditTrail audit;

    Checklists(ChecklistStore store, Access access, AuditTrail audit) {
        this.store = store;
        this.access = access;
        this.audit = audit;
    }

    /** All versions, checklist by checklist, the newest of each first. */
    @Transactional(readOnly = true)
    public List<ChecklistVersion> versions() {
        return store.versions(actor().agencyId());
    }

    /** A version. */
    @Transactional(readOnly = true)
    public ChecklistVersion version(long versionId) {
        return store.version(actor().agencyId(), versionId);
    }

    /** The questions of a version in their order. */
    @Transactional(readOnly = true)
    public List<ChecklistItem> items(long versionId) {
        return store.items(version(versionId).id());
    }

    /** A new checklist with an empty draft. */
    public ChecklistVersion create(@Nullable String name) {
        Actor actor = actor();
        String checked = freeName(actor, 0, name);
        long version = store.insertVersion(store.insert(actor.agencyId(), checked));
        audit.record(actor, AuditSubject.CHECKLIST, version, "Lập mẫu kiểm tra “%s”".formatted(checked));
        return store.version(actor.agencyId(), version);
    }

    /**
     * A draft with the questions of a version.
     *
     * @throws NotPossibleException when the checklist has a draft already
     */
    public ChecklistVersion copy(long versionId) {
        Actor actor = actor();
        ChecklistVersion from = store.lock(actor.agencyId(), versionId);
        store.versions(actor.agencyId()).stream()
                .filter(other -> other.checklistId() == from.checklistId() && other.draft())
                .findFirst()
                .ifPresent(draft -> {
                    throw new NotPossibleException(
                            "Mẫu này đã có phiên bản %d đang soạn; hãy sửa hoặc bỏ bản đó.".formatted(draft.number()));
                });
        long id = store.insertVersion(from.checklistId());
        store.writeItems(id, store.items(from.id()));
        return store.version(actor.agencyId(), id);
    }

    /** Gives a checklist another name, in all its versions. */
    public ChecklistVersion rename(long versionId, @Nullable String name) {
        Actor actor = actor();
        ChecklistVersion version = store.lock(actor.agencyId(), versionId);
        store.rename(version.checklistId(), freeName(actor, version.checklistId(), name));
        return store.version(actor.agencyId(), versionId);
    }

    /**
     * Writes the questions of a draft anew, in this order.
     *
     * @param expected {@link ChecklistVersion#version()} that the person saw; null = whatever it is
     * @throws InvalidInputException naming the line
     * @throws NotPossibleException when the version is published
     */
    public ChecklistVersion save(long versionId, List<ChecklistItem> items, @Nullable Integer expected) {
        Actor actor = actor();
        ChecklistVersion draft = draft(actor, versionId, expected);
        store.writeItems(draft.id(), ItemRules.checked(items));
        return store.version(actor.agencyId(), versionId);
    }

    /** Lets inspections use a draft; it is never changed again. */
    public ChecklistVersion publish(long versionId, @Nullable Integer expected) {
        Actor actor = actor();
        ChecklistVersion draft = draft(actor, versionId, expected);
        if (draft.items() == 0) {
            throw new NotPossibleException("Mẫu kiểm tra chưa có câu hỏi nào.");
        }
        store.publish(draft, actor.fullName());
        audit.record(actor, AuditSubject.CHECKLIST, versionId, "Ban hành mẫu kiểm tra " + draft.label());
        return store.version(actor.agencyId(), versionId);
    }

    /** Throws a draft away. */
    public void discard(long versionId) {
        Actor actor = actor();
        ChecklistVersion draft = draft(actor, versionId, null);
        store.delete(draft);
        audit.record(actor, AuditSubject.CHECKLIST, versionId, "Bỏ bản đang soạn của mẫu " + draft.label());
    }

    private ChecklistVersion draft(Actor actor, long versionId, @Nullable Integer expected) {
        ChecklistVersion version = store.lock(actor.agencyId(), versionId);
        if (!version.draft()) {
            throw new NotPossibleException(
                    "Phiên bản đã ban hành không sửa được; hãy sao chép thành phiên bản mới rồi sửa.");
        }
        if (expected != null && expected != version.version()) {
            throw StaleDataException.changed("Mẫu kiểm tra");
        }
        return version;
    }

    private String freeName(Actor actor, long own, @Nullable String name) {
        String checked = ItemRules.name(name);
        store.checklists(actor.agencyId()).stream()
                .filter(other -> other.id() != own && other.name().equalsIgnoreCase(checked))
                .findFirst()
                .ifPresent(other -> {
                    throw new InvalidInputException("name", "Đã có mẫu kiểm tra tên “%s”.".formatted(other.name()));
                });
        return checked;
    }

    private Actor actor() {
        return access.require(Action.MANAGE_TEMPLATES);
    }
}
