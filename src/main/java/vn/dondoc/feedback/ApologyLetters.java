package vn.dondoc.feedback;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.audit.AuditSubject;
import vn.dondoc.audit.AuditTrail;
import vn.dondoc.common.EnteredText;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.common.LikePattern;
import vn.dondoc.common.NotPossibleException;
import vn.dondoc.common.PageOf;
import vn.dondoc.common.PageQuery;
import vn.dondoc.common.StaleDataException;
import vn.dondoc.organization.Organization;
import vn.dondoc.register.RegisterFacts;
import vn.dondoc.security.Access;
import vn.dondoc.security.Action;
import vn.dondoc.security.Actor;
import vn.dondoc.security.Subject;

/**
 * Letters of apology for late dossiers of the one-stop desk and for late feedback: one each, with the reason and one new
 * date (61/2018/NĐ-CP, domain.md section 7).
 */
@Service
@Transactional
public class ApologyLetters {

    private final Access access;
    private final FeedbackGuard guard;
    private final FeedbackRows feedback;
    private final ApologyRows rows;
    private final PersonRows persons;
    private final FeedbackTimes times;
    private final FeedbackWorkflow workflow;
    private final RegisterFacts facts;
    private final Organization organization;
    private final AuditTrail audit;
    private final Clock clock;

    ApologyLetters(
            Access access,
            FeedbackGuard guard,
            FeedbackRows feedback,
            ApologyRows rows,
            PersonRows persons,
            FeedbackTimes times,
            FeedbackWorkflow workflow,
            RegisterFacts facts,
            Organization organization,
            AuditTrail audit,
            Clock clock) {
        this.access = access;
        this.guard = guard;
        this.feedback = feedback;
        this.rows = rows;
        this.persons = persons;
        this.times = times;
        this.workflow = workflow;
        this.facts = facts;
        this.organization = organization;
        this.audit = audit;
        this.clock = clock;
    }

    /** A page of the letters, the latest first. Units see those about what is theirs. */
    @Transactional(readOnly = true)
    public PageOf<Apology> find(ApologyFilter filter, PageQuery page) {
        List<Object> values = new ArrayList<>();
        String where = where(filter, values);
        long total = rows.count(where, values);
        values.add(page.size());
        values.add(page.offset());
        return new PageOf<>(
                rows.list(where, values, " ORDER BY a.written_on DESC, a.id DESC LIMIT ? OFFSET ?"),
                total,
                page.page(),
                page.size());
    }

    /** One letter. */
    @Transactional(readOnly = true)
    public Apology find(long id) {
        Actor actor = access.require(Action.VIEW_FEEDBACK);
        Apology letter = rows.get(actor.agencyId(), id);
        access.require(Action.VIEW_FEEDBACK, new Subject(actor.agencyId(), letter.unitId(), null));
        return letter;
    }

    /** Whether the acting person may see to whom the letter goes, and it is still known. */
    @Transactional(readOnly = true)
    public boolean mayRead(Apology letter) {
        Actor actor = access.require(Action.VIEW_FEEDBACK);
        return letter.erasedOn() == null && access.may(Action.VIEW_FEEDBACK_PERSON, whose(actor, letter));
    }

    /** To whom the letter goes; the reading is written down. */
    public FeedbackPerson addressee(long id) {
        Actor actor = access.require(Action.VIEW_FEEDBACK_PERSON);
        Apology letter = rows.get(actor.agencyId(), id);
        Long feedbackId = letter.feedbackId();
        Actor reader = access.require(Action.VIEW_FEEDBACK_PERSON, whose(actor, letter));
        FeedbackPerson person = (feedbackId == null ? persons.addressee(id) : persons.of(feedbackId))
                .orElseThrow(() -> new NotPossibleException("Thông tin cá nhân đã được xóa vì hết thời hạn lưu."));
        audit.record(reader, AuditSubject.FEEDBACK, feedbackId, "In thư xin lỗi về %s".formatted(letter.code()));
        return person;
    }

    /**
     * The letter about a feedback that is not answered in time. Its new date governs reminders; the feedback is counted by
     * its original term.
     *
     * @return id of the letter
     * @throws NotPossibleException when there is a letter already: at most one new date
     */
    public long forFeedback(long feedbackId, @Nullable Integer version, ApologyDraft draft) {
        FeedbackGuard.Open open = guard.office(
                Action.PUBLISH_FEEDBACK, feedbackId, version, "không hẹn ngày mới được", FeedbackGuard.waiting());
        Feedback about = open.feedback();
        if (about.newDueOn() != null) {
            throw new NotPossibleException("%s đã có thư xin lỗi; chỉ được hẹn lại một lần.".formatted(about.label()));
        }
        ApologyDraft checked = checked(about.agencyId(), about.receivedOn(), about.dueOn(), draft);
        guard.withoutPerson(feedbackId, "reason", checked.reason());
        long id = rows.insert(
                new ApologyRows.Letter(
                        about.agencyId(),
                        feedbackId,
                        null,
                        "",
                        about.unitId(),
                        about.receivedOn(),
                        about.dueOn(),
                        checked),
                open.actor().personId(),
                clock.instant());
        feedback.newDue(feedbackId, checked.newDate());
        workflow.apologised(feedbackId, times.mornings(about.agencyId(), checked.newDate()));
        return id;
    }

    /**
     * The letter about a late dossier.
     *
     * @return id of the letter
     * @throws NotPossibleException when the dossier has one already
     */
    public long forDossier(LateDossier dossier, ApologyDraft draft) {
        Actor actor = writing();
        String code = EnteredText.required("code", dossier.code(), Texts.NUMBER, "Hãy ghi mã hồ sơ.");
        String procedure = EnteredText.required("procedure", dossier.procedure(), 500, "Hãy ghi tên thủ tục.");
        LocalDate today = LocalDate.now(clock);
        LocalDate received = dossier.receivedOn();
        LocalDate due = dossier.dueOn();
        if (received == null || received.isAfter(today)) {
            throw new InvalidInputException("receivedOn", "Hãy chọn ngày nhận hồ sơ, không sau hôm nay.");
        }
        if (due == null || due.isBefore(received)) {
            throw new InvalidInputException("dueOn", "Hãy chọn ngày hẹn trả, không trước ngày nhận.");
        }
        if (dossier.unitId() != null) {
            organization.unit(actor.agencyId(), dossier.unitId());
        }
        FeedbackPerson person = FeedbackPersons.checked(dossier.person());
        ApologyDraft checked = checked(actor.agencyId(), received, due, draft);
        Texts.withoutPerson("reason", checked.reason(), person);
        Texts.withoutPerson("procedure", procedure, person);
        try {
            long id = rows.insert(
                    new ApologyRows.Letter(
                            actor.agencyId(), null, code, procedure, dossier.unitId(), received, due, checked),
                    actor.personId(),
                    clock.instant());
            persons.saveAddressee(id, person);
            return id;
        } catch (DuplicateKeyException e) {
            throw new NotPossibleException("Hồ sơ %s đã có thư xin lỗi; chỉ được hẹn lại một lần.".formatted(code));
        }
    }

    /** The number that the letter got. */
    public void number(long id, @Nullable Integer version, String number) {
        String given = EnteredText.required("number", number, Texts.NUMBER, "Hãy ghi số của thư.");
        open(id, version);
        rows.number(id, given);
    }

    /** When a dossier was settled at last; null takes the day back. Of a feedback its answer counts. */
    public void settled(long id, @Nullable Integer version, @Nullable LocalDate day) {
        Apology letter = open(id, version);
        if (!letter.dossier()) {
            throw new NotPossibleException("Thư về phản ánh, kiến nghị: ngày trả lời được lấy từ chính phản ánh đó.");
        }
        if (day != null && (day.isAfter(LocalDate.now(clock)) || day.isBefore(letter.receivedOn()))) {
            throw new InvalidInputException("day", "Ngày trả kết quả phải từ ngày nhận đến hôm nay.");
        }
        rows.settled(id, day);
    }

    /** Compares the letters with the late dossiers of register DOSSIERS in a window. */
    @Transactional(readOnly = true)
    public LettersCheck check(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw new InvalidInputException("to", "Ngày cuối không được trước ngày đầu.");
        }
        long agency = access.require(Action.VIEW_FEEDBACK).agencyId();
        access.require(Action.VIEW_FEEDBACK, Subject.agency(agency));
        return new LettersCheck(
                from,
                to,
                fact(agency, "RESOLVED_LATE", from, to),
                fact(agency, "OPEN_OVERDUE", from, to),
                rows.lateDossiers(agency, from, to),
                fact(agency, "APOLOGIES", from, to));
    }

    private Subject whose(Actor actor, Apology letter) {
        return letter.feedbackId() == null
                ? new Subject(actor.agencyId(), letter.unitId(), null)
                : FeedbackGuard.subject(feedback.get(actor.agencyId(), letter.feedbackId()));
    }

    @Nullable
    private BigDecimal fact(long agency, String field, LocalDate from, LocalDate to) {
        return facts.value(agency, "DOSSIERS." + field, from, to, null).orElse(null);
    }

    private Actor writing() {
        Actor actor = access.require(Action.PUBLISH_FEEDBACK);
        return access.require(Action.PUBLISH_FEEDBACK, Subject.agency(actor.agencyId()));
    }

    private Apology open(long id, @Nullable Integer version) {
        Apology letter = rows.lock(writing().agencyId(), id);
        if (version != null && version != letter.version()) {
            throw StaleDataException.changed("Thư xin lỗi");
        }
        return letter;
    }

    private ApologyDraft checked(long agencyId, LocalDate received, LocalDate due, ApologyDraft draft) {
        LocalDate today = LocalDate.now(clock);
        String reason = EnteredText.required("reason", draft.reason(), Texts.REASON, "Hãy nêu lý do chậm.");
        LocalDate written = draft.writtenOn() == null ? today : draft.writtenOn();
        if (written.isAfter(today) || written.isBefore(received)) {
            throw new InvalidInputException("writtenOn", "Ngày viết thư phải từ ngày nhận đến hôm nay.");
        }
        LocalDate date = draft.newDate();
        if (date == null || !date.isAfter(due) || !date.isAfter(written)) {
            throw new InvalidInputException("newDate", "Hãy chọn một ngày hẹn mới, sau hạn cũ và sau ngày viết thư.");
        }
        if (!times.workingDay(agencyId, date)) {
            throw new InvalidInputException("newDate", "Ngày hẹn mới là ngày nghỉ; hãy chọn ngày làm việc.");
        }
        return new ApologyDraft(reason, date, written, EnteredText.optional("number", draft.number(), Texts.NUMBER));
    }

    private String where(ApologyFilter filter, List<Object> values) {
        Actor actor = access.require(Action.VIEW_FEEDBACK);
        StringBuilder where = new StringBuilder("a.agency_id = ?");
        values.add(actor.agencyId());
        if (!Access.mayAgencyWide(actor, Action.VIEW_FEEDBACK)) {
            Collection<Long> units = Access.units(actor, Action.VIEW_FEEDBACK);
            where.append(" AND ").append(FeedbackList.in(ApologyRows.WHOSE, units));
            values.addAll(units);
        }
        if (filter.dossier() != null) {
            where.append(filter.dossier() ? " AND a.feedback_id IS NULL" : " AND a.feedback_id IS NOT NULL");
        }
        and(where, values, " AND a.written_on >= ?", filter.from());
        and(where, values, " AND a.written_on <= ?", filter.to());
        and(where, values, " AND " + ApologyRows.WHOSE + " = ?", filter.unitId());
        if (!filter.text().isBlank()) {
            where.append(" AND CONCAT_WS('\\n', a.dossier_code, a.procedure_name, f.title, a.number, a.reason) LIKE ?");
            values.add(LikePattern.containing(filter.text()));
        }
        return where.toString();
    }

    private static void and(StringBuilder where, List<Object> values, String condition, @Nullable Object value) {
        if (value != null) {
            where.append(condition);
            values.add(value);
        }
    }
}
