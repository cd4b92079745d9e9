package vn.dondoc.proofing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SumCheckTest {

    @Test
    void wholeThatIsNotTheSumOfItsParts() {
        List<Finding> found = Proofs.of("Sở đã góp ý 21 dự thảo văn bản, gồm 04 Luật, 12 Nghị định và 06 Thông tư.");
        assertThat(found).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(FindingKind.SUM);
            assertThat(finding.quote()).isEqualTo("21 dự thảo");
            assertThat(finding.message()).contains("04 + 12 + 06 = 22");
            assertThat(finding.mend()).isNull();
        });
    }

    @Test
    void listOfDocumentsTellsWhichNumberIsWrong() {
        List<Finding> found =
                Proofs.of("Sở đã rà soát 4 văn bản, gồm 02 Nghị quyết và 03 Quyết định, cụ thể như sau:\n\n"
                        + "Nghị quyết số 11/2020/NQ-HĐND ngày 09/7/2020; Nghị quyết số 12/2020/NQ-HĐND ngày 10/7/2020.\n\n"
                        + "Quyết định số 1/2021/QĐ-UBND ngày 05/3/2021; Quyết định số 2/2021/QĐ-UBND ngày 06/3/2021; Quyết"
                        + " định số 3/2021/QĐ-UBND ngày 07/3/2021.");
        assertThat(found)
                .filteredOn(finding -> finding.kind() == FindingKind.SUM)
                .singleElement()
                .satisfies(finding -> assertThat(finding.mend()).isEqualTo("05 văn bản"));
    }

    @Test
    void partOfAListBelow() {
        assertThat(Proofs.of("Tổng số nhiệm vụ được giao: 24 nhiệm vụ, trong đó:\n\n"
                        + "- Đã hoàn thành: 15 nhiệm vụ.\n- Chưa hoàn thành: 08 nhiệm vụ."))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.question()).isTrue();
                    assertThat(finding.message()).contains("15 + 08 = 23");
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tiếp nhận 300 hồ sơ (trực tuyến 120 hồ sơ; trực tiếp 170 hồ sơ).",
                "Đã giải quyết 90 hồ sơ, trong đó trước hạn 80 hồ sơ, đúng hạn 07 hồ sơ, quá hạn 02 hồ sơ; đang giải"
                        + " quyết 10 hồ sơ.",
                "Sở có 05 công chức, trong đó có 06 Phó Trưởng phòng."
            })
    void otherPartsThatDoNotAddUp(String text) {
        assertThat(Proofs.of(text)).extracting(Finding::kind).containsExactly(FindingKind.SUM);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sở đã góp ý 22 dự thảo văn bản, gồm 04 Luật, 12 Nghị định và 06 Thông tư.",
                "Tiếp nhận 300 hồ sơ (trực tuyến 120 hồ sơ; trực tiếp 180 hồ sơ).",
                "Tiếp nhận 300 hồ sơ (có 120 hồ sơ trực tuyến).",
                "Kế hoạch đề ra 70 nhiệm vụ, trong đó đã hoàn thành 11 nhiệm vụ, đang tiếp tục thực hiện 35 nhiệm vụ.",
                "Sở có 08 công chức, trong đó có 02 Phó Trưởng phòng.",
                "Hiện có 122 TTHC: cấp tỉnh 110 TTHC, cấp huyện 12 TTHC, trong đó 64 TTHC toàn trình, 58 TTHC một"
                        + " phần.",
                "Sở có 09 phòng, đơn vị, gồm 05 phòng, trong đó 02 phòng mới thành lập và 04 đơn vị sự nghiệp.",
                "Đã hoàn thành 12/20 nhiệm vụ, trong đó trước hạn 05 nhiệm vụ, đúng hạn 06 nhiệm vụ, quá hạn 01 nhiệm"
                        + " vụ.",
                "Tổng số nhiệm vụ: 20 nhiệm vụ, cụ thể: đã hoàn thành 12 nhiệm vụ; chưa hoàn thành 08 nhiệm vụ (trong"
                        + " hạn 07 nhiệm vụ; quá hạn 01 nhiệm vụ).",
                "Sở có 29 công chức, viên chức (nam 12 người, nữ 17 người), bố trí tại 05 phòng.",
                "Tổ chức 10 cuộc, gồm 04 hội nghị và 06 lớp với 450 lượt người tham dự.",
                "Trong số 50 đơn vị được kiểm tra có 12 đơn vị tốt, trong đó 05 đơn vị được khen.",
                "Có 29 người, cơ cấu tổ chức của Sở gồm Văn phòng, Thanh tra và 03 phòng chuyên môn.",
                "Đã giải quyết 89 hồ sơ, trong đó trước hạn 80 hồ sơ (89,9%); đúng hạn 07 hồ sơ (7,9%); quá hạn 02 hồ"
                        + " sơ (2,2%); đang giải quyết 10 hồ sơ."
            })
    void silentWhereAReadingIsRight(String text) {
        assertThat(Proofs.of(text)).isEmpty();
    }
}
