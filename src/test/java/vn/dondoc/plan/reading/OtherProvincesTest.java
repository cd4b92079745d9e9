package vn.dondoc.plan.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.plan.reading.ReadingFixtures.names;
import static vn.dondoc.plan.reading.ReadingFixtures.sample;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Plans of agencies that are not the reading one: nothing lost, names as written, each with a problem. */
class OtherProvincesTest {

    @ParameterizedTest
    @ValueSource(strings = {"docx", "xlsx"})
    void dongThap(String kind) {
        PlanDocument plan = sample("dongthap-617-kh-ubnd-2025." + kind);
        assertThat(plan.tasks()).hasSize(11);
        assertThat(plan.accounts())
                .hasSize(16)
                .filteredOn(row -> row.role() == RowRole.GROUP)
                .hasSize(4);
        TaskRow eight = plan.tasks().get(7);
        assertThat(eight.group()).isEqualTo("PHÁT TRIỂN HẠ TẦNG SỐ VÀ THÚC ĐẨY ỨNG DỤNG TRONG SẢN XUẤT KINH DOANH");
        assertThat(eight.section()).isEqualTo("III");
        assertThat(names(eight.cooperatingUnits()))
                .containsExactly(
                        "Ban Quản lý Khu kinh tế",
                        "Sở Công Thương",
                        "các doanh nghiệp viễn thông",
                        "các cơ quan, đơn vị liên quan");
        assertThat(names(eight.leadUnits())).containsExactly("Sở KH&CN");
        assertThat(eight.problems()).extracting(Problem::code).contains(ProblemCode.UNKNOWN_LEAD_UNIT);
        assertThat(eight.deadlineText()).isEqualTo("Quí IV-2025");
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "xlsx"})
    void hoChiMinhCity(String kind) {
        PlanDocument plan = sample("tphcm-2820-qd-ubnd-2025." + kind);
        List<TaskRow> parts = plan.tasks().stream()
                .filter(task -> task.parentPosition() != null)
                .toList();
        assertThat(plan.tasks()).hasSize(28);
        assertThat(parts).hasSize(3);
        assertThat(parts).extracting(TaskRow::parentPosition).containsExactly(5, 16, 20);
        assertThat(parts.get(0).problems())
                .filteredOn(problem -> problem.code() == ProblemCode.BLANK_UNDER_VALUE)
                .extracting(Problem::suggestion)
                .containsExactly("Quý IV/2026");
        assertThat(plan.tasks().get(0).extra())
                .containsEntry("Nguồn kinh phí", "Chi thường xuyên hoặc nguồn vốn hợp pháp khác (nếu có)");
        assertThat(names(plan.tasks().get(3).leadUnits())).containsExactly("Các sở, ngành", "UBND xã, phường, đặc khu");
        assertThat(plan.notUnderstood()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"docx", "xlsx"})
    void government(String kind) {
        PlanDocument plan = sample("chinhphu-03-nq-cp-2025-phuluc2." + kind);
        assertThat(plan.tasks()).hasSize(140);
        assertThat(plan.tasks()).extracting(TaskRow::rowNo).startsWith("1", "2").endsWith("139", "140");
        assertThat(plan.accounts())
                .filteredOn(row -> row.role() == RowRole.CONTINUATION)
                .hasSize(3);
        assertThat(plan.accounts())
                .filteredOn(row -> row.role() == RowRole.GROUP)
                .hasSize(7);
        assertThat(plan.tasks().get(109).content()).contains("Giấy hẹn khám lại; Kết quả xét nghiệm;");
        assertThat(plan.notUnderstood()).extracting(NotUnderstood::text).containsExactly("năm tiếp theo");
        assertThat(plan.tasks())
                .flatExtracting(TaskRow::leadUnits)
                .extracting(UnitReading::confidence)
                .containsOnly(Confidence.UNKNOWN);
        assertThat(names(plan.tasks().get(98).leadUnits())).containsExactly("Bộ Văn hóa, Thể thao và Du lịch");
    }

    @Test
    void heads() {
        DocumentHead dongThap = sample("dongthap-617-kh-ubnd-2025.docx").head();
        assertThat(dongThap.number()).isEqualTo("617/KH-UBND");
        assertThat(dongThap.issuedOn()).isEqualTo(LocalDate.of(2025, 12, 1));
        assertThat(dongThap.agency()).isEqualTo("ỦY BAN NHÂN DÂN TỈNH ĐỒNG THÁP");
        assertThat(dongThap.title()).endsWith("HỘ KINH DOANH");
        DocumentHead city = sample("tphcm-2820-qd-ubnd-2025.docx").head();
        assertThat(city.number()).isEqualTo("2820/QĐ-UBND");
        assertThat(city.issuedOn()).isEqualTo(LocalDate.of(2025, 11, 19));
        DocumentHead government = sample("chinhphu-03-nq-cp-2025-phuluc2.docx").head();
        assertThat(government.number()).isEqualTo("03/NQ-CP");
        assertThat(government.appendices()).extracting(Appendix::number).containsExactly("II");
    }
}
