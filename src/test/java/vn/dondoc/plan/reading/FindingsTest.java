package vn.dondoc.plan.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.plan.reading.ReadingFixtures.paste;
import static vn.dondoc.plan.reading.ReadingFixtures.sample;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The defects of plan 56/KH-STP (domain.md section 9) and of small plans made for one defect each. */
class FindingsTest {

    private static final String HEAD = "STT\tNội dung\tCơ quan chủ trì\tThời gian hoàn thành\tKết quả\n";

    private static List<List<String>> rows(PlanDocument plan, FindingCode code) {
        return plan.findings().stream()
                .filter(finding -> finding.code() == code)
                .map(finding -> finding.positions().stream()
                        .map(position -> plan.tasks().get(position - 1).label())
                        .toList())
                .toList();
    }

    @Test
    void defectsOfTheRealPlan() {
        PlanDocument plan = sample("plan-an-giang-56-as-printed.docx");
        assertThat(rows(plan, FindingCode.DUE_BEFORE_PLAN)).containsExactly(List.of("1.1"), List.of("10.2"));
        assertThat(rows(plan, FindingCode.OTHER_YEAR)).containsExactly(List.of("1.1"), List.of("1.2"));
        assertThat(rows(plan, FindingCode.SAME_TASK))
                .containsExactlyInAnyOrder(List.of("1.3", "6.3"), List.of("1.5", "2.3"), List.of("4.6", "5.1"));
        assertThat(rows(plan, FindingCode.SIMILAR_TASK))
                .containsExactlyInAnyOrder(List.of("1.4", "2.2"), List.of("4.8", "11.4"));
        assertThat(rows(plan, FindingCode.CONTRADICTING_DATES))
                .containsExactlyInAnyOrder(
                        List.of("1.4", "2.1"),
                        List.of("2.1", "2.2"),
                        List.of("2.4", "10.4"),
                        List.of("1.6", "I.1", "II.2", "III.3"));
        assertThat(rows(plan, FindingCode.NO_DELIVERABLE)).containsExactly(List.of("4.5", "8.5", "12.5"));
        assertThat(rows(plan, FindingCode.ODD_DELIVERABLE)).containsExactly(List.of("IV.4"));
        assertThat(rows(plan, FindingCode.NOTE_HAS_OTHER_TERM)).containsExactly(List.of("6.4"));
        assertThat(plan.findings())
                .filteredOn(finding -> finding.code() == FindingCode.DOCUMENT_TWO_DATES)
                .singleElement()
                .satisfies(finding -> assertThat(finding.message())
                        .isEqualTo("Văn bản số 766/QĐ-TTg được dẫn với nhiều ngày khác nhau: 23/6/2022 và 24/6/2022."));
        assertThat(plan.findings())
                .filteredOn(finding -> finding.code() == FindingCode.UNKNOWN_UNIT)
                .extracting(Finding::detail)
                .contains("Phòng Hỗ trợ tư pháp", "Phòng Bỏ trợ tư pháp", "Bộ trợ tư pháp", "Văn phòng UBND Sở");
        assertThat(rows(plan, FindingCode.NUMBER_MISSING)).isEmpty();
        assertThat(rows(plan, FindingCode.NUMBER_REPEATED)).isEmpty();
    }

    @Test
    void defectsOfTheRealTargets() {
        List<Finding> findings = sample("plan-an-giang-56-as-printed.docx").findings();
        assertThat(findings)
                .filteredOn(f -> f.code() == FindingCode.SAME_TARGET)
                .hasSize(4);
        assertThat(findings)
                .filteredOn(f -> f.code() == FindingCode.SIMILAR_TARGET)
                .singleElement()
                .satisfies(f -> assertThat(f.message()).contains("9.1.6", "9.2.II.9"));
        assertThat(findings)
                .filteredOn(f -> f.code() == FindingCode.TARGET_NUMBER_MISSING)
                .singleElement()
                .satisfies(f -> assertThat(f.message()).contains("thiếu số 5"));
        assertThat(findings)
                .filteredOn(f -> f.code() == FindingCode.TARGET_NO_LEAD_UNIT)
                .singleElement()
                .satisfies(f -> assertThat(f.message()).contains("9.2.II.5"));
    }

    @Test
    void noFalseAlarmAboutNumbersInTheOtherPlans() {
        for (String name :
                List.of("dongthap-617-kh-ubnd-2025", "tphcm-2820-qd-ubnd-2025", "chinhphu-03-nq-cp-2025-phuluc2")) {
            for (String kind : List.of(".docx", ".xlsx")) {
                PlanDocument plan = sample(name + kind);
                assertThat(rows(plan, FindingCode.NUMBER_MISSING)).as(name).isEmpty();
                assertThat(rows(plan, FindingCode.NUMBER_REPEATED)).as(name).isEmpty();
                assertThat(plan.findings())
                        .filteredOn(f -> f.code() == FindingCode.UNKNOWN_UNIT)
                        .as(name)
                        .hasSize(1);
            }
        }
    }

    @Test
    void gapAndRepetition() {
        PlanDocument plan = paste(HEAD
                + "1\tXây dựng kế hoạch\tVăn phòng Sở\tQuý I/2024\tKế hoạch\n"
                + "3\tTổ chức tập huấn\tVăn phòng Sở\tQuý II/2024\tLớp tập huấn\n"
                + "3\tKiểm tra\tThanh tra Sở\tQuý III/2024\tBáo cáo\n");
        assertThat(rows(plan, FindingCode.NUMBER_MISSING)).containsExactly(List.of("3"));
        assertThat(rows(plan, FindingCode.NUMBER_REPEATED)).containsExactly(List.of("3", "3"));
    }

    @Test
    void impossibleDateAndMissingLead() {
        PlanDocument plan = paste(HEAD
                + "1\tXây dựng kế hoạch\t\tTrước ngày 31/11/2024\tKế hoạch\n"
                + "2\tTổ chức tập huấn\tVăn phòng Sở\t24/7\tLớp\n");
        assertThat(rows(plan, FindingCode.IMPOSSIBLE_DATE)).containsExactly(List.of("1"));
        assertThat(rows(plan, FindingCode.NO_LEAD_UNIT)).containsExactly(List.of("1"));
    }
}
