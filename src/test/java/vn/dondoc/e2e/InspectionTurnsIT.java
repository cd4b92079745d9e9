package vn.dondoc.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.inspection.BodyLevel;
import vn.dondoc.inspection.InspectionFixture;
import vn.dondoc.inspection.InspectionKind;
import vn.dondoc.inspection.InspectionPlanning;
import vn.dondoc.inspection.InspectionState;
import vn.dondoc.inspection.MinutesAnswer;
import vn.dondoc.inspection.RemedyState;
import vn.dondoc.inspection.VisitConclusions;
import vn.dondoc.inspection.VisitDraft;
import vn.dondoc.inspection.VisitMinutesWork;
import vn.dondoc.inspection.VisitState;

/**
 * The turns that an inspection can take, in a browser: a unit objects to the minutes and the team keeps them, the
 * leadership returns the conclusion, a unit is not inspected, a whole inspection is given up, a body outside remedies.
 */
class InspectionTurnsIT extends BrowserTest {

    private static final String FOUND = "02 hồ sơ quá hạn không có thư xin lỗi";
    private static final String OBJECTION = "Một hồ sơ do công dân xin rút, không phải quá hạn.";
    private static final String HUYEN = "UBND huyện Tri Tôn";

    @Autowired
    private InspectionFixture story;

    @Autowired
    private InspectionPlanning planning;

    @Autowired
    private VisitMinutesWork minutes;

    @Autowired
    private VisitConclusions conclusions;

    private long id;
    private long visit;

    @Test
    void aUnitObjectsAndTheLeadershipReturnsTheConclusion() {
        id = story.running(InspectionKind.REFORM, "hctp", "bttp");
        visit = story.visit(id, "hctp");
        story.minutesSent(visit, FOUND);
        object();
        keep();
        returned();
        approved();
        drop();
    }

    private void object() {
        at("truongphong.hctp");
        button("Trả lời biên bản").click();
        Locator dialog = dialog();
        dialog.getByText("Có ý kiến khác").click();
        rest();
        submit(dialog, "Gửi");
        assertThat(dialog).containsText("Hãy nêu ý kiến bằng văn bản");
        dialog.getByLabel("Nội dung ý kiến").fill(OBJECTION);
        screenshots("inspection-objecting");
        submit(dialog, "Gửi");
        assertThat(toast("Đã gửi ý kiến")).isVisible();
        rest();
        assertThat(main()).containsText("Đơn vị có ý kiến khác: " + OBJECTION);
        assertThat(button("Trả lời biên bản")).hasCount(0);
    }

    private void keep() {
        login(InspectionFixture.LEAD);
        open("cong-viec/cua-toi");
        assertThat(main()).containsText("Phòng Hành chính tư pháp");
        open(address());
        assertThat(main()).containsText(OBJECTION);
        assertThat(main()).containsText("Chờ đoàn xử lý ý kiến");
        screenshots("inspection-objected");
        assertAccessible();
        button("Xử lý ý kiến").click();
        Locator dialog = dialog();
        dialog.getByText("Giữ nguyên biên bản").click();
        rest();
        dialog.getByLabel("Trả lời của đoàn").fill("Đơn xin rút nộp sau ngày hẹn trả.");
        screenshots("inspection-considering");
        submit(dialog, "Lưu");
        assertThat(toast("Đã xử lý ý kiến")).isVisible();
        rest();
        assertThat(main()).containsText("Đơn xin rút nộp sau ngày hẹn trả.");
        assertThat(story.of(visit).state()).isEqualTo(VisitState.CONCLUDING);
    }

    private void returned() {
        story.submitConclusion(visit);
        at("giamdoc");
        screenshots("inspection-deciding");
        button("Trả lại kết luận").click();
        Locator dialog = dialog();
        dialog.getByLabel("Lý do").fill("Nêu rõ trách nhiệm của người đứng đầu");
        submit(dialog, "Trả lại kết luận");
        assertThat(toast("Đã trả lại kết luận")).isVisible();
        rest();
        at(InspectionFixture.LEAD);
        assertThat(main()).containsText("Lãnh đạo trả lại kết luận: Nêu rõ trách nhiệm của người đứng đầu");
        screenshots("inspection-returned");
        assertAccessible();
        button("Soạn kết luận").click();
        dialog = dialog();
        dialog.getByLabel("Nội dung kết luận").fill("Trưởng phòng chịu trách nhiệm về 02 hồ sơ quá hạn.");
        submit(dialog, "Lưu");
        assertThat(toast("Đã lưu kết luận")).isVisible();
        rest();
        button("Trình kết luận").click();
        confirm("Trình kết luận");
        assertThat(toast("Đã trình kết luận")).isVisible();
        rest();
    }

    private void approved() {
        at("giamdoc");
        assertThat(main()).containsText("Trưởng phòng chịu trách nhiệm");
        assertThat(main()).not().containsText("Lãnh đạo trả lại");
        button("Duyệt kết luận").click();
        confirm("Duyệt kết luận");
        assertThat(toast("Đã duyệt kết luận")).isVisible();
        rest();
        assertThat(story.of(visit).state()).isEqualTo(VisitState.APPROVED);
    }

    private void drop() {
        visit = story.visit(id, "bttp");
        at("vanphong");
        button("Không kiểm tra đơn vị này").click();
        Locator dialog = dialog();
        dialog.getByLabel("Lý do").fill("Đơn vị đang sắp xếp lại");
        dialog.getByLabel("Văn bản cho phép không kiểm tra").fill("90/QĐ-STP");
        submit(dialog, "Không kiểm tra đơn vị này");
        assertThat(toast("Đã ghi không kiểm tra đơn vị")).isVisible();
        rest();
        assertThat(main()).containsText("Không kiểm tra: Đơn vị đang sắp xếp lại (90/QĐ-STP)");
        assertThat(page.locator(".dd-steps")).hasCount(0);
        screenshots("inspection-dropped");
        assertAccessible();
        open("kiem-tra/" + id);
        assertThat(main()).containsText("01/01 = 100%");
        screenshots("inspection-with-dropped");
        assertAccessible();
    }

    @Test
    void aWholeInspectionIsGivenUp() {
        id = story.running(InspectionKind.REFORM, "hctp", "bttp");
        visit = story.visit(id, "hctp");
        story.notified(visit);
        login("vanphong");
        open("kiem-tra/" + id);
        button("Dừng kiểm tra").click();
        Locator dialog = dialog();
        dialog.getByLabel("Lý do").fill("Thanh tra tỉnh kiểm tra cùng nội dung");
        dialog.getByLabel("Văn bản cho phép dừng").fill("91/QĐ-STP");
        submit(dialog, "Dừng kiểm tra");
        assertThat(toast("Đã dừng cuộc kiểm tra")).isVisible();
        rest();
        assertThat(main()).containsText("Đã dừng: Thanh tra tỉnh kiểm tra cùng nội dung (91/QĐ-STP)");
        assertThat(page.locator(".dd-steps")).hasCount(0);
        screenshots("inspection-cancelled");
        assertAccessible();
        open("kiem-tra");
        screenshots("inspections-cancelled");
        at("truongphong.hctp");
        assertThat(main()).containsText("Không kiểm tra: Thanh tra tỉnh kiểm tra cùng nội dung (91/QĐ-STP)");
        assertThat(story.inspection(id).state()).isEqualTo(InspectionState.CANCELLED);
    }

    @Test
    void aBodyOutsideRemedies() {
        id = story.draft(InspectionKind.DECENTRALISED);
        visit = story.as(
                "vanphong", () -> planning.addVisit(id, VisitDraft.body(HUYEN, BodyLevel.DISTRICT, 3, null), ""));
        story.running("", id);
        story.minutesSent(visit, "Chưa tự kiểm tra văn bản năm 2023");
        story.as(
                InspectionFixture.LEAD,
                () -> InspectionFixture.run(() -> minutes.recordAnswer(visit, null, MinutesAnswer.CONFIRMED, "")));
        story.submitConclusion(visit);
        story.as("giamdoc", () -> InspectionFixture.run(() -> conclusions.approve(visit, null)));
        story.register(visit);
        at(InspectionFixture.LEAD);
        screenshots("inspection-body");
        assertAccessible();
        button("Ghi kết quả khắc phục").click();
        Locator dialog = dialog();
        dialog.getByLabel("Văn bản báo cáo khắc phục").fill("20/BC-UBND");
        dialog.getByLabel("Kết quả khắc phục").fill("Đã tự kiểm tra 12 văn bản");
        screenshots("inspection-body-remedy");
        submit(dialog, "Ghi kết quả khắc phục");
        assertThat(toast("Đã ghi kết quả khắc phục")).isVisible();
        rest();
        assertThat(main()).containsText("20/BC-UBND");
        screenshots("inspection-body-closed");
        assertThat(story.findings(visit)).extracting(one -> one.remedy()).containsOnly(RemedyState.REMEDIED);
        assertThat(story.inspection(id).state()).isEqualTo(InspectionState.CLOSED);
    }

    private void at(String account) {
        login(account);
        open(address());
    }

    private String address() {
        return "kiem-tra/%d/don-vi/%d".formatted(id, visit);
    }
}
