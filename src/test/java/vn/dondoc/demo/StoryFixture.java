package vn.dondoc.demo;

import java.time.LocalDateTime;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import vn.dondoc.TestClock;
import vn.dondoc.report.ReportOpening;
import vn.dondoc.workflow.EngineTimers;

/**
 * The demo's story for tests, told on the test's clock, which starts at the story's beginning. The year takes half a
 * minute: for few tests.
 */
public final class StoryFixture {

    private final ApplicationContext program;
    private final TestClock clock;
    private final EngineTimers timers;
    private final ReportOpening opening;

    StoryFixture(ApplicationContext program, TestClock clock, EngineTimers timers, ReportOpening opening) {
        this.program = program;
        this.clock = clock;
        this.timers = timers;
        this.opening = opening;
    }

    /** Makes the fixture available to every integration test. */
    @TestConfiguration(proxyBeanMethods = false)
    public static class Beans {

        @Bean
        StoryFixture storyFixture(
                ApplicationContext program, TestClock clock, EngineTimers timers, ReportOpening opening) {
            return new StoryFixture(program, clock, timers, opening);
        }
    }

    /** The usual story, from 22/01/2024 to the morning of 19/3/2024. */
    public void tell() {
        try (AnnotationConfigApplicationContext story = story()) {
            story.getBean(DemoStory.class).tell(DemoStory.END);
            story.getBean(DemoRegisters.class).fill(clock.today());
            story.getBean(DemoTargets.class).fill();
        }
    }

    /** The story and the rest of the year, to 31/12/2024, 17:00. */
    public void tellYear() {
        try (AnnotationConfigApplicationContext story = story()) {
            story.getBean(DemoStory.class).tell(DemoStory.END);
            story.getBean(DemoYear.class).tell();
        }
    }

    private AnnotationConfigApplicationContext story() {
        clock.setTo(DemoStory.BEGIN);
        AnnotationConfigApplicationContext story = new AnnotationConfigApplicationContext();
        story.setParent(program);
        story.registerBean(DemoPassage.class, () -> new Passage());
        story.register(DemoParts.class);
        story.refresh();
        return story;
    }

    /** As the demo's clock moves: periods open as soon as it has passed their day. */
    private final class Passage implements DemoPassage {

        @Override
        public void jump(LocalDateTime moment) {
            if (moment.isAfter(now())) {
                clock.setTo(moment);
                opening.openDue();
            }
        }

        @Override
        public void pass(LocalDateTime moment) {
            if (moment.isAfter(now())) {
                timers.runUntil(moment);
                opening.openDue();
            }
        }

        private LocalDateTime now() {
            return LocalDateTime.ofInstant(clock.instant(), clock.getZone());
        }
    }
}
