package vn.dondoc.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The administrator keeps units, people, days off and parameters; what was done stands in the log. */
class AdministrationIT extends BrowserTest {

    @Test
    void keepsTheDepartmentInOrder() {
        login("quantri");

        open("quan-tri/don-vi");
        assertThat(page.locator("h1")).hasText("Phòng, đơn vị");
        page.getByText("Phòng Hành chính tư pháp").first().click();
        assertThat(page.locator("h2").filter(new Locator.FilterOptions().setHasText("Phòng Hành chính tư pháp")))
                .isVisible();
        assertAccessible();
        screenshots("admin-units");

        open("quan-tri/nguoi-dung?tim=mai%20lan");
        page.getByText("Trần Thị Mai Lan").first().click();
        assertThat(page.getByLabel("Được ký thay Giám đốc (KT.)")).isChecked();
        assertAccessible();
        screenshots("admin-people");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Cấp lại mật khẩu"))
                .click();
        page.getByRole(AriaRole.ALERTDIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Cấp lại mật khẩu"))
                .click();
        assertThat(page.getByLabel("Mật khẩu dùng một lần")).isVisible();
        screenshots("admin-password");

        open("quan-tri/lich-nghi?nam=2024");
        assertThat(page.locator("h1")).hasText("Lịch nghỉ năm 2024");
        assertAccessible();
        screenshots("admin-calendar");

        open("quan-tri/tham-so");
        assertAccessible();
        screenshots("admin-parameters");

        open("quan-tri/co-quan");
        screenshots("admin-agency");

        open("quan-tri/nhat-ky");
        assertThat(page.getByText("Cấp lại mật khẩu cho Trần Thị Mai Lan").first())
                .isVisible();
        assertAccessible();
        screenshots("admin-audit");

        open("quan-tri/ma-tran-quyen");
        assertAccessible();
        screenshots("admin-matrix");

        login("hethong");
        open("quan-tri/cac-co-quan?co-quan=moi");
        assertAccessible();
        screenshots("admin-agencies");
    }

    @Test
    void theDescriptionOfTheApiCanBeRead() {
        open("login");
        page.navigate(page.url().replace("/login", "/swagger-ui.html"));
        assertThat(page.getByText("Hiểu một cụm từ thời hạn").first())
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(30_000));
        page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", "api-description.png")));
    }
}
