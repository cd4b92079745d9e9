package vn.dondoc.directive;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.common.PageOf;
import vn.dondoc.common.PageQuery;
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

    /** One page of the tasks that {@link #count} counts in a bucket, overdue first, then by due date. */
    public PageOf<GivenTask> list(long agencyId, int year, LocalDate asOf, Bucket bucket, PageQuery page) {
        PageOf<FigureItem> items = figures.items(agencyId, Issuer.PEOPLES_COMMITTEE.source(), year, asOf, bucket, page);
        Map<Long, Document> documents =
                documents(items.items().stream().map(FigureItem::taskId).toList());
        return items.map(item -> given(item, documents.get(item.taskId())));
    }

    private Map<Long, Document> documents(List<Long> tasks) {
        Map<Long, Document> documents = new HashMap<>();
        if (tasks.isEmpty()) {
            return documents;
        }
        jdbc.sql("""
                        SELECT k.task_id, k.tracking_number, d.number, d.issued_on, d.abstract, d.received_on, t.deliverable
                        FROM directive_task k JOIN directive d ON d.id = k.directive_id JOIN task t ON t.id = k.task_id
                        WHERE k.task_id IN (:tasks)""").param("tasks", tasks).query(row -> {
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
        return documents;
    }

    private record Document(
            String number,
            @Nullable LocalDate issuedOn,
            String abstractText,
            @Nullable LocalDate receivedOn,
            String tracking,
            String deliverable) {}

    private static GivenTask given(FigureItem item, @Nullable Document document) {
        // without its document it stands under the name of its source: a list shorter than its number would hide it
        Document of = document == null ? new Document(item.sourceLabel(), null, "", null, "", "") : document;
        return new GivenTask(
                of.number(),
                of.issuedOn(),
                of.abstractText(),
                of.receivedOn(),
                of.tracking(),
                item.content(),
                of.deliverable(),
                item.dueOn(),
                item.completedOn(),
                item.state());
    }
}
