package vn.dondoc.notification;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.dondoc.task.CommentAdded;

/** Tells the people mentioned in a comment, and those who take part in the conversation. */
@Component
class CommentNotices {

    private static final int LONGEST_QUOTE = 160;

    private final Notices notices;

    CommentNotices(Notices notices) {
        this.notices = notices;
    }

    @EventListener
    void on(CommentAdded added) {
        String quote = added.text().length() > LONGEST_QUOTE
                ? added.text().substring(0, LONGEST_QUOTE).strip() + "…"
                : added.text();
        String key = "comment:" + added.commentId();
        if (!added.mentionedIds().isEmpty()) {
            notices.deliver(Notice.ofAssignment(
                    added.agencyId(),
                    NoticeReason.MENTION,
                    added.assignmentId(),
                    "%s nhắc tên anh/chị: “%s”".formatted(added.authorName(), quote),
                    added.mentionedIds(),
                    key));
        }
        if (!added.involvedIds().isEmpty()) {
            notices.deliver(Notice.ofAssignment(
                    added.agencyId(),
                    NoticeReason.COMMENT,
                    added.assignmentId(),
                    quote.isBlank()
                            ? added.authorName() + " gửi tệp trong phần trao đổi."
                            : "%s viết: “%s”".formatted(added.authorName(), quote),
                    added.involvedIds(),
                    key));
        }
    }
}
