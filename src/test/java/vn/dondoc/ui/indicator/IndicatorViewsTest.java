package vn.dondoc.ui.indicator;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._assertOne;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.AbstractField.ComponentValueChangeEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.indicator.EntryLine;
import vn.dondoc.indicator.EntryValue;
import vn.dondoc.indicator.IndicatorEntry;
import vn.dondoc.indicator.IndicatorTemplates;
import vn.dondoc.indicator.TemplateRow;
import vn.dondoc.reporting.ReportingWindow;
import vn.dondoc.reporting.WindowKind;
import vn.dondoc.security.CurrentActor;
import vn.dondoc.ui.UiTest;

/** The pages of statistics. */
class IndicatorViewsTest extends UiTest {

    private static final ReportingWindow YEAR = ReportingWindow.of(WindowKind.YEAR, 2024, 1);

    @Autowired
    private IndicatorEntry entry;

    @Autowired
    private IndicatorTemplates templates;

    @Autowired
    private CurrentActor current;

    @Test
    void savesWhatIsTypedAndComputesTheRest() {
        loginAs("vanphong");
        open("so-lieu-thong-ke?phan=III");
        type("III.7.b", "8.957");
        type("III.7.c.1", "8.952");
        assertThat(line("III.7.c").line().printed(1)).contains("99,9%");
        Component cell = cell("III.7.c");
        assertThat(cell.getElement().getTextRecursively()).contains("99,9%");
    }

    @Test
    void keepsWhatWasTypedWrongly() {
        loginAs("vanphong");
        open("so-lieu-thong-ke?phan=III");
        String wrong = "9".repeat(200_000);
        TextField field = type("III.7.a", wrong);
        assertThat(field.isInvalid()).isTrue();
        assertThat(field.getErrorMessage()).contains("không phải số");
        assertThat(field.getValue()).isEqualTo(wrong);
        field = type("III.7.a", "9.284");
        assertThat(field.isInvalid()).isFalse();
        assertThat(line("III.7.a").line().number()).isEqualByComparingTo("9284");
    }

    @Test
    void theAddressKeepsPeriodSectionAndRow() {
        loginAs("vanphong");
        current.runAs(
                "vanphong",
                () -> entry.save(
                        ReportingWindow.of(WindowKind.YEAR, 2023, 1), "III.7.b", null, EntryValue.of("8957"), null));
        open("so-lieu-thong-ke?ky=2023&phan=III&dong=III.7.c");
        assertThat(GridKt._size(grid())).isLessThan(40);
        // the detail says what it is computed from, each with a link to its row
        assertThat(_find(
                        Anchor.class,
                        spec -> spec.withText("III.7.b Số lượng hồ sơ TTHC do cơ quan, đơn vị trả kết quả")))
                .singleElement()
                .satisfies(
                        link -> assertThat(link.getHref()).contains("ky=2023").contains("dong=III.7.b"));
        TextArea note = _get(TextArea.class, spec -> spec.withCaption("Ghi chú của kỳ"));
        fromClient(note, "8.952 hồ sơ trả kết quả đúng hạn");
        assertThat(current.callAs("vanphong", () -> entry.sheet(ReportingWindow.of(WindowKind.YEAR, 2023, 1), null)
                        .orElseThrow()
                        .line("III.7.c")
                        .orElseThrow()
                        .line()
                        .note()))
                .isEqualTo("8.952 hồ sơ trả kết quả đúng hạn");
        open("so-lieu-thong-ke?ky=2024-Q1");
        _assertNone(Grid.class);
    }

    @Test
    void leadershipReadsAndUnitsWithoutRowsAreTold() {
        loginAs("giamdoc");
        open("so-lieu-thong-ke?phan=I");
        _assertNone(TextField.class, spec -> spec.withPredicate(field -> field.hasClassName("dd-indicator-field")));
        _assertNone(Button.class, spec -> spec.withCaption("Nhập từ tệp"));
        loginAs("chuyenvien.hctp");
        open("so-lieu-thong-ke");
        _assertNone(Grid.class);
    }

    @Test
    void changesACopyOfTheForm() {
        loginAs("quantri");
        open("bieu-mau-thong-ke");
        assertThat(GridKt._size(_get(Grid.class))).isEqualTo(199);
        _assertNone(Button.class, spec -> spec.withCaption("Thêm dòng"));
        _click(_get(Button.class, spec -> spec.withCaption("Sao chép thành bản mới")));
        _setValue(_get(TextField.class, spec -> spec.withCaption("Tên phiên bản")), "Biểu 2025");
        _click(_find(Button.class, spec -> spec.withCaption("Sao chép thành bản mới"))
                .get(1));
        _assertOne(Button.class, spec -> spec.withCaption("Ban hành"));
        long draft = current.callAs("quantri", () -> templates.versions().get(0).id());
        TemplateRow row = current.callAs("quantri", () -> templates.rows(draft)).stream()
                .filter(one -> one.code().equals("I.2.c"))
                .findFirst()
                .orElseThrow();
        open("bieu-mau-thong-ke?phien-ban=" + draft + "&dong=" + row.id());
        TextArea formula = _get(TextArea.class, spec -> spec.withCaption("Công thức"));
        _setValue(formula, "I.2.a + I.2.z");
        _click(_get(Button.class, spec -> spec.withCaption("Lưu dòng")));
        assertThat(formula.isInvalid()).isTrue();
        assertThat(formula.getErrorMessage()).contains("ký tự 9: không có dòng mã “I.2.z”");
        assertThat(formula.getValue()).isEqualTo("I.2.a + I.2.z");
        _setValue(formula, "I.2.a + I.2.b");
        _click(_get(Button.class, spec -> spec.withCaption("Lưu dòng")));
        assertThat(current.callAs("quantri", () -> templates.rows(draft)).stream()
                        .filter(one -> one.code().equals("I.2.c"))
                        .map(one -> one.data().formula()))
                .containsExactly("I.2.a + I.2.b");
    }

    @SuppressWarnings("unchecked")
    private static Grid<String> grid() {
        return _get(Grid.class);
    }

    private static Component cell(String code) {
        Grid<String> grid = grid();
        for (int row = 0; row < GridKt._size(grid); row++) {
            if (GridKt._get(grid, row).equals(code)) {
                return GridKt._getCellComponent(grid, row, "value");
            }
        }
        throw new AssertionError("no row " + code);
    }

    private static TextField type(String code, String text) {
        TextField field = (TextField) cell(code);
        fromClient(field, text);
        return field;
    }

    private static <C extends com.vaadin.flow.component.AbstractField<C, String>> void fromClient(
            C field, String text) {
        String before = field.getValue();
        field.setValue(text);
        ComponentUtil.fireEvent(field, new ComponentValueChangeEvent<>(field, field, before, true));
    }

    private EntryLine line(String code) {
        return current.callAs(
                "vanphong",
                () -> entry.sheet(YEAR, null).orElseThrow().line(code).orElseThrow());
    }
}
