package vn.dondoc.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.lang.Nullable;
import org.springframework.stereotype.Component;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.common.Vietnamese;

/** What an absence must satisfy. */
@Component
class AbsenceRules {

    /** How long ago an absence may have begun: a person who fell ill is entered afterwards. */
    static final int DAYS_BACK = 7;

    /** Longest absence in days; whoever is away longer hands the work over. */
    static final int LONGEST = 366;

    private static final int LONGEST_REASON = 300;

    private final Organization organization;
    private final AbsenceRows rows;
    private final Clock clock;

    AbsenceRules(Organization organization, AbsenceRows rows, Clock clock) {
        this.organization = organization;
        this.rows = rows;
        this.clock = clock;
    }

    /** The input cleaned. The agency is locked, so that two entries cannot both find the days free. */
    AbsenceData checked(AbsenceData input, Person person) {
        if (!person.active()) {
            throw new InvalidInputException("personId", "Tài khoản của " + person.fullName() + " đang bị khóa.");
        }
        checkDays(input.fromDay(), input.toDay());
        String reason = InputRule.optional("reason", "Lý do", input.reason(), LONGEST_REASON);
        rows.of(person.id(), input.fromDay(), input.toDay()).stream()
                .findFirst()
                .ifPresent(other -> {
                    throw new InvalidInputException(
                            "fromDay",
                            "%s đã có kỳ vắng mặt %s; hãy chọn ngày khác hoặc kết thúc kỳ đó trước."
                                    .formatted(person.fullName(), range(other)));
                });
        Person substitute = substitute(input, person);
        return new AbsenceData(person.id(), substitute.id(), input.fromDay(), input.toDay(), reason);
    }

    /** Whether {@code candidate} may stand in for {@code person}, apart from being absent as well. */
    static boolean mayStandIn(Person candidate, Person person) {
        return candidate.active() && candidate.id() != person.id() && candidate.agencyId() == person.agencyId();
    }

    /** What to look after when {@code person} is away: whom he or she was to stand in for. */
    List<String> warnings(AbsenceData data, Person person) {
        return rows.substitutedBy(person.id(), data.fromDay(), data.toDay()).stream()
                .map(other ->
                        "%s đang được cử làm thay %s %s; trong những ngày cùng vắng không ai làm thay %s. Hãy cử người khác."
                                .formatted(person.fullName(), other.personName(), range(other), other.personName()))
                .toList();
    }

    static String range(Absence absence) {
        return range(absence.fromDay(), absence.lastDay());
    }

    static String range(LocalDate from, LocalDate to) {
        return from.equals(to)
                ? "ngày " + Vietnamese.date(from)
                : "từ %s đến %s".formatted(Vietnamese.date(from), Vietnamese.date(to));
    }

    private void checkDays(@Nullable LocalDate from, @Nullable LocalDate to) {
        LocalDate today = LocalDate.now(clock);
        if (from == null) {
            throw new InvalidInputException("fromDay", "Hãy chọn ngày bắt đầu vắng mặt.");
        }
        if (to == null) {
            throw new InvalidInputException("toDay", "Hãy chọn ngày cuối cùng vắng mặt.");
        }
        if (to.isBefore(from)) {
            throw new InvalidInputException("toDay", "Ngày cuối cùng phải từ ngày bắt đầu trở đi.");
        }
        if (from.isBefore(today.minusDays(DAYS_BACK))) {
            throw new InvalidInputException(
                    "fromDay",
                    "Chỉ nhập được kỳ vắng mặt bắt đầu trong vòng %d ngày qua, từ %s."
                            .formatted(DAYS_BACK, Vietnamese.date(today.minusDays(DAYS_BACK))));
        }
        if (to.isBefore(today)) {
            throw new InvalidInputException(
                    "toDay", "Kỳ vắng mặt này đã qua; người làm thay chỉ có quyền từ hôm nay trở đi.");
        }
        if (to.isAfter(from.plusDays(LONGEST))) {
            throw new InvalidInputException(
                    "toDay", "Kỳ vắng mặt dài quá một năm; hãy rút ngắn hoặc bàn giao công việc cho người khác.");
        }
    }

    private Person substitute(AbsenceData input, Person person) {
        if (input.substituteId() == null) {
            throw new InvalidInputException("substituteId", "Hãy chọn người làm thay.");
        }
        if (input.substituteId() == person.id()) {
            throw new InvalidInputException("substituteId", "Người làm thay phải là người khác.");
        }
        Person substitute = organization.person(person.agencyId(), input.substituteId());
        if (!mayStandIn(substitute, person)) {
            throw new InvalidInputException(
                    "substituteId",
                    "Tài khoản của %s đang bị khóa; hãy chọn người khác.".formatted(substitute.fullName()));
        }
        rows.of(substitute.id(), input.fromDay(), input.toDay()).stream()
                .findFirst()
                .ifPresent(other -> {
                    throw new InvalidInputException(
                            "substituteId",
                            "%s cũng vắng mặt %s; hãy chọn người khác.".formatted(substitute.fullName(), range(other)));
                });
        return substitute;
    }
}
