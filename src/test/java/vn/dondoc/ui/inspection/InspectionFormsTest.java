package vn.dondoc.ui.inspection;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt._fireConfirm;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.util.ReflectionTestUtils;
import vn.dondoc.inspection.InspectionFixture;
import vn.dondoc.inspection.InspectionKind;
import vn.dondoc.inspection.InspectionSummary;
import vn.dondoc.inspection.Inspections;
import vn.dondoc.inspection.Member;
import vn.dondoc.inspection.checklist.ChecklistVersion;
import vn.dondoc.inspection.checklist.Checklists;
import vn.dondoc.organization.Person;
import vn.dondoc.organization.Unit;
import vn.dondoc.ui.UiTest;
import vn.dondoc.ui.component.DateField;
import vn.dondoc.ui.component.UploadBox;

/** Forms of inspections keep what was typed, and lose nobody and nothing unsaid. */
class InspectionFormsTest extends UiTest {

    private static final String BODIES = "Cơ quan ngoài Sở";

    @Autowired
    private InspectionFixture story;

    @Autowired
    private Inspections inspections;

    @Autowired
    private Checklists checklists;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void aUnitThatIsRefusedLeavesTheFormOpenAndNoHalfPlan() {
        loginAs("vanphong");
        open("kiem-tra");
        _click(button("Lập kế hoạch kiểm tra"));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Tên cuộc kiểm tra")), "Kiểm tra CCHC năm 2024");
        _setValue(bodies(), "UBND huyện Tri Tôn; 7\nUBND huyện Tri Tôn; 8");
        _click(button("Lập kế hoạch"));
        assertThat(made()).isEmpty();
        assertThat(bodies().getValue()).startsWith("UBND huyện Tri Tôn; 7");
        _setValue(bodies(), "UBND huyện Tri Tôn; 7\nUBND huyện Châu Phú; 8");
        _click(button("Lập kế hoạch"));
        assertThat(made()).singleElement().extracting(InspectionSummary::units).isEqualTo(2);
    }

    @Test
    void unitsThatAreRefusedTogetherCanBeAddedAgain() {
        long id = story.draft(InspectionKind.REFORM, "hctp");
        loginAs("vanphong");
        open("kiem-tra/" + id);
        _click(button("Thêm đơn vị"));
        _setValue(bodies(), "UBND huyện Tri Tôn; 7\nUBND huyện Tri Tôn; 8");
        _click(last("Thêm đơn vị"));
        _setValue(bodies(), "UBND huyện Tri Tôn; 7\nUBND huyện Châu Phú; 8");
        _click(last("Thêm đơn vị"));
        assertThat(story.as("vanphong", () -> inspections.details(id)).visits()).hasSize(3);
        _assertNone(Dialog.class);
    }

    @Test
    void aFileThatIsRefusedLeavesTheFormOpenAndNothingEntered() {
        loginAs("vanphong");
        open("kiem-tra");
        _click(button("Ghi kiểm tra của cơ quan ngoài"));
        _setValue(_get(TextField.class, spec -> spec.withLabel("Cơ quan kiểm tra")), "Sở Nội vụ");
        _setValue(_get(TextField.class, spec -> spec.withLabel("Số, ký hiệu")), "12/KL-SNV");
        _setValue(_get(DateField.class, spec -> spec.withLabel("Ngày văn bản")), clock.today());
        _setValue(_get(TextField.class, spec -> spec.withLabel("Trích yếu văn bản")), "Kết luận kiểm tra CCHC");
        _setValue(_get(TextArea.class, spec -> spec.withLabel("Nội dung phát hiện")), "Chưa niêm yết thủ tục");
        ComboBox<Unit> unit = box("Đơn vị khắc phục");
        _setValue(unit, unit.getListDataView().getItems().findFirst().orElseThrow());
        send(new byte[0]);
        _click(button("Ghi"));
        assertThat(made()).isEmpty();
        send("Kết luận".getBytes(StandardCharsets.UTF_8));
        _click(button("Ghi"));
        long id = made().get(0).inspection().id();
        assertThat(address()).isEqualTo("kiem-tra/" + id);
        assertThat(story.as("vanphong", () -> inspections.details(id)).files()).hasSize(1);
        _assertNone(Dialog.class);
    }

    private static void send(byte[] content) {
        ReflectionTestUtils.setField(
                _get(UploadBox.class), "file", new UploadBox.UploadedFile("kết luận.txt", "", content));
    }

    @Test
    void aMemberWhoseAccountWasLockedIsReplacedNotDropped() {
        long id = story.draft(InspectionKind.REFORM, "hctp");
        jdbc.sql("UPDATE person SET active = FALSE WHERE username = ?")
                .param(InspectionFixture.SECRETARY)
                .update();
        long locked = story.person(InspectionFixture.SECRETARY);
        loginAs("vanphong");
        open("kiem-tra/" + id);
        _click(button("Đoàn kiểm tra"));
        _click(button("Lưu"));
        assertThat(members(id)).as("refused: said, not dropped").hasSize(4);
        ComboBox<Person> line = people().stream()
                .filter(one -> one.getValue() != null && one.getValue().id() == locked)
                .findFirst()
                .orElseThrow();
        Person other = line.getListDataView()
                .getItems()
                .filter(one -> one.id() == story.person("truongphong.xdkt"))
                .findFirst()
                .orElseThrow();
        _setValue(line, other);
        _click(button("Lưu"));
        assertThat(members(id))
                .hasSize(4)
                .filteredOn(one -> Long.valueOf(other.id()).equals(one.personId()))
                .singleElement()
                .extracting(Member::title)
                .as("the own title, not that of who was there before")
                .isEqualTo(other.title());
    }

    @Test
    void anotherChecklistIsAskedForWhileLinesAreUnsaved() {
        long published = story.as("vanphong", () -> checklists.versions().get(0).id());
        story.as("vanphong", () -> checklists.copy(published));
        loginAs("vanphong");
        open("quan-tri/mau-kiem-tra");
        _click(button("Thêm câu hỏi"));
        choose(published);
        assertThat(codes()).as("still there").hasSize(35);
        _fireConfirm(_get(ConfirmDialog.class));
        assertThat(codes()).as("the published one is read").isEmpty();
    }

    @Test
    void anotherPageIsAskedForWhileLinesAreUnsaved() {
        long published = story.as("vanphong", () -> checklists.versions().get(0).id());
        story.as("vanphong", () -> checklists.copy(published));
        loginAs("vanphong");
        open("quan-tri/mau-kiem-tra");
        _click(button("Thêm câu hỏi"));
        open("kiem-tra");
        assertThat(codes()).as("still there").hasSize(35);
        _fireConfirm(_get(ConfirmDialog.class));
        assertThat(codes()).isEmpty();
        assertThat(address()).isEqualTo("kiem-tra");
    }

    @SuppressWarnings("unchecked")
    private static void choose(long version) {
        Select<ChecklistVersion> chooser = _get(Select.class, spec -> spec.withLabel("Mẫu và phiên bản"));
        ChecklistVersion before = chooser.getValue();
        chooser.setValue(chooser.getListDataView()
                .getItems()
                .filter(one -> one.id() == version)
                .findFirst()
                .orElseThrow());
        ComponentUtil.fireEvent(chooser, new AbstractField.ComponentValueChangeEvent<>(chooser, chooser, before, true));
    }

    private static List<TextField> codes() {
        return _find(TextField.class, spec -> spec.withLabel("Mã"));
    }

    private List<InspectionSummary> made() {
        return story.as("vanphong", () -> inspections.ofYear(2024));
    }

    private List<Member> members(long id) {
        return story.as("giamdoc", () -> inspections.details(id)).members();
    }

    private static TextArea bodies() {
        return _get(TextArea.class, spec -> spec.withLabel(BODIES));
    }

    @SuppressWarnings("unchecked")
    private static List<ComboBox<Person>> people() {
        return _find(ComboBox.class).stream().map(one -> (ComboBox<Person>) one).toList();
    }

    @SuppressWarnings("unchecked")
    private static ComboBox<Unit> box(String label) {
        return _get(ComboBox.class, spec -> spec.withLabel(label));
    }

    private static Button last(String text) {
        List<Button> all = _find(Button.class, spec -> spec.withText(text));
        return all.get(all.size() - 1);
    }

    private static Button button(String text) {
        return _get(Button.class, spec -> spec.withText(text));
    }
}
