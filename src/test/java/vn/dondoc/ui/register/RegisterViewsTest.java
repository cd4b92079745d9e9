package vn.dondoc.ui.register;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.register.Choice;
import vn.dondoc.register.EntryDraft;
import vn.dondoc.register.RegisterEntries;
import vn.dondoc.register.RegisterFilter;
import vn.dondoc.register.RegisterQueries;
import vn.dondoc.register.RegisterUploads;
import vn.dondoc.register.Registers;
import vn.dondoc.security.CurrentActor;
import vn.dondoc.task.TaskFixture;
import vn.dondoc.ui.UiTest;

/** The page of registers: choosing, entering, mending, taking back, and the review of a file. */
class RegisterViewsTest extends UiTest {

    private static final LocalDate DAY = LocalDate.of(2024, 3, 1);

    @Autowired
    private RegisterEntries entries;

    @Autowired
    private RegisterQueries queries;

    @Autowired
    private RegisterUploads uploads;

    @Autowired
    private CurrentActor actor;

    @Autowired
    private TaskFixture fixture;

    private long enter(String register, Map<String, Object> values) {
        return actor.callAs("vanphong", () -> entries.enter(register, EntryDraft.on(null, DAY, values), true)
                .id());
    }

    private static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }

    private static void press(String text) {
        _click(_get(Button.class, spec -> spec.withText(text)));
    }

    private static List<String> words() {
        return _find(Span.class).stream().map(Span::getText).toList();
    }

    @Test
    void everyRegisterShowsItsListAndItsForm() {
        fixture.unit("hctp");
        loginAs("vanphong");
        Registers.all().forEach(register -> {
            open("so-theo-doi?so=" + register.code());
            assertThat(words()).contains(register.description());
        });
        open("so-theo-doi?so=DOSSIERS");
        press("Nhập mới");
        assertThat(field("Trễ hạn").isVisible()).isTrue();
    }

    @Test
    void enteringSaysWhatIsWrongAtTheFieldAndKeepsWhatWasTyped() {
        fixture.unit("hctp");
        loginAs("vanphong");
        open("so-theo-doi?so=STAFF");
        press("Nhập mới");
        _setValue(field("Tổng số có mặt"), "năm mươi tám");
        press("Ghi và nhập tiếp");
        assertThat(field("Tổng số có mặt").isInvalid()).isTrue();
        assertThat(field("Tổng số có mặt").getErrorMessage()).contains("“năm mươi tám” không phải là số");
        assertThat(field("Tổng số có mặt").getValue()).isEqualTo("năm mươi tám");
        _setValue(field("Tổng số có mặt"), "58");
        press("Ghi và nhập tiếp");
        assertThat(field("Tổng số có mặt").getValue()).isEmpty();
        assertThat(actor.callAs("vanphong", () -> queries.all(RegisterFilter.all("STAFF"))))
                .hasSize(1);
        // the same day once more is unusual, not wrong: the person says that it is right
        _setValue(field("Hợp đồng lao động"), "03");
        press("Ghi");
        Checkbox right = _get(Checkbox.class, spec -> spec.withLabel("Tôi đã xem lại, số liệu này đúng"));
        _setValue(right, true);
        press("Ghi");
        assertThat(actor.callAs("vanphong", () -> queries.all(RegisterFilter.all("STAFF"))))
                .hasSize(2);
    }

    @Test
    void anEntryIsChangedWithItsReasonAndTakenBack() {
        fixture.unit("hctp");
        long id = enter("STAFF", Map.of("PRESENT", 31));
        loginAs("vanphong");
        open("so-theo-doi?so=STAFF&chon=" + id);
        press("Sửa");
        _setValue(field("Tổng số có mặt"), "32");
        press("Ghi");
        assertThat(field("Lý do sửa").isInvalid()).isTrue();
        _setValue(field("Lý do sửa"), "Đếm lại");
        press("Ghi");
        assertThat(words()).contains("Có mặt: Tổng số có mặt: 31 → 32").anyMatch(text -> text.contains("Đếm lại"));
        press("Thu hồi");
        _setValue(_get(TextArea.class), "Nhập nhầm");
        _click(_find(Button.class, spec -> spec.withText("Thu hồi")).stream()
                .reduce((first, last) -> last)
                .orElseThrow());
        assertThat(actor.callAs("vanphong", () -> queries.entry(id).withdrawn()))
                .isEqualTo("Nhập nhầm");
        assertThat(words()).anyMatch(text -> text.contains("Nhập nhầm"));
    }

    @Test
    void theAddressKeepsTheFiltersAndReadersOnlyRead() {
        fixture.unit("hctp");
        enter("COMMS", Map.of("MEDIUM", "OWN_SITE", "TITLE", "Một"));
        enter("COMMS", Map.of("MEDIUM", "MEETINGS", "TITLE", "Hai"));
        loginAs("giamdoc");
        open("so-theo-doi?so=COMMS&loai=MEETINGS&tu-ngay=2023-12-15&den-ngay=2024-03-14");
        RegisterGrid grid = _get(RegisterGrid.class);
        assertThat(GridKt._size(grid)).isEqualTo(1);
        assertThat(_find(Button.class, spec -> spec.withText("Nhập mới"))).isEmpty();
        assertThat(words()).anyMatch(text -> text.contains("1 tin, bài"));
        open("so-theo-doi?so=nonsense&tu-ngay=nonsense&chon=-5");
        assertThat(words()).anyMatch(text -> text.contains("không tồn tại"));
    }

    @Test
    void nothingIsConfirmedFromThePage() {
        fixture.unit("hctp");
        loginAs("vanphong");
        open("so-theo-doi?so=LEGAL_DOCS");
        press("Không phát sinh");
        @SuppressWarnings("unchecked")
        ComboBox<Choice> sort = _find(ComboBox.class, spec -> spec.withLabel("Việc")).stream()
                .reduce((first, last) -> last)
                .orElseThrow();
        _setValue(sort, Choices.of("LEGAL_DOCS", "WORK", "APPRAISED"));
        press("Xác nhận");
        assertThat(actor.callAs("vanphong", () -> queries.all(RegisterFilter.all("LEGAL_DOCS"))))
                .singleElement()
                .satisfies(entry -> assertThat(entry.group()).isEqualTo("APPRAISED"));
    }

    @Test
    void aFileIsReviewedMendedAndTaken() throws Exception {
        fixture.unit("hctp");
        loginAs("vanphong");
        try (XSSFWorkbook book = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            XSSFSheet sheet = book.createSheet("a");
            String[][] rows = {
                {"Tại ngày", "Thư điện tử", "Người có thư điện tử công vụ"},
                {"01/3/2024", "", "46"},
                {"02/3/2024", "", "nhiều"}
            };
            for (int i = 0; i < rows.length; i++) {
                for (int j = 0; j < 3; j++) {
                    if (j == 0) {
                        sheet.createRow(i);
                    }
                    sheet.getRow(i).createCell(j).setCellValue(rows[i][j]);
                }
            }
            book.write(out);
            UploadWork.begin(
                    "so.xlsx", Registers.find("ICT").orElseThrow(), uploads.read("ICT", out.toByteArray(), null));
        }
        open("so-theo-doi/nhap-tu-tep");
        assertThat(_get(Button.class, spec -> spec.withText("Nhập 2 dòng")).isEnabled())
                .isFalse();
        var grid = _get(com.vaadin.flow.component.grid.Grid.class);
        assertThat(GridKt._size(grid)).isEqualTo(1);
        _get(UploadReview.class).choose(2);
        assertThat(field("Người có thư điện tử công vụ").getValue()).isEqualTo("nhiều");
        assertThat(field("Người có thư điện tử công vụ").isInvalid()).isTrue();
        _setValue(field("Người có thư điện tử công vụ"), "47");
        press("Ghi dòng này");
        press("Nhập 2 dòng");
        assertThat(words()).anyMatch(text -> text.contains("Đã nhập 2 dòng"));
        assertThat(actor.callAs("vanphong", () -> queries.all(RegisterFilter.all("ICT"))))
                .hasSize(2);
    }
}
