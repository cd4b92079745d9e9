package vn.dondoc.feedback;

import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dondoc.organization.Agency;
import vn.dondoc.organization.Organization;
import vn.dondoc.platform.ClockMoved;

/**
 * Takes out personal data whose legal term is over, once a day. Each case in a transaction of its own, so that nobody
 * waits; two nodes at once only share the work.
 */
@Component
class OldPersonalData {

    private static final Logger LOG = LoggerFactory.getLogger(OldPersonalData.class);

    private final Organization organization;
    private final PersonEraser eraser;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final AtomicReference<LocalDate> lastDay = new AtomicReference<>();

    OldPersonalData(Organization organization, PersonEraser eraser, TransactionTemplate transaction, Clock clock) {
        this.organization = organization;
        this.eraser = eraser;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** A clock that stands still belongs to a test, which sweeps itself. */
    @EventListener
    void clockMoved(ClockMoved moved) {
        if (moved.ticking()) {
            oncePerDay();
        }
    }

    @Scheduled(initialDelayString = "PT12M", fixedDelayString = "PT1H")
    void now() {
        oncePerDay();
    }

    private void oncePerDay() {
        LocalDate today = LocalDate.now(clock);
        if (!today.equals(lastDay.getAndSet(today))) {
            sweep();
        }
    }

    /** How many were taken out. */
    int sweep() {
        int all = 0;
        for (Agency agency : organization.agencies()) {
            for (ErasableFeedback one : eraser.kept(agency.id())) {
                if (one.due()) {
                    transaction.executeWithoutResult(
                            status -> eraser.erase(agency.id(), one, null, PersonalDataErasure.TERM_OVER));
                    all++;
                }
            }
        }
        if (all > 0) {
            LOG.info("personal data of {} ended cases taken out", all);
        }
        return all;
    }
}
