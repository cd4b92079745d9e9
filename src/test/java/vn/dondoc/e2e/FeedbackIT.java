package vn.dondoc.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.feedback.FeedbackFixture;
import vn.dondoc.feedback.FeedbackState;

/**
 * A feedback in a browser: received and sent to a unit, overdue, excused by a letter with one new date, answered late,
 * published; the counts say one late, and a colleague of another unit never sees it.
 */
class FeedbackIT extends BrowserTest {

    private static final String TITLE = "Chậm trả kết quả cấp phiếu lý lịch tư pháp";
    private static final String PERSON = "Trần Thị Hạnh Phúc";
    private static final String REASON = "Chờ kết quả xác minh của cơ quan công an";
    private static final String ANSWER = "Kết quả đã có ngày 20/3/2024, mời đến bộ phận một cửa nhận.";

    @Autowired
    FeedbackFixture story;

    private long id;

    @Test
    void receivedOverdueExcusedAnsweredLatePublished() throws IOException {
        inTime();
        enter();
        sendToUnit();
        overdue();
        apologise();
        letter();
        answer();
        accept();
        send();
        publish();
        counts();
        person();
        otherUnit();
    }

    /** Another case of the month, answered in time. */
    private void inTime() {
        clock.setTo(LocalDate.of(2024, 3, 4));
        long other = story.received("vanphong", LocalDate.of(2024, 3, 4), "Hỏi về lệ phí đăng ký khai sinh");
        story.answer(other, "hctp", LocalDate.of(2024, 3, 4));
    }

    private void enter() {
        clock.setTo(LocalDate.of(2024, 3, 5));
        login("vanphong");
        open("phan-anh");
        button("Nhập phản ánh").click();
        Locator dialog = dialog();
        select(dialog, "Kênh tiếp nhận", "Cổng Dịch vụ công quốc gia");
        select(dialog, "Loại nội dung", "Hộ tịch, quốc tịch, lý lịch tư pháp");
        assertThat(dialog).containsText("Hạn trả lời: 15/3/2024");
        dialog.getByLabel("Tóm tắt nội dung").fill("Bà " + PERSON + " phản ánh chậm trả kết quả");
        dialog.getByLabel("Nội dung phản ánh").fill("Hẹn trả ngày 28/02/2024 nhưng chưa có kết quả.");
        dialog.getByLabel("Họ tên, tổ chức").fill(PERSON);
        dialog.getByLabel("Địa chỉ").fill("số 12 Lê Lợi, Long Xuyên");
        submit(dialog, "Lưu");
        assertThat(dialog).containsText("có tên của người phản ánh");
        dialog.getByLabel("Tóm tắt nội dung").fill(TITLE);
        screenshots("feedback-entry");
        submit(dialog, "Lưu");
        assertThat(toast("Đã nhập PAKN 02/2024")).isVisible();
        rest();
    }

    private void sendToUnit() {
        open("phan-anh?loc=cho-phan-loai");
        cell(TITLE).click();
        page.locator(".dd-detail h2").first().waitFor();
        rest();
        assertThat(page.locator(".dd-detail")).not().containsText(PERSON);
        button("Chuyển đơn vị xử lý").click();
        Locator dialog = dialog();
        dialog.getByRole(AriaRole.COMBOBOX).click();
        page.locator("vaadin-combo-box-item")
                .filter(has("Phòng Hành chính tư pháp"))
                .click();
        submit(dialog, "Chuyển");
        assertThat(toast("Đã chuyển đơn vị xử lý")).isVisible();
        rest();
        assertThat(page.locator(".dd-detail")).containsText("Phòng Hành chính tư pháp");
        open("phan-anh");
        cell(TITLE).click();
        page.locator(".dd-detail h2").first().waitFor();
        link("Mở rộng").click();
        assertThat(page.locator("h1")).containsText(TITLE);
        rest();
        id = Long.parseLong(page.url().replaceAll(".*/phan-anh/(\\d+).*", "$1"));
        screenshots("feedback-case");
        assertAccessible();
    }

    private void overdue() {
        clock.setTo(LocalDate.of(2024, 3, 19));
        login("truongphong.hctp");
        open("cong-viec/cua-toi");
        assertThat(main()).containsText("Phản ánh, kiến nghị chờ tôi xử lý (1)");
        assertThat(main()).containsText("Quá hạn 4 ngày");
        screenshots("feedback-strip");
        login("vanphong");
        open("phan-anh?loc=qua-han");
        assertThat(main()).containsText("Quá hạn 4 ngày");
        screenshots("feedback-list");
        assertAccessible();
    }

    private void apologise() {
        open("phan-anh/" + id);
        button("Thư xin lỗi, hẹn lại").click();
        Locator dialog = dialog();
        dialog.getByLabel("Lý do chậm").fill(REASON);
        day(dialog, "Ngày hẹn mới", "23/03/2024");
        submit(dialog, "Lập thư");
        assertThat(dialog).containsText("Ngày hẹn mới là ngày nghỉ");
        day(dialog, "Ngày hẹn mới", "22/03/2024");
        screenshots("feedback-apology");
        submit(dialog, "Lập thư");
        assertThat(toast("Đã lập thư xin lỗi")).isVisible();
        rest();
        assertThat(main()).containsText("Hẹn lại 22/3/2024");
        assertThat(main()).containsText("Quá hạn 4 ngày");
        assertThat(button("Thư xin lỗi, hẹn lại")).hasCount(0);
    }

    private void letter() throws IOException {
        Download file = page.waitForDownload(() -> link("Tải thư xin lỗi .docx").click());
        assertThat(file.suggestedFilename()).isEqualTo("thu-xin-loi-02-2024.docx");
        String text = OfficeFiles.text(file.path());
        assertThat(text)
                .contains("THƯ XIN LỖI", "Về việc chậm trả lời", "Kính gửi: Ông/Bà " + PERSON)
                .contains("hẹn trả lời ngày 15/3/2024", "vì lý do: " + REASON + ".", TITLE);
        assertThat(text.split("22/3/2024", -1)).as("one new date").hasSize(2);
        open("thu-xin-loi");
        assertThat(main()).containsText("sổ chưa có số hồ sơ trễ hạn");
        cell(TITLE).click();
        page.locator(".dd-detail h2").first().waitFor();
        rest();
        screenshots("feedback-letters");
        assertAccessible();
    }

    private void answer() {
        clock.setTo(LocalDate.of(2024, 3, 20));
        login("truongphong.hctp");
        open("phan-anh/" + id);
        page.getByLabel("Nội dung trả lời").fill(ANSWER);
        screenshots("feedback-answer");
        button("Gửi Văn phòng soát").click();
        confirm("Gửi");
        assertThat(toast("Đã gửi Văn phòng soát")).isVisible();
        rest();
        assertThat(main()).containsText("Chờ Văn phòng soát");
    }

    private void accept() {
        login("vanphong");
        open("phan-anh/" + id);
        assertThat(main()).containsText(ANSWER);
        button("Trả lời đạt").click();
        confirm("Trả lời đạt");
        assertThat(toast("Trả lời đạt, chờ gửi")).isVisible();
        rest();
    }

    private void send() throws IOException {
        button("Ghi đã gửi trả lời").click();
        Locator dialog = dialog();
        dialog.getByRole(AriaRole.COMBOBOX).last().click();
        page.locator("vaadin-combo-box-item").filter(has("Bưu chính")).click();
        dialog.getByLabel("Số văn bản trả lời").fill("312/STP-VP");
        submit(dialog, "Ghi đã gửi");
        assertThat(toast("Đã ghi ngày gửi trả lời")).isVisible();
        rest();
        assertThat(main()).containsText("Trả lời trễ 5 ngày");
        Download file = page.waitForDownload(() -> link("Tải thư trả lời .docx").click());
        assertThat(OfficeFiles.text(file.path()))
                .contains("Số: 312/STP-VP", "ngày 20 tháng 3 năm 2024", "Ông/Bà " + PERSON, ANSWER)
                .contains("qua Cổng Dịch vụ công quốc gia về việc " + TITLE);
    }

    private void publish() {
        open("phan-anh/" + id);
        button("Công khai").click();
        Locator dialog = dialog();
        dialog.getByRole(AriaRole.COMBOBOX).click();
        page.locator("vaadin-combo-box-item")
                .filter(has("Cổng Dịch vụ công quốc gia"))
                .click();
        submit(dialog, "Công khai");
        assertThat(toast("Đã công khai")).isVisible();
        rest();
        assertThat(story.state(id)).isEqualTo(FeedbackState.PUBLISHED);
        assertThat(page.locator("bpmn-diagram")).isVisible();
        screenshots("feedback-published");
    }

    private void counts() {
        login("giamdoc");
        open("phan-anh?tu=2024-03-01&den=2024-03-31");
        assertThat(tile("trả lời đúng hạn (1/2), chỉ tiêu 100%")).containsText("50%");
        assertThat(tile("trả lời trễ hạn")).containsText("1");
        screenshots("feedback-counts");
        tile("trả lời trễ hạn").click();
        assertThat(main()).containsText("1 phản ánh, kiến nghị");
        assertThat(cell(TITLE)).isVisible();
        rest();
    }

    private void person() {
        open("phan-anh/" + id);
        assertThat(main()).not().containsText(PERSON);
        assertThat(button("Xem người phản ánh")).hasCount(0);
        assertThat(link("Tải thư xin lỗi .docx")).hasCount(0);
        login("vanphong");
        open("phan-anh/" + id);
        assertThat(main()).not().containsText(PERSON);
        button("Xem người phản ánh").click();
        assertThat(main()).containsText(PERSON);
        rest();
    }

    private void otherUnit() {
        login("chuyenvien.bttp");
        open("phan-anh");
        assertThat(main()).containsText("Không có phản ánh, kiến nghị nào");
        open("phan-anh/" + id);
        assertThat(page.locator("body")).not().containsText(TITLE);
    }

    private void select(Locator dialog, String label, String choice) {
        dialog.locator("vaadin-select").filter(has(label)).click();
        page.getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(choice).setExact(true))
                .click();
        rest();
    }

    private static void day(Locator dialog, String label, String day) {
        Locator field = dialog.getByLabel(label);
        field.fill(day);
        field.press("Enter");
        field.press("Tab");
    }

    private Locator tile(String label) {
        return page.locator(".dd-tile").filter(has(label));
    }

    private Locator cell(String text) {
        return page.locator("vaadin-grid-cell-content").filter(has(text)).first();
    }
}
