package vn.dondoc.notification;

import java.util.Map;

/**
 * How many notifications a person has.
 *
 * @param unread not read
 * @param total all
 * @param unreadByReason reasons that the person has notifications of, read or not, in the order of {@link NoticeReason}
 */
public record NotificationCounts(long unread, long total, Map<NoticeReason, Long> unreadByReason) {}
