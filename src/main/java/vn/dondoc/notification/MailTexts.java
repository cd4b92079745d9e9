package vn.dondoc.notification;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.core.io.ClassPathResource;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.StreamUtils;
import org.springframework.web.util.HtmlUtils;
import vn.dondoc.common.Vietnamese;

/** The words of mail, from the templates in {@code mail/}. Vietnamese: mail is part of official work. */
@Component
class MailTexts {

    private static final int LONGEST_SUBJECT = 150;

    private final MailSettings settings;
    private final Template text =
            new Template("mail/thong-bao.txt", "mail/thong-bao-dong.txt", UnaryOperator.identity());
    private final Template html = new Template("mail/thong-bao.html", "mail/thong-bao-dong.html", MailTexts::escaped);

    MailTexts(MailSettings settings) {
        this.settings = settings;
    }

    /** Subject and both bodies. */
    record Written(String subject, String text, String html) {}

    /**
     * Writes a mail about notifications.
     *
     * @param digestOf the day of a daily mail; null for a mail at once
     */
    Written write(String name, String agency, List<NotificationItem> items, @Nullable LocalDate digestOf) {
        String heading = digestOf == null
                ? items.size() == 1
                        ? "Anh/chị có một thông báo mới:"
                        : "Anh/chị có %d thông báo mới:".formatted(items.size())
                : "Tổng hợp ngày %s, %d thông báo chưa đọc:".formatted(Vietnamese.date(digestOf), items.size());
        Map<String, String> values = Map.of(
                "name", name,
                "heading", heading,
                "agency", agency,
                "all", settings.link("thong-bao"),
                "account", settings.link("tai-khoan"));
        return new Written(
                subject(items, digestOf), text.fill(values, items, settings), html.fill(values, items, settings));
    }

    private static String subject(List<NotificationItem> items, @Nullable LocalDate digestOf) {
        String subject;
        if (digestOf != null) {
            subject = "Tổng hợp ngày %s: %d thông báo".formatted(Vietnamese.date(digestOf), items.size());
        } else if (items.size() == 1) {
            NotificationItem item = items.get(0);
            subject = item.reason().label() + ": " + (item.about().isEmpty() ? item.text() : item.about());
        } else {
            subject = items.size() + " thông báo mới";
        }
        String line = "[Đôn Đốc] " + subject.replaceAll("\\s+", " ");
        return line.length() > LONGEST_SUBJECT ? line.substring(0, LONGEST_SUBJECT - 1) + "…" : line;
    }

    private static String escaped(String plain) {
        return HtmlUtils.htmlEscape(plain, StandardCharsets.UTF_8.name());
    }

    /** A frame and a piece for each notification; {@code {{name}}} is filled, a line with an empty address is dropped. */
    private static final class Template {

        private final String frame;
        private final String line;
        private final UnaryOperator<String> escape;

        Template(String frame, String line, UnaryOperator<String> escape) {
            this.frame = read(frame);
            this.line = read(line);
            this.escape = escape;
        }

        String fill(Map<String, String> values, List<NotificationItem> items, MailSettings settings) {
            StringBuilder lines = new StringBuilder();
            for (NotificationItem item : items) {
                lines.append(fill(
                        line,
                        Map.of(
                                "reason", item.reason().label(),
                                "text", item.text(),
                                "about", item.about(),
                                "link", settings.link("thong-bao/" + item.id()))));
            }
            return fill(frame, values).replace("{{items}}", lines.toString());
        }

        private String fill(String template, Map<String, String> values) {
            StringBuilder filled = new StringBuilder();
            for (String row : template.split("(?<=\n)")) {
                String done = row;
                boolean dropped = false;
                for (Map.Entry<String, String> value : values.entrySet()) {
                    String mark = "{{" + value.getKey() + "}}";
                    if (done.contains(mark)) {
                        dropped |= value.getValue().isEmpty();
                        done = done.replace(mark, escape.apply(value.getValue()));
                    }
                }
                filled.append(dropped ? "" : done);
            }
            return filled.toString();
        }

        private static String read(String name) {
            try {
                return StreamUtils.copyToString(new ClassPathResource(name).getInputStream(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
