package vn.dondoc.notification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import vn.dondoc.organization.AgencyParameter;
import vn.dondoc.organization.AgencyParameters;

/**
 * Sends what waits in the outbox. A mail is claimed, sent, then marked as sent, each in a transaction of its own: a
 * program that dies in between leaves a mail of which nobody knows, and which is not sent again by itself. After a
 * failure the waits grow; when the server is away the rest of the queue is left alone until the next round.
 */
@Component
class MailDeliverer {

    /** Minutes before the second, third, ... try; the last wait repeats. */
    private static final List<Integer> WAITS = List.of(1, 2, 5, 10, 30, 60, 120, 240, 360);

    private static final Duration LOST_AFTER = Duration.ofMinutes(30);
    private static final Duration SENT_KEPT = Duration.ofDays(90);
    private static final Logger LOG = LoggerFactory.getLogger(MailDeliverer.class);

    private final MailOutbox outbox;
    private final MailTransport transport;
    private final QuietDays quiet;
    private final AgencyParameters parameters;
    private final Clock clock;

    MailDeliverer(
            MailOutbox outbox, MailTransport transport, QuietDays quiet, AgencyParameters parameters, Clock clock) {
        this.outbox = outbox;
        this.transport = transport;
        this.quiet = quiet;
        this.parameters = parameters;
        this.clock = clock;
    }

    /**
     * Sends what is due now.
     *
     * @return how many went out
     */
    int run() {
        Instant now = clock.instant();
        outbox.unclear(now.minus(LOST_AFTER), "Chương trình dừng khi đang gửi; không rõ máy chủ thư đã nhận chưa.");
        outbox.deleteSentBefore(now.minus(SENT_KEPT));
        int sent = 0;
        Optional<MailOutbox.Claimed> next = outbox.claim();
        while (next.isPresent()) {
            Result result = deliver(next.get());
            sent += result == Result.SENT ? 1 : 0;
            next = result == Result.SERVER_AWAY ? Optional.empty() : outbox.claim();
        }
        return sent;
    }

    private enum Result {
        SENT,
        NOT_SENT,
        SERVER_AWAY
    }

    private Result deliver(MailOutbox.Claimed claimed) {
        if (quiet.today(claimed.agencyId())) {
            outbox.postpone(claimed, quiet.end(claimed.agencyId()));
            return Result.NOT_SENT;
        }
        try {
            transport.send(claimed.mail());
        } catch (MailProblem problem) {
            LOG.warn("Mail {} not sent, try {}: {}", claimed.id(), claimed.tries(), problem.getMessage());
            setBack(claimed, problem);
            return problem.kind() == MailProblem.Kind.SERVER ? Result.SERVER_AWAY : Result.NOT_SENT;
        }
        outbox.sent(claimed.id());
        return Result.SENT;
    }

    private void setBack(MailOutbox.Claimed claimed, MailProblem problem) {
        int most = Math.max(1, parameters.number(claimed.agencyId(), AgencyParameter.MAIL_TRIES));
        if (problem.kind() == MailProblem.Kind.FOR_GOOD || claimed.tries() >= most) {
            outbox.failed(claimed.id(), problem.getMessage());
        } else {
            outbox.again(claimed.id(), clock.instant().plus(waitAfter(claimed.tries())), problem.getMessage());
        }
    }

    /** The wait after the n-th try. */
    static Duration waitAfter(int tries) {
        return Duration.ofMinutes(WAITS.get(Math.min(tries, WAITS.size()) - 1));
    }
}
