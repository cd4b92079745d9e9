package vn.dondoc.notification;

import org.springframework.lang.Nullable;

/**
 * Which notifications a list shows.
 *
 * @param reason only these; null for all
 * @param unreadOnly not those that were read
 */
public record NotificationFilter(@Nullable NoticeReason reason, boolean unreadOnly) {

    /** Everything. */
    public static NotificationFilter all() {
        return new NotificationFilter(null, false);
    }
}
