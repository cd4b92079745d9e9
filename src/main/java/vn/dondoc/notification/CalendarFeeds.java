package vn.dondoc.notification;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.common.NotFoundException;
import vn.dondoc.security.CurrentActor;

/**
 * Secret addresses at which a calendar program reads a person's due dates without logging in. The secret has 256 random
 * bits and is kept as a hash only: who reads the database cannot follow it, and finding the row by the hash takes equally
 * long for every wrong guess.
 */
@Service
@Transactional
public class CalendarFeeds {

    private static final int SECRET_BYTES = 32;
    private static final Duration USE_NOTED = Duration.ofHours(1);

    private final JdbcClient jdbc;
    private final FeedWriter writer;
    private final CurrentActor current;
    private final MailSettings settings;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    CalendarFeeds(JdbcClient jdbc, FeedWriter writer, CurrentActor current, MailSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.writer = writer;
        this.current = current;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * A new address.
     *
     * @param path without leading slash
     * @param url the whole address, or empty where the program does not know how people reach it
     */
    public record FeedAddress(String path, String url) {}

    /** Whether the person logged in has a feed. */
    @Transactional(readOnly = true)
    public FeedState own() {
        return jdbc.sql("SELECT created_at, used_at FROM calendar_feed WHERE person_id = ?")
                .param(current.get().personId())
                .query((row, number) -> new FeedState(
                        true, NotificationRows.instant(row, "created_at"), NotificationRows.instant(row, "used_at")))
                .optional()
                .orElseGet(() -> new FeedState(false, null, null));
    }

    /** Makes a new address for the person logged in; an older one stops at once. */
    public FeedAddress renew() {
        byte[] secret = new byte[SECRET_BYTES];
        random.nextBytes(secret);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        jdbc.sql("INSERT INTO calendar_feed (person_id, token_hash, created_at) VALUES (?, ?, ?)"
                        + " ON DUPLICATE KEY UPDATE token_hash = VALUES(token_hash), created_at = VALUES(created_at),"
                        + " used_at = NULL")
                .params(current.get().personId(), hash(token), NotificationRows.local(clock.instant()))
                .update();
        String path = "lich/" + token + ".ics";
        return new FeedAddress(path, settings.link(path));
    }

    /** Ends the feed of the person logged in. */
    public void switchOff() {
        jdbc.sql("DELETE FROM calendar_feed WHERE person_id = ?")
                .param(current.get().personId())
                .update();
    }

    private record Found(long personId, String username, Instant usedAt) {}

    /**
     * The feed behind a secret, as an iCalendar file in UTF-8.
     *
     * @throws NotFoundException when there is none, or its person is switched off
     */
    public byte[] read(String token) {
        Found found = find(token).orElseThrow(() -> new NotFoundException("Lịch"));
        if (found.usedAt() == null || found.usedAt().plus(USE_NOTED).isBefore(clock.instant())) {
            jdbc.sql("UPDATE calendar_feed SET used_at = ? WHERE person_id = ?")
                    .params(NotificationRows.local(clock.instant()), found.personId())
                    .update();
        }
        return current.callAs(found.username(), () -> {
            if (current.find().isEmpty()) {
                throw new NotFoundException("Lịch");
            }
            return writer.write();
        });
    }

    private Optional<Found> find(String token) {
        return jdbc.sql("SELECT f.person_id, f.used_at, p.username FROM calendar_feed f"
                        + " JOIN person p ON p.id = f.person_id WHERE f.token_hash = ?")
                .param(hash(token))
                .query((row, number) -> new Found(
                        row.getLong("person_id"), row.getString("username"), NotificationRows.instant(row, "used_at")))
                .optional();
    }

    private static byte[] hash(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.US_ASCII));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
