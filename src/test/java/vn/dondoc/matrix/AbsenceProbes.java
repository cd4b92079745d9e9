package vn.dondoc.matrix;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static vn.dondoc.security.Action.MANAGE_ABSENCE;

import java.time.LocalDate;
import java.util.List;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import vn.dondoc.matrix.ActionProbe.Trial;
import vn.dondoc.organization.AbsenceData;
import vn.dondoc.organization.Absences;
import vn.dondoc.security.ActorDirectory;
import vn.dondoc.security.CurrentActor;

/** Absences of the officer of a place; the substitute is none of the accounts that try. */
@Component
class AbsenceProbes implements ActionProbes {

    private static final LocalDate FROM = LocalDate.of(2024, 6, 17);
    private static final LocalDate TO = LocalDate.of(2024, 6, 25);

    private final Absences absences;
    private final ActorDirectory directory;
    private final CurrentActor current;

    AbsenceProbes(Absences absences, ActorDirectory directory, CurrentActor current) {
        this.absences = absences;
        this.directory = directory;
        this.current = current;
    }

    @Override
    public List<ActionProbe> probes() {
        return List.of(
                new ActionProbe(
                        MANAGE_ABSENCE,
                        "enter",
                        Place.TASKS,
                        place -> new Trial(() -> absences.enter(data(place)), () -> post("/api/v1/absences")
                                .contentType(MediaType.APPLICATION_JSON)
                                .content("{\"personId\":%d,\"substituteId\":%d,\"from\":\"%s\",\"to\":\"%s\"}"
                                        .formatted(person(place.officer()), substitute(place), FROM, TO)))),
                new ActionProbe(MANAGE_ABSENCE, "end", Place.TASKS, place -> {
                    long id = entered(place);
                    return new Trial(() -> absences.end(id, 0), () -> post("/api/v1/absences/{id}/end", id));
                }),
                new ActionProbe(MANAGE_ABSENCE, "look at", Place.TASKS, place -> {
                    long id = entered(place);
                    return new Trial(() -> absences.absence(id), () -> get("/api/v1/absences/{id}", id));
                }),
                new ActionProbe(
                        MANAGE_ABSENCE,
                        "who can stand in",
                        Place.TASKS,
                        place -> new Trial(
                                () -> absences.substitutes(person(place.officer()), FROM, TO),
                                () -> get("/api/v1/absences/substitutes?personId={id}", person(place.officer())))));
    }

    private long entered(Place place) {
        return current.callAs(
                place.account("giamdoc"),
                () -> absences.enter(data(place)).absence().id());
    }

    private AbsenceData data(Place place) {
        return new AbsenceData(person(place.officer()), substitute(place), FROM, TO, "");
    }

    private long substitute(Place place) {
        return person(place.account("chuyenvien2.bttp"));
    }

    private long person(String account) {
        return directory.actor(account).orElseThrow().personId();
    }
}
