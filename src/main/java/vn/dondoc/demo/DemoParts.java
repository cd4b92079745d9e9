package vn.dondoc.demo;

import org.springframework.context.annotation.Import;

/** The parts of the story as beans; what moves time, a {@link DemoPassage}, comes from whoever tells it. */
@Import({
    DemoAgenda.class,
    DemoWork.class,
    DemoDirectives.class,
    DemoReports.class,
    DemoRegisters.class,
    DemoInspections.Services.class,
    DemoInspections.class,
    DemoFeedback.Services.class,
    DemoFeedback.class,
    DemoTargets.class,
    DemoStory.Plans.class,
    DemoStory.class,
    DemoDailyWork.class,
    DemoNeighbours.class,
    DemoYearReports.class,
    DemoYear.class
})
final class DemoParts {}
