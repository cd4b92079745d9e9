package vn.dondoc.feedback;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dondoc.document.AttachmentService;
import vn.dondoc.organization.Agency;
import vn.dondoc.organization.Organization;
import vn.dondoc.platform.ClockMoved;

/**
 * Takes out personal data whose legal term is over, and uploads that nothing has taken, once a day. Each case in a
 * transaction of its own, so that nobody waits and one that fails keeps no other; two nodes at once only share the work.
 */
@Component
class OldPersonalData {

    private static final Logger LOG = LoggerFactory.getLogger(OldPersonalData.class);

    private final Organization organization;
    private final PersonEraser eraser;
    private final AttachmentService attachments;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final AtomicReference<LocalDate> lastDay = new AtomicReference<>();

    OldPersonalData(
            Organization organization,
            PersonEraser eraser,
            AttachmentService attachments,
            TransactionTemplate transaction,
            Clock clock) {
        this.organization = organization;
        this.eraser = eraser;
        this.attachments = attachments;
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
            sweepUploads();
        }
    }

    /** How many were taken out. */
    int sweep() {
        int all = 0;
        for (Agency agency : organization.agencies()) {
            for (ErasableFeedback one : eraser.kept(agency.id())) {
                if (one.due() && erased(agency.id(), one)) {
                    all++;
                }
            }
        }
        if (all > 0) {
            LOG.info("personal data of {} ended cases taken out", all);
        }
        return all;
    }

    /** Files that were brought for a step of a case which then was refused or never came. */
    int sweepUploads() {
        int all = 0;
        for (Agency agency : organization.agencies()) {
            try {
                all += attachments.eraseUnattached(agency.id(), clock.instant().minus(Duration.ofDays(1)));
            } catch (RuntimeException failure) {
                LOG.error("uploads of agency {} that nothing has taken could not be erased", agency.id(), failure);
            }
        }
        return all;
    }

    private boolean erased(long agencyId, ErasableFeedback one) {
        try {
            return Boolean.TRUE.equals(
                    transaction.execute(status -> eraser.erase(agencyId, one, null, PersonalDataErasure.TERM_OVER)));
        } catch (RuntimeException failure) {
            // the id only: the words of a failure may hold what must not be kept
            LOG.error(
                    "personal data of {} {} could not be taken out: {}",
                    one.apology() ? "letter" : "feedback",
                    one.id(),
                    failure.getClass().getName());
            return false;
        }
    }
}
