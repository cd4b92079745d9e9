package vn.dondoc.notification;

import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.dondoc.common.NotFoundException;
import vn.dondoc.common.NotPossibleException;
import vn.dondoc.common.PageOf;
import vn.dondoc.common.PageQuery;
import vn.dondoc.organization.Organization;
import vn.dondoc.security.Access;
import vn.dondoc.security.Action;
import vn.dondoc.security.Actor;

/** What the administrator sees of mail and may do about it: the mails of the own agency, never their words. */
@Service
@Transactional
public class MailDelivery {

    private final JdbcClient jdbc;
    private final MailOutbox outbox;
    private final MailTransport transport;
    private final MailJob job;
    private final MailSettings settings;
    private final Organization organization;
    private final Access access;
    private final Clock clock;

    MailDelivery(
            JdbcClient jdbc,
            MailOutbox outbox,
            MailTransport transport,
            MailJob job,
            MailSettings settings,
            Organization organization,
            Access access,
            Clock clock) {
        this.jdbc = jdbc;
        this.outbox = outbox;
        this.transport = transport;
        this.job = job;
        this.settings = settings;
        this.organization = organization;
        this.access = access;
        this.clock = clock;
    }

    /** State of the mail server and numbers of the queue. */
    @Transactional(readOnly = true)
    public DeliveryStatus status() {
        long agency = access.require(Action.VIEW_DELIVERY).agencyId();
        Map<MailState, Long> counts = new EnumMap<>(MailState.class);
        jdbc.sql("SELECT state, COUNT(*) AS number FROM mail_outbox WHERE agency_id = ? GROUP BY state")
                .param(agency)
                .query(row -> {
                    counts.put(MailState.valueOf(row.getString("state")), row.getLong("number"));
                });
        return new DeliveryStatus(
                settings.enabled(),
                settings.enabled() ? settings.host() + ":" + settings.port() : "",
                settings.enabled() ? settings.sender() : "",
                settings.baseUrl(),
                jdbc.sql("SELECT MAX(sent_at) AS sent_at FROM mail_outbox WHERE agency_id = ?")
                        .param(agency)
                        .query((row, number) -> Optional.ofNullable(NotificationRows.instant(row, "sent_at")))
                        .single()
                        .orElse(null),
                jdbc.sql("SELECT last_error FROM mail_outbox WHERE agency_id = ? AND state <> 'SENT'"
                                + " AND last_error <> '' ORDER BY claimed_at DESC LIMIT 1")
                        .param(agency)
                        .query(String.class)
                        .optional()
                        .orElse(""),
                counts);
    }

    /**
     * Mails of the agency, latest first.
     *
     * @param states empty for all
     */
    @Transactional(readOnly = true)
    public PageOf<MailRow> mails(List<MailState> states, PageQuery page) {
        long agency = access.require(Action.VIEW_DELIVERY).agencyId();
        long total = jdbc.sql("SELECT COUNT(*) FROM mail_outbox WHERE agency_id = :agency AND state IN (:states)")
                .param("agency", agency)
                .param("states", MailOutbox.names(states))
                .query(Long.class)
                .single();
        return new PageOf<>(outbox.page(agency, states, page.size(), page.offset()), total, page.page(), page.size());
    }

    /**
     * Tries a mail again, as if it were new.
     *
     * @throws NotFoundException when the agency has no such mail, or it went out
     */
    public void retry(long id) {
        Actor actor = access.require(Action.VIEW_DELIVERY);
        if (outbox.retry(actor.agencyId(), List.of(id), clock.instant()) == 0) {
            throw new NotFoundException("Thư chờ gửi");
        }
        soon();
    }

    /**
     * Tries all failed mails of the agency again.
     *
     * @return how many
     */
    public int retryFailed() {
        int mails = outbox.retryFailed(access.require(Action.VIEW_DELIVERY).agencyId(), clock.instant());
        soon();
        return mails;
    }

    /**
     * Sends a mail to the person's own address, at once and past the queue, so that the settings can be tried.
     *
     * @return the address
     * @throws NotPossibleException with the words of the mail server when it does not take the mail
     */
    @Transactional(readOnly = true)
    public String sendTest() {
        Actor actor = access.require(Action.VIEW_DELIVERY);
        String email = organization.person(actor.agencyId(), actor.personId()).email();
        if (!settings.enabled()) {
            throw new NotPossibleException("Chưa khai báo máy chủ thư (DONDOC_MAIL_HOST), nên không gửi thư được.");
        }
        if (email.isBlank()) {
            throw new NotPossibleException(
                    "Tài khoản của anh/chị chưa có địa chỉ thư; hãy nhập ở trang Người dùng rồi thử lại.");
        }
        String words = "Thư thử từ phần mềm Đôn Đốc. Nhận được thư này nghĩa là máy chủ thư đã được khai báo đúng.";
        try {
            transport.send(new OutgoingMail(
                    "<" + UUID.randomUUID() + "@dondoc>",
                    email,
                    "[Đôn Đốc] Thư thử",
                    words,
                    "<p>" + words + "</p>",
                    clock.instant()));
        } catch (MailProblem problem) {
            throw new NotPossibleException("Chưa gửi được thư thử. " + problem.getMessage());
        }
        return email;
    }

    /** After the commit: before it there is nothing new to find. */
    private void soon() {
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    job.soon();
                }
            });
        } else {
            job.soon();
        }
    }
}
