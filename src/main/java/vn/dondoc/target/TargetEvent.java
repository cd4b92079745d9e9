package vn.dondoc.target;

import java.time.Instant;
import org.springframework.lang.Nullable;

/**
 * A line of a target's history.
 *
 * @param actor full name, null = the program
 * @param kind as {@link TargetHappened.Kind}
 */
public record TargetEvent(Instant at, @Nullable String actor, String kind, String text) {}
