package vn.dondoc.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.dondoc.inspection.InspectionFixture;
import vn.dondoc.inspection.InspectionState;
import vn.dondoc.inspection.Inspections;
import vn.dondoc.inspection.VisitState;
import vn.dondoc.inspection.checklist.ChecklistItem;
import vn.dondoc.inspection.checklist.ChecklistVersion;
import vn.dondoc.inspection.checklist.Checklists;
import vn.dondoc.register.RegisterFacts;

/**
 * One inspection in a browser, from the plan to the verified remedy: the Office plans a unit and names the team, the
 * Director approves, the clerk numbers; the team tells the unit, works through the checklist, writes what it found and
 * the minutes; the unit answers; the conclusion is approved and numbered; the unit hands in the remedy, the inspector
 * verifies it, and the inspection closes with its counts.
 */
class InspectionIT extends BrowserTest {

    private static final String UNIT = "Phòng Hành chính tư pháp";
    private static final String TITLE = "Kiểm tra công tác cải cách hành chính năm 2024";
    private static final String FOUND = "02 hồ sơ quá hạn không có thư xin lỗi";
    private static final String OFFICER = "Trương Gia Huy";
    private static final String GROUP = "Cải cách thủ tục hành chính";

    @Autowired
    private InspectionFixture story;

    @Autowired
    private Inspections inspections;

    @Autowired
    private Checklists checklists;

    @Autowired
    private RegisterFacts facts;

    @Autowired
    private JdbcClient jdbc;

    private long id;
    private long visit;

    @Test
    void fromThePlanToTheVerifiedRemedy() throws IOException {
        checklist();
        plan();
        approve();
        number();
        tell();
        visit();
        minutes();
        unitAnswers();
        conclusion();
        documents();
        remedy();
        verify();
        counts();
    }

    /** A short one, published by the Office on its page. */
    private void checklist() {
        story.as("vanphong", () -> {
            ChecklistVersion draft =
                    checklists.copy(checklists.versions().get(0).id());
            return checklists.save(
                    draft.id(),
                    List.of(
                            ChecklistItem.of("1", GROUP, "Thủ tục được niêm yết đầy đủ.", "Nghị định về một cửa"),
                            ChecklistItem.of("2", GROUP, "Hồ sơ quá hạn có văn bản xin lỗi.", "Nghị định về một cửa"),
                            ChecklistItem.of("3", "Cải cách tài chính công", "Dự toán được công khai.", "")),
                    null);
        });
        login("vanphong");
        open("quan-tri/mau-kiem-tra");
        assertThat(main()).containsText("đang soạn");
        screenshots("inspection-checklist");
        assertAccessible();
        button("Ban hành").click();
        confirm("Ban hành");
        assertThat(toast("Đã ban hành")).isVisible();
        rest();
    }

    private void plan() {
        open("kiem-tra");
        button("Lập kế hoạch kiểm tra").click();
        Locator dialog = dialog();
        dialog.getByLabel("Tên cuộc kiểm tra").fill(TITLE);
        dialog.getByLabel(UNIT, new Locator.GetByLabelOptions().setExact(true)).check();
        rest();
        screenshots("inspection-plan-form");
        submit(dialog, "Lập kế hoạch");
        assertThat(page.locator("h1")).containsText(TITLE);
        rest();
        id = story.as("vanphong", () -> inspections.ofYear(2024))
                .get(0)
                .inspection()
                .id();
        visit = story.visit(id, "hctp");
        button("Đoàn kiểm tra").click();
        dialog = dialog();
        person(dialog, 0, InspectionFixture.LEAD);
        person(dialog, 1, InspectionFixture.SECRETARY);
        screenshots("inspection-team");
        submit(dialog, "Lưu");
        assertThat(main()).containsText("Trưởng đoàn");
        rest();
        button("Trình duyệt").click();
        confirm("Trình duyệt");
        assertThat(toast("Đã trình lãnh đạo")).isVisible();
        rest();
    }

    private void approve() {
        login("giamdoc");
        open("cong-viec/cua-toi");
        assertThat(main()).containsText("Kiểm tra: 1 việc chờ anh/chị");
        screenshots("inspection-strip");
        link(TITLE).click();
        assertThat(page.locator("h1")).containsText(TITLE);
        rest();
        button("Duyệt kế hoạch").click();
        confirm("Duyệt kế hoạch");
        assertThat(toast("Đã duyệt kế hoạch")).isVisible();
        rest();
    }

    private void number() {
        login("vanthu");
        open("kiem-tra/" + id);
        button("Cho số, ngày").click();
        Locator dialog = dialog();
        dialog.getByLabel("Số, ký hiệu").fill("16/KH-STP");
        submit(dialog, "Cho số, ngày");
        assertThat(toast("Đã cho số")).isVisible();
        rest();
        assertThat(main()).containsText("00/01 = 0%");
        screenshots("inspection-running");
        assertAccessible();
    }

    private void tell() {
        login(InspectionFixture.LEAD);
        open("cong-viec/cua-toi");
        assertThat(main()).containsText("Thông báo cho đơn vị");
        link(UNIT).click();
        assertThat(page.locator("h1")).hasText(UNIT);
        rest();
        button("Thông báo cho đơn vị").click();
        Locator dialog = dialog();
        date(dialog, "Ngày kiểm tra tại đơn vị", "19/03/2024");
        dialog.getByLabel("Số thông báo").fill("120/TB-STP");
        date(dialog, "Ngày thông báo", "19/03/2024");
        dialog.getByLabel("Đơn vị chuẩn bị").fill("Báo cáo kết quả giải quyết thủ tục hành chính");
        submit(dialog, "Thông báo cho đơn vị");
        assertThat(toast("Đã thông báo cho đơn vị")).isVisible();
        rest();
        button("Bắt đầu kiểm tra").click();
        submit(dialog(), "Bắt đầu kiểm tra");
        assertThat(toast("Đã bắt đầu")).isVisible();
        rest();
    }

    private void visit() {
        page.setViewportSize(NARROW, 740);
        answer("1", "Đạt");
        answer("2", "Chưa đạt");
        answer("3", "Không áp dụng");
        Locator note = page.getByLabel("Ghi chú câu 2");
        note.fill(FOUND);
        note.press("Tab");
        rest();
        page.getByLabel("Ghi phát hiện từ câu 2").click();
        Locator dialog = dialog();
        assertThat(dialog.getByLabel("Nội dung phát hiện")).hasValue(FOUND);
        dialog.getByLabel("Kiến nghị").fill("Xin lỗi bằng văn bản và hẹn lại ngày trả");
        submit(dialog, "Lưu");
        assertThat(main()).containsText("Đã ghi phát hiện");
        rest();
        page.setViewportSize(WIDE, 820);
        screenshots("inspection-visit");
        assertAccessible();
        button("Kết thúc kiểm tra").click();
        submit(dialog(), "Kết thúc kiểm tra");
        assertThat(toast("Đã kết thúc")).isVisible();
        rest();
    }

    private void minutes() {
        button("Soạn biên bản").click();
        Locator dialog = dialog();
        dialog.getByLabel("Nội dung, kết quả kiểm tra").fill("Đã xem 20 hồ sơ, sổ theo dõi và niêm yết.");
        submit(dialog, "Lưu");
        assertThat(toast("Đã lưu biên bản")).isVisible();
        rest();
        button("Gửi biên bản").click();
        confirm("Gửi biên bản");
        assertThat(toast("Đã gửi biên bản")).isVisible();
        rest();
    }

    private void unitAnswers() {
        login("truongphong.hctp");
        open("cong-viec/cua-toi");
        assertThat(main()).containsText("Trả lời biên bản");
        open("kiem-tra/%d/don-vi/%d".formatted(id, visit));
        assertThat(main()).containsText(FOUND);
        assertThat(button("Soạn biên bản")).hasCount(0);
        screenshots("inspection-answer");
        button("Trả lời biên bản").click();
        submit(dialog(), "Gửi");
        assertThat(toast("Đã gửi ý kiến")).isVisible();
        rest();
    }

    private void conclusion() {
        login(InspectionFixture.LEAD);
        open("kiem-tra/%d/don-vi/%d".formatted(id, visit));
        button("Soạn kết luận").click();
        Locator dialog = dialog();
        dialog.getByLabel("Nội dung kết luận").fill("Đơn vị cơ bản thực hiện tốt kế hoạch cải cách hành chính.");
        submit(dialog, "Lưu");
        assertThat(toast("Đã lưu kết luận")).isVisible();
        rest();
        button("Trình kết luận").click();
        confirm("Trình kết luận");
        assertThat(toast("Đã trình kết luận")).isVisible();
        rest();
        login("giamdoc");
        open("kiem-tra/%d/don-vi/%d".formatted(id, visit));
        button("Duyệt kết luận").click();
        confirm("Duyệt kết luận");
        assertThat(toast("Đã duyệt kết luận")).isVisible();
        rest();
        login("vanthu");
        open("kiem-tra/%d/don-vi/%d".formatted(id, visit));
        button("Cho số kết luận").click();
        dialog = dialog();
        dialog.getByLabel("Số, ký hiệu").fill("45/KL-STP");
        submit(dialog, "Cho số, ngày");
        assertThat(toast("Đã cho số kết luận")).isVisible();
        rest();
        assertThat(story.of(visit).state()).isEqualTo(VisitState.REMEDYING);
    }

    private void documents() throws IOException {
        login("truongphong.hctp");
        open("kiem-tra/%d/don-vi/%d".formatted(id, visit));
        screenshots("inspection-remedying");
        assertAccessible();
        Download file = page.waitForDownload(() -> link("Kết luận").click());
        assertThat(OfficeFiles.text(file.path())).contains("Số: 45/KL-STP", FOUND, "03/4/2024", "Lê Hoàng Phúc");
    }

    private void remedy() {
        String work = "viec/" + story.findings(visit).get(0).assignmentId();
        open(work);
        button("Tiếp nhận, phân công").first().click();
        Locator dialog = dialog();
        dialog.locator("vaadin-combo-box input").fill(OFFICER);
        page.locator("vaadin-combo-box-item").filter(has(OFFICER)).first().click();
        submit(dialog, "Tiếp nhận, phân công");
        assertThat(page.locator("vaadin-dialog-overlay")).hasCount(0);
        rest();
        login("chuyenvien.hctp");
        open(work);
        assertThat(main()).containsText("Phát hiện phải khắc phục");
        button("Nộp kết quả").first().click();
        dialog = dialog();
        dialog.getByLabel("Số, ký hiệu văn bản kết quả").fill("58/BC-STP");
        date(dialog, "Ngày văn bản", "19/03/2024");
        submit(dialog, "Nộp kết quả");
        assertThat(main()).containsText("Kết quả chờ duyệt");
        rest();
        login("truongphong.hctp");
        open(work);
        screenshots("inspection-remedy");
        button("Duyệt, chuyển người kiểm tra").click();
        submit(dialog(), "Duyệt, chuyển người kiểm tra");
        assertThat(page.locator("vaadin-dialog-overlay")).hasCount(0);
        rest();
    }

    private void verify() {
        login(InspectionFixture.LEAD);
        open("cong-viec/cua-toi");
        assertThat(main()).containsText("Xác nhận khắc phục");
        open("viec/" + story.findings(visit).get(0).assignmentId());
        button("Xác nhận đã xong").click();
        submit(dialog(), "Xác nhận đã xong");
        assertThat(page.locator("vaadin-dialog-overlay")).hasCount(0);
        rest();
        assertThat(story.of(visit).state()).isEqualTo(VisitState.CLOSED);
        assertThat(story.inspection(id).state()).isEqualTo(InspectionState.CLOSED);
    }

    private void counts() {
        login("giamdoc");
        open("kiem-tra");
        assertThat(main()).containsText("Đã xong");
        assertThat(page.locator(".dd-tile").filter(has("đơn vị đã kiểm tra")).locator(".v"))
                .hasText("01/01 = 100%");
        assertThat(page.locator(".dd-tile").filter(has("đã khắc phục")).locator(".v"))
                .hasText("01/01 = 100%");
        screenshots("inspections");
        assertAccessible();
        open("kiem-tra/" + id);
        assertThat(main()).containsText("đã khắc phục phát hiện 1");
        screenshots("inspection-closed");
        long agency = jdbc.sql("SELECT agency_id FROM inspection WHERE id = ?")
                .param(id)
                .query(Long.class)
                .single();
        LocalDate from = LocalDate.of(2024, 3, 15);
        LocalDate to = LocalDate.of(2024, 6, 14);
        assertThat(facts.value(agency, "INSPECTION.REFORM_REMEDIED", from, to, null))
                .contains(BigDecimal.ONE);
    }

    private void answer(String code, String answer) {
        page.getByLabel("Trả lời câu " + code)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(answer).setExact(true))
                .click();
        rest();
    }

    private void person(Locator dialog, int line, String account) {
        String name = jdbc.sql("SELECT full_name FROM person WHERE username = ?")
                .param(account)
                .query(String.class)
                .single();
        dialog.locator("vaadin-combo-box").nth(line).locator("input").fill(name);
        page.locator("vaadin-combo-box-item").filter(has(name)).first().click();
        rest();
    }
}
