package vn.dondoc.ui.notification;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.notification.NotificationFilter;
import vn.dondoc.notification.Notifications;
import vn.dondoc.security.CurrentActor;
import vn.dondoc.task.TaskFixture;
import vn.dondoc.ui.UiTest;
import vn.dondoc.ui.inbox.AssignmentView;
import vn.dondoc.ui.shell.MissingPage;

/** The bell and the list of notifications. */
class NotificationViewsTest extends UiTest {

    @Autowired
    TaskFixture fixture;

    @Autowired
    Notifications notifications;

    @Autowired
    CurrentActor current;

    @Test
    void theBellCountsAndItsPanelLeadsToTheWorkAndMarksItAsRead() {
        long id = fixture.assignment(LocalDate.of(2024, 6, 30));
        loginAs("truongphong.hctp");
        open("tai-khoan");
        assertThat(bell().getElement().getAttribute("aria-label")).isEqualTo("Thông báo: 1 chưa đọc");

        _click(bell());
        assertThat(_get(BellPanel.class).getElement().getTextRecursively())
                .contains("Việc mới", "hạn 30/6/2024", "KH 56 · I.2.5");
        _get(BellPanel.class).close();

        open("thong-bao/" + notificationOf("truongphong.hctp"));
        assertThat(address()).isEqualTo("viec/" + id);
        assertThat(_get(AssignmentView.class).isVisible()).isTrue();
        assertThat(bell().getElement().getAttribute("aria-label")).isEqualTo("Thông báo: không có gì mới");
    }

    @Test
    void theAddressHoldsTheFilters() {
        long id = fixture.assignment(LocalDate.of(2024, 6, 30));
        fixture.receive(id);
        fixture.submit(id, LocalDate.of(2024, 3, 18));
        loginAs("truongphong.hctp");

        open("thong-bao?loai=TO_ACCEPT&chua-doc=1");
        assertThat(text()).contains("nộp kết quả").doesNotContain("nhiệm vụ mới");

        _click(_get(Button.class, spec -> spec.withText("Đánh dấu đã đọc: Chờ duyệt")));
        assertThat(_get(NotificationsView.class).getElement().getTextRecursively())
                .contains("1 chưa đọc", "Chưa có thông báo");
        assertThat(bell().getElement().getAttribute("aria-label")).isEqualTo("Thông báo: 1 chưa đọc");

        open("thong-bao");
        assertThat(text()).contains("nhiệm vụ mới", "nộp kết quả");
    }

    @Test
    void anotherPersonsNotificationIsNotThere() {
        fixture.assignment(LocalDate.of(2024, 6, 30));
        long foreign = notificationOf("truongphong.hctp");
        loginAs("chuyenvien.hctp");

        open("thong-bao/" + foreign);

        assertThat(_get(MissingPage.class).getElement().getTextRecursively()).contains("Thông báo không tồn tại");
    }

    private long notificationOf(String account) {
        return current.callAs(account, () -> notifications
                .find(NotificationFilter.all(), vn.dondoc.common.PageQuery.of(0, 1))
                .items()
                .get(0)
                .id());
    }

    private static String text() {
        StringBuilder text = new StringBuilder();
        com.github.mvysny.kaributesting.v10.LocatorJ._find(UnorderedList.class, spec -> spec.withClasses("dd-notices"))
                .forEach(list -> text.append(list.getElement().getTextRecursively()));
        return text.toString();
    }

    private static NativeButton bell() {
        return _get(_get(Bell.class), NativeButton.class);
    }
}
