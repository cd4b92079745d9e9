package vn.dondoc.notification;

/**
 * How a person is told outside the program.
 *
 * @param digestHour hour of the daily mail, 0 to 23
 * @param email where mail goes; empty: the administrator has entered no address
 * @param mailOn whether the installation sends mail at all
 */
public record MailPreference(MailChoice choice, int digestHour, String email, boolean mailOn) {}
