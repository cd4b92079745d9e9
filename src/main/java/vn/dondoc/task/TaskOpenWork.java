package vn.dondoc.task;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.organization.OpenWork;

/** Open assignments, for whoever is about to switch off a unit or an account. */
@Component
class TaskOpenWork implements OpenWork {

    private final JdbcClient jdbc;

    TaskOpenWork(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public long ofUnit(long agencyId, long unitId) {
        return jdbc.sql(
                        "SELECT (SELECT COUNT(*) FROM assignment WHERE agency_id = :agency AND unit_id = :unit AND open = TRUE)"
                                // occurrences still to come would be opened for a unit that is gone
                                + " + (SELECT COUNT(*) FROM task_series WHERE unit_id = :unit AND stopped_on IS NULL"
                                + " AND next_opens_on IS NOT NULL)")
                .param("agency", agencyId)
                .param("unit", unitId)
                .query(Long.class)
                .single();
    }

    @Override
    public long ofPerson(long agencyId, long personId) {
        return jdbc.sql("SELECT COUNT(*) FROM assignment WHERE officer_id = ? AND open = TRUE AND agency_id = ?")
                .params(personId, agencyId)
                .query(Long.class)
                .single();
    }
}
