package vn.dondoc.notification;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.organization.Organization;
import vn.dondoc.security.Actor;
import vn.dondoc.security.CurrentActor;

/** A person's own choice of mail. Until a person chooses, mail comes at once. */
@Service
@Transactional
public class MailPreferences {

    static final MailChoice STANDARD_CHOICE = MailChoice.AT_ONCE;
    static final int STANDARD_HOUR = 7;
    private static final int LAST_HOUR = 23;

    private final JdbcClient jdbc;
    private final Organization organization;
    private final CurrentActor current;
    private final MailSettings settings;

    MailPreferences(JdbcClient jdbc, Organization organization, CurrentActor current, MailSettings settings) {
        this.jdbc = jdbc;
        this.organization = organization;
        this.current = current;
        this.settings = settings;
    }

    /** The choice of the person logged in. */
    @Transactional(readOnly = true)
    public MailPreference own() {
        Actor actor = current.get();
        String email = organization.person(actor.agencyId(), actor.personId()).email();
        return jdbc.sql("SELECT mail_choice, digest_hour FROM notification_setting WHERE person_id = ?")
                .param(actor.personId())
                .query((row, number) -> new MailPreference(
                        MailChoice.valueOf(row.getString("mail_choice")),
                        row.getInt("digest_hour"),
                        email,
                        settings.enabled()))
                .optional()
                .orElseGet(() -> new MailPreference(STANDARD_CHOICE, STANDARD_HOUR, email, settings.enabled()));
    }

    /**
     * Changes the choice of the person logged in; what waits to be mailed follows the new choice.
     *
     * @param digestHour needed for the daily mail; null keeps the hour
     * @throws InvalidInputException when the hour is not one of the day
     */
    public MailPreference change(@Nullable MailChoice choice, @Nullable Integer digestHour) {
        if (choice == null) {
            throw new InvalidInputException("choice", "Hãy chọn cách nhận thư: AT_ONCE, DAILY hoặc NONE.");
        }
        int hour = digestHour == null ? own().digestHour() : digestHour;
        if (hour < 0 || hour > LAST_HOUR) {
            throw new InvalidInputException("digestHour", "Giờ gửi thư tổng hợp phải từ 0 đến 23.");
        }
        jdbc.sql(
                        "INSERT INTO notification_setting (person_id, mail_choice, digest_hour) VALUES (?, ?, ?)"
                                + " ON DUPLICATE KEY UPDATE mail_choice = VALUES(mail_choice), digest_hour = VALUES(digest_hour)")
                .params(current.get().personId(), choice.name(), hour)
                .update();
        return own();
    }
}
