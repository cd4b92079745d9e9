package vn.dondoc.matrix;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.dondoc.matrix.ActionProbe.Trial;
import vn.dondoc.notification.ChasingLetters;
import vn.dondoc.security.Action;
import vn.dondoc.task.TaskFixture;

/** The Office's letter that chases a unit. */
@Component
class ChasingProbes implements ActionProbes {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 18);

    private final ChasingLetters letters;
    private final TaskFixture fixture;
    private final JdbcClient jdbc;

    ChasingProbes(ChasingLetters letters, TaskFixture fixture, JdbcClient jdbc) {
        this.letters = letters;
        this.fixture = fixture;
        this.jdbc = jdbc;
    }

    @Override
    public List<ActionProbe> probes() {
        return List.of(
                new ActionProbe(Action.REMIND, "letter to a unit", Place.AGENCIES, place -> {
                    long unit = unitWithLateWork(place);
                    return new Trial(
                            () -> letters.letter(unit, false, Set.of()),
                            () -> get("/api/v1/units/{id}/chasing-letter", unit));
                }),
                new ActionProbe(Action.REMIND, "letter sent", Place.AGENCIES, place -> {
                    long unit = unitWithLateWork(place);
                    return new Trial(() -> letters.sent(unit, true, null, "265/STP-VP", DAY), () -> post(
                                    "/api/v1/units/{id}/chasing-letter/dispatch", unit)
                            .contentType(MediaType.APPLICATION_JSON)
                            .content("{\"number\":\"265/STP-VP\",\"sentOn\":\"2024-03-18\"}"));
                }));
    }

    private long unitWithLateWork(Place place) {
        fixture.assignment(LocalDate.of(2024, 3, 1));
        return jdbc.sql("SELECT u.id FROM unit u JOIN agency a ON a.id = u.agency_id"
                        + " WHERE u.code = 'hctp' AND a.code = ?")
                .param(place.foreign() ? "stp-kiengiang" : "stp-angiang")
                .query(Long.class)
                .single();
    }
}
