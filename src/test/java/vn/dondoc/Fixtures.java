package vn.dondoc;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;
import vn.dondoc.dashboard.comparison.SuperiorFixture;
import vn.dondoc.demo.StoryFixture;
import vn.dondoc.feedback.FeedbackFixture;
import vn.dondoc.indicator.QuarterForm;
import vn.dondoc.inspection.InspectionFixture;
import vn.dondoc.plan.PlanFixture;
import vn.dondoc.plan.ReplacementFixture;
import vn.dondoc.report.ReportFixture;
import vn.dondoc.target.TargetFixture;
import vn.dondoc.task.MovesFixture;
import vn.dondoc.task.TaskFixture;
import vn.dondoc.workflow.EngineTimers;

/** The clock, the database and the fixtures of tests, each named once for every kind of context. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Import({
    TestContext.class,
    TestOrganization.class,
    TaskFixture.Beans.class,
    MovesFixture.Beans.class,
    PlanFixture.Beans.class,
    ReplacementFixture.Beans.class,
    EngineTimers.Beans.class,
    QuarterForm.Beans.class,
    ReportFixture.Beans.class,
    SuperiorFixture.Beans.class,
    StoryFixture.Beans.class,
    FeedbackFixture.Beans.class,
    TargetFixture.Beans.class,
    InspectionFixture.Beans.class
})
public @interface Fixtures {}
