package vn.dondoc.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.dondoc.SharedFiles;

/**
 * The whole way in a browser: the Office takes the signed plan 56/KH-STP in and mends what is asked, the Director
 * approves and issues it, a head receives and names an officer, the officer reports the result with a file, unit and
 * Office accept, and the figure on the progress page rises by one and leads to that task.
 */
class PlanToFiguresIT extends BrowserTest {

    private static final String PLAN = "samples/plan-an-giang-56-as-printed.docx";
    private static final String TASK = "Tổ chức thực hiện kế hoạch rà soát";
    private static final String OFFICER = "Trương Gia Huy";
    private static final double LONG = 60_000;

    @Test
    void fromTheSignedPlanToTheFigureOfTheQuarter() {
        byte[] document = SharedFiles.bytes(PLAN);
        takeIn(document);
        mend();
        submit();
        issue();
        int before = done();
        receive();
        report(document);
        accept("truongphong.hctp", "Duyệt, chuyển Văn phòng", "cua-phong");
        accept("vanphong", "Duyệt hoàn thành", "tat-ca");
        assertThat(done()).as("done on the progress page").isEqualTo(before + 1);
        listBehindTheFigure();
    }

    private void takeIn(byte[] document) {
        login("vanphong");
        open("ke-hoach");
        button("Đưa kế hoạch vào").click();
        rest();
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new com.microsoft.playwright.options.FilePayload(
                        "56-KH-STP.docx",
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                        document));
        assertThat(page.locator("h1"))
                .hasText(
                        "Soát kế hoạch vừa đọc",
                        new com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions().setTimeout(LONG));
        rest();
        assertThat(page.locator(".dd-sub")).containsText("69 nhiệm vụ · 19 chỉ tiêu · 0 dòng chưa hiểu");
        assertThat(chip("Cần quyết định")).not().containsText(Pattern.compile("\\b0$"));
        screenshots("plan-review");
    }

    private void mend() {
        Locator many = page.getByText("Xác nhận nhiều dòng");
        for (int i = 0; i < 40 && many.count() > 0; i++) {
            many.click();
            page.locator("vaadin-menu-bar-item[role=menuitem]").last().waitFor();
            page.locator("vaadin-menu-bar-list-box vaadin-menu-bar-item")
                    .first()
                    .click();
            rest();
        }
        assertThat(many).hasCount(0);
        // what is left are groups of people in the lead: each needs the unit that answers for them
        Locator open = page.locator("vaadin-grid-cell-content").filter(has("Công chức"));
        for (int i = 0; i < 10 && chipCount("Cần quyết định") > 0; i++) {
            open.first().click();
            rest();
            Locator follower = page.locator("vaadin-combo-box")
                    .filter(new Locator.FilterOptions().setHasText("Đơn vị của Sở theo dõi"))
                    .first();
            follower.locator("input").fill("Văn phòng Sở");
            page.locator("vaadin-combo-box-item")
                    .filter(has("Văn phòng Sở"))
                    .first()
                    .click();
            button("Lưu").click();
            rest();
        }
        assertThat(chip("Cần quyết định")).containsText("0");
    }

    private void submit() {
        button("Trình kế hoạch").click();
        Locator dialog = page.locator("vaadin-dialog-overlay");
        assertThat(dialog).containsText("Văn bản đã ký trên giấy");
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Trình kế hoạch"))
                .click();
        assertThat(page.locator("h1")).hasText("Kế hoạch 56/KH-STP");
        rest();
        screenshots("plan");
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
        button("Ban hành và giao việc").click();
        assertThat(page.locator(".dd-toast").last())
                .containsText(
                        "Đã ban hành 56/KH-STP: 69 nhiệm vụ",
                        new com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions()
                                .setTimeout(LONG));
        rest();
        assertThat(page.locator(".dd-facts").first()).containsText("Đã ban hành");
    }

    private void receive() {
        login("truongphong.hctp");
        choose("cong-viec/cua-phong");
        screenshots("inbox");
        button("Tiếp nhận, phân công").first().click();
        Locator dialog = page.locator("vaadin-dialog-overlay");
        dialog.locator("vaadin-combo-box input").fill(OFFICER);
        page.locator("vaadin-combo-box-item").filter(has(OFFICER)).first().click();
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Tiếp nhận, phân công"))
                .click();
        assertThat(page.locator(".dd-detail")).containsText("Người thực hiện");
    }

    private void report(byte[] document) {
        login("chuyenvien.hctp");
        choose("cong-viec/cua-toi");
        button("Nộp kết quả").first().click();
        Locator dialog = page.locator("vaadin-dialog-overlay");
        dialog.getByLabel("Số, ký hiệu văn bản kết quả").fill("58/BC-STP");
        dialog.getByLabel("Ngày văn bản").fill("19/03/2024");
        dialog.getByLabel("Ngày văn bản").press("Enter");
        dialog.locator("input[type=file]")
                .setInputFiles(new com.microsoft.playwright.options.FilePayload(
                        "bao-cao-ra-soat.docx",
                        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                        document));
        assertThat(dialog).containsText("bao-cao-ra-soat.docx");
        rest();
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Nộp kết quả"))
                .click();
        assertThat(page.locator(".dd-detail")).containsText("Kết quả chờ duyệt");
        page.getByText("Mở rộng").click();
        assertThat(page.locator("bpmn-diagram")).isVisible();
        rest();
        screenshots("task");
    }

    private void accept(String who, String action, String list) {
        login(who);
        choose("cong-viec/" + list);
        button(action).first().click();
        page.locator("vaadin-dialog-overlay")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(action))
                .click();
        assertThat(page.locator(".dd-toast").last()).containsText("Đã duyệt");
        rest();
    }

    /** The number of done tasks as the Director's progress page shows it. */
    private int done() {
        login("giamdoc");
        open("tien-do");
        String tile =
                page.locator(".dd-tile").filter(has("đã xong")).locator(".v").innerText();
        return Integer.parseInt(tile.split("/")[0].replace(".", ""));
    }

    private void listBehindTheFigure() {
        screenshots("progress");
        page.locator(".dd-tile").filter(has("đã xong")).click();
        rest();
        assertThat(page.locator("#main")).containsText(TASK);
        screenshot("progress-list", WIDE);
    }

    private void choose(String list) {
        open(list + "?tim=" + URLEncoder.encode(TASK, StandardCharsets.UTF_8));
        page.locator("vaadin-grid-cell-content").filter(has(TASK)).first().click();
        page.locator(".dd-detail h2").first().waitFor();
        rest();
    }

    private int chipCount(String name) {
        return Integer.parseInt(chip(name).locator("b").innerText());
    }
}
