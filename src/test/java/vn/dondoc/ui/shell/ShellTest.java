package vn.dondoc.ui.shell;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.PasswordField;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.TestOrganization;
import vn.dondoc.common.NotFoundException;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.organization.OrganizationChanged;
import vn.dondoc.ui.UiTest;
import vn.dondoc.ui.component.Toast;
import vn.dondoc.ui.i18n.Texts;

/** The frame: who may come in, what stands in it, what happens when there is nothing to see. */
class ShellTest extends UiTest {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private Navigation navigation;

    @Test
    void leadsToTheLoginWhoeverIsNotLoggedIn() {
        open("tai-khoan");
        assertThat(_get(LoginView.class).isVisible()).isTrue();
        _assertNone(MainLayout.class);
    }

    @Test
    void showsWhoIsLoggedInAndWhere() {
        loginAs("truongphong.hctp");
        open("tai-khoan");
        String panel = _get(PersonPanel.class).getElement().getTextRecursively();
        assertThat(panel).contains("Phòng Hành chính tư pháp", "Sở Tư pháp tỉnh An Giang", "Đăng xuất");
    }

    @Test
    void showsNoDemoThingsOutsideTheDemo() {
        open("login");
        _assertNone(DemoLoginPanel.class);
        loginAs("giamdoc");
        open("tai-khoan");
        _assertNone(DemoClockPanel.class);
    }

    @Test
    void saysInVietnameseThatAPageIsNotThere() {
        loginAs("giamdoc");
        open("khong-co-trang-nay");
        assertThat(_get(NotFoundPage.class).getElement().getTextRecursively()).contains("Không tìm thấy trang");
    }

    @Test
    void showsOnlyEntriesThatTheRoleHasSomethingToDoWith() {
        loginAs("quantri");
        open("tai-khoan");
        assertThat(navigation.visible()).noneMatch(item -> item.group() == NavGroup.PLAN);
    }

    @Test
    void anAccountSwitchedOffLosesTheScreensAtOnce() {
        loginAs("giamdoc");
        open("tai-khoan");
        jdbc.sql("UPDATE person SET active = FALSE WHERE username = 'giamdoc'").update();
        events.publishEvent(new OrganizationChanged(0));
        loginAs("giamdoc");
        open("tai-khoan");
        _assertNone(AccountView.class);
        assertThat(_get(ForbiddenPage.class).getElement().getTextRecursively()).contains("Hãy đăng nhập lại");
    }

    @Test
    void aPasswordFromTheAdministratorLeadsToChoosingOnesOwn() {
        jdbc.sql("UPDATE person SET must_change_password = TRUE WHERE username = 'giamdoc'")
                .update();
        loginAs("giamdoc");
        open("");
        assertThat(_get(AccountView.class).getElement().getTextRecursively()).contains("do quản trị viên cấp");

        _setValue(_get(PasswordField.class, spec -> spec.withLabel("Mật khẩu hiện tại")), "sai");
        _setValue(_get(PasswordField.class, spec -> spec.withLabel("Mật khẩu mới")), "tháng-ba-2024");
        _setValue(_get(PasswordField.class, spec -> spec.withLabel("Nhập lại mật khẩu mới")), "tháng-ba-2024");
        _click(_get(Button.class, spec -> spec.withText("Đổi mật khẩu")));
        PasswordField old = _get(PasswordField.class, spec -> spec.withLabel("Mật khẩu hiện tại"));
        assertThat(old.getErrorMessage()).isEqualTo("Mật khẩu hiện tại không đúng.");

        _setValue(old, TestOrganization.PASSWORD);
        _click(_get(Button.class, spec -> spec.withText("Đổi mật khẩu")));
        assertThat(_get(AccountView.class).getElement().getTextRecursively()).doesNotContain("do quản trị viên cấp");
        assertThat(jdbc.sql("SELECT must_change_password FROM person WHERE username = 'giamdoc'")
                        .query(Boolean.class)
                        .single())
                .isFalse();
    }

    @Test
    void englishWhenChosen() {
        loginAs("giamdoc");
        UI.getCurrent().setLocale(Locale.ENGLISH);
        assertThat(Texts.t("account.title")).isEqualTo("Account");
        UI.getCurrent().setLocale(Vietnamese.LOCALE);
        assertThat(Texts.t("account.title")).isEqualTo("Tài khoản");
    }

    @Test
    void aFailureTellsItsOwnWordsOrAReference() {
        assertThat(Toast.words(new NotFoundException("Nhiệm vụ"))).startsWith("Nhiệm vụ không tồn tại");
        assertThat(Toast.words(new IllegalStateException("secret of the inside")))
                .doesNotContain("secret")
                .matches(".*[A-Z2-9]{4}-[A-Z2-9]{4}.*");
    }

    @Test
    void theEntryWithTheLongestPathIsTheCurrentOne() {
        var short1 = new Navigation.NavItem(NavGroup.WORK, 1, "a", "viec");
        var long1 = new Navigation.NavItem(NavGroup.WORK, 2, "b", "viec/phong");
        var both = java.util.List.of(short1, long1);
        assertThat(Navigation.entryOf(both, "viec/phong/7")).contains(long1);
        assertThat(Navigation.entryOf(both, "viec/12")).contains(short1);
        assertThat(Navigation.entryOf(both, "viechung")).isEmpty();
        assertThat(Texts.t("due.late", 3)).isEqualTo("Quá hạn 3 ngày");
    }
}
