package vn.dondoc.organization;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Tells once that an absence has begun to hold. Rights do not wait for it: they follow the day. */
@Service
public class AbsenceStarts {

    private final AbsenceRows rows;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AbsenceStarts(AbsenceRows rows, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.events = events;
        this.clock = clock;
    }

    /** Publishes {@link AbsenceBegan} for every absence that holds today and was not announced. */
    @Transactional
    public void announce() {
        for (Absence absence : rows.beginning(LocalDate.now(clock))) {
            // of two nodes that look at the same moment, the second finds the row taken
            if (rows.begun(absence.id())) {
                events.publishEvent(new AbsenceBegan(absence));
            }
        }
    }
}
