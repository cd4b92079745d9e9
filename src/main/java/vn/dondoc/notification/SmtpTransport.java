package vn.dondoc.notification;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Date;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.util.MailConnectException;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.mail.javamail.MimeMessageHelper;
import org.springframework.stereotype.Component;

/** Sends by SMTP. One connection for each mail: there are few of them, and a lost connection harms one only. */
@Component
class SmtpTransport implements MailTransport {

    private static final String CONNECT_MILLIS = "15000";
    /** A server may think long about a mail; giving up on it too early is how mail arrives twice. */
    private static final String READ_MILLIS = "300000";

    private static final String WRITE_MILLIS = "60000";
    private static final int PERMANENT = 500;
    private static final int LONGEST_REASON = 900;

    private final MailSettings settings;
    private final JavaMailSenderImpl sender;

    SmtpTransport(MailSettings settings) {
        this.settings = settings;
        this.sender = sender(settings);
    }

    @Override
    public void send(OutgoingMail mail) throws MailProblem {
        try {
            sender.send(message(mail));
        } catch (AddressException e) {
            throw new MailProblem(MailProblem.Kind.FOR_GOOD, "Địa chỉ thư không hợp lệ: " + mail.recipient(), e);
        } catch (MessagingException | UnsupportedEncodingException e) {
            throw new MailProblem(MailProblem.Kind.FOR_GOOD, words(e), e);
        } catch (MailAuthenticationException e) {
            throw new MailProblem(MailProblem.Kind.SERVER, "Máy chủ thư từ chối đăng nhập: " + words(e), e);
        } catch (MailException e) {
            throw problem(e);
        }
    }

    private MimeMessage message(OutgoingMail mail) throws MessagingException, UnsupportedEncodingException {
        MimeMessage message = new MimeMessage(sender.getSession()) {
            @Override
            protected void updateMessageID() throws MessagingException {
                setHeader("Message-ID", mail.messageId());
            }
        };
        MimeMessageHelper helper = new MimeMessageHelper(message, true, StandardCharsets.UTF_8.name());
        helper.setFrom(new InternetAddress(settings.sender(), "Đôn Đốc", StandardCharsets.UTF_8.name()));
        helper.setTo(new InternetAddress(mail.recipient(), true));
        helper.setSubject(mail.subject());
        helper.setText(mail.textBody(), mail.htmlBody());
        helper.setSentDate(Date.from(mail.at()));
        // so that no holiday notice answers
        message.setHeader("Auto-Submitted", "auto-generated");
        return message;
    }

    private static MailProblem problem(MailException failure) {
        Throwable cause = failure instanceof MailSendException many
                        && many.getFailedMessages().size() == 1
                ? many.getFailedMessages().values().iterator().next()
                : failure.getCause();
        if (cause == null) {
            cause = failure;
        }
        if (cause instanceof MailConnectException || cause instanceof AuthenticationFailedException) {
            return new MailProblem(MailProblem.Kind.SERVER, "Không kết nối được máy chủ thư: " + words(cause), cause);
        }
        if (cause instanceof SendFailedException refused) {
            boolean forGood = code(refused) >= PERMANENT;
            return new MailProblem(
                    forGood ? MailProblem.Kind.FOR_GOOD : MailProblem.Kind.FOR_NOW,
                    "Máy chủ thư không nhận thư: " + words(refused),
                    refused);
        }
        // wrong certificate, no STARTTLS, a connection that breaks: the same would happen to the next mail
        return new MailProblem(MailProblem.Kind.SERVER, words(cause), cause);
    }

    /** The server's three digits; those about the recipient come before those about the whole. */
    private static int code(SendFailedException refused) {
        for (Exception next = refused;
                next != null;
                next = next instanceof MessagingException m ? m.getNextException() : null) {
            if (next instanceof SMTPAddressFailedException address) {
                return address.getReturnCode();
            }
        }
        return refused instanceof SMTPSendFailedException send ? send.getReturnCode() : 0;
    }

    private static String words(Throwable failure) {
        StringBuilder words = new StringBuilder(text(failure));
        Throwable inner = failure instanceof MessagingException messaging && messaging.getNextException() != null
                ? messaging.getNextException()
                : failure.getCause();
        if (inner != null && inner != failure) {
            words.append(" · ").append(text(inner));
        }
        String all = words.toString().replaceAll("\\s+", " ").strip();
        return all.length() > LONGEST_REASON ? all.substring(0, LONGEST_REASON) : all;
    }

    private static String text(Throwable failure) {
        return failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
    }

    private static JavaMailSenderImpl sender(MailSettings settings) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost(settings.host());
        sender.setPort(settings.port());
        sender.setDefaultEncoding(StandardCharsets.UTF_8.name());
        MailSettings.Tls tls = settings.encryption();
        String protocol = tls == MailSettings.Tls.TLS ? "smtps" : "smtp";
        sender.setProtocol(protocol);
        Properties properties = sender.getJavaMailProperties();
        String prefix = "mail." + protocol + ".";
        properties.setProperty(prefix + "connectiontimeout", CONNECT_MILLIS);
        properties.setProperty(prefix + "timeout", READ_MILLIS);
        properties.setProperty(prefix + "writetimeout", WRITE_MILLIS);
        properties.setProperty(prefix + "ssl.checkserveridentity", "true");
        properties.setProperty(prefix + "starttls.enable", String.valueOf(tls == MailSettings.Tls.STARTTLS));
        properties.setProperty(prefix + "starttls.required", String.valueOf(tls == MailSettings.Tls.STARTTLS));
        if (!settings.user().isEmpty()) {
            sender.setUsername(settings.user());
            sender.setPassword(settings.password());
            properties.setProperty(prefix + "auth", "true");
        }
        return sender;
    }
}
