package vn.dondoc.feedback;

import java.time.Instant;
import org.springframework.lang.Nullable;

/**
 * A line of a feedback's history.
 *
 * @param actor full name, null for the program
 */
public record FeedbackEvent(Instant at, @Nullable String actor, FeedbackHappened.Kind kind, String text) {}
