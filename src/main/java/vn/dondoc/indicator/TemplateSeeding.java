package vn.dondoc.indicator;

import java.time.LocalDate;
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

/**
 * Gives every agency the shipped form as its first version: those that are there when the program starts, and each new
 * one in the transaction that makes it. What an agency has is never touched.
 */
@Component
@Order(TemplateSeeding.EARLY)
class TemplateSeeding implements ApplicationRunner {

    static final int EARLY = 0;

    /** The first version holds from the beginning. */
    private static final LocalDate BEGINNING = LocalDate.of(1900, 1, 1);

    private final TemplateStore store;
    private final Organization organization;
    private final TransactionTemplate transaction;

    TemplateSeeding(TemplateStore store, Organization organization, TransactionTemplate transaction) {
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
        if (store.hasAny(agencyId)) {
            return;
        }
        long id = store.insert(agencyId, ShippedForm.NAME, null);
        store.insertRows(id, 1, ShippedForm.rows());
        store.publish(store.get(agencyId, id), "", BEGINNING, "Hệ thống");
    }
}
