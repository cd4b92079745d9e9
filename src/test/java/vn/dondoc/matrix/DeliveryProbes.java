package vn.dondoc.matrix;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.common.PageQuery;
import vn.dondoc.matrix.ActionProbe.Trial;
import vn.dondoc.notification.MailDelivery;
import vn.dondoc.security.Action;

/** What the administrator sees of mail. */
@Component
class DeliveryProbes implements ActionProbes {

    private static final Set<Place> HERE = EnumSet.of(Place.AGENCY);

    private final MailDelivery delivery;
    private final JdbcClient jdbc;

    DeliveryProbes(MailDelivery delivery, JdbcClient jdbc) {
        this.delivery = delivery;
        this.jdbc = jdbc;
    }

    @Override
    public List<ActionProbe> probes() {
        return List.of(
                new ActionProbe(
                        Action.VIEW_DELIVERY,
                        "status",
                        HERE,
                        place -> new Trial(delivery::status, () -> get("/api/v1/mail-delivery"))),
                new ActionProbe(
                        Action.VIEW_DELIVERY,
                        "mails",
                        HERE,
                        place -> new Trial(
                                () -> delivery.mails(List.of(), PageQuery.of(0, 10)),
                                () -> get("/api/v1/mail-delivery/mails?state=FAILED"))),
                new ActionProbe(Action.VIEW_DELIVERY, "retry", Place.AGENCIES, place -> {
                    long mail = failedMail(place);
                    return new Trial(
                            () -> delivery.retry(mail), () -> post("/api/v1/mail-delivery/mails/{id}/retry", mail));
                }),
                new ActionProbe(
                        Action.VIEW_DELIVERY,
                        "retry all",
                        HERE,
                        place -> new Trial(delivery::retryFailed, () -> post("/api/v1/mail-delivery/retry"))));
    }

    private long failedMail(Place place) {
        jdbc.sql("INSERT INTO mail_outbox (agency_id, person_id, mail_key, message_id, recipient, subject, text_body,"
                        + " html_body, state, created_at, next_try) SELECT agency_id, id, 'now:1', '<1@dondoc>',"
                        + " 'a@example.vn', 'Thư', '', '', 'FAILED', NOW(), NOW() FROM person WHERE username = ?")
                .param(place.account("vanphong"))
                .update();
        return jdbc.sql("SELECT MAX(id) FROM mail_outbox").query(Long.class).single();
    }
}
