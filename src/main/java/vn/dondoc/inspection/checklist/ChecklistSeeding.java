package vn.dondoc.inspection.checklist;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dondoc.organization.Agency;
import vn.dondoc.organization.Organization;
import vn.dondoc.organization.OrganizationChanged;

/** Gives every agency without a checklist the shipped one. What an agency has is never touched. */
@Component
@Order(ChecklistSeeding.EARLY)
class ChecklistSeeding implements ApplicationRunner {

    static final int EARLY = 0;

    private final ChecklistStore store;
    private final Organization organization;
    private final TransactionTemplate transaction;

    ChecklistSeeding(ChecklistStore store, Organization organization, TransactionTemplate transaction) {
        this.store = store;
        this.organization = organization;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        for (Agency agency : organization.agencies()) {
            transaction.executeWithoutResult(status -> seed(agency.id()));
        }
    }

    @EventListener
    @Transactional
    void seed(OrganizationChanged changed) {
        if (changed.agencyId() > 0) {
            seed(changed.agencyId());
        }
    }

    private void seed(long agencyId) {
        if (!store.checklists(agencyId).isEmpty()) {
            return;
        }
        long version = store.insertVersion(store.insert(agencyId, ShippedChecklist.NAME));
        store.writeItems(version, ShippedChecklist.items());
        store.publish(store.version(agencyId, version), "Hệ thống");
    }
}
