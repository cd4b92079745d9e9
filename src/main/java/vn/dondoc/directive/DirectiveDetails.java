package vn.dondoc.directive;

import java.time.Instant;
import java.util.List;
import org.springframework.lang.Nullable;
import vn.dondoc.document.Attachment;
import vn.dondoc.task.TaskDetails;

/**
 * A document with those of its tasks that the acting person may see.
 *
 * @param label the document for a sentence
 * @param history latest first
 * @param mayAdd the person may give further work by it
 * @param mayCorrect nobody has received anything of it yet, and the person may mend what it says
 */
public record DirectiveDetails(
        long id,
        int version,
        DirectiveHead head,
        String label,
        String enteredBy,
        Instant enteredAt,
        List<Attachment> files,
        List<Task> tasks,
        List<Event> history,
        boolean mayAdd,
        boolean mayCorrect) {

    /**
     * A task of the document.
     *
     * @param position place in the document, from 1
     * @param leadUnitIds units that answer for it now
     * @param mayCorrect nobody has received it yet, and the person may mend what it says
     * @param mayTrack the person may write its tracking number
     */
    public record Task(
            int position,
            String trackingNumber,
            TaskDetails details,
            List<Long> leadUnitIds,
            List<Long> cooperatingUnitIds,
            boolean mayCorrect,
            boolean mayTrack) {}

    /**
     * Something that happened to the document.
     *
     * @param actorName as named today
     * @param text a whole Vietnamese sentence
     */
    public record Event(Instant at, @Nullable String actorName, String kind, String text) {}
}
