package vn.dondoc.notification;

import java.time.Instant;
import java.util.Map;
import org.springframework.lang.Nullable;

/**
 * How mail goes.
 *
 * @param on whether a mail server is set
 * @param server host and port
 * @param lastSentAt when the agency's latest mail went out
 * @param lastError what went wrong last with a mail that has not gone out since; empty when nothing is wrong
 * @param counts mails of the agency by state
 */
public record DeliveryStatus(
        boolean on,
        String server,
        String from,
        String baseUrl,
        @Nullable Instant lastSentAt,
        String lastError,
        Map<MailState, Long> counts) {

    /** How many mails are in a state. */
    public long count(MailState state) {
        return counts.getOrDefault(state, 0L);
    }
}
