package vn.dondoc.directive;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.reporting.AgencyFigures;
import vn.dondoc.reporting.Bucket;
import vn.dondoc.reporting.FigureItem;
import vn.dondoc.reporting.Figures;

/**
 * What the People's Committee gave an agency outside of plans, for features that show it to the People's Committee
 * itself, with the agency given by the caller. Not authorised: whoever shows the result asks {@code Access} first, and
 * whether the asking agency is the superior one.
 */
@Service
@Transactional(readOnly = true)
public class GivenTasks {

    private final JdbcClient jdbc;
    private final AgencyFigures figures;

    GivenTasks(JdbcClient jdbc, AgencyFigures figures) {
        this.jdbc = jdbc;
        this.figures = figures;
    }

    /**
     * How many there are, cumulative for the year.
     *
     * @param year of the report windows
     * @param asOf cut-off, end of this day in Vietnam
     */
    public Figures count(long agencyId, int year, LocalDate asOf) {
        return figures.figures(agencyId, Issuer.PEOPLES_COMMITTEE.source(), year, asOf, null);
    }

    /** The tasks that {@link #count} counts in a bucket, overdue first, then by due date. */
    public List<GivenTask> list(long agencyId, int year, LocalDate asOf, Bucket bucket) {
        Map<Long, Document> documents = new HashMap<>();
        jdbc.sql("""
                        SELECT k.task_id, k.tracking_number, d.number, d.issued_on, d.abstract, d.received_on, t.deliverable
                        FROM directive d JOIN directive_task k ON k.directive_id = d.id JOIN task t ON t.id = k.task_id
                        WHERE d.agency_id = ? AND d.issuer = ? AND t.plan_year = ?""").params(agencyId, Issuer.PEOPLES_COMMITTEE.name(), year).query(row -> {
            documents.put(
                    row.getLong("task_id"),
                    new Document(
                            row.getString("number"),
                            row.getObject("issued_on", LocalDate.class),
                            row.getString("abstract"),
                            row.getObject("received_on", LocalDate.class),
                            row.getString("tracking_number"),
                            row.getString("deliverable")));
        });
        return figures.items(agencyId, Issuer.PEOPLES_COMMITTEE.source(), year, asOf, bucket).stream()
                .map(item -> given(item, documents.get(item.taskId())))
                .filter(Objects::nonNull)
                .toList();
    }

    private record Document(
            String number,
            LocalDate issuedOn,
            String abstractText,
            LocalDate receivedOn,
            String tracking,
            String deliverable) {}

    private static GivenTask given(FigureItem item, Document document) {
        return document == null
                ? null
                : new GivenTask(
                        document.number(),
                        document.issuedOn(),
                        document.abstractText(),
                        document.receivedOn(),
                        document.tracking(),
                        item.content(),
                        document.deliverable(),
                        item.dueOn(),
                        item.completedOn(),
                        item.state());
    }
}
