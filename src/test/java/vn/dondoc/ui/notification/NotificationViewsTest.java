package vn.dondoc.ui.notification;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.deadline.DeadlineKind;
import vn.dondoc.notification.MailChoice;
import vn.dondoc.notification.MailPreference;
import vn.dondoc.notification.MailPreferences;
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

    @Autowired
    MailPreferences preferences;

    @Autowired
    JdbcClient jdbc;

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

    @Test
    void theAccountPageKeepsTheChoiceOfMail() {
        loginAs("chuyenvien.hctp");
        open("tai-khoan");
        MailCard card = _get(MailCard.class);
        assertThat(card.getElement().getTextRecursively()).contains("chưa được khai báo máy chủ thư");

        _setValue(_get(card, RadioButtonGroup.class), MailChoice.DAILY);
        _setValue(_get(card, Select.class), 9);
        _click(_get(card, Button.class, spec -> spec.withText("Lưu cách nhận")));

        MailPreference kept = current.callAs("chuyenvien.hctp", preferences::own);
        assertThat(kept.choice()).isEqualTo(MailChoice.DAILY);
        assertThat(kept.digestHour()).isEqualTo(9);
    }

    @Test
    void theAddressOfTheCalendarIsShownOnce() {
        loginAs("chuyenvien.hctp");
        open("tai-khoan");
        _click(_get(_get(FeedCard.class), Button.class, spec -> spec.withText("Tạo địa chỉ lịch")));
        assertThat(_get(_get(FeedCard.class), TextField.class).getValue()).startsWith("lich/");

        open("thong-bao");
        open("tai-khoan");
        _assertNone(_get(FeedCard.class), TextField.class);
        assertThat(_get(FeedCard.class).getElement().getTextRecursively()).contains("Đổi địa chỉ", "Tắt lịch");
    }

    @Test
    void theAdministratorSeesThatMailIsOffAndWhatFailed() {
        jdbc.sql("INSERT INTO mail_outbox (agency_id, person_id, mail_key, message_id, recipient, subject, text_body,"
                        + " html_body, state, tries, created_at, next_try, last_error) SELECT agency_id, id, 'now:1',"
                        + " '<1@dondoc>', 'vp@example.vn', 'Nhắc hạn', '', '', 'FAILED', 12, NOW(), NOW(), 'Hết hạn mức'"
                        + " FROM person WHERE username = 'vanphong'")
                .update();
        loginAs("quantri");
        open("quan-tri/gui-thu");
        assertThat(_get(DeliveryView.class).getElement().getTextRecursively()).contains("Chưa khai báo máy chủ thư");

        _click(_get(Button.class, spec -> spec.withText("Gửi lại thư lỗi")));

        assertThat(jdbc.sql("SELECT state FROM mail_outbox").query(String.class).single())
                .isEqualTo("WAITING");
        loginAs("vanphong");
        open("quan-tri/gui-thu");
        _assertNone(DeliveryView.class);
    }

    @Test
    void theOfficeChoosesWhatALetterNamesAndNotesThatItWasSent() {
        long late = fixture.create(fixture.task("I.1", DeadlineKind.FIXED_BY, LocalDate.of(2024, 3, 11), "hctp"))
                .get(0);
        loginAs("vanphong");
        open("cong-viec/tat-ca?don-vi=" + fixture.unit("hctp"));
        _click(_get(Button.class, spec -> spec.withText("Công văn đôn đốc")));
        ChasingDialog dialog = _get(ChasingDialog.class);
        _get(dialog, Checkbox.class, spec -> spec.withLabel("Nội dung nhiệm vụ I.1"));

        _setValue(_get(dialog, TextField.class, spec -> spec.withLabel("Số, ký hiệu")), "265/STP-VP");
        _click(_get(dialog, Button.class, spec -> spec.withText("Ghi nhận đã gửi")));

        assertThat(jdbc.sql("SELECT COUNT(*) FROM assignment_event WHERE assignment_id = ? AND kind = 'REMINDED'")
                        .param(late)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        loginAs("truongphong.hctp");
        open("cong-viec/cua-phong");
        _assertNone(Button.class, spec -> spec.withText("Công văn đôn đốc"));
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
