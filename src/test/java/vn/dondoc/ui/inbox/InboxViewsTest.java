package vn.dondoc.ui.inbox;

import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.common.PageQuery;
import vn.dondoc.organization.Person;
import vn.dondoc.plan.PlanFixture;
import vn.dondoc.plan.PlanIssuance;
import vn.dondoc.security.CurrentActor;
import vn.dondoc.task.AssignmentFilter;
import vn.dondoc.task.AssignmentQueries;
import vn.dondoc.task.AssignmentRow;
import vn.dondoc.task.AssignmentStatus;
import vn.dondoc.task.InboxScope;
import vn.dondoc.task.QuickFilter;
import vn.dondoc.task.TaskService;
import vn.dondoc.ui.UiTest;
import vn.dondoc.ui.component.Alert;
import vn.dondoc.ui.component.FormDialog;

class InboxViewsTest extends UiTest {

    @Autowired
    PlanFixture plans;

    @Autowired
    PlanIssuance issuance;

    @Autowired
    AssignmentQueries queries;

    @Autowired
    TaskService tasks;

    @Autowired
    CurrentActor actor;

    @Test
    void aHeadSeesTheOwnUnitsWorkAndReceivesIt() {
        issue();
        loginAs("truongphong.hctp");
        AssignmentRow row = own("truongphong.hctp").get(0);
        open("cong-viec/cua-phong?chon=" + row.id());
        assertThat(_size(_get(AssignmentGrid.class)))
                .isEqualTo(own("truongphong.hctp").size());
        _click(_find(Button.class, spec -> spec.withText("Tiếp nhận, phân công"))
                .get(0));
        _setValue(officerField(), officer(row.id()));
        _click(_find(Button.class, spec -> spec.withText("Tiếp nhận, phân công"))
                .get(1));
        assertThat(queries.details(row.id()).status()).isEqualTo(AssignmentStatus.RECEIVED);
    }

    @Test
    void whoComesSecondIsToldAndSeesTheFreshState() {
        issue();
        loginAs("truongphong.hctp");
        AssignmentRow row = own("truongphong.hctp").get(0);
        open("viec/" + row.id());
        _click(_get(Button.class, spec -> spec.withText("Tiếp nhận, phân công")));
        Person officer = officer(row.id());
        tasks.receive(row.id(), row.version(), officer.id(), "");
        _setValue(officerField(), officer);
        _click(_find(Button.class, spec -> spec.withText("Tiếp nhận, phân công"))
                .get(1));
        assertThat(_get(FormDialog.class).isOpened())
                .as("what was typed is kept")
                .isTrue();
        assertThat(_get(Alert.class).getElement().getTextRecursively()).contains("xem trạng thái mới");
        assertThat(_find(Button.class, spec -> spec.withText("Cập nhật tiến độ")))
                .isNotEmpty();
    }

    @Test
    void workOfAnotherUnitIsNotShown() {
        issue();
        AssignmentRow foreign = own("truongphong.bttp").get(0);
        loginAs("chuyenvien.hctp");
        open("viec/" + foreign.id());
        assertThat(_find(AssignmentPanel.class)).isEmpty();
    }

    private void issue() {
        long plan = plans.small();
        actor.runAs("vanphong", () -> issuance.submitSigned(plan, null));
        actor.runAs("giamdoc", () -> {
            issuance.approve(plan, null);
            issuance.issue(plan, null, "57/KH-STP", clock.today(), done -> {});
        });
    }

    private List<AssignmentRow> own(String head) {
        return actor.callAs(
                head, () -> queries.rows(AssignmentFilter.of(InboxScope.UNIT, QuickFilter.OPEN), PageQuery.of(0, 50)));
    }

    private Person officer(long assignment) {
        return actor.callAs(
                "truongphong.hctp", () -> tasks.officerChoices(assignment).get(0));
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<Person> officerField() {
        return _find(ComboBox.class, spec -> spec.withLabel("Người thực hiện")).get(0);
    }
}
