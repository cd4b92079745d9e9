package vn.dondoc.search;

import java.util.List;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.directive.DirectiveEntered;
import vn.dondoc.directive.DirectiveTracked;
import vn.dondoc.plan.PlanHappened;
import vn.dondoc.task.AssignmentHappened;
import vn.dondoc.task.AssignmentsCreated;
import vn.dondoc.task.CommentAdded;
import vn.dondoc.task.CommentChanged;

/** Keeps the index up to date inside the transaction of each change: found is what is there, and nothing else. */
@Component
class SearchIndexing {

    /** A result is there that was not there before: submitted, or taken along from the plan that is replaced. */
    private static final Set<String> WITH_RESULT = Set.of("SUBMITTED", "CARRIED_RESULT", "CARRIED_DONE");

    private static final String DRAFTED = "DRAFTED";

    /** Steps that change no text that can be found. */
    private static final Set<String> WITHOUT_TEXT = Set.of(
            "OPENED",
            "RECEIVED",
            "OFFICER_NAMED",
            "PROGRESS",
            "UNIT_ACCEPTED",
            "ACCEPTED",
            "RETURNED",
            "DONE",
            "CANCELLED");

    private final SearchEntries entries;
    private final TaskTexts tasks;
    private final PlanTexts plans;
    private final ResultTexts results;
    private final FileTexts files;
    private final CommentTexts comments;
    private final JdbcClient jdbc;

    SearchIndexing(
            SearchEntries entries,
            TaskTexts tasks,
            PlanTexts plans,
            ResultTexts results,
            FileTexts files,
            CommentTexts comments,
            JdbcClient jdbc) {
        this.entries = entries;
        this.tasks = tasks;
        this.plans = plans;
        this.results = results;
        this.files = files;
        this.comments = comments;
        this.jdbc = jdbc;
    }

    @EventListener
    void created(AssignmentsCreated created) {
        entries.put(tasks.of(jdbc.sql("SELECT DISTINCT task_id FROM assignment WHERE id IN (:ids)")
                .param("ids", created.assignmentIds())
                .query(Long.class)
                .list()));
    }

    @EventListener
    void happened(AssignmentHappened happened) {
        if (WITH_RESULT.contains(happened.kind())) {
            submitted(happened.assignmentId());
        } else if (!WITHOUT_TEXT.contains(happened.kind())) {
            entries.put(tasks.of(List.of(happened.taskId())));
        }
    }

    /** The document and its numbers are written after the tasks. */
    @EventListener
    void entered(DirectiveEntered entered) {
        entries.put(tasks.of(entered.taskIds()));
    }

    @EventListener
    void tracked(DirectiveTracked tracked) {
        entries.put(tasks.of(List.of(tracked.taskId())));
    }

    @EventListener
    void happened(PlanHappened happened) {
        entries.put(plans.of(List.of(happened.planId())));
        if (DRAFTED.equals(happened.kind())) {
            entries.put(files.of(ids(
                    "SELECT attachment_id FROM plan WHERE id = ? AND attachment_id IS NOT NULL", happened.planId())));
        }
    }

    @EventListener
    void said(CommentAdded added) {
        comment(added.commentId());
    }

    @EventListener
    void changed(CommentChanged changed) {
        comment(changed.commentId());
    }

    private void comment(long id) {
        put(SearchKind.COMMENT, List.of(id), comments);
        put(SearchKind.FILE, ids("SELECT attachment_id FROM comment_attachment WHERE comment_id = ?", id), files);
    }

    /** Also takes out those that are not to be found any more. */
    private void put(SearchKind kind, List<Long> ids, SearchSource source) {
        List<SearchEntry> now = source.of(ids);
        entries.put(now);
        ids.stream()
                .filter(id -> now.stream().noneMatch(entry -> entry.subjectId() == id))
                .forEach(id -> entries.remove(kind, id));
    }

    private void submitted(long assignmentId) {
        entries.put(results.of(ids("SELECT MAX(id) FROM result WHERE assignment_id = ?", assignmentId)));
        entries.put(files.of(ids(
                "SELECT x.attachment_id FROM result_attachment x JOIN result r ON r.id = x.result_id"
                        + " WHERE r.assignment_id = ?",
                assignmentId)));
    }

    private List<Long> ids(String sql, long of) {
        return jdbc.sql(sql).param(of).query(Long.class).list();
    }
}
