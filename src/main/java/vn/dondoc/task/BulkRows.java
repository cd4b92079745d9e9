package vn.dondoc.task;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.dondoc.common.PageQuery;
import vn.dondoc.security.Actor;

/** Reads many assignments by id. */
@Repository
class BulkRows {

    private final JdbcClient jdbc;
    private final AssignmentRows rows;
    private final TaskVerifiers verifiers;
    private final Clock clock;

    BulkRows(JdbcClient jdbc, AssignmentRows rows, TaskVerifiers verifiers, Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.verifiers = verifiers;
        this.clock = clock;
    }

    List<Assignment> find(long agencyId, Collection<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : jdbc.sql("SELECT * FROM assignment WHERE agency_id = :agency AND id IN (:ids) ORDER BY id")
                        .param("agency", agencyId)
                        .param("ids", ids)
                        .query(Assignments::assignment)
                        .list();
    }

    Map<Long, Integer> versions(long agencyId, Collection<Long> ids) {
        return find(agencyId, ids).stream().collect(Collectors.toMap(Assignment::id, Assignment::version));
    }

    /** Document, code and content of those that the person may see. */
    Map<Long, String> labels(Actor actor, Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        SqlPart sql = AssignmentConditions.of(
                AssignmentFilter.of(InboxScope.ALL, QuickFilter.ANY),
                actor,
                verifiers.tasksOf(actor),
                LocalDate.now(clock));
        sql.and(sql.in("a.id", "ids", ids.stream().toList()));
        return rows.page(sql, QuickFilter.ANY, PageQuery.of(0, BulkSteps.MOST)).stream()
                .collect(Collectors.toMap(
                        AssignmentRow::id, row -> row.sourceLabel() + " · " + row.code() + " · " + row.content()));
    }
}
