package vn.dondoc.inspection.checklist;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The checklists that inspections use. Asks for no right: the caller has asked for that of the inspection. */
@Component
@Transactional(readOnly = true)
public class PublishedChecklists {

    private final ChecklistStore store;

    PublishedChecklists(ChecklistStore store) {
        this.store = store;
    }

    /** The newest published version of each checklist. */
    public List<ChecklistVersion> newest(long agencyId) {
        List<ChecklistVersion> published = store.versions(agencyId).stream()
                .filter(version -> !version.draft())
                .toList();
        return published.stream()
                .filter(version -> published.stream()
                        .noneMatch(other ->
                                other.checklistId() == version.checklistId() && other.number() > version.number()))
                .toList();
    }

    /** A published version of the agency. */
    public Optional<ChecklistVersion> find(long agencyId, long versionId) {
        return store.versions(agencyId).stream()
                .filter(version -> version.id() == versionId && !version.draft())
                .findFirst();
    }

    /** The questions of a published version of the agency, in their order; empty when there is no such. */
    public List<ChecklistItem> items(long agencyId, long versionId) {
        return find(agencyId, versionId)
                .map(version -> store.items(version.id()))
                .orElse(List.of());
    }
}
