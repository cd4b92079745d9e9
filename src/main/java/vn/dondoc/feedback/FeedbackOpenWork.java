package vn.dondoc.feedback;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.organization.OpenWork;

/** Feedback that waits for a unit or a person, for whoever is about to switch one off. */
@Component
class FeedbackOpenWork implements OpenWork {

    private final JdbcClient jdbc;

    FeedbackOpenWork(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Until the answer is accepted: the Office may still give it back to the unit. */
    @Override
    public long ofUnit(long agencyId, long unitId) {
        return jdbc.sql("SELECT COUNT(*) FROM feedback WHERE agency_id = ? AND unit_id = ?"
                        + " AND state IN ('WITH_UNIT', 'ANSWERING', 'CHECKING')")
                .params(agencyId, unitId)
                .query(Long.class)
                .single();
    }

    @Override
    public long ofPerson(long agencyId, long personId) {
        return jdbc.sql("SELECT COUNT(*) FROM feedback WHERE agency_id = ? AND officer_id = ?"
                        + " AND state IN ('ANSWERING', 'CHECKING')")
                .params(agencyId, personId)
                .query(Long.class)
                .single();
    }
}
