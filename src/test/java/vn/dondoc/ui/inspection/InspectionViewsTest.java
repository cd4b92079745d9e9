package vn.dondoc.ui.inspection;

import static com.github.mvysny.kaributesting.v10.GridKt._get;
import static com.github.mvysny.kaributesting.v10.GridKt._size;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.inspection.InspectionDraft;
import vn.dondoc.inspection.InspectionFixture;
import vn.dondoc.inspection.InspectionKind;
import vn.dondoc.inspection.InspectionSummary;
import vn.dondoc.inspection.Inspections;
import vn.dondoc.inspection.Visit;
import vn.dondoc.inspection.VisitState;
import vn.dondoc.inspection.VisitSummary;
import vn.dondoc.inspection.checklist.CheckAnswer;
import vn.dondoc.inspection.checklist.Checklists;
import vn.dondoc.inspection.checklist.VisitChecklist;
import vn.dondoc.organization.Unit;
import vn.dondoc.ui.UiTest;
import vn.dondoc.ui.component.DateField;

/** What people see of inspections and what they can do there. */
class InspectionViewsTest extends UiTest {

    @Autowired
    private InspectionFixture story;

    @Autowired
    private Inspections inspections;

    @Autowired
    private Checklists checklists;

    @Autowired
    private VisitChecklist checklist;

    @Test
    void theOfficePlansUnitsAndMonthsInOneForm() {
        loginAs("vanphong");
        open("kiem-tra");
        _click(button("Lập kế hoạch kiểm tra"));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Tên cuộc kiểm tra")), "Kiểm tra CCHC năm 2024");
        _setValue(_get(Checkbox.class, spec -> spec.withLabel("Phòng Hành chính tư pháp")), true);
        _setValue(_get(Checkbox.class, spec -> spec.withLabel("Thanh tra Sở")), true);
        _setValue(
                _get(TextArea.class, spec -> spec.withLabel("Cơ quan ngoài Sở")),
                "UBND huyện Châu Phú; 7\nUBND huyện Tri Tôn");
        _click(button("Lập kế hoạch"));
        InspectionSummary made =
                story.as("vanphong", () -> inspections.ofYear(2024)).get(0);
        assertThat(address()).isEqualTo("kiem-tra/" + made.inspection().id());
        List<Visit> visits = story
                .as("vanphong", () -> inspections.details(made.inspection().id()))
                .visits()
                .stream()
                .map(VisitSummary::visit)
                .toList();
        assertThat(visits)
                .extracting(visit -> visit.name() + " " + visit.month())
                .containsExactlyInAnyOrder(
                        "Phòng Hành chính tư pháp 3",
                        "Thanh tra Sở 3",
                        "UBND huyện Châu Phú 7",
                        "UBND huyện Tri Tôn 3");
    }

    @Test
    void theListShowsTheYearInspectedOfAllAsReportsPrintIt() {
        long id = story.running(InspectionKind.REFORM, "hctp", "bttp", "pbgd");
        story.concluded(story.visit(id, "hctp"), "Chưa niêm yết");
        loginAs("giamdoc");
        open("kiem-tra");
        Grid<InspectionSummary> grid = summaries();
        assertThat(_size(grid)).isEqualTo(1);
        assertThat(_get(grid, 0).findings()).isEqualTo(1);
        assertThat(_find(Span.class, spec -> spec.withText("01/03 = 33,3%"))).isNotEmpty();
        assertThat(_find(Span.class, spec -> spec.withText("00/01 = 0%"))).isNotEmpty();
        _assertNone(Button.class, spec -> spec.withText("Lập kế hoạch kiểm tra"));
        open("kiem-tra?nam=2023");
        assertThat(_find(Grid.class)).isEmpty();
    }

    @Test
    void theHeadOfTheInspectedUnitSeesTheMinutesAndCannotChangeThem() {
        long id = story.running(InspectionKind.REFORM, "hctp");
        long visit = story.visit(id, "hctp");
        story.finished(visit, "Chưa niêm yết thủ tục");
        loginAs("truongphong.hctp");
        open("kiem-tra/" + id + "/don-vi/" + visit);
        _assertNone(com.vaadin.flow.component.html.Div.class, spec -> spec.withText("Chưa niêm yết thủ tục"));
        story.sendMinutes(visit);
        open("kiem-tra/" + id + "/don-vi/" + visit);
        open("cong-viec/cua-toi");
        open("kiem-tra/" + id + "/don-vi/" + visit);
        assertThat(_find(com.vaadin.flow.component.html.Div.class, spec -> spec.withText("Chưa niêm yết thủ tục")))
                .isNotEmpty();
        _assertNone(Button.class, spec -> spec.withText("Soạn biên bản"));
        _assertNone(Button.class, spec -> spec.withText("Thêm phát hiện"));
        _click(button("Trả lời biên bản"));
        _click(button("Gửi"));
        assertThat(story.of(visit).state()).isEqualTo(VisitState.CONCLUDING);
    }

    @Test
    void theTeamAnswersQuestionsAndANoBecomesAFinding() {
        long version = story.as("vanphong", () -> checklists.versions().get(0).id());
        long id = story.running(
                "",
                story.draft(
                        "",
                        new InspectionDraft(InspectionKind.REFORM, 2024, "Kiểm tra CCHC", "", "", null, version),
                        "hctp"));
        long visit = story.visit(id, "hctp");
        story.visiting(visit);
        loginAs(InspectionFixture.LEAD);
        open("kiem-tra/" + id + "/don-vi/" + visit);
        _click(_find(NativeButton.class, spec -> spec.withText("Chưa đạt").withClasses("answer"))
                .get(0));
        assertThat(story.as(InspectionFixture.LEAD, () -> checklist.of(visit))
                        .get(0)
                        .answer())
                .isEqualTo(CheckAnswer.NO);
        _click(button("Ghi phát hiện"));
        _click(button("Lưu"));
        assertThat(story.findings(visit)).singleElement().satisfies(finding -> {
            assertThat(finding.checklistItemId()).isNotNull();
            assertThat(finding.what()).startsWith("Chưa bảo đảm: Đơn vị có kế hoạch");
        });
        _assertNone(Button.class, spec -> spec.withText("Ghi phát hiện"));
    }

    @Test
    void eachPersonHasInTheStripWhatWaits() {
        long id = story.draft(InspectionKind.REFORM, "hctp");
        story.running("", id);
        long visit = story.visit(id, "hctp");
        story.notified(visit);
        loginAs(InspectionFixture.LEAD);
        open("cong-viec/cua-toi");
        assertThat(waiting()).containsExactly("Kiểm tra tại đơn vị");
        loginAs("truongphong.hctp");
        open("cong-viec/cua-toi");
        assertThat(waiting()).isEmpty();
    }

    @Test
    void theHeadInspectsTheOwnUnit() {
        long id = story.running(InspectionKind.SELF, "hctp");
        long visit = story.visit(id, "hctp");
        loginAs("truongphong.bttp");
        open("cong-viec/cua-toi");
        assertThat(waiting()).isEmpty();
        loginAs("truongphong.hctp");
        open("kiem-tra/" + id + "/don-vi/" + visit);
        _click(button("Bắt đầu tự kiểm tra"));
        _click(last("Bắt đầu tự kiểm tra"));
        assertThat(story.of(visit).state()).isEqualTo(VisitState.VISITING);
        open("cong-viec/cua-toi");
        assertThat(waiting()).containsExactly("Tự kiểm tra");
        open("kiem-tra/" + id + "/don-vi/" + visit);
        _click(button("Gửi kết quả tự kiểm tra"));
        _click(last("Gửi kết quả tự kiểm tra"));
        assertThat(story.of(visit).state()).isEqualTo(VisitState.CLOSED);
    }

    @Test
    void theOfficeEntersWhatAnotherBodyFound() {
        loginAs("vanphong");
        open("kiem-tra");
        _click(button("Ghi kiểm tra của cơ quan ngoài"));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Cơ quan kiểm tra")), "Sở Nội vụ");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Số, ký hiệu")), "12/KL-SNV");
        _setValue(_get(DateField.class, spec -> spec.withLabel("Ngày văn bản")), clock.today());
        _setValue(_get(TextField.class, spec -> spec.withLabel("Trích yếu văn bản")), "Kết luận kiểm tra CCHC");
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Nội dung phát hiện")), "Chưa niêm yết thủ tục");
        ComboBox<Unit> unit = unitBox();
        _setValue(
                unit,
                unit.getListDataView()
                        .getItems()
                        .filter(one -> one.name().equals("Phòng Bổ trợ tư pháp"))
                        .findFirst()
                        .orElseThrow());
        _click(button("Ghi"));
        InspectionSummary made =
                story.as("vanphong", () -> inspections.ofYear(2024)).get(0);
        assertThat(made.inspection().kind()).isEqualTo(InspectionKind.OUTSIDE);
        assertThat(address()).isEqualTo("kiem-tra/" + made.inspection().id());
        long visit = story.visit(made.inspection().id(), "bttp");
        assertThat(story.findings(visit)).singleElement().satisfies(finding -> assertThat(finding.assignmentId())
                .isNotNull());
    }

    @Test
    void aFindingThatCameBackIsLinkedToTheEarlierOne() {
        long before = story.running("", story.draft("", InspectionFixture.head(InspectionKind.REFORM, 2023), "hctp"));
        story.concluded(story.visit(before, "hctp"), "Chưa niêm yết thủ tục hộ tịch");
        long id = story.running(InspectionKind.REFORM, "hctp");
        long visit = story.visit(id, "hctp");
        story.visiting(visit);
        loginAs(InspectionFixture.LEAD);
        open("kiem-tra/" + id + "/don-vi/" + visit);
        _click(button("Thêm phát hiện"));
        _setValue(
                _get(TextArea.class, spec -> spec.withLabel("Nội dung phát hiện")),
                "Vẫn chưa niêm yết thủ tục hộ tịch");
        _click(button("Lưu"));
        _click(button("Là phát hiện lặp lại"));
        assertThat(story.findings(visit)).singleElement().satisfies(finding -> {
            assertThat(finding.previousId()).isNotNull();
            assertThat(finding.previousWhere()).contains("2023");
        });
        _assertNone(Button.class, spec -> spec.withText("Là phát hiện lặp lại"));
    }

    @Test
    void everyPageOfAFinishedInspectionOpens() {
        long id = story.running(InspectionKind.REFORM, "hctp");
        long visit = story.visit(id, "hctp");
        story.concluded(visit, "Chưa niêm yết");
        long outside = story.fromOutside("", "bttp");
        for (String account :
                new String[] {"vanphong", "giamdoc", "vanthu", "truongphong.hctp", InspectionFixture.LEAD}) {
            loginAs(account);
            open("kiem-tra");
            open("kiem-tra/" + id);
            assertThat(_get(H1.class).getText()).startsWith("Kiểm tra");
            open("kiem-tra/" + id + "/don-vi/" + visit);
            assertThat(_get(H1.class).getText()).isEqualTo("Phòng Hành chính tư pháp");
            assertThat(_find(Anchor.class, spec -> spec.withText("Mở việc khắc phục")))
                    .hasSize(1);
        }
        loginAs("vanphong");
        open("kiem-tra/" + outside);
        assertThat(_get(H1.class).getText()).isEqualTo("Kết luận kiểm tra cải cách hành chính");
    }

    @Test
    void aRemedysOwnPageShowsTheFinding() {
        long id = story.running(InspectionKind.REFORM, "hctp");
        long visit = story.visit(id, "hctp");
        story.concluded(visit, "Chưa niêm yết thủ tục");
        long work = story.findings(visit).get(0).assignmentId();
        loginAs("truongphong.hctp");
        open("viec/" + work);
        assertThat(_get(Anchor.class, spec -> spec.withText("Mở phát hiện 1 tại đơn vị"))
                        .getHref())
                .isEqualTo("kiem-tra/%d/don-vi/%d".formatted(id, visit));
    }

    @Test
    void checklistsAreEditedAsATableAndPublished() {
        loginAs("vanphong");
        open("quan-tri/mau-kiem-tra");
        _click(button("Sao chép để sửa"));
        List<TextField> codes = _find(TextField.class, spec -> spec.withLabel("Mã"));
        assertThat(codes).hasSize(34);
        _click(button("Thêm câu hỏi"));
        List<TextArea> questions = _find(TextArea.class, spec -> spec.withLabel("Nội dung kiểm tra"));
        _setValue(questions.get(questions.size() - 1), "Có sao lưu dữ liệu.");
        _setValue(_find(TextField.class, spec -> spec.withLabel("Mã")).get(34), "6.6");
        _click(button("Lưu"));
        assertThat(story.as("vanphong", () -> checklists.versions().get(0).items()))
                .isEqualTo(35);
    }

    private static List<String> waiting() {
        return _find(Span.class, spec -> spec.withClasses("dd-tag")).stream()
                .filter(tag -> tag.getParent()
                        .filter(parent -> parent.getElement().getClassList().contains("side"))
                        .isPresent())
                .map(Span::getText)
                .toList();
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<Unit> unitBox() {
        return _get(ComboBox.class, spec -> spec.withLabel("Đơn vị khắc phục"));
    }

    /** That of the dialog over the page. */
    private static Button last(String text) {
        List<Button> all = _find(Button.class, spec -> spec.withText(text));
        return all.get(all.size() - 1);
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }

    @SuppressWarnings("unchecked")
    private static Grid<InspectionSummary> summaries() {
        return _get(Grid.class);
    }
}
