package vn.dondoc.task;

import java.util.Set;

/** Whom a person reminds by hand. */
public enum ReminderAudience {
    OFFICER("người thực hiện", Set.of(NoticeRecipient.OFFICER)),
    HEAD("trưởng phòng, đơn vị", Set.of(NoticeRecipient.HEAD)),
    BOTH("người thực hiện và trưởng phòng, đơn vị", Set.of(NoticeRecipient.OFFICER, NoticeRecipient.HEAD));

    private final String label;
    private final Set<NoticeRecipient> recipients;

    ReminderAudience(String label, Set<NoticeRecipient> recipients) {
        this.label = label;
        this.recipients = recipients;
    }

    /** Vietnamese words. */
    public String label() {
        return label;
    }

    /** The same as those who are told of deadlines. */
    public Set<NoticeRecipient> recipients() {
        return recipients;
    }
}
