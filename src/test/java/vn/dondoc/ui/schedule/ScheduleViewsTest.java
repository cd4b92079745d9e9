package vn.dondoc.ui.schedule;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.plan.PlanFixture;
import vn.dondoc.plan.PlanIssuance;
import vn.dondoc.security.CurrentActor;
import vn.dondoc.task.TaskFixture;
import vn.dondoc.ui.UiTest;

class ScheduleViewsTest extends UiTest {

    @Autowired
    TaskFixture fixture;

    @Autowired
    PlanFixture plans;

    @Autowired
    PlanIssuance issuance;

    @Autowired
    CurrentActor actor;

    @Test
    void theTimelineDrawsBarsMonthsTodayAndATable() {
        long plan = plans.small();
        actor.runAs("vanphong", () -> issuance.submitSigned(plan, null));
        actor.runAs("giamdoc", () -> {
            issuance.approve(plan, null);
            issuance.issue(plan, null, "57/KH-STP", clock.today(), done -> {});
        });
        loginAs("giamdoc");
        open("ke-hoach/" + plan + "/tien-do");
        String chart = _get(Html.class).getInnerHtml();
        assertThat(chart).contains("dd-tl-today", "dd-tl-bar", "T12").doesNotContain("dd-tl-free");
        assertThat(_find(SpanTable.class)).hasSize(1);
        open("ke-hoach/" + plan + "/tien-do?phong-to=QUARTER&nhom=UNIT");
        assertThat(_get(Html.class).getInnerHtml()).contains("dd-tl-free");
    }

    @Test
    void theCalendarTurnsItsPagesAndLeadsToTheListOfADay() {
        fixture.assignment(LocalDate.of(2024, 4, 17));
        loginAs("truongphong.hctp");
        open("lich-don-vi?thang=2024-04");
        assertThat(_find(Anchor.class, spec -> spec.withClasses("dd-day-item"))).hasSize(1);
        assertThat(_find(Anchor.class, spec -> spec.withClasses("dd-day-number")).stream()
                        .map(Anchor::getHref))
                .contains("cong-viec/tat-ca?loc=ANY&han-tu=2024-04-17&han-truoc=2024-04-18");
        _click(_get(Button.class, spec -> spec.withText("Tháng này")));
        assertThat(_find(Anchor.class, spec -> spec.withClasses("dd-day-item"))).isEmpty();
        open("lich-don-vi?thang=nonsense");
        assertThat(_get(MonthSheet.class)).isNotNull();
    }
}
