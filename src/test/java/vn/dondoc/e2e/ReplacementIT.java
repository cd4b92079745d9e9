package vn.dondoc.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.plan.PlanFixture;
import vn.dondoc.plan.ReplacementFixture;

/**
 * A plan with running tasks is replaced in a browser: the new plan is taken in, the Office decides about each open task
 * of the old one, the Director approves and issues, and the work goes on in the new plan with all that was done, counted
 * once.
 */
class ReplacementIT extends BrowserTest {

    private static final String REASON = "Không còn nguồn kinh phí mua sắm";

    @Autowired
    ReplacementFixture story;

    private long old;

    @Test
    void anOldPlanIsReplacedAndItsWorkGoesOn() {
        old = story.workedOn();
        takeIn();
        decide();
        submit();
        issue();
        successor();
        evidence();
        ended();
        countedOnce();
    }

    private void takeIn() {
        login("vanphong");
        open("ke-hoach/moi");
        byte[] file = PlanFixture.file(
                ReplacementFixture.NEW,
                "Số: 56/KH-STP",
                "An Giang, ngày 19 tháng 3 năm 2024",
                "KẾ HOẠCH",
                "Kiểm soát thủ tục hành chính năm 2024",
                "Kế hoạch này thay thế Kế hoạch số 20/KH-STP ngày 19/02/2024 của Sở Tư pháp.");
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload(
                        "56-KH-STP.docx",
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                        file));
        assertThat(page.locator("h1")).hasText("Soát kế hoạch vừa đọc");
        rest();
        Locator many = page.getByText("Xác nhận nhiều dòng");
        for (int i = 0; i < 10 && many.count() > 0; i++) {
            many.click();
            page.locator("vaadin-menu-bar-item[role=menuitem]").last().waitFor();
            page.locator("vaadin-menu-bar-list-box vaadin-menu-bar-item")
                    .first()
                    .click();
            rest();
        }
        assertThat(page.locator(".dd-chip").filter(has("Cần quyết định"))).containsText("0");
        page.getByRole(AriaRole.TAB, new Page.GetByRoleOptions().setName(Pattern.compile("Thông tin chung")))
                .click();
        rest();
        assertThat(page.getByLabel("Thay thế kế hoạch số")).hasValue("20/KH-STP");
        assertThat(page.locator("#main")).containsText("còn 5 nhiệm vụ đang chạy chưa quyết định");
        screenshots("replacement-head");
    }

    private void decide() {
        page.getByText("Quyết định từng nhiệm vụ").click();
        assertThat(page.locator("h1")).containsText("Chuyển nhiệm vụ: 20/KH-STP");
        rest();
        assertThat(page.locator(".dd-sub")).containsText("đã quyết định 0/5");
        assertThat(page.locator("#main")).containsText(Pattern.compile("giống · \\d+%"));
        assertThat(page.locator("#main")).containsText("tiến độ 40%");
        screenshots("replacement-suggestions");
        assertAccessible();

        press("Đúng, chuyển: 1");
        press("Đúng, chuyển: 2");
        press("Đúng, chuyển: 6");
        assertThat(page.locator(".dd-sub")).containsText("đã quyết định 3/5");
        end();
        pick();
        assertThat(page.locator("#main")).containsText("Mọi nhiệm vụ đang chạy của kế hoạch cũ đã được quyết định");
        link();
        page.locator(".dd-chip").filter(has("Tất cả")).click();
        rest();
        screenshots("replacement-decided");
    }

    private void end() {
        press("Kết thúc: 5");
        Locator dialog = dialog();
        submit(dialog, "Kết thúc khi ban hành");
        assertThat(dialog).containsText("Hãy ghi lý do");
        dialog.locator("textarea").fill(REASON);
        submit(dialog, "Kết thúc khi ban hành");
        rest();
    }

    private void pick() {
        press("Chọn dòng khác: 4");
        Locator dialog = dialog();
        dialog.locator("input[placeholder='Tìm dòng của kế hoạch mới']").fill("ho tich");
        rest();
        screenshots("replacement-pick");
        tick(dialog, "4");
        submit(dialog, "Chuyển sang các dòng đã chọn");
        rest();
    }

    /** What is done stays done; the row of the new plan that fell due before it is closed with the old result. */
    private void link() {
        page.locator(".dd-chip").filter(has("Đã xong theo kế hoạch cũ")).click();
        rest();
        press("Liên kết với dòng mới: 3");
        Locator dialog = dialog();
        tick(dialog, "3");
        assertThat(dialog.getByLabel("Coi dòng mới là đã hoàn thành theo nhiệm vụ cũ"))
                .isChecked();
        submit(dialog, "Liên kết");
        rest();
    }

    private void submit() {
        page.getByText("← Kế hoạch").click();
        rest();
        button("Trình kế hoạch").click();
        submit(dialog(), "Trình kế hoạch");
        assertThat(page.locator("#main")).containsText("Kế hoạch này thay thế kế hoạch số 20/KH-STP");
        rest();
    }

    private void issue() {
        login("giamdoc");
        open("ke-hoach");
        page.locator("vaadin-grid-cell-content")
                .filter(has("56/KH-STP"))
                .first()
                .click();
        rest();
        button("Duyệt kế hoạch").click();
        page.locator("vaadin-confirm-dialog-overlay")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Duyệt kế hoạch"))
                .click();
        rest();
        button("Cho số, ngày và ban hành").click();
        submit(dialog(), "Ban hành và giao việc");
        assertThat(page.locator(".dd-toast").filter(has("Đã ban hành 56/KH-STP: 6 nhiệm vụ")))
                .isVisible();
        rest();
        screenshots("replacement-issued");
        page.getByText("Xem nhiệm vụ đã chuyển thế nào").click();
        rest();
        assertThat(page.locator("#main")).containsText(REASON);
        screenshots("replacement-after");
    }

    /** The old task says where it went, and the new one what it continues. */
    private void successor() {
        login("chuyenvien.hctp");
        open("viec/" + story.part(old, "1", "hctp"));
        assertThat(page.locator("#main")).containsText("Đã thay thế");
        assertThat(page.locator("#main")).containsText("Việc đi tiếp ở");
        screenshots("replacement-old-task");
        assertAccessible();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(Pattern.compile("KH 56")))
                .first()
                .click();
        rest();
        Locator main = page.locator("#main");
        assertThat(main).containsText("Tiếp nối từ");
        assertThat(page.locator(".dd-facts").first()).containsText("30/9/2024");
        assertThat(main).containsText("Đã làm được một phần");
        assertThat(main).containsText("40%");
        screenshots("replacement-new-task");
        assertAccessible();
    }

    private void evidence() {
        login("truongphong.hctp");
        open("viec/" + story.part(plan(), "4", "hctp"));
        Locator main = page.locator("#main");
        assertThat(main).containsText("412/BC-STP");
        button("Duyệt, chuyển Văn phòng").click();
        submit(dialog(), "Duyệt, chuyển Văn phòng");
        assertThat(main).containsText("duyệt kết quả, chuyển Văn phòng");
        rest();
    }

    private void ended() {
        login("vanphong");
        open("viec/" + story.part(old, "5", "vp"));
        assertThat(page.locator("#main")).containsText("kết thúc khi ban hành KH 56: " + REASON);
        assertThat(page.locator("#main")).not().containsText("Việc đi tiếp ở");
    }

    /** Six rows of the new plan, one of them closed by the old result; the old plan counts nothing any more. */
    private void countedOnce() {
        login("giamdoc");
        open("tien-do");
        assertThat(page.locator(".dd-tile").filter(has("đã xong"))).containsText("1/6");
        assertThat(page.locator(".dd-tile").filter(has("chưa"))).containsText("5");
        screenshots("replacement-progress");
        open("ke-hoach/" + old);
        assertThat(page.locator("#main")).containsText("được thay thế bởi kế hoạch số 56/KH-STP ngày 19/3/2024");
        screenshots("replacement-old-plan");
    }

    private long plan() {
        return story.planId(PlanFixture.NUMBER);
    }

    /** A button of one line: its name ends with the code of the old task. */
    private void press(String action) {
        button(action).click();
        rest();
    }

    private static void tick(Locator dialog, String code) {
        dialog.getByRole(
                        AriaRole.CHECKBOX,
                        new Locator.GetByRoleOptions().setName(code).setExact(true))
                .click();
    }
}
