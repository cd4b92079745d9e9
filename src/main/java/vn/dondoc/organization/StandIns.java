package vn.dondoc.organization;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who stands in for whom today (Asia/Ho_Chi_Minh). No authorisation, like {@link Organization}: for frames, lists and
 * notices of the program itself.
 */
@Service
@Transactional(readOnly = true)
public class StandIns {

    private final AbsenceRows rows;
    private final Clock clock;

    StandIns(AbsenceRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** Whom a person stands in for. */
    public List<StandIn> by(long personId) {
        LocalDate today = LocalDate.now(clock);
        return standIns(rows.substitutedBy(personId, today, today));
    }

    /** Who stands in for a person. */
    public List<StandIn> of(long personId) {
        LocalDate today = LocalDate.now(clock);
        return standIns(rows.of(personId, today, today));
    }

    /** Everybody in an agency who is away today. */
    public List<StandIn> ofAgency(long agencyId) {
        LocalDate today = LocalDate.now(clock);
        return standIns(rows.ofAgency(agencyId, today, today));
    }

    private static List<StandIn> standIns(List<Absence> absences) {
        return absences.stream()
                .map(absence -> new StandIn(
                        absence.personId(),
                        absence.personName(),
                        absence.substituteId(),
                        absence.substituteName(),
                        absence.lastDay()))
                .toList();
    }
}
