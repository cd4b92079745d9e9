package vn.dondoc.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.task.TaskFixture;

/**
 * A head goes on leave and names a substitute of another room; on the days of the leave the substitute receives and
 * accepts work of the head's room, the history says for whom, and the day after it is refused. Then an officer leaves
 * and all open work is handed over in one step.
 */
class SubstituteIT extends BrowserTest {

    private static final String HEAD = "truongphong.hctp";
    private static final String SUBSTITUTE = "chuyenvien.bttp";
    private static final LocalDate DUE = LocalDate.of(2024, 6, 30);

    @Autowired
    private TaskFixture fixture;

    @Test
    void aSubstituteWorksOnTheDaysOfTheAbsence() {
        long toReceive = fixture.assignment(DUE);
        long toAccept = fixture.assignment(DUE);
        fixture.receive(toAccept);
        fixture.submit(toAccept, LocalDate.of(2024, 3, 18));
        enterAbsence();
        before(toReceive);
        clock.setTo(LocalDate.of(2024, 3, 25));
        receives(toReceive);
        accepts(toAccept);
        clock.setTo(LocalDate.of(2024, 3, 30));
        after(toReceive);
    }

    @Test
    void allOpenWorkIsHandedOverInOneStep() {
        long first = fixture.assignment(DUE);
        long second = fixture.assignment(DUE);
        fixture.receive(first);
        fixture.receive(second);
        login(HEAD);
        open("vang-mat");
        firstButton("Bàn giao công việc").click();
        rest();
        Locator dialog = page.locator("vaadin-dialog-overlay");
        choose(dialog, "Bàn giao việc của", "Trương Gia Huy");
        assertThat(dialog).containsText("2 việc đang mở");
        choose(dialog, "Người nhận", "Ngô Thị Diễm My");
        dialog.locator("vaadin-text-area textarea").fill("Chuyển công tác từ 01/4/2024");
        rest();
        screenshots("hand-over");
        dialogButton(dialog, "Bàn giao").click();
        assertThat(page.locator(".dd-toast").last()).containsText("Đã bàn giao 2 việc của Trương Gia Huy");
        open("viec/" + first);
        assertThat(page.locator(".dd-timeline").last())
                .containsText("bàn giao việc của Trương Gia Huy cho Ngô Thị Diễm My: Chuyển công tác từ 01/4/2024.");
        open("viec/" + second);
        assertThat(page.locator("#main")).containsText("Ngô Thị Diễm My");
    }

    private void enterAbsence() {
        login(HEAD);
        open("vang-mat");
        firstButton("Ghi vắng mặt").click();
        rest();
        Locator dialog = page.locator("vaadin-dialog-overlay");
        date(dialog, "Từ ngày", "25/03/2024");
        date(dialog, "Đến hết ngày", "29/03/2024");
        choose(dialog, "Người làm thay", "Hồ Thị Thanh Trúc");
        dialog.locator("vaadin-text-field input").fill("Nghỉ phép năm");
        screenshots("absence-form");
        dialogButton(dialog, "Ghi").click();
        assertThat(page.locator(".dd-toast").last())
                .containsText("Lâm Thị Bích Thủy vắng mặt, Hồ Thị Thanh Trúc làm thay");
        assertThat(page.locator("#main vaadin-grid")).containsText("Hồ Thị Thanh Trúc");
        rest();
        screenshots("absences");
        assertAccessible();
    }

    private void before(long assignment) {
        login(SUBSTITUTE);
        open("viec/" + assignment);
        assertThat(page.locator("#main")).not().containsText("Tiếp nhận, phân công");
        assertThat(page.locator(".dd-drawer")).not().containsText("Đang thay");
    }

    private void receives(long assignment) {
        login(SUBSTITUTE);
        open("cong-viec/cua-toi");
        assertThat(page.locator(".dd-drawer")).containsText("Đang thay: Lâm Thị Bích Thủy đến 29/3/2024");
        assertThat(page.locator("#main vaadin-grid")).containsText("Thay Lâm Thị Bích Thủy");
        screenshots("substitute-inbox");
        open("viec/" + assignment);
        firstButton("Tiếp nhận, phân công").click();
        Locator dialog = page.locator("vaadin-dialog-overlay");
        choose(dialog, "Người thực hiện", "Trương Gia Huy");
        dialogButton(dialog, "Tiếp nhận, phân công").click();
        assertThat(page.locator("#main"))
                .containsText("Hồ Thị Thanh Trúc (thay Lâm Thị Bích Thủy) tiếp nhận, giao Trương Gia Huy");
        rest();
        screenshots("substitute-task");
    }

    private void accepts(long assignment) {
        open("viec/" + assignment);
        firstButton("Duyệt, chuyển Văn phòng").click();
        dialogButton(page.locator("vaadin-dialog-overlay"), "Duyệt, chuyển Văn phòng")
                .click();
        assertThat(page.locator("#main"))
                .containsText("Hồ Thị Thanh Trúc (thay Lâm Thị Bích Thủy) duyệt kết quả, chuyển Văn phòng");
        rest();
    }

    private void after(long assignment) {
        open("viec/" + assignment);
        assertThat(page.locator("#main")).not().containsText("Cập nhật tiến độ");
        assertThat(page.locator("#main")).not().containsText("Nội dung nhiệm vụ I.2.5");
        open("cong-viec/cua-toi");
        assertThat(page.locator(".dd-drawer")).not().containsText("Đang thay");
        assertThat(page.locator("#main")).not().containsText("Thay Lâm Thị Bích Thủy");
        login(HEAD);
        open("viec/" + assignment);
        assertThat(page.locator("#main")).containsText("(thay Lâm Thị Bích Thủy)");
        assertThat(page.url()).endsWith("viec/" + assignment);
    }

    private void choose(Locator dialog, String label, String name) {
        Locator box = dialog.locator("vaadin-combo-box")
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByText(label, new Page.GetByTextOptions().setExact(true))))
                .first();
        box.locator("input").fill(name);
        page.locator("vaadin-combo-box-item")
                .filter(new Locator.FilterOptions().setHasText(name))
                .first()
                .click();
        rest();
    }

    private Locator firstButton(String name) {
        return page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first();
    }

    private static Locator dialogButton(Locator dialog, String name) {
        return dialog.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }
}
