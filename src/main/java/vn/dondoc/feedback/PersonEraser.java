package vn.dondoc.feedback;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.audit.AuditSubject;
import vn.dondoc.audit.AuditTrail;
import vn.dondoc.document.AttachmentService;
import vn.dondoc.organization.AgencyParameter;
import vn.dondoc.organization.AgencyParameters;
import vn.dondoc.security.Actor;

/**
 * Takes personal data out: the person's row, and the content of what came from the person or went to him or her. The case, its history and its
 * counts stay.
 */
@Component
class PersonEraser {

    private final JdbcClient jdbc;
    private final FeedbackRows rows;
    private final ApologyRows apologies;
    private final PersonRows persons;
    private final NamedTexts texts;
    private final AttachmentService attachments;
    private final AgencyParameters parameters;
    private final FeedbackLog log;
    private final AuditTrail audit;
    private final Clock clock;

    PersonEraser(
            JdbcClient jdbc,
            FeedbackRows rows,
            ApologyRows apologies,
            PersonRows persons,
            NamedTexts texts,
            AttachmentService attachments,
            AgencyParameters parameters,
            FeedbackLog log,
            AuditTrail audit,
            Clock clock) {
        this.jdbc = jdbc;
        this.rows = rows;
        this.apologies = apologies;
        this.persons = persons;
        this.texts = texts;
        this.attachments = attachments;
        this.parameters = parameters;
        this.log = log;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Cases and letters about dossiers whose personal data are still kept, the oldest first. The term of a case runs from
     * its end; of one that was answered and of which nobody has said whether it is published, from the answer.
     */
    List<ErasableFeedback> kept(long agencyId) {
        int years = parameters.number(agencyId, AgencyParameter.FEEDBACK_PERSONAL_DATA_YEARS);
        LocalDate today = LocalDate.now(clock);
        return jdbc.sql("""
                        SELECT f.id, FALSE AS apology, f.case_number, f.case_year, NULL AS code,
                          COALESCE(f.ended_on, f.answered_on) AS ended_on
                        FROM feedback f WHERE f.agency_id = :agency AND f.erased_on IS NULL
                          AND (f.ended_on IS NOT NULL OR f.answered_on IS NOT NULL)
                        UNION ALL
                        SELECT a.id, TRUE, 0, 0, a.dossier_code, GREATEST(a.new_date, COALESCE(a.settled_on, a.new_date))
                        FROM apology a WHERE a.agency_id = :agency AND a.feedback_id IS NULL AND a.erased_on IS NULL
                          AND (a.settled_on IS NOT NULL OR a.new_date < :today)
                        ORDER BY 6, 1""")
                .param("agency", agencyId)
                .param("today", today)
                .query((row, index) -> {
                    LocalDate ended = row.getObject("ended_on", LocalDate.class);
                    LocalDate from = ended.plusYears(years).plusDays(1);
                    return new ErasableFeedback(
                            row.getLong("id"),
                            row.getBoolean("apology"),
                            row.getBoolean("apology")
                                    ? "Thư xin lỗi hồ sơ " + row.getString("code")
                                    : "PAKN " + FeedbackRows.code(row),
                            ended,
                            from,
                            !today.isBefore(from));
                })
                .list();
    }

    /**
     * Erases one of {@link #kept}.
     *
     * @param actor null for the program
     * @return whether it was there to erase: another node or person may have been first
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean erase(long agencyId, ErasableFeedback one, @Nullable Actor actor, String why) {
        LocalDate today = LocalDate.now(clock);
        if (one.apology()) {
            if (apologies.lock(agencyId, one.id()).erasedOn() != null) {
                return false;
            }
            persons.eraseAddressee(one.id());
            apologies.erased(one.id(), today);
        } else {
            Feedback feedback = rows.lock(agencyId, one.id());
            if (feedback.erasedOn() != null) {
                return false;
            }
            persons.of(one.id()).ifPresent(person -> texts.erase(one.id(), person));
            for (FilePart part : FilePart.personalParts()) {
                attachments.erase(agencyId, persons.files(one.id(), part));
                persons.forgetFiles(one.id(), part);
            }
            persons.erase(one.id());
            rows.erased(one.id(), today);
            log.add(feedback, actor, FeedbackHappened.Kind.ERASED, "xóa thông tin cá nhân của người phản ánh: " + why);
        }
        String text = "Xóa thông tin cá nhân, %s: %s".formatted(one.what(), why);
        Long subject = one.apology() ? null : one.id();
        Optional.ofNullable(actor)
                .ifPresentOrElse(
                        person -> audit.record(person, AuditSubject.FEEDBACK, subject, text),
                        () -> audit.record(agencyId, AuditSubject.FEEDBACK, subject, text));
        return true;
    }
}
