package vn.dondoc.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.lang.Nullable;
import vn.dondoc.common.Vietnamese;

/**
 * Which piece of its task an assignment is, where it is not simply the unit's part of the task's own deadline.
 *
 * @param baseId the assignment whose event started this one
 * @param eventText what happened, for work that an event started
 * @param eventOn when
 * @param deadlineId the second deadline that it belongs to
 * @param phrase the words of that deadline, or null
 * @param partLabel which part, when a unit's work was split; else empty
 * @param continuesId the assignment that it carries on
 */
public record Piece(
        @Nullable Long baseId,
        @Nullable String eventText,
        @Nullable LocalDate eventOn,
        @Nullable Long deadlineId,
        @Nullable String phrase,
        String partLabel,
        @Nullable Long continuesId) {

    /** Vietnamese words that tell it from other pieces of the task; empty when there is nothing to tell. */
    public String label() {
        List<String> words = new ArrayList<>();
        if (eventText != null) {
            words.add(eventOn == null ? eventText : eventText + ", ngày " + Vietnamese.date(eventOn));
        } else if (phrase != null) {
            words.add(phrase);
        }
        if (!partLabel.isEmpty()) {
            words.add(partLabel);
        }
        return String.join(" · ", words);
    }

    /** Whether events can be recorded on it: it is a unit's part of the task's own deadline. */
    public boolean base() {
        return baseId == null && deadlineId == null;
    }
}
