package vn.dondoc.organization;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.audit.AuditSubject;
import vn.dondoc.audit.AuditTrail;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.common.NotPossibleException;
import vn.dondoc.security.Actor;
import vn.dondoc.security.ActorDirectory;
import vn.dondoc.security.CurrentActor;
import vn.dondoc.security.LoginThrottle;

/** The acting person's own password. */
@Service
public class OwnPassword {

    /** Throttle key beside the addresses of the login: guessing the old password in an open session counts too. */
    private static final String OWN_SESSION = "own-password";

    private final JdbcClient jdbc;
    private final CurrentActor current;
    private final ActorDirectory directory;
    private final PasswordEncoder encoder;
    private final LoginThrottle throttle;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    OwnPassword(
            JdbcClient jdbc,
            CurrentActor current,
            ActorDirectory directory,
            PasswordEncoder encoder,
            LoginThrottle throttle,
            AuditTrail audit,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.current = current;
        this.directory = directory;
        this.encoder = encoder;
        this.throttle = throttle;
        this.audit = audit;
        this.events = events;
    }

    /**
     * Changes it.
     *
     * @throws InvalidInputException naming {@code oldPassword} or {@code newPassword}
     * @throws NotPossibleException after too many wrong old passwords, for a while
     */
    @Transactional
    public void change(String oldPassword, String newPassword) {
        Actor actor = current.get();
        throttle.secondsToWait(actor.username(), OWN_SESSION).ifPresent(seconds -> {
            throw new NotPossibleException(
                    "Sai mật khẩu quá nhiều lần. Hãy chờ %d giây rồi thử lại.".formatted(seconds));
        });
        String hash = directory.passwordHash(actor.username()).orElseThrow();
        if (!encoder.matches(oldPassword, hash)) {
            throttle.failed(actor.username(), OWN_SESSION);
            throw new InvalidInputException("oldPassword", "Mật khẩu hiện tại không đúng.");
        }
        PasswordRule.problem(newPassword, actor.username()).ifPresent(problem -> {
            throw new InvalidInputException("newPassword", problem);
        });
        if (oldPassword.equals(newPassword)) {
            throw new InvalidInputException("newPassword", "Mật khẩu mới phải khác mật khẩu hiện tại.");
        }
        throttle.succeeded(actor.username(), OWN_SESSION);
        jdbc.sql("UPDATE person SET password_hash = ?, must_change_password = FALSE WHERE id = ?")
                .params(encoder.encode(newPassword), actor.personId())
                .update();
        audit.record(actor.agencyId(), AuditSubject.PASSWORD, actor.personId(), "Tự đổi mật khẩu");
        events.publishEvent(new OrganizationChanged(actor.agencyId()));
    }
}
