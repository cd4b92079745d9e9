package vn.dondoc.demo;

import java.time.LocalDateTime;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import vn.dondoc.directive.DirectiveEntry;
import vn.dondoc.document.AttachmentService;
import vn.dondoc.organization.Organization;
import vn.dondoc.plan.PlanDeadlines;
import vn.dondoc.plan.PlanDrafting;
import vn.dondoc.plan.PlanIssuance;
import vn.dondoc.plan.PlanQueries;
import vn.dondoc.plan.PlanReview;
import vn.dondoc.plan.PlanUnits;
import vn.dondoc.platform.DemoClock;
import vn.dondoc.report.ReportCollecting;
import vn.dondoc.report.ReportParts;
import vn.dondoc.report.Reports;
import vn.dondoc.security.CurrentActor;
import vn.dondoc.task.AssignmentQueries;
import vn.dondoc.task.TaskService;

/** Tells the story at the first start of the demo, after its people exist. */
@Configuration(proxyBeanMethods = false)
@Profile("demo")
class DemoStoryConfiguration {

    private static final int AFTER_PEOPLE = 200;

    @Bean
    @Order(AFTER_PEOPLE)
    ApplicationRunner tellDemoStory(
            @Value("${dondoc.clock.start:2024-03-19T08:00}") String until,
            DemoClock clock,
            CurrentActor actor,
            Organization organization,
            PlanDrafting drafting,
            PlanUnits units,
            PlanDeadlines deadlines,
            PlanReview review,
            PlanIssuance issuance,
            PlanQueries plans,
            TaskService tasks,
            AssignmentQueries assignments,
            AttachmentService attachments,
            DirectiveEntry directives,
            Reports reports,
            ReportParts parts,
            ReportCollecting collecting) {
        DemoWork work = new DemoWork(tasks, assignments, attachments, organization, actor);
        DemoStory story = new DemoStory(
                clock,
                actor,
                new DemoStory.Plans(drafting, units, deadlines, review, issuance, plans),
                work,
                new DemoDirectives(directives, actor, work),
                new DemoReports(reports, parts, collecting, actor, work));
        return arguments -> story.tell(LocalDateTime.parse(until));
    }
}
