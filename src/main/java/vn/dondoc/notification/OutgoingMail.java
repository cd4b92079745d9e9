package vn.dondoc.notification;

import java.time.Instant;

/**
 * A mail as it goes out.
 *
 * @param messageId stays the same over all tries, so that a mailbox can tell a repetition
 */
record OutgoingMail(String messageId, String recipient, String subject, String textBody, String htmlBody, Instant at) {}
