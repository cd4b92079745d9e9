package vn.dondoc.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import vn.dondoc.DatabaseTest;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.common.NotPossibleException;
import vn.dondoc.common.StaleDataException;
import vn.dondoc.reporting.ReportingWindow;
import vn.dondoc.reporting.WindowKind;

/** Versions of the form: what is refused, and which period uses which. */
class IndicatorTemplatesTest extends DatabaseTest {

    @Autowired
    private IndicatorTemplates templates;

    @Autowired
    private IndicatorEntry entry;

    private long shipped;
    private long draft;

    @BeforeEach
    void copyTheForm() {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated("vanphong", null, List.of()));
        shipped = templates.versions().get(0).id();
        draft = templates.copy(shipped, "Biểu mới").id();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "I.2.c | I.2.a + | Dòng I.2.c, công thức, ký tự 8: cần một số",
                "I.2.c | I.2.a + I.2.z | Dòng I.2.c, công thức, ký tự 9: không có dòng mã “I.2.z”",
                "I.2.c | fact:SO.LA | ký tự 1: không có số liệu “fact:SO.LA” trong các sổ theo dõi",
                "I.2.c | task:PLAN.LA | không có số liệu “task:PLAN.LA”; nguồn: PLAN, UBND",
                "I.2.c | I.9 + 1 | dòng I.9 là dòng chữ, không tính được",
                "I.2.c | I.2 | dòng I.2 là dòng tiêu đề, không có số",
                "I.2.c | I.1 + I.3.a | không cộng, trừ được tỷ lệ phần trăm của dòng I.1",
                "I.2.c | sum(I.7.a : I.7.c) | dòng I.7.b là dòng lựa chọn, không cộng được",
                "I.2.c | percent(I.2.a; 0) | ký tự 16: chia cho 0",
                "I.2.c | I.2.a / (3 - 3) | ký tự 12: chia cho 0",
                "I.2.c | sum(I.2.b : I.2.a) | từ I.2.b đến I.2.a không phải các dòng liền nhau cùng cấp",
                "I.2.c | children(I.2.a) | dòng I.2.a không có dòng con nào để cộng",
                "I.2.c | I.2.c + 1 | tính vòng quanh nhau: I.2.c → I.2.c",
                "I.1.a | percent(I.1; 2) | tính vòng quanh nhau: I.1 → I.1.a → I.1",
                "V.6.a | children(V.6) | tính vòng quanh nhau: V.6.a → V.6.a",
            })
    void refusesAFormulaAndSaysWhere(String code, String formula, String words) {
        TemplateRow row = row(code);
        assertThatThrownBy(() -> templates.saveRow(draft, row.id(), withFormula(row.data(), formula)))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining(words)
                .extracting(e -> ((InvalidInputException) e).field())
                .isEqualTo("formula");
        assertThat(row(code).data()).isEqualTo(row.data());
    }

    @Test
    void takesAFormulaWithVietnameseNames() {
        TemplateRow row = row("I.2.c");
        templates.saveRow(draft, row.id(), withFormula(row.data(), "TỔNG(I.2.a : I.2.b) - 1"));
        assertThat(row("I.2.c").data().formula()).isEqualTo("TỔNG(I.2.a : I.2.b) - 1");
        assertThat(templates.compare(shipped, draft)).singleElement().satisfies(difference -> assertThat(
                        difference.changes())
                .containsExactly("Công thức: fact:INSPECTION.REFORM_FINDINGS → TỔNG(I.2.a : I.2.b) - 1"));
    }

    @Test
    void aRowThatFormulasUseCannotGoOrBeRenamed() {
        TemplateRow used = row("I.3.d.1");
        assertThatThrownBy(() -> templates.removeRow(draft, used.id()))
                .hasMessageContaining("Dòng I.3.d, công thức, ký tự 1: không có dòng mã “I.3.d.1”");
        assertThat(row("I.3.d.1")).isEqualTo(used);
        assertThatThrownBy(() -> templates.removeRow(draft, row("I.2").id())).hasMessageContaining("còn dòng con");
        templates.removeRow(draft, row("I.6").id());
        assertThat(templates.rows(draft)).extracting(TemplateRow::code).doesNotContain("I.6");
    }

    @Test
    void movesARowWithWhatStandsBelowIt() {
        templates.moveRow(draft, row("I.2").id(), false);
        assertThat(templates.rows(draft).stream()
                        .map(TemplateRow::code)
                        .filter(code -> code.matches("I\\.[23](\\.a)?")))
                .containsExactly("I.3", "I.3.a", "I.2", "I.2.a");
        assertThatThrownBy(() -> templates.moveRow(draft, row("I.2.a").id(), true))
                .hasMessageContaining("đã ở đầu nhóm");
        assertThatThrownBy(() -> templates.moveRow(draft, row("VII").id(), false))
                .hasMessageContaining("đã ở cuối nhóm");
    }

    @Test
    void addsARowBehindABlockAndRefusesWhatDoesNotFit() {
        RowData row = withFormula(row("I.2.a").data(), "");
        templates.addRow(draft, row("I.3.d").id(), with(row, "I.3.f", 3));
        assertThat(templates.rows(draft).stream().map(TemplateRow::code).filter(code -> code.startsWith("I.3.")))
                .containsSubsequence("I.3.d", "I.3.d.1", "I.3.f", "I.3.e");
        assertThatThrownBy(() -> templates.addRow(draft, null, with(row, "i.3.F", 3)))
                .hasMessageContaining("đã dùng");
        assertThatThrownBy(() -> templates.addRow(draft, null, with(row, "3.a", 3)))
                .hasMessageContaining("Mã dòng gồm");
        assertThatThrownBy(() -> templates.addRow(draft, row("I").id(), with(row, "X.1", 5)))
                .hasMessageContaining("cấp chỉ được sâu thêm một");
    }

    @Test
    void periodsThatCloseBeforeTheNewVersionKeepTheOld() {
        TemplateRow row = row("I.6");
        templates.removeRow(draft, row.id());
        templates.publish(draft, "2024", null);
        assertThat(codes(2023)).contains("I.6");
        assertThat(codes(2024)).doesNotContain("I.6");
        assertThat(codes(2025)).doesNotContain("I.6");
        assertThatThrownBy(() -> templates.removeRow(draft, row("I.5").id()))
                .hasMessageContaining("đã ban hành không sửa được");
        long next = templates.copy(draft, "Biểu sau").id();
        assertThatThrownBy(() -> templates.publish(next, "2024", null))
                .hasMessageContaining("Phiên bản 2 đã áp dụng từ kỳ Năm 2024");
        templates.publish(next, "2025", null);
        assertThat(entry.sheet(year(2025), null).orElseThrow().versionId()).isEqualTo(next);
    }

    @Test
    void aClosedPeriodWithValuesDoesNotChangeItsForm() {
        entry.save(year(2023), "I.5", null, EntryValue.of("1"), null);
        assertThatThrownBy(() -> templates.publish(draft, "2023", null))
                .isInstanceOf(NotPossibleException.class)
                .hasMessageContaining("Kỳ Năm 2023 đã chốt và có số liệu");
    }

    @Test
    void aRowMayBeUsedForQuarters() {
        TemplateRow row = row("I.5");
        RowData quarterly = new RowData(
                "I.5",
                "5",
                2,
                row.data().type(),
                row.data().label(),
                "",
                "",
                "",
                "",
                List.of(),
                EntryBy.OFFICE,
                null,
                Set.of(WindowKind.YEAR, WindowKind.QUARTER),
                true);
        templates.saveRow(draft, row.id(), quarterly);
        templates.publish(draft, "2024-Q2", null);
        assertThat(entry.sheet(ReportingWindow.of(WindowKind.QUARTER, 2024, 1), null))
                .isEmpty();
        assertThat(entry.sheet(ReportingWindow.of(WindowKind.QUARTER, 2024, 2), null)
                        .orElseThrow()
                        .lines())
                .extracting(EntryLine::code)
                .containsExactly("I.5");
        assertThat(entry.windows(2024, null))
                .extracting(ReportingWindow::code)
                .containsExactly("2024-Q2", "2024-Q3", "2024-Q4", "2024");
    }

    @Test
    void doesNotPublishOverSomebodyElsesChange() {
        TemplateVersion seen = templates.version(draft);
        templates.moveRow(draft, row("I.2").id(), false);
        assertThatThrownBy(() -> templates.publish(draft, "2025", seen.version()))
                .isInstanceOf(StaleDataException.class);
    }

    private List<String> codes(int year) {
        return entry.sheet(year(year), null).orElseThrow().lines().stream()
                .map(EntryLine::code)
                .toList();
    }

    private static ReportingWindow year(int year) {
        return ReportingWindow.of(WindowKind.YEAR, year, 1);
    }

    private TemplateRow row(String code) {
        return templates.rows(draft).stream()
                .filter(row -> row.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static RowData withFormula(RowData row, String formula) {
        return copy(row, row.code(), row.level(), formula);
    }

    private static RowData with(RowData row, String code, int level) {
        return copy(row, code, level, row.formula());
    }

    private static RowData copy(RowData row, String code, int level, String formula) {
        return new RowData(
                code,
                row.printedNumber(),
                level,
                row.type(),
                row.label(),
                row.unitOfMeasure(),
                formula,
                row.check(),
                row.note(),
                row.choices(),
                row.entry(),
                row.unitId(),
                row.windows(),
                row.printed());
    }
}
