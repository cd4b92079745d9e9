package vn.dondoc.ui.target;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.GridKt;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.textfield.TextArea;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.dondoc.organization.Unit;
import vn.dondoc.reporting.ReportingWindows;
import vn.dondoc.target.TargetExport;
import vn.dondoc.target.TargetFilter;
import vn.dondoc.target.TargetState;
import vn.dondoc.target.TargetValues;
import vn.dondoc.task.ExportFormat;
import vn.dondoc.ui.component.DateField;
import vn.dondoc.ui.component.Tag;
import vn.dondoc.ui.component.TrendChart;
import vn.dondoc.ui.component.YearChips;

/** The pages of targets: list, detail, values, source, explanations, joining, files, and what a unit still owes. */
class TargetViewsTest extends TargetPages {

    @Autowired
    private TargetExport export;

    @Autowired
    private TargetValues values;

    @Autowired
    private ReportingWindows windows;

    @Autowired
    private TargetServices services;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Test
    void theListHasRedFirstAndTheAddressFilters() {
        loginAs("giamdoc");
        open("chi-tieu");
        TargetGrid grid = _get(TargetGrid.class);
        assertThat(GridKt._get(grid, 0).id()).isEqualTo(red);
        open("chi-tieu?loc=dat&chon=" + met);
        assertThat(GridKt._size(grid = _get(TargetGrid.class))).isEqualTo(1);
        assertThat(GridKt._get(grid, 0).id()).isEqualTo(met);
        assertThat(words()).anyMatch(text -> text.contains("82,5%; mức giao ≥ 80%; đạt"));
        open("chi-tieu?loc=don-vi-toi&nam=nonsense&chon=99999999");
        assertThat(words()).anyMatch(text -> text.contains("không tồn tại"));
    }

    @Test
    void aUnitSeesItsOwnAndTheFileIsWhatTheListShows() throws IOException {
        loginAs(HEAD);
        open("chi-tieu");
        assertThat(GridKt._size(_get(TargetGrid.class))).isEqualTo(1);
        byte[] file = actor.callAs("giamdoc", () -> export.file(
                        new TargetFilter(2024, null, java.util.Set.of(TargetState.NOT_MET), false, ""),
                        ExportFormat.XLSX)
                .content());
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertThat(sheet.getLastRowNum()).isEqualTo(5);
            assertThat(sheet.getRow(5).getCell(1).getStringCellValue()).isEqualTo("Tỷ lệ hồ sơ trực tuyến");
            assertThat(sheet.getRow(5).getCell(4).getNumericCellValue()).isEqualTo(41.5);
            assertThat(sheet.getRow(5).getCell(9)).satisfies(cell -> assertThat(cell.getStringCellValue())
                    .as("no forecast from one value, and no zero")
                    .isEmpty());
        }
    }

    @Test
    void aValueIsEnteredAndCorrectedWithItsReason() {
        loginAs(HEAD);
        open("chi-tieu/" + met);
        press("Nhập số liệu");
        _setValue(field("Giá trị đạt được"), "nhiều");
        press("Ghi");
        assertThat(field("Giá trị đạt được").getErrorMessage()).contains("“nhiều” không phải là số");
        @SuppressWarnings("unchecked")
        ComboBox<vn.dondoc.reporting.ReportingWindow> period = _get(ComboBox.class, spec -> spec.withLabel("Kỳ"));
        _setValue(period, actor.callAs(HEAD, () -> windows.parse("2024-Q1")));
        _setValue(field("Giá trị đạt được"), "79,25");
        _setValue(field("Nguồn số liệu"), "Báo cáo 12/BC-HCTP");
        press("Ghi");
        assertThat(field("Lý do sửa").isInvalid()).isTrue();
        _setValue(field("Lý do sửa"), "Chốt lại số");
        press("Ghi");
        assertThat(actor.callAs(HEAD, () -> values.versions(met, "2024-Q1")))
                .hasSize(2)
                .first()
                .satisfies(value -> assertThat(value.value()).isEqualByComparingTo("79.25"));
        assertThat(_find(Tag.class).stream().map(Tag::getText)).contains("Không đạt");
        VersionsDialog.open(services, fixture.details(HEAD, met), actor.callAs(HEAD, () -> windows.parse("2024-Q1")));
        assertThat(words()).anyMatch(text -> text.contains("82,5%"));
    }

    @Test
    void anotherPeriodBringsItsOwnNumberSourceAndDayButKeepsWhatWasTyped() {
        fixture.enter("vanphong", met, "2024-Q2", "90");
        loginAs(HEAD);
        open("chi-tieu/" + met);
        press("Nhập số liệu");
        @SuppressWarnings("unchecked")
        ComboBox<vn.dondoc.reporting.ReportingWindow> period = _get(ComboBox.class, spec -> spec.withLabel("Kỳ"));
        DateField asOf = _get(DateField.class);
        _setValue(period, actor.callAs(HEAD, () -> windows.parse("2024-Q1")));
        assertThat(field("Giá trị đạt được").getValue()).isEqualTo("82,5");
        assertThat(field("Nguồn số liệu").getValue()).isEqualTo("Báo cáo 10/BC-STP");
        assertThat(asOf.getValue()).isEqualTo(LocalDate.of(2024, 3, 14));
        _setValue(period, actor.callAs(HEAD, () -> windows.parse("2024-Q2")));
        assertThat(field("Giá trị đạt được").getValue()).isEqualTo("90");
        assertThat(asOf.getValue()).isEqualTo(LocalDate.of(2024, 3, 19));
        _setValue(period, actor.callAs(HEAD, () -> windows.parse("2024-M01")));
        assertThat(field("Giá trị đạt được").getValue()).isEmpty();
        assertThat(field("Nguồn số liệu").getValue()).isEmpty();
        assertThat(asOf.getValue()).isNull();
        _setValue(field("Giá trị đạt được"), "79,25");
        _setValue(period, actor.callAs(HEAD, () -> windows.parse("2024-Q1")));
        assertThat(field("Giá trị đạt được").getValue()).as("typed").isEqualTo("79,25");
        assertThat(field("Nguồn số liệu").getValue()).isEqualTo("Báo cáo 10/BC-STP");
    }

    @Test
    void aDayThatDoesNotExistIsNoDay() {
        assertThat(services.day("29/2/2024")).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(services.day("30/2/2024")).isNull();
    }

    @Test
    void whoIsAskedIsChosenAmongTheUnitsOfTheOwnField() {
        fixture.leads(red, unit("hctp"), unit("bttp"), unit("xdkt"));
        loginAs("phogiamdoc");
        open("chi-tieu?chon=" + red);
        press("Yêu cầu giải trình");
        @SuppressWarnings("unchecked")
        MultiSelectComboBox<Unit> units = _get(MultiSelectComboBox.class, spec -> spec.withLabel("Đơn vị giải trình"));
        assertThat(units.getListDataView().getItems().map(Unit::code)).containsExactlyInAnyOrder("hctp", "bttp");
        units.clear();
        press("Gửi yêu cầu");
        assertThat(fixture.details("giamdoc", red).explanations()).isEmpty();
        assertThat(words()).contains("Hãy chọn ít nhất một đơn vị giải trình.");
        units.select(units.getListDataView()
                .getItems()
                .filter(unit -> unit.code().equals("bttp"))
                .toList());
        press("Gửi yêu cầu");
        assertThat(fixture.details("giamdoc", red).explanations())
                .singleElement()
                .satisfies(one -> assertThat(one.unitId()).isEqualTo(unit("bttp")));
    }

    @Test
    void anotherYearIsChosenAndTheOpenTargetIsClosed() {
        jdbc.sql("UPDATE target SET target_year = 2023 WHERE id = ?").param(met).update();
        loginAs("giamdoc");
        open("chi-tieu?chon=" + red);
        assertThat(_find(TargetPanel.class)).hasSize(1);
        NativeButton other = _find(_get(YearChips.class), NativeButton.class).stream()
                .filter(chip -> chip.getElement().getTextRecursively().contains("2023"))
                .findFirst()
                .orElseThrow();
        _click(other);
        assertThat(GridKt._size(_get(TargetGrid.class))).isEqualTo(1);
        assertThat(GridKt._get(_get(TargetGrid.class), 0).id()).isEqualTo(met);
        assertThat(_find(TargetPanel.class)).isEmpty();
    }

    @Test
    void theListAsksFewQuestionsHoweverManyTargetsThereAre() {
        loginAs("vanphong");
        open("chi-tieu");
        long few = selectsOfTheList();
        for (int i = 0; i < 8; i++) {
            fixture.single("stp-angiang", i % 2 == 0 ? "hctp" : "bttp", "Tỷ lệ thứ " + i, "%", ">=", "80");
        }
        assertThat(selectsOfTheList()).isEqualTo(few);
    }

    /** SELECTs of one reading of the list with all its cells, as the database counts them for its session. */
    private long selectsOfTheList() {
        return transaction.execute(status -> {
            long before = selects();
            open("chi-tieu");
            TargetGrid grid = _get(TargetGrid.class);
            for (int row = 0; row < GridKt._size(grid); row++) {
                GridKt._getFormattedRow(grid, row);
            }
            return selects() - before;
        });
    }

    private long selects() {
        return Long.parseLong(jdbc.sql("SHOW SESSION STATUS LIKE 'Com_select'")
                .query((row, index) -> row.getString("Value"))
                .single());
    }

    private long unit(String code) {
        return jdbc.sql("SELECT u.id FROM unit u JOIN agency a ON a.id = u.agency_id"
                        + " WHERE a.code = 'stp-angiang' AND u.code = ?")
                .param(code)
                .query(Long.class)
                .single();
    }

    @Test
    void theChartShowsTheLineAndWhatIsWanted() {
        loginAs(HEAD);
        open("chi-tieu/" + met);
        TrendChart chart = _get(TrendChart.class);
        assertThat(chart.getElement().getProperty("points")).contains("Quý I\"", "82,5%");
        assertThat(chart.getElement().getProperty("wanted")).contains("Mức giao ≥ 80%");
        assertThat(chart.getElement().getProperty("forecast"))
                .as("one value is no trend")
                .isNull();
        fixture.enter("vanphong", met, "2024-Q2", "90");
        open("chi-tieu?chon=" + met);
        open("chi-tieu/" + met);
        TrendChart longer = _get(TrendChart.class);
        assertThat(longer.getElement().getProperty("forecast")).contains("90%");
        ComponentUtil.fireEvent(longer, new TrendChart.OpenEvent(longer, true, 0));
        assertThat(_get(Dialog.class).getHeaderTitle()).isEqualTo("Các bản số liệu của Quý I/2024");
    }

    @Test
    void theDirectorAsksAndTheUnitFindsItInItsInbox() {
        loginAs("giamdoc");
        open("chi-tieu?chon=" + red);
        press("Yêu cầu giải trình");
        _setValue(_get(TextArea.class), "Vì sao thấp?");
        press("Gửi yêu cầu");
        assertThat(_find(Tag.class).stream().map(Tag::getText)).contains("Đang giải trình");
        open("chi-tieu/" + red);
        assertThat(_find(Anchor.class).stream().map(Anchor::getHref)).anyMatch(href -> href.matches("viec/\\d+"));
        assertThat(words()).contains("“Vì sao thấp?”");
    }

    @Test
    void theOfficeLooksAtASourceBeforeItChoosesIt() {
        loginAs("vanphong");
        open("chi-tieu/" + met);
        press("Chọn nguồn");
        @SuppressWarnings("unchecked")
        ComboBox<vn.dondoc.target.SourceChoices.Share> share = _get(ComboBox.class, spec -> spec.withLabel("Tỷ lệ"));
        _setValue(share, share.getListDataView().getItem(0));
        assertThat(words()).contains("Chưa tính được");
        press("Ghi");
        assertThat(words()).anyMatch(text -> text.contains("Phản ánh, kiến nghị trả lời đúng hạn"));
    }

    @Test
    void duplicatesAreOfferedAndJoinedByAPerson() {
        long twin = fixture.single("stp-angiang", "bttp", "Tỷ lệ hồ sơ trực tuyến", "%", ">=", "50");
        loginAs("vanphong");
        open("chi-tieu");
        assertThat(words()).anyMatch(text -> text.contains("Có 1 nhóm chỉ tiêu giống nhau"));
        open("chi-tieu/trung?nam=2024");
        press("Gộp thành một");
        assertThat(words()).noneMatch(text -> text.contains("Cùng tên"));
        open("chi-tieu");
        assertThat(GridKt._size(_get(TargetGrid.class))).isEqualTo(2);
        open("chi-tieu/" + red);
        press("Tách ra");
        ConfirmDialog sure = _get(ConfirmDialog.class);
        ComponentUtil.fireEvent(sure, new ConfirmDialog.ConfirmEvent(sure, true));
        open("chi-tieu");
        assertThat(GridKt._size(_get(TargetGrid.class))).isEqualTo(3);
        assertThat(twin).isPositive();
    }

    @Test
    void theInboxSaysWhichValuesTheUnitOwes() {
        fixture.single("stp-angiang", "hctp", "Tỷ lệ thanh toán trực tuyến", "%", ">=", "45");
        loginAs(HEAD);
        open("cong-viec/cua-toi");
        assertThat(words()).anyMatch(text -> text.equals("Thiếu Quý I/2024"));
        loginAs("truongphong.bttp");
        open("cong-viec/cua-toi");
        assertThat(words()).noneMatch(text -> text.equals("Thiếu Quý I/2024"));
        assertThat(LocalDate.now(clock)).isEqualTo(LocalDate.of(2024, 3, 19));
    }
}
