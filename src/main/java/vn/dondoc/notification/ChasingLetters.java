package vn.dondoc.notification;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.common.NotPossibleException;
import vn.dondoc.common.PageQuery;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.document.office.OfficeDocument;
import vn.dondoc.organization.Organization;
import vn.dondoc.organization.Unit;
import vn.dondoc.security.Access;
import vn.dondoc.security.Action;
import vn.dondoc.security.Actor;
import vn.dondoc.security.Subject;
import vn.dondoc.task.AssignmentFilter;
import vn.dondoc.task.AssignmentQueries;
import vn.dondoc.task.AssignmentRow;
import vn.dondoc.task.Chasing;
import vn.dondoc.task.InboxScope;
import vn.dondoc.task.QuickFilter;

/**
 * The Office's letter that chases a unit (công văn đôn đốc): who may remind in the whole agency has it written as a
 * .docx, sends it on paper or by the document system, and says here that it was sent.
 */
@Service
@Transactional
public class ChasingLetters {

    private static final int MOST = 500;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,6}/[\\p{Lu}\\d&-]{2,30}");

    private final AssignmentQueries queries;
    private final ChasingLetterWriter writer;
    private final Chasing chasing;
    private final Notices notices;
    private final Recipients recipients;
    private final Organization organization;
    private final Access access;
    private final Clock clock;

    ChasingLetters(
            AssignmentQueries queries,
            ChasingLetterWriter writer,
            Chasing chasing,
            Notices notices,
            Recipients recipients,
            Organization organization,
            Access access,
            Clock clock) {
        this.queries = queries;
        this.writer = writer;
        this.chasing = chasing;
        this.notices = notices;
        this.recipients = recipients;
        this.organization = organization;
        this.access = access;
        this.clock = clock;
    }

    /** Whether the person logged in writes such letters. */
    @Transactional(readOnly = true)
    public boolean mayWrite(long agencyId) {
        return access.may(Action.REMIND, Subject.agency(agencyId));
    }

    /**
     * What a letter to the unit would name today.
     *
     * @throws vn.dondoc.common.NotFoundException when the agency has no such unit
     */
    @Transactional(readOnly = true)
    public ChasingList list(long unitId) {
        Actor actor = actor();
        Unit unit = organization.unit(actor.agencyId(), unitId);
        return new ChasingList(unit, rows(unitId, QuickFilter.OVERDUE), rows(unitId, QuickFilter.DUE_7_DAYS));
    }

    /**
     * The letter as a .docx.
     *
     * @param dueSoon also what is due within seven days
     * @param only just these assignments; null or empty for all
     * @throws NotPossibleException when there is nothing to chase
     */
    @Transactional(readOnly = true)
    public LetterFile letter(long unitId, boolean dueSoon, @Nullable Set<Long> only) {
        ChasingList named = named(list(unitId), dueSoon, only);
        byte[] content = writer.write(actor().agencyId(), named);
        String name = "cong-van-don-doc-" + named.unit().code() + "-" + LocalDate.now(clock) + ".docx";
        return new LetterFile(name, OfficeDocument.CONTENT_TYPE, content);
    }

    /**
     * The letter was sent: noted in the history of each piece of work that it names, and told to the unit's head and the
     * officers, each once.
     *
     * @param number number and symbol of the letter, for example {@code 265/STP-VP}
     * @param sentOn its date, not in the future
     * @param only just these assignments; null or empty for all
     * @return in how many histories it was noted
     */
    public int sent(
            long unitId,
            boolean dueSoon,
            @Nullable Set<Long> only,
            @Nullable String number,
            @Nullable LocalDate sentOn) {
        Actor actor = actor();
        String checked = checked(number);
        if (sentOn == null || sentOn.isAfter(LocalDate.now(clock))) {
            throw new InvalidInputException("sentOn", "Hãy nhập ngày của công văn, không sau hôm nay.");
        }
        ChasingList named = named(list(unitId), dueSoon, only);
        List<AssignmentRow> all = new ArrayList<>(named.late());
        all.addAll(named.soon());
        String letter = "công văn số %s ngày %s".formatted(checked, Vietnamese.date(sentOn));
        List<Long> noted =
                chasing.letterSent(all.stream().map(AssignmentRow::id).toList(), "đôn đốc bằng " + letter);
        if (!noted.isEmpty()) {
            tell(actor, named.unit(), all, letter, "letter:" + checked + ":" + sentOn);
        }
        return noted.size();
    }

    private void tell(Actor actor, Unit unit, List<AssignmentRow> all, String letter, String key) {
        Set<Long> people =
                new LinkedHashSet<>(recipients.of(actor.agencyId(), unit.id(), null, List.of(Audience.HEAD)));
        Set<Long> officers = new LinkedHashSet<>();
        all.stream().filter(row -> row.officerId() != null).forEach(row -> officers.add(row.officerId()));
        people.addAll(recipients.roster(actor.agencyId()).known(officers));
        notices.deliver(Notice.of(
                        actor.agencyId(),
                        NoticeReason.CHASED,
                        "Văn phòng đôn đốc %s bằng %s: %d nhiệm vụ.".formatted(unit.name(), letter, all.size()),
                        "cong-viec/cua-phong?loc=OVERDUE",
                        people,
                        ascii(key))
                .without(actor.personId()));
    }

    private static String ascii(String key) {
        return Vietnamese.plainKey(key).replaceAll("[^\\x20-\\x7e]", "?");
    }

    private static ChasingList named(ChasingList list, boolean dueSoon, @Nullable Set<Long> only) {
        Predicate<AssignmentRow> wanted = row -> only == null || only.isEmpty() || only.contains(row.id());
        ChasingList named = new ChasingList(
                list.unit(),
                list.late().stream().filter(wanted).toList(),
                dueSoon ? list.soon().stream().filter(wanted).toList() : List.of());
        if (named.late().isEmpty() && named.soon().isEmpty()) {
            throw new NotPossibleException("%s không có nhiệm vụ nào %s để đôn đốc."
                    .formatted(list.unit().name(), dueSoon ? "quá hạn hoặc sắp đến hạn" : "quá hạn"));
        }
        return named;
    }

    private List<AssignmentRow> rows(long unitId, QuickFilter which) {
        return queries.rows(AssignmentFilter.of(InboxScope.ALL, which).withUnit(unitId), PageQuery.of(0, MOST));
    }

    private Actor actor() {
        return access.require(
                Action.REMIND, Subject.agency(access.require(Action.REMIND).agencyId()));
    }

    private static String checked(@Nullable String number) {
        String stripped = number == null ? "" : number.strip();
        if (!NUMBER.matcher(stripped).matches()) {
            throw new InvalidInputException("number", "Hãy nhập số, ký hiệu của công văn, ví dụ 265/STP-VP.");
        }
        return stripped;
    }
}
