package vn.dondoc.task;

import java.time.Instant;
import org.springframework.lang.Nullable;

/**
 * Somebody was told about a piece of work.
 *
 * @param kind what it was for; null for a reminder by hand
 * @param sender who reminded by hand; null when the program did
 * @param text what was said; may be empty for a reminder by hand
 * @param toldTo Vietnamese words for who got it
 */
public record NoticeEntry(
        Instant at, @Nullable NoticeKind kind, @Nullable String sender, String text, String toldTo) {}
