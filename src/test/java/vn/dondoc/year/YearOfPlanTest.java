package vn.dondoc.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ConfigurableApplicationContext;
import vn.dondoc.DatabaseTest;
import vn.dondoc.reporting.FigureQueries;
import vn.dondoc.reporting.FigureQuery;
import vn.dondoc.reporting.Figures;
import vn.dondoc.security.CurrentActor;

/**
 * A year of plan 56/KH-STP, from the day it was signed to 31/12/2024: some parts are early, some late, some get more
 * time, some are sent back, one goes to another unit, one is stopped. The figures at each cut-off are compared with a
 * count by hand over the book of the script, and stay the same when they are asked for again at the end of the year,
 * and when the program is started anew in the middle of it.
 */
class YearOfPlanTest extends DatabaseTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 3, 19);
    private static final LocalDate LAST = LocalDate.of(2024, 12, 31);
    private static final List<LocalDate> CUT_OFFS =
            List.of(LocalDate.of(2024, 6, 14), LocalDate.of(2024, 9, 14), LocalDate.of(2024, 12, 14), LAST);

    @Autowired
    ConfigurableApplicationContext program;

    @Test
    void theFiguresOfAYearAreThoseOfACountByHand() {
        Played whole = play(null);
        Played restarted = replay();
        assertThat(restarted.figures()).as("with a restart in July").isEqualTo(whole.figures());
        assertThat(restarted.notices())
                .as("with a restart in July")
                .containsExactlyInAnyOrderElementsOf(whole.notices());
        assertThat(whole.notices()).isNotEmpty();
        assertThat(new HashSet<>(whole.notices()))
                .as("nothing is told twice on one day")
                .hasSameSizeAs(whole.notices());
    }

    /** What came out of a year. */
    private record Played(Map<LocalDate, Figures> figures, List<String> notices) {}

    private Played replay() {
        database.reset();
        return play(LocalDate.of(2024, 7, 17));
    }

    /** @param restartAfter the day after which the program is started anew; null = never */
    private Played play(LocalDate restartAfter) {
        Year year = new Year(program, null);
        long plan = year.issue();
        ConfigurableApplicationContext running = program;
        Map<LocalDate, Figures> then = new LinkedHashMap<>();
        LocalDate from = FIRST;
        List<LocalDate> stops = new ArrayList<>(CUT_OFFS);
        if (restartAfter != null) {
            stops.add(restartAfter);
            stops.sort(LocalDate::compareTo);
        }
        try {
            for (LocalDate stop : stops) {
                year.play(from, stop);
                from = stop.plusDays(1);
                if (stop.equals(restartAfter)) {
                    running = SecondProgram.start();
                    year = new Year(running, year);
                } else {
                    Figures figures = figures(running, plan, stop);
                    then.put(stop, figures);
                    assertThat(figures).as("at the end of " + stop).isEqualTo(HandCount.at(year.book, stop));
                }
            }
            for (Map.Entry<LocalDate, Figures> one : then.entrySet()) {
                assertThat(figures(running, plan, one.getKey()))
                        .as("asked again at the end of the year, as of " + one.getKey())
                        .isEqualTo(one.getValue());
            }
            List<String> notices = year.notices();
            notices.sort(String::compareTo);
            return new Played(then, notices);
        } finally {
            if (running != program) {
                running.close();
            }
        }
    }

    private static Figures figures(ConfigurableApplicationContext running, long plan, LocalDate asOf) {
        return running.getBean(CurrentActor.class)
                .callAs("giamdoc", () -> running.getBean(FigureQueries.class).figures(FigureQuery.ofPlan(plan, asOf)));
    }
}
