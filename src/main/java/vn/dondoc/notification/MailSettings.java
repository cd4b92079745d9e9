package vn.dondoc.notification;

import java.util.Locale;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The mail server of this installation, from the operator's environment.
 *
 * @param host blank: no mail goes out at all
 * @param tls {@code starttls}, {@code tls} (from the first byte on) or {@code none}
 * @param from sender address
 * @param baseUrl how people reach the program, for links, for example {@code https://dondoc.example.vn}; blank: mail has
 *     no links
 */
@ConfigurationProperties("dondoc.mail")
public record MailSettings(
        @DefaultValue("") String host,
        @DefaultValue("587") int port,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("starttls") String tls,
        @DefaultValue("") String from,
        @DefaultValue("") String baseUrl) {

    /** How the connection is kept private. */
    public enum Tls {
        STARTTLS,
        TLS,
        NONE
    }

    /** Strips what a person may type too much. */
    public MailSettings {
        host = host.strip();
        from = from.strip();
        baseUrl = baseUrl.strip().replaceAll("/+$", "");
    }

    /** Whether mail goes out. */
    public boolean enabled() {
        return !host.isEmpty();
    }

    /**
     * The kind of connection.
     *
     * @throws IllegalStateException when the setting is none of the three words
     */
    public Tls encryption() {
        try {
            return Tls.valueOf(tls.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException("DONDOC_MAIL_TLS phải là starttls, tls hoặc none, không phải: " + tls, e);
        }
    }

    /** The sender, or {@code dondoc@host} where none is set. */
    public String sender() {
        return from.isEmpty() ? "dondoc@" + host : from;
    }

    /** A full address, or empty where the program does not know how people reach it. */
    public String link(String path) {
        return baseUrl.isEmpty() ? "" : baseUrl + "/" + path;
    }

    /** Never the password. */
    @Override
    public String toString() {
        return "MailSettings[%s:%d, %s]".formatted(host, port, tls);
    }
}
