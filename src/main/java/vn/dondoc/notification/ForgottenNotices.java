package vn.dondoc.notification;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Takes out what people were told about something, with the mails that tell it and have not gone out. */
@Repository
class ForgottenNotices {

    private static final String ABOUT = "agency_id = :agency AND subject_type = :type AND subject_id = :id";

    private final JdbcClient jdbc;

    ForgottenNotices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void forget(long agencyId, SubjectType type, long id) {
        List<Long> mails = jdbc.sql("SELECT id FROM mail_outbox WHERE state IN ('WAITING', 'FAILED', 'UNCLEAR')"
                        + " AND id IN (SELECT mail_id FROM notification WHERE " + ABOUT + ") FOR UPDATE")
                .param("agency", agencyId)
                .param("type", type.name())
                .param("id", id)
                .query(Long.class)
                .list();
        if (!mails.isEmpty()) {
            // what else such a mail tells goes into the next one, unless it may have been told already
            jdbc.sql("UPDATE notification n JOIN mail_outbox o ON o.id = n.mail_id AND o.person_id = n.person_id"
                            + " SET n.mail = 'WAITING', n.mail_id = NULL"
                            + " WHERE o.id IN (:mails) AND o.state <> 'UNCLEAR'")
                    .param("mails", mails)
                    .update();
            jdbc.sql("DELETE FROM mail_outbox WHERE id IN (:mails)")
                    .param("mails", mails)
                    .update();
        }
        jdbc.sql("DELETE FROM notification WHERE " + ABOUT)
                .param("agency", agencyId)
                .param("type", type.name())
                .param("id", id)
                .update();
    }
}
