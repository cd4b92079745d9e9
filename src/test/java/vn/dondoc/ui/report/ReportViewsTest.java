package vn.dondoc.ui.report;

import static com.github.mvysny.kaributesting.v10.GridKt._get;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.report.PartRow;
import vn.dondoc.report.PartState;
import vn.dondoc.report.PartTexts;
import vn.dondoc.report.ReportFixture;
import vn.dondoc.report.ReportParts;
import vn.dondoc.report.ReportState;
import vn.dondoc.report.ReportSummary;
import vn.dondoc.ui.UiTest;

class ReportViewsTest extends UiTest {

    @Autowired
    ReportFixture story;

    @Autowired
    ReportParts parts;

    @Test
    void theListShowsTheReportsOfTheYearInTheAddress() {
        long id = story.quarter();
        loginAs("vanphong");
        open("bao-cao");
        Grid<ReportSummary> grid = reports();
        assertThat(_size(grid)).isEqualTo(1);
        assertThat(_get(grid, 0).report().id()).isEqualTo(id);
        open("bao-cao?nam=2023");
        assertThat(_find(Grid.class)).as("the empty list is not shown").isEmpty();
    }

    @Test
    void theMatrixShowsWhoOwesWhatAndTheOfficeActs() {
        long id = story.quarter();
        long hctp = story.unit(id, "hctp");
        story.send(id, hctp);
        loginAs("vanphong");
        open("bao-cao/" + id);
        assertThat(_size(matrix())).isEqualTo(story.units(id).size());
        _click(_get(Button.class, spec -> spec.withText("Nhận các phần đã gửi")));
        assertThat(story.state(id, hctp)).isEqualTo(PartState.ACCEPTED);
        _click(_find(Button.class, spec -> spec.withText("Đôn đốc")).get(0));
        assertThat(_get(TextArea.class, spec -> spec.withLabel("Lời nhắc (không bắt buộc)"))
                        .isVisible())
                .isTrue();
    }

    @Test
    void unitsSeeTheirOwnRowAndNoButtons() {
        long id = story.quarter();
        loginAs("truongphong.hctp");
        open("bao-cao/" + id);
        assertThat(_size(matrix())).isEqualTo(1);
        assertThat(_find(Button.class, spec -> spec.withText("Chốt thu, chuyển tổng hợp")))
                .isEmpty();
    }

    @Test
    void everyTabOpens() {
        long id = story.frozen();
        loginAs("vanphong");
        for (String tab : new String[] {"cac-don-vi", "phat-hanh", "tien-trinh"}) {
            open("bao-cao/" + id + "?the=" + tab);
            assertThat(_find(H1.class)).isNotEmpty();
        }
        open("bao-cao/" + id + "?the=phat-hanh");
        assertThat(_find(com.vaadin.flow.component.html.Div.class, spec -> spec.withClasses("dd-mono")))
                .singleElement()
                .satisfies(hash -> assertThat(hash.getText()).hasSize(64));
    }

    @Test
    void aPartIsSavedWhileTypedAndSent() {
        long id = story.quarter();
        long hctp = story.unit(id, "hctp");
        loginAs("truongphong.hctp");
        open("bao-cao/" + id + "/phan/" + hctp);
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Việc đã làm")), "Đã rà soát 12 thủ tục");
        assertThat(story.as("vanphong", () -> parts.part(id, hctp)).texts().done())
                .isEqualTo("Đã rà soát 12 thủ tục");
        assertThat(story.state(id, hctp)).isEqualTo(PartState.DRAFT);
        _click(_get(Button.class, spec -> spec.withText("Phần còn lại không phát sinh")));
        _click(_get(Button.class, spec -> spec.withText("Gửi Văn phòng")));
        assertThat(story.state(id, hctp)).isEqualTo(PartState.SENT);
        assertThat(_get(TextArea.class, spec -> spec.withLabel("Việc đã làm")).isReadOnly())
                .isTrue();
    }

    @Test
    void whatAColleagueSavedMeanwhileIsNotOverwrittenAndTheOwnTextStays() {
        long id = story.quarter();
        long hctp = story.unit(id, "hctp");
        loginAs("truongphong.hctp");
        open("bao-cao/" + id + "/phan/" + hctp);
        story.as("chuyenvien.hctp", () -> parts.save(id, hctp, null, new PartTexts("Của chuyên viên", "", "", "")));
        TextArea done = _get(TextArea.class, spec -> spec.withLabel("Việc đã làm"));
        _setValue(done, "Của trưởng phòng");
        assertThat(done.getValue()).isEqualTo("Của trưởng phòng");
        assertThat(story.as("vanphong", () -> parts.part(id, hctp)).texts().done())
                .isEqualTo("Của chuyên viên");
        _click(_get(Button.class, spec -> spec.withText("Lưu bản của tôi")));
        assertThat(story.as("vanphong", () -> parts.part(id, hctp)).texts().done())
                .isEqualTo("Của trưởng phòng");
    }

    @Test
    void theInboxShowsThePartsThatTheUnitOwes() {
        long id = story.quarter();
        long hctp = story.unit(id, "hctp");
        loginAs("truongphong.hctp");
        open("cong-viec/cua-toi");
        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).contains("bao-cao/" + id + "/phan/" + hctp);
        story.send(id, hctp);
        open("cong-viec/cua-phong");
        assertThat(_find(Anchor.class)).extracting(Anchor::getHref).doesNotContain("bao-cao/" + id + "/phan/" + hctp);
    }

    @Test
    void theClerkGivesNumberAndDate() {
        long id = story.approved();
        loginAs("vanthu");
        open("bao-cao/" + id);
        _click(_get(Button.class, spec -> spec.withText("Cho số, phát hành")));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Số, ký hiệu")), "45/BC-STP");
        _click(_find(Button.class, spec -> spec.withText("Cho số, phát hành")).get(1));
        assertThat(story.state(id)).isEqualTo(ReportState.FROZEN);
    }

    @Test
    void theRegimeIsChangedByTheAdministrator() {
        loginAs("quantri");
        open("quan-tri/che-do-bao-cao");
        _click(_find(Button.class, spec -> spec.withText("Sửa")).get(0));
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Nơi nhận")), "Sở Nội vụ\nLưu: VT");
        _click(_get(Button.class, spec -> spec.withText("Lưu")));
        assertThat(_find(Button.class, spec -> spec.withText("Lưu"))).isEmpty();
    }

    @SuppressWarnings("unchecked")
    private static Grid<ReportSummary> reports() {
        return _get(Grid.class);
    }

    @SuppressWarnings("unchecked")
    private static Grid<PartRow> matrix() {
        return _get(Grid.class);
    }
}
