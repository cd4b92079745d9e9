package vn.dondoc.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.task.TaskFixture;

/**
 * A due date is extended in a browser: the head asks, the Office gives its opinion, the Director grants, and the new
 * date stands with the original one and the whole history.
 */
class ExtensionIT extends BrowserTest {

    private static final LocalDate DUE = LocalDate.of(2024, 4, 10);
    private static final String TASK = "Nội dung nhiệm vụ I.2.5";

    @Autowired
    TaskFixture fixture;

    @Test
    void askedAdvisedGranted() {
        long id = fixture.assignment(DUE);
        fixture.receive(id);
        ask(id);
        advise();
        grant();
        see(id);
    }

    private void ask(long id) {
        login("truongphong.hctp");
        open("viec/" + id);
        button("Xin gia hạn").click();
        Locator dialog = dialog();
        day(dialog, "Hạn mới", "01/04/2024");
        dialog.getByLabel("Lý do").fill("Chờ số liệu của các huyện");
        submit(dialog, "Xin gia hạn");
        assertThat(dialog).containsText("Hạn mới phải sau hạn hiện nay 10/4/2024");
        day(dialog, "Hạn mới", "30/04/2024");
        screenshots("extension-ask");
        submit(dialog, "Xin gia hạn");
        assertThat(toast()).containsText("Đã gửi đề nghị gia hạn");
        assertThat(page.locator("#main")).containsText("Xin gia hạn đến 30/4/2024");
        assertThat(button("Xin gia hạn")).hasCount(0);
        rest();
    }

    private void advise() {
        login("vanphong");
        open("gia-han");
        assertThat(page.locator(".dd-nav [aria-current=page]")).containsText("1");
        chooseRow();
        button("Cho ý kiến gia hạn").click();
        Locator dialog = dialog();
        dialog.getByText("nhất trí", new Locator.GetByTextOptions().setExact(true))
                .click();
        dialog.getByLabel("Ý kiến cụ thể").fill("Lý do khách quan");
        submit(dialog, "Cho ý kiến gia hạn");
        assertThat(toast()).containsText("Đã gửi ý kiến");
        rest();
    }

    private void grant() {
        login("giamdoc");
        open("cong-viec/cua-toi?loc=TO_DECIDE");
        assertThat(page.locator("#main")).containsText(TASK);
        open("gia-han");
        assertThat(page.locator("#main")).containsText("Văn phòng nhất trí");
        screenshots("extensions");
        assertAccessible();
        chooseRow();
        button("Quyết định gia hạn").click();
        Locator dialog = dialog();
        assertThat(dialog).containsText("xin gia hạn từ 10/4/2024 đến 30/4/2024");
        dialog.getByLabel("Ý kiến (không bắt buộc)").fill("Hoàn thành dứt điểm trong tháng 4");
        screenshots("extension-decide");
        submit(dialog, "Quyết định gia hạn");
        assertThat(toast()).containsText("Đã ghi quyết định về gia hạn");
        rest();
        assertThat(page.locator(".dd-nav [aria-current=page] .dd-count")).isHidden();
    }

    private void see(long id) {
        login("chuyenvien.hctp");
        open("viec/" + id);
        Locator main = page.locator("#main");
        assertThat(page.locator(".dd-facts").first()).containsText("30/4/2024");
        assertThat(page.locator(".dd-facts").first()).containsText("Hạn ban đầu10/4/2024");
        assertThat(main).containsText("đồng ý gia hạn đến 30/4/2024: Hoàn thành dứt điểm trong tháng 4.");
        assertThat(main).containsText("cho ý kiến về đề nghị gia hạn: nhất trí: Lý do khách quan.");
        assertThat(main).containsText("xin gia hạn từ 10/4/2024 đến 30/4/2024: Chờ số liệu của các huyện.");
        screenshots("extension-granted");
        assertAccessible();
    }

    private void chooseRow() {
        page.locator("vaadin-grid-cell-content")
                .filter(new Locator.FilterOptions().setHasText(TASK))
                .first()
                .click();
        page.locator(".dd-detail h2").first().waitFor();
        rest();
    }

    private static void day(Locator dialog, String label, String day) {
        Locator field = dialog.getByLabel(label);
        field.fill(day);
        field.press("Enter");
        field.press("Tab");
    }

    private Locator toast() {
        return page.locator(".dd-toast").last();
    }
}
