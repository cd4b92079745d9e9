package vn.dondoc.directive;

import java.time.LocalDate;
import org.springframework.lang.Nullable;

/**
 * The deadline of a task as a person enters it: the document's words, and what the person decides about them. A reading
 * that needs a person is refused until there is a decision; nothing is guessed.
 *
 * @param text the document's words; may be empty when a day is chosen
 * @param due the day that the person chose; null = as the words are read
 * @param confirmed the person has seen the doubtful reading and says that it is right
 * @param none the document states no deadline, a person says so
 */
public record DirectiveDeadline(String text, @Nullable LocalDate due, boolean confirmed, boolean none) {

    /** As these words are read. */
    public static DirectiveDeadline words(String text) {
        return new DirectiveDeadline(text, null, false, false);
    }

    /** On that day. */
    public static DirectiveDeadline day(LocalDate due) {
        return new DirectiveDeadline("", due, false, false);
    }

    /** No deadline. */
    public static DirectiveDeadline without() {
        return new DirectiveDeadline("", null, false, true);
    }

    /** The same, said to be right. */
    public DirectiveDeadline confirm() {
        return new DirectiveDeadline(text, due, true, none);
    }
}
