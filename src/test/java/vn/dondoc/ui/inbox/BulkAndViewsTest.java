package vn.dondoc.ui.inbox;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.github.mvysny.kaributesting.v10.MockVaadin;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.deadline.DeadlineKind;
import vn.dondoc.organization.Person;
import vn.dondoc.savedview.SavedViews;
import vn.dondoc.task.AssignmentStatus;
import vn.dondoc.task.TaskFixture;
import vn.dondoc.ui.UiTest;
import vn.dondoc.ui.component.Keys;
import vn.dondoc.ui.view.ViewLinks;

class BulkAndViewsTest extends UiTest {

    @Autowired
    TaskFixture fixture;

    @Autowired
    SavedViews views;

    @Autowired
    JdbcClient jdbc;

    @Test
    void markedRowsAreReceivedTogetherAndOnlyWhatFailedStaysMarked() {
        List<Long> ids = work();
        fixture.receive(ids.get(2));
        loginAs("truongphong.hctp");
        open("cong-viec/cua-phong?danh-dau=" + ids.get(0) + "." + ids.get(1) + "." + ids.get(2));
        assertThat(_get(BulkBar.class).getElement().getTextRecursively()).contains("Đã đánh dấu 3 việc");
        _click(_get(Button.class, spec -> spec.withText("Tiếp nhận 2")));
        _setValue(officers(), officers().getListDataView().getItem(0));
        // somebody is faster with one of them
        fixture.receive(ids.get(1));
        _click(_get(Button.class, spec -> spec.withText("Tiếp nhận")));
        until(() -> fixture.status(ids.get(0)) == AssignmentStatus.RECEIVED
                && _get(BulkBar.class).getElement().getTextRecursively().contains("Đã đánh dấu 1 việc"));
        assertThat(fixture.status(ids.get(0))).isEqualTo(AssignmentStatus.RECEIVED);
    }

    @Test
    void theKeyMarksTheOpenRowAndEverythingCanBeMarked() {
        List<Long> ids = work();
        loginAs("truongphong.hctp");
        open("cong-viec/cua-phong?chon=" + ids.get(0));
        Keys keys = _find(Keys.class).stream()
                .filter(one -> one.getElement().getProperty("keys").contains("x"))
                .findFirst()
                .orElseThrow();
        keys.press("x");
        assertThat(_get(BulkBar.class).getElement().getTextRecursively()).contains("Đã đánh dấu 1 việc");
        _click(_get(Button.class, spec -> spec.withText("Đánh dấu cả 3 việc")));
        assertThat(_get(BulkBar.class).getElement().getTextRecursively()).contains("Đã đánh dấu 3 việc");
        _click(_get(Button.class, spec -> spec.withText("Bỏ đánh dấu")));
        assertThat(_find(BulkBar.class)).as("nothing is marked").isEmpty();
    }

    @Test
    void markedRowsAreRemindedOfWithOneMessage() {
        List<Long> ids = work();
        loginAs("giamdoc");
        open("cong-viec/tat-ca?danh-dau=" + ids.get(0) + "." + ids.get(2));
        _click(_get(Button.class, spec -> spec.withText("Nhắc việc 2")));
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Lời nhắc chung (có thể bỏ trống)")), "Sắp đến hạn");
        _click(_get(Button.class, spec -> spec.withText("Nhắc việc")));
        until(() -> _find(BulkBar.class).isEmpty());
        assertThat(jdbc.sql("SELECT text FROM reminder ORDER BY id")
                        .query(String.class)
                        .list())
                .containsExactly("Sắp đến hạn", "Sắp đến hạn");
    }

    @Test
    void whoCanDoNothingToManyHasNoBoxes() {
        work();
        loginAs("chuyenvien.hctp");
        open("cong-viec/cua-phong");
        assertThat(_get(AssignmentGrid.class).getColumns()).hasSize(6);
        loginAs("truongphong.hctp");
        open("cong-viec/cua-phong");
        assertThat(_get(AssignmentGrid.class).getColumns()).hasSize(7);
    }

    @Test
    void theOrderComesFromTheAddress() {
        List<Long> ids = work();
        loginAs("truongphong.hctp");
        open("cong-viec/cua-phong?sap-xep=content,desc");
        assertThat(GridKt._get(_get(AssignmentGrid.class), 0).id()).isEqualTo(ids.get(2));
        open("cong-viec/cua-phong?sap-xep=nonsense");
        assertThat(GridKt._get(_get(AssignmentGrid.class), 0).id()).isEqualTo(ids.get(0));
    }

    @Test
    void aFilterIsSavedShownAsALinkAndCanOpenThePage() {
        work();
        loginAs("truongphong.hctp");
        open("cong-viec/cua-phong?loc=TO_RECEIVE&sap-xep=due");
        _click(_get(Button.class, spec -> spec.withText("Lưu bộ lọc này")));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Tên bộ lọc")), "Chờ tiếp nhận");
        _click(_get(Button.class, spec -> spec.withText("Lưu")));
        assertThat(links()).as("in the navigation and beside the list").hasSize(2);
        assertThat(_find(_get(ViewLinks.class), Anchor.class)
                        .get(0)
                        .getElement()
                        .getAttribute("aria-current"))
                .isEqualTo("true");
        long id = views.of("cong-viec/cua-phong").get(0).id();
        views.setStandard(id, true);
        open("cong-viec/cua-phong");
        assertThat(_find(_get(ViewLinks.class), Anchor.class)
                        .get(0)
                        .getElement()
                        .getAttribute("aria-current"))
                .as("the bare address opens with it")
                .isEqualTo("true");
    }

    private List<Anchor> links() {
        return _find(Anchor.class, spec -> spec.withText("Chờ tiếp nhận"));
    }

    private List<Long> work() {
        return fixture.create(
                fixture.task("1", DeadlineKind.FIXED_BY, LocalDate.of(2024, 4, 1), "hctp"),
                fixture.task("2", DeadlineKind.FIXED_BY, LocalDate.of(2024, 4, 2), "hctp"),
                fixture.task("3", DeadlineKind.FIXED_BY, LocalDate.of(2024, 4, 3), "hctp"));
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<Person> officers() {
        return _find(ComboBox.class, spec -> spec.withLabel("Người thực hiện")).get(0);
    }

    /** The step is taken on a thread of its own. */
    private static void until(BooleanSupplier there) {
        for (int i = 0; i < 100 && !there.getAsBoolean(); i++) {
            try {
                Thread.sleep(50);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            MockVaadin.clientRoundtrip();
        }
        assertThat(there.getAsBoolean()).isTrue();
    }
}
