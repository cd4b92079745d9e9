package vn.dondoc.ui.absence;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.dondoc.organization.Absences;
import vn.dondoc.organization.Organization;
import vn.dondoc.security.Access;
import vn.dondoc.security.CurrentActor;
import vn.dondoc.task.HandOvers;

/** The services that the screens of absences call, handed from a page to its parts. */
@Component
record AbsenceServices(
        Absences absences,
        HandOvers handOvers,
        Organization organization,
        Access access,
        CurrentActor actor,
        Clock clock) {

    LocalDate today() {
        return LocalDate.now(clock);
    }
}
