package vn.dondoc.notification;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Delivers notices to people. Joins the caller's transaction, so that nobody hears of what did not happen. Who hears of
 * what is the caller's to decide; whether the recipients may see the subject as well.
 */
@Service
@Transactional
public class Notices {

    private final NotificationInserts inserts;
    private final ForgottenNotices forgotten;

    Notices(NotificationInserts inserts, ForgottenNotices forgotten) {
        this.inserts = inserts;
        this.forgotten = forgotten;
    }

    /** Delivers one notice; who has it already does not get it again. One statement, whatever the number of people. */
    public void deliver(Notice notice) {
        deliver(List.of(notice));
    }

    /** Delivers several notices in as few statements as possible. */
    public void deliver(List<Notice> notices) {
        inserts.insert(notices);
    }

    /** Takes out everything that people were told about something, because it must not be kept any longer. */
    public void forget(long agencyId, SubjectType type, long subjectId) {
        forgotten.forget(agencyId, type, subjectId);
    }
}
