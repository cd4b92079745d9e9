package vn.dondoc.proofing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.dondoc.reporting.ReportingWindow;
import vn.dondoc.reporting.WindowKind;

/** Each check with sentences of its own: what it finds, what it mends, and what it leaves alone. */
class ProofreaderTest {

    private static final ReportingWindow H1 = ReportingWindow.of(WindowKind.HALF_YEAR, 2024, 1);
    private static final ReportingWindow YEAR = ReportingWindow.of(WindowKind.YEAR, 2024, 1);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // share of a total with parts
                "Đã giải quyết 800 hồ sơ, trong đó trước hạn 795 hồ sơ (99,3%), quá hạn 05 hồ sơ (0,63%). | PERCENT |"
                        + " 99,3% | 99,4%",
                "Có 7/9 phòng (đạt 77,7%) được kiểm tra. | PERCENT | 77,7% | 77,8%",
                "Sở có 14/15 thủ tục (đạt tỷ lệ 100%). | PERCENT | 100% | 93%",
                "Đã tiếp nhận 500 hồ sơ (có 100 hồ sơ trực tuyến); tiếp nhận qua bưu chính 50 hồ sơ (12,4%/tổng số hồ"
                        + " sơ đã tiếp nhận, không bao gồm hồ sơ trực tuyến). | PERCENT | 12,4% | 12,5%",
                // print of numbers
                "Sở ban hành 5 văn bản. | NUMBER_PRINT | 5 | 05",
                "Sở tiếp nhận 1250 hồ sơ. | NUMBER_PRINT | 1250 | 1.250",
                "Tỷ lệ hài lòng đạt 98.5%. | NUMBER_PRINT | 98.5% | 98,5%",
                "Tỷ lệ hài lòng đạt 98,50%. | NUMBER_PRINT | 98,50% | 98,5%",
                "Tỷ lệ hài lòng đạt 98 %. | NUMBER_PRINT | 98 % | 98%",
                "Tỷ lệ hài lòng đạt 98,512%. | NUMBER_PRINT | 98,512% | 98,51%",
                // period and year
                "Trong Quý I/2022, Sở đã hoàn thành 03 nhiệm vụ. | PERIOD | Quý I/2022 | Quý I/2024",
                "Kết quả quý 1 năm 2023 như sau. | PERIOD | quý 1 năm 2023 | quý 1 năm 2024",
                "Trên đây là báo cáo kết quả năm 2023 của Sở. | YEAR | năm 2023 | năm 2024",
                "Quyết định số 05/2023/QĐ-UBND ngày 07/02/2024 quy định phí. | YEAR | 05/2023/QĐ-UBND |"
                        + " 05/2024/QĐ-UBND",
                // unit
                "Tổng số nhiệm vụ được giao: 20 văn bản. | UNIT | 20 văn bản | 20 nhiệm vụ",
            })
    void findsAndMends(String text, FindingKind kind, String quote, String mend) {
        assertThat(Proofs.of(text)).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(kind);
            assertThat(finding.quote()).isEqualTo(quote);
            assertThat(finding.mend()).isEqualTo(mend);
            String mended = text.substring(0, finding.start()) + mend + text.substring(finding.end());
            assertThat(Proofs.of(mended)).isEmpty();
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sở tiếp nhận 120 hồ sơ; đã giải quyết 100 hồ sơ, đang giải quyết 19 hồ sơ. | CONSISTENCY | 120 hồ sơ",
                "Giao 12 (mười ba) nhiệm vụ cho các phòng. | CONSISTENCY | 12 (mười ba)",
                "Đã giải quyết 90 hồ sơ, đang giải quyết 10 hồ sơ. Số hóa kết quả giải quyết 45/88 hồ sơ. |"
                        + " CONSISTENCY | 45/88 hồ sơ",
                "Biên chế 67 = 39 + 27. | SUM | 67",
                "Sở rà soát 04 thủ tục, gồm: Cấp phiếu lý lịch; Đăng ký khai sinh; Đăng ký kết hôn. | SUM | 04 thủ tục",
                "Với biên chế được giao 20 người, Sở bố trí Văn phòng 06 công chức; bố trí Phòng Hành chính, Phòng Bổ"
                        + " trợ mỗi phòng 05 công chức. | SUM | 20 người",
                "Cải thiện chỉ số hài lòng (ABC), chỉ số công khai (ABC). | DUPLICATE | ABC",
                "Sở đã làm ba việc: tổ chức tập huấn nghiệp vụ; kiểm tra nội bộ các phòng; tổ chức tập huấn nghiệp vụ."
                        + " | DUPLICATE | tổ chức tập huấn nghiệp vụ.",
                "Trong quý, Sở đã ban hành Kế hoạch số 90/KH-STP ngày 15/3/2024 về kiểm tra. | DOCUMENT_WINDOW |"
                        + " 15/3/2024",
                "Sở đã ban hành Kế hoạch số 12/KH-STP ngày 03/01/2024 về kiểm tra; Kế hoạch số 13/KH-STP ngày"
                        + " 03/01/2023 về tập huấn. | DOCUMENT_WINDOW | 03/01/2023",
                "Thực hiện Quyết định số 77/QĐ-TTg ngày 05/6/2022; đánh giá theo Quyết định số 77/QĐ-TTg ngày"
                        + " 06/6/2022. | DOCUMENT_DATE | 06/6/2022",
                "Sở đang dự thảo Kế hoạch số về truyền thông. | INCOMPLETE | Kế hoạch số",
                "Thực hiện Công văn số 45/SNV-VP ngày .../3/2024 của Sở Nội vụ. | INCOMPLETE | ngày .../3/2024",
                "Số liệu lấy từ ngày 15 tháng trước đến ngày 14 tháng sau. | PERIOD | tháng sau",
                "Trong quý II, Sở đã bổ nhiệm 01 công chức. | PERIOD | quý II",
                "Năm 2022, Sở đã hoàn thành kế hoạch. | YEAR | 2022",
            })
    void finds(String text, FindingKind kind, String quote) {
        assertThat(Proofs.of(text)).extracting(Finding::kind).containsExactly(kind);
        assertThat(Proofs.of(text)).extracting(Finding::quote).containsExactly(quote);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // percentages: another base in reach is right, or no base can be known
                "Tiếp nhận 1.000 hồ sơ, đã giải quyết 900 hồ sơ, trong đó quá hạn 10 hồ sơ (1%).",
                "Đã giải quyết 800 hồ sơ, trong đó trước hạn 795 hồ sơ (99,38%), quá hạn 05 hồ sơ (0,63%).",
                "Sở đã góp ý 151 văn bản, tăng 49% so với cùng kỳ năm 2023.",
                "Tiếp nhận 100 hồ sơ, tăng 02 hồ sơ (2,04%) so với cùng kỳ năm 2023.",
                "Chi phí giảm 1.355.391 đồng; tỷ lệ cắt giảm đạt 30,81%.",
                "Kiểm tra 06 đề nghị, đạt 100% dự thảo gửi đến.",
                // stocks
                "Tiếp nhận 120 hồ sơ; đã giải quyết 100 hồ sơ, đang giải quyết 19 hồ sơ, đã hủy 01 hồ sơ.",
                "Tiếp nhận 100 hồ sơ, kỳ trước chuyển sang 20 hồ sơ; đã giải quyết 100 hồ sơ, đang giải quyết 20 hồ"
                        + " sơ.",
                "Kế hoạch đề ra 70 nhiệm vụ, đã hoàn thành 11 nhiệm vụ, đang tiếp tục thực hiện 35 nhiệm vụ.",
                "Giao 12 (mười hai) nhiệm vụ cho các phòng.",
                "Biên chế 67 = 39 + 28.",
                "Có 67 biên chế (39 + 28).",
                // periods that are not the report's and may stand
                "So với Quý I/2023 tăng 12 hồ sơ.",
                "Nhiệm vụ trọng tâm Quý II/2024 là kiểm tra nội bộ.",
                "Thực hiện Kế hoạch số 03/KH-UBND ngày 10/01/2023 về phát động thi đua Quý I/2023, Sở đã tổ chức ký"
                        + " kết.",
                "Năm 2023, Sở tiếp nhận 900 hồ sơ. Quý I/2024, Sở tiếp nhận 300 hồ sơ.",
                // documents of other years that may be named
                "Thực hiện Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ, Sở đã ban hành Kế hoạch số"
                        + " 12/KH-STP ngày 20/01/2024.",
                "Sở tham mưu ban hành Quyết định số 02/2024/QĐ-UBND ngày 23/01/2024 thay thế Quyết định số"
                        + " 15/2014/QĐ-UBND ngày 09/9/2014.",
                "Danh mục được ban hành kèm theo Quyết định số 127/QĐ-UBND ngày 16/01/2022.",
                "Kế hoạch số 03/KH-STP ngày 02/01/2023 và Kế hoạch số 03/KH-STP ngày 05/01/2024 đã thực hiện xong.",
                // numbers that are no counts
                "Hệ thống theo TCVN ISO 9001:2015, Điều 5, khoản 2, mức độ 4, trong 5 ngày, từ 200-300 hồ sơ.",
                "Áp dụng 4 cấp, Đề án 06, Nghị định 68; giai đoạn 2021 - 2025; truy cập http://vi.vn/a/12/34.",
                "Chỉ có 1/2 biên chế trực tại bộ phận.",
                "Các chỉ số: hài lòng (SIPAS), năng lực cạnh tranh (PCI), xanh (PGI).",
                "Số hồ sơ đã giải quyết: 20 trường hợp.",
                "Sở tổ chức các hội nghị... gồm: tập huấn; hội thảo.",
                "",
                "   \n\n\t\n",
            })
    void leavesAlone(String text) {
        assertThat(Proofs.of(text)).isEmpty();
    }

    @Test
    void overdueAllTogether() {
        String stock =
                "Đã giải quyết 90 hồ sơ, trong đó trước hạn 87 hồ sơ, quá hạn 03 hồ sơ; đang giải quyết 10 hồ sơ,"
                        + " trong đó trong hạn 06 hồ sơ, quá hạn 04 hồ sơ.\n\n";
        assertThat(Proofs.of(stock + "Tổng số hồ sơ quá hạn 03 hồ sơ."))
                .singleElement()
                .satisfies(finding -> assertThat(finding.message()).contains("cộng lại là 07"));
        assertThat(Proofs.of(stock + "Tổng số hồ sơ quá hạn 07 hồ sơ.")).isEmpty();
    }

    @Test
    void bodyAgainstTheGivenAppendix() {
        ProofContext context = new ProofContext(
                YEAR,
                Map.of("A.1", new BigDecimal(12), "A.2", new BigDecimal(40)),
                2,
                Map.of("A.1", "Số TTHC được bãi bỏ", "A.2", "Số văn bản đã rà soát"));
        String text = "Sở đã trình công bố bãi bỏ 11 TTHC. Đã rà soát 40 văn bản.";
        assertThat(new Proofreader().check(text, context)).singleElement().satisfies(finding -> {
            assertThat(finding.kind()).isEqualTo(FindingKind.APPENDIX);
            assertThat(finding.quote()).isEqualTo("11 TTHC");
            assertThat(finding.message()).contains("phụ lục ghi 12");
        });
        assertThat(new Proofreader().check(text, new ProofContext(YEAR, Map.of("A.1", BigDecimal.ONE), 2)))
                .isEmpty();
    }

    @Test
    void appendixInsideTheText() {
        String table = "\n\nPhụ lục\n\nSTT\tChỉ tiêu\tĐơn vị tính\tSố liệu\tGhi chú\n"
                + "1\tRà soát văn bản\t\t\t\n"
                + "\tSố văn bản phải rà soát\tVăn bản\t05\t\n"
                + "3\tHồ sơ\t\t\t\n"
                + "\tSố hồ sơ đã tiếp nhận\tTTHC\t120\t\n"
                + "\tSố hồ sơ đã trả\t\t110\t\n";
        List<Finding> found = Proofs.of("Kết quả: rà soát 06 văn bản phải rà soát." + table, YEAR);
        assertThat(found)
                .extracting(Finding::kind)
                .containsExactly(FindingKind.APPENDIX, FindingKind.NUMBERING, FindingKind.UNIT, FindingKind.UNIT);
        assertThat(found.get(2).mend()).isEqualTo("Hồ sơ");
    }

    @Test
    void footnotes() {
        List<Finding> found =
                Proofs.of("Sở đã khắc phục tồn tại mà Đoàn thẩm định năm 2022 đã chỉ ra¹. Biên chế 39² người.\n\n"
                        + "¹ Kế hoạch về khắc phục tồn tại trong đợt Đoàn thẩm định năm 2023.");
        assertThat(found).extracting(Finding::kind).containsExactlyInAnyOrder(FindingKind.YEAR, FindingKind.INCOMPLETE);
    }

    @Test
    void anotherWindow() {
        assertThat(Proofs.of("Trong 6 tháng đầu năm 2023, Sở hoàn thành 03 nhiệm vụ.", H1))
                .singleElement()
                .satisfies(finding -> assertThat(finding.mend()).isEqualTo("6 tháng đầu năm 2024"));
        assertThat(Proofs.of("Trong Quý I/2024 và Quý II/2024, Sở hoàn thành 03 nhiệm vụ.", H1))
                .isEmpty();
    }

    @Test
    void pastedMarkupDecomposedLettersAndBrokenLinesAreReadOver() {
        String text = "**Kết quả:** Sở đã giải&nbsp;quyết rất nhiều việc trong kỳ và tiếp tục góp ý *<b>21</b> dự thảo*"
                + " văn bản, gồm 04 Luật, 12 Nghị định và 06\n\nThông tư của bộ.";
        assertThat(Proofs.of(text)).extracting(Finding::kind).containsExactly(FindingKind.SUM);
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
        assertThat(Proofs.of(decomposed)).singleElement().satisfies(finding -> {
            assertThat(decomposed.substring(finding.start(), finding.end())).isEqualTo(finding.quote());
            assertThat(Normalizer.normalize(finding.quote(), Normalizer.Form.NFC))
                    .contains("21")
                    .contains("dự thảo");
        });
    }
}
