package vn.dondoc.inspection;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.organization.OpenWork;

/**
 * Inspections that wait for a unit or for somebody on the team, for whoever is about to switch one off. Remedies are
 * tasks and are counted as such.
 */
@Component
class InspectionOpenWork implements OpenWork {

    private final JdbcClient jdbc;

    InspectionOpenWork(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public long ofUnit(long agencyId, long unitId) {
        return jdbc.sql("SELECT COUNT(*) FROM inspection_visit v JOIN inspection i ON i.id = v.inspection_id"
                        + " WHERE v.agency_id = ? AND v.unit_id = ? AND i.state = 'RUNNING'"
                        + " AND v.state NOT IN ('REMEDYING', 'CLOSED', 'DROPPED')")
                .params(agencyId, unitId)
                .query(Long.class)
                .single();
    }

    /** Running inspections with the person on the team; somebody else is put on it first. */
    @Override
    public long ofPerson(long agencyId, long personId) {
        return jdbc.sql("SELECT COUNT(*) FROM inspection_member m JOIN inspection i ON i.id = m.inspection_id"
                        + " WHERE i.agency_id = ? AND m.person_id = ? AND i.state = 'RUNNING'")
                .params(agencyId, personId)
                .query(Long.class)
                .single();
    }
}
