package vn.dondoc.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Through the door, around the frame and out again. */
class ShellIT extends BrowserTest {

    @Test
    void comesInLooksAroundAndLeaves() {
        open("tai-khoan");
        assertThat(page.locator(".dd-login")).isVisible();
        assertAccessible();
        screenshots("login");

        page.fill("#login-username", "giamdoc");
        page.fill("#login-password", "không phải mật khẩu");
        page.click(".dd-submit");
        assertThat(page.locator(".dd-alert")).containsText("Tên đăng nhập hoặc mật khẩu không đúng");

        login("giamdoc");
        open("tai-khoan");
        assertThat(page.locator("h1")).hasText("Tài khoản");
        assertAccessible();
        screenshots("account");

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("English"))
                .click();
        assertThat(page.locator("h1")).hasText("Account");
        Assertions.assertThat(page.evaluate("document.documentElement.lang")).isEqualTo("en");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Tiếng Việt"))
                .click();
        assertThat(page.locator("h1")).hasText("Tài khoản");

        open("khong-co-trang-nay");
        assertThat(page.locator("h1")).hasText("Không tìm thấy trang");
        screenshot("not-found", WIDE);

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Đăng xuất"))
                .click();
        assertThat(page.locator(".dd-login")).isVisible();
        open("tai-khoan");
        assertThat(page.locator(".dd-login")).isVisible();
    }

    @Test
    void worksByKeyboardAlone() {
        login("vanphong");
        open("tai-khoan");
        page.keyboard().press("Tab");
        assertThat(page.locator(".dd-skip")).isFocused();
        page.keyboard().press("Enter");
        assertThat(page.locator("#main")).isFocused();
        page.keyboard().press("?");
        assertThat(page.getByRole(AriaRole.DIALOG)).containsText("Phím tắt");
        page.keyboard().press("Escape");
        assertThat(page.getByRole(AriaRole.DIALOG)).hasCount(0);
    }

    @Test
    void theMenuOpensOnASmallScreen() {
        login("vanphong");
        page.setViewportSize(NARROW, 740);
        open("tai-khoan");
        page.locator("vaadin-drawer-toggle").click();
        assertThat(page.locator(".dd-person")).isInViewport();
        page.waitForTimeout(400);
        page.screenshot(
                new Page.ScreenshotOptions().setPath(java.nio.file.Path.of("target", "screenshots", "menu-360.png")));
        page.keyboard().press("Escape");
        page.waitForTimeout(500);
        assertThat(page.locator(".dd-person")).not().isInViewport();
    }
}
