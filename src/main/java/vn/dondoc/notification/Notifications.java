package vn.dondoc.notification;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.common.NotFoundException;
import vn.dondoc.common.PageOf;
import vn.dondoc.common.PageQuery;
import vn.dondoc.security.CurrentActor;

/** A person's own notifications; everybody has them, and nobody sees those of others. */
@Service
@Transactional
public class Notifications {

    private final NotificationRows rows;
    private final CurrentActor current;
    private final Clock clock;

    Notifications(NotificationRows rows, CurrentActor current, Clock clock) {
        this.rows = rows;
        this.current = current;
        this.clock = clock;
    }

    /** A page of the list, latest first. */
    @Transactional(readOnly = true)
    public PageOf<NotificationItem> find(NotificationFilter filter, PageQuery page) {
        long me = me();
        return new PageOf<>(rows.page(me, filter, page), rows.count(me, filter), page.page(), page.size());
    }

    /** The latest, for a small panel. */
    @Transactional(readOnly = true)
    public List<NotificationItem> latest(int count) {
        return rows.page(me(), NotificationFilter.all(), PageQuery.of(0, count));
    }

    /** How many are unread; quick, asked again and again. */
    @Transactional(readOnly = true)
    public long unread() {
        return rows.count(me(), new NotificationFilter(null, true));
    }

    /** The numbers beside the filters. */
    @Transactional(readOnly = true)
    public NotificationCounts counts() {
        return rows.counts(me());
    }

    /**
     * Marks one as read, if it was not.
     *
     * @throws NotFoundException when the person has no such notification
     */
    public NotificationItem read(long id) {
        rows.markRead(me(), List.of(id), clock.instant());
        return rows.find(me(), id).orElseThrow(() -> new NotFoundException("Thông báo"));
    }

    /**
     * Marks several as read; those that are not the person's own are left alone.
     *
     * @return how many were unread
     */
    public int read(Collection<Long> ids) {
        return ids.isEmpty() ? 0 : rows.markRead(me(), ids, clock.instant());
    }

    /**
     * Marks all as read, or those of one reason.
     *
     * @return how many were unread
     */
    public int readAll(@Nullable NoticeReason reason) {
        return rows.markAllRead(me(), reason, clock.instant());
    }

    private long me() {
        return current.get().personId();
    }
}
