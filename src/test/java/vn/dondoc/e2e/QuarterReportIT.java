package vn.dondoc.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.io.IOException;
import java.time.LocalDate;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.indicator.QuarterForm;
import vn.dondoc.report.ReportFixture;
import vn.dondoc.report.ReportKind;
import vn.dondoc.report.ReportState;
import vn.dondoc.report.text.Slips;
import vn.dondoc.task.TaskFixture;

/**
 * The report of a quarter in a browser, from opening to the frozen document: a unit fills its part, the Office returns it
 * once, closes collecting, compiles, edits, mends, submits; the Director returns it once and approves; the clerk issues
 * it; then the files are opened.
 */
class QuarterReportIT extends BrowserTest {

    private static final String UNIT = "Phòng Hành chính tư pháp";
    private static final String RETURNED = "Ghi rõ số hồ sơ hộ tịch đã giải quyết";
    private static final String DONE = "Đã giải quyết xong hồ sơ hộ tịch trong kỳ, không có hồ sơ quá hạn.";
    private static final String SENTENCE = "Toàn Sở đã hoàn thành ";
    private static final String COMMENT = "Nêu thêm nguyên nhân của việc chậm";
    private static final String NUMBER = "45/BC-STP";
    private static final double LONG = 60_000;

    @Autowired
    ReportFixture story;

    @Autowired
    TaskFixture tasks;

    @Autowired
    QuarterForm form;

    private long id;

    @Test
    void fromOpeningToTheFrozenReport() throws IOException {
        work();
        openByHand();
        contribute();
        giveBack();
        contributeAgain();
        closeCollecting();
        notBeforeCompiling();
        compile();
        edit();
        check();
        submit();
        directorReturns();
        resubmit();
        approve();
        issue();
        document();
        worksheet();
        frozen();
    }

    /** Three tasks of the plan fall due in the quarter, two are done. */
    private void work() {
        clock.setTo(LocalDate.of(2024, 1, 10));
        for (int i = 0; i < 3; i++) {
            long one = tasks.assignment(LocalDate.of(2024, 3, 10));
            if (i < 2) {
                tasks.complete(one, LocalDate.of(2024, 1, 10));
            }
        }
        form.publish();
    }

    private void openByHand() {
        clock.setTo(LocalDate.of(2024, 3, 1));
        login("vanphong");
        open("bao-cao");
        button("Mở báo cáo").click();
        Locator dialog = dialog();
        dialog.locator("vaadin-select").click();
        page.locator("vaadin-select-item").filter(has("Quý I/2024")).click();
        rest();
        submit(dialog, "Mở");
        assertThat(page.locator("h1")).containsText("Quý I/2024");
        rest();
        id = story.id("stp-angiang", ReportKind.QUARTER);
        assertThat(main()).containsText("Số liệu từ 15/12/2023 đến 14/3/2024");
    }

    private void contribute() {
        clock.setTo(LocalDate.of(2024, 3, 12));
        login("truongphong.hctp");
        part();
        assertThat(main()).containsText("Việc đến hạn trong kỳ");
        page.getByLabel("Việc đã làm").fill("Đã làm hộ tịch");
        page.getByLabel("Việc sẽ làm").fill("Tiếp tục giải quyết hồ sơ hộ tịch đúng hạn.");
        page.getByLabel("Khó khăn, vướng mắc").fill("Phần mềm hộ tịch có lúc gián đoạn.");
        assertThat(page.getByText(Pattern.compile("^Đã lưu "))).isVisible();
        button("Phần còn lại không phát sinh").click();
        rest();
        screenshots("report-part");
        assertAccessible();
        button("Gửi Văn phòng").click();
        assertThat(toast("Đã gửi phần báo cáo")).isVisible();
        rest();
        assertThat(main()).containsText("Đã gửi, chờ nhận");
        story.send(id, story.unit(id, "bttp"));
    }

    private void giveBack() {
        login("vanphong");
        open("bao-cao/" + id);
        screenshots("report-matrix");
        assertAccessible();
        link(UNIT).click();
        assertThat(page.locator("h1")).containsText("Phần báo cáo");
        rest();
        button("Trả lại").click();
        Locator dialog = dialog();
        dialog.locator("textarea").fill(RETURNED);
        submit(dialog, "Trả lại");
        assertThat(main()).containsText("Văn phòng trả lại: " + RETURNED);
        rest();
    }

    private void contributeAgain() {
        login("truongphong.hctp");
        open("cong-viec/cua-toi");
        assertThat(main()).containsText("Trả lại: " + RETURNED);
        part();
        page.getByLabel("Việc đã làm").fill(DONE);
        button("Gửi Văn phòng").click();
        assertThat(toast("Đã gửi phần báo cáo")).isVisible();
        rest();
        assertThat(main()).containsText("Gửi lại");
    }

    private void closeCollecting() {
        clock.setTo(LocalDate.of(2024, 3, 15));
        login("vanphong");
        open("bao-cao/" + id);
        button("Nhận các phần đã gửi").click();
        assertThat(toast("Đã nhận phần báo cáo")).isVisible();
        rest();
        assertThat(main()).containsText("Quá hạn, chưa làm");
        screenshots("report-matrix-late");
        button("Chốt thu, chuyển tổng hợp").click();
        Locator question = page.locator("vaadin-confirm-dialog-overlay");
        assertThat(question).containsText(Pattern.compile("Còn thiếu phần của \\d+ đơn vị: .*Văn phòng Sở"));
        confirm("Chốt thu, chuyển tổng hợp");
        assertThat(toast("Đã chốt thu")).isVisible();
        rest();
        assertThat(main()).containsText("Thiếu");
    }

    private void notBeforeCompiling() {
        button("Trình lãnh đạo").click();
        confirm("Trình lãnh đạo");
        Locator refused = toast("Báo cáo chưa được tổng hợp");
        assertThat(refused).containsText("bấm Tổng hợp báo cáo");
        refused.locator("vaadin-button").click();
        rest();
    }

    private void compile() {
        chip("Soạn thảo").click();
        rest();
        button("Tổng hợp báo cáo").click();
        assertThat(toast("Đã tổng hợp")).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(LONG));
        rest();
        assertThat(toast("Đã tổng hợp")).containsText("Chưa có phần của");
        open("bao-cao/" + id + "?the=soan-thao&muc=chi-dao.tien-do");
        assertThat(page.locator(".dd-printed")).containsText("đã hoàn thành 02/03 nhiệm vụ");
        screenshots("report-text");
        assertAccessible();
    }

    private void edit() {
        open("bao-cao/" + id + "?the=soan-thao&muc=danh-gia.uu-diem");
        Locator area = page.locator(".dd-section textarea");
        area.fill(Slips.SUM + "\n\n" + SENTENCE);
        assertThat(page.locator(".dd-printed")).containsText("Đã rà soát 04 văn bản");
        area.press("Control+End");
        button("Chèn trường").click();
        Locator dialog = dialog();
        dialog.getByLabel("Tìm trường số liệu").fill("KH.HOAN_THANH");
        Locator field = dialog.locator(".dd-field-row")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator(".token")
                                .filter(new Locator.FilterOptions()
                                        .setHasText(Pattern.compile("^\\{\\{KH\\.HOAN_THANH}}$")))));
        assertThat(field).containsText("02");
        rest();
        screenshots("report-field");
        field.click();
        assertThat(page.locator(".dd-printed")).containsText(SENTENCE + "02");
        rest();
        page.waitForTimeout(300);
        area.press("Control+End");
        area.pressSequentially(" nhiệm vụ của kế hoạch.");
        // at once, before what was typed is saved by itself
        button("Chèn trường").click();
        dialog().getByText("Đóng").click();
        assertThat(page.locator(".dd-printed")).containsText(SENTENCE + "02 nhiệm vụ của kế hoạch.");
        rest();
        screenshots("report-edit");
    }

    private void check() {
        open("bao-cao/" + id + "?the=kiem-tra");
        screenshots("report-checks");
        assertAccessible();
        Locator mend = page.locator("vaadin-button").filter(has("Sửa thành “05"));
        if (mend.count() == 0) {
            chip("Cần xem").click();
            rest();
        }
        mend.first().click();
        assertThat(toast("Đã sửa. Bản cũ vẫn ở mục Phiên bản.")).isVisible();
        rest();
        chip("Phải sửa").click();
        rest();
        for (int i = 0; i < 3; i++) {
            button("Nêu lý do để vẫn trình").first().click();
            Locator dialog = dialog();
            dialog.locator("textarea").fill("Trong kỳ không phát sinh");
            submit(dialog, "Nêu lý do để vẫn trình");
            assertThat(page.locator("vaadin-dialog-overlay")).hasCount(0);
            rest();
        }
        assertThat(chip("Đã nêu lý do").locator("b")).hasText("3");
        // the others in the same way
        story.giveReasons(id);
        button("Kiểm tra lại").click();
        assertThat(main()).containsText("Không có chỗ nào");
        chip("Đã nêu lý do").click();
        rest();
        screenshot("report-checks-reasons", WIDE);
    }

    private void submit() {
        open("bao-cao/" + id);
        button("Trình lãnh đạo").click();
        confirm("Trình lãnh đạo");
        assertThat(toast("Đã trình lãnh đạo")).isVisible();
        rest();
        assertThat(main()).containsText("Chờ lãnh đạo duyệt");
    }

    private void directorReturns() {
        clock.setTo(LocalDate.of(2024, 3, 18));
        login("giamdoc");
        open("bao-cao/" + id + "?the=soan-thao&muc=chi-dao.tien-do");
        assertThat(page.locator(".dd-printed")).containsText("02/03 nhiệm vụ");
        button("Trả lại kèm ý kiến").click();
        Locator dialog = dialog();
        dialog.getByLabel("Mục (nếu có), ví dụ II.2").fill("I.2");
        dialog.getByLabel("Đoạn cần sửa (trích nguyên văn)").fill("02/03 nhiệm vụ");
        dialog.getByLabel("Ý kiến về đoạn này").fill(COMMENT);
        screenshots("report-return");
        submit(dialog, "Trả lại kèm ý kiến");
        assertThat(page.locator("vaadin-dialog-overlay")).hasCount(0);
        rest();
        assertThat(main()).containsText("Đang tổng hợp");
    }

    private void resubmit() {
        login("vanphong");
        open("bao-cao/" + id + "?the=y-kien");
        assertThat(main()).containsText("1 ý kiến của lãnh đạo chưa xử lý");
        assertThat(main()).containsText(COMMENT);
        assertThat(main()).containsText("Mục I.2");
        screenshots("report-comments");
        button("Đã xử lý xong").click();
        Locator dialog = dialog();
        dialog.locator("textarea").fill("Đã nêu nguyên nhân ở mục khó khăn");
        submit(dialog, "Đã xử lý xong");
        assertThat(main()).containsText("Văn phòng: Đã nêu nguyên nhân");
        rest();
        submit();
    }

    private void approve() {
        login("giamdoc");
        open("bao-cao/" + id);
        button("Duyệt").click();
        confirm("Duyệt");
        assertThat(toast("Đã duyệt; báo cáo chờ văn thư cho số")).isVisible();
        rest();
    }

    private void issue() {
        clock.setTo(LocalDate.of(2024, 3, 19));
        login("vanthu");
        open("bao-cao/" + id);
        button("Cho số, phát hành").click();
        Locator dialog = dialog();
        dialog.getByLabel("Số, ký hiệu").fill(NUMBER);
        submit(dialog, "Cho số, phát hành");
        assertThat(toast("Đã phát hành")).isVisible();
        rest();
        assertThat(story.state(id)).isEqualTo(ReportState.FROZEN);
        assertThat(main()).containsText(NUMBER);
        screenshots("report-frozen");
        assertAccessible();
    }

    /** Number, date, heading, the Office's words, the unit's words, the signer and the appendix. */
    private void document() throws IOException {
        int[] progress = progress();
        open("bao-cao/" + id);
        Download file = page.waitForDownload(() -> link("Tải văn bản .docx").click());
        assertThat(file.suggestedFilename()).isEqualTo("bao-cao-45-bc-stp.docx");
        assertThat(OfficeFiles.text(file.path()))
                .contains("Số: " + NUMBER, "ngày 19 tháng 3 năm 2024", "BÁO CÁO", "SỞ TƯ PHÁP")
                .contains("đã hoàn thành %02d/%02d nhiệm vụ".formatted(progress[0], progress[1]))
                .contains("Đã rà soát 05 văn bản", SENTENCE + "02 nhiệm vụ của kế hoạch.", DONE)
                .contains("GIÁM ĐỐC", "Lê Hoàng Phúc", "Nơi nhận:")
                .contains("Phụ lục", "(Kèm theo Báo cáo số " + NUMBER, QuarterForm.DONE_LABEL)
                .doesNotContain("{{", "KT.");
    }

    private void worksheet() throws IOException {
        open("bao-cao/" + id);
        Download file = page.waitForDownload(() -> link("Tải phụ lục .xlsx").click());
        assertThat(file.suggestedFilename()).isEqualTo("phu-luc-bao-cao-45-bc-stp.xlsx");
        assertThat(OfficeFiles.number(file.path(), QuarterForm.DONE_LABEL)).isEqualTo(2);
        assertThat(OfficeFiles.number(file.path(), QuarterForm.ASSIGNED_LABEL)).isEqualTo(3);
    }

    private void frozen() {
        open("bao-cao/" + id + "?the=phat-hanh");
        assertThat(page.locator(".dd-mono")).hasText(Pattern.compile("[0-9a-f]{64}"));
        assertThat(main()).containsText("19/3/2024");
        screenshots("report-version");
        login("truongphong.hctp");
        open("bao-cao/" + id);
        assertThat(main()).containsText("Đã phát hành");
        assertThat(link("Tải văn bản .docx")).isVisible();
        open("cong-viec/cua-toi");
        assertThat(main()).not().containsText("Phần báo cáo phải gửi");
    }

    /** Done and all, as the Director's progress page shows them for the quarter. */
    private int[] progress() {
        open("tien-do?window=2024-Q1&asOf=2024-03-14");
        String[] tile = page.locator(".dd-tile")
                .filter(has("đã xong"))
                .locator(".v")
                .innerText()
                .split("/");
        return new int[] {Integer.parseInt(tile[0].strip()), Integer.parseInt(tile[1].strip())};
    }

    private void part() {
        open("cong-viec/cua-toi");
        page.locator("#main a").filter(has("Quý I/2024")).first().click();
        assertThat(page.locator("h1")).containsText("Phần báo cáo Quý I/2024");
        rest();
    }
}
