package vn.dondoc.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The rest of 2024 in the demo department, for looking at a full year: what the story had begun comes to its end, work
 * is done day by day as {@link DemoDailyWork} says, further documents arrive, registers are kept, targets
 * counted, the reports of the periods go out. Time passes for real, so that reminders and new occurrences carry their own days.
 */
class DemoYear {

    /** Where it ends. */
    static final LocalDateTime END = LocalDateTime.parse("2024-12-31T17:00");

    private static final Logger LOG = LoggerFactory.getLogger(DemoYear.class);

    private final DemoAgenda agenda;
    private final DemoPassage passage;
    private final DemoDailyWork daily;
    private final DemoDirectives directives;
    private final DemoRegisters registers;
    private final DemoTargets targets;
    private final DemoYearReports reports;
    private final DemoNeighbours neighbours;

    DemoYear(
            DemoAgenda agenda,
            DemoPassage passage,
            DemoDailyWork daily,
            DemoDirectives directives,
            DemoRegisters registers,
            DemoTargets targets,
            DemoYearReports reports,
            DemoNeighbours neighbours) {
        this.agenda = agenda;
        this.passage = passage;
        this.daily = daily;
        this.directives = directives;
        this.registers = registers;
        this.targets = targets;
        this.reports = reports;
        this.neighbours = neighbours;
    }

    /** Goes on where the story ended; what the story left in its agenda happens among the rest. */
    void tell() {
        LocalDate first = DemoStory.END.toLocalDate();
        agenda.at(first.atTime(8, 5), () -> registers.fill(first));
        registers.planYear(agenda);
        targets.planYear(agenda);
        directives.planYear(agenda);
        reports.plan(agenda);
        Consumer<LocalDate> beside = neighbours.days();
        for (LocalDate day = first; !day.isAfter(END.toLocalDate()); day = day.plusDays(1)) {
            if (day.getDayOfWeek() == DayOfWeek.TUESDAY || day.getDayOfWeek() == DayOfWeek.THURSDAY) {
                LocalDate today = day;
                agenda.at(day.atTime(16, 40), () -> {
                    daily.day(today);
                    beside.accept(today);
                });
            }
        }
        agenda.play(passage::pass, END);
        passage.pass(END);
        LOG.info("Demo year told");
    }
}
