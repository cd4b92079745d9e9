package vn.dondoc.report.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.report.acceptance.Claim.equal;
import static vn.dondoc.report.acceptance.Claim.found;
import static vn.dondoc.report.acceptance.Claim.notComputed;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.dondoc.SharedFiles;
import vn.dondoc.indicator.EntryValue;
import vn.dondoc.indicator.IndicatorEntry;
import vn.dondoc.indicator.IndicatorLine;
import vn.dondoc.indicator.IndicatorSheets;
import vn.dondoc.indicator.ValueOrigin;
import vn.dondoc.proofing.FindingKind;
import vn.dondoc.report.ReportKind;
import vn.dondoc.report.text.ReportFinding;
import vn.dondoc.reporting.NumberPrint;
import vn.dondoc.reporting.ReportingWindow;
import vn.dondoc.reporting.WindowKind;

/** Sóc Trăng's report of 2023 with its appendix, made again from tasks and registers. */
class YearSocTrangTest extends AcceptanceTest {

    private static final ReportingWindow YEAR = ReportingWindow.of(WindowKind.YEAR, 2023, 1);

    /**
     * Rows that the Office enters: four that no register knows, and those whose printed result comes without what it was
     * computed from.
     */
    private static final List<String> ENTERED =
            List.of("I.5", "I.6", "I.8", "II.3", "IV.4", "I.3.a", "I.4", "I.7.c", "IV.1.g", "IV.1.j", "V.6.e");

    @Autowired
    private IndicatorEntry appendix;

    @Autowired
    private IndicatorSheets sheets;

    YearSocTrangTest() {
        super("004 Sóc Trăng 2023", "seeds/004_516f9ff3f533bc20.txt");
    }

    @Override
    void load() {
        shareDecimals(2);
        List<Long> dated = plan(2023, 18, LocalDate.of(2023, 1, 13), LocalDate.of(2023, 11, 30));
        List<Long> ongoing = plan(2023, 7, LocalDate.of(2023, 1, 13), null);
        complete(dated, LocalDate.of(2023, 11, 15));
        // the accepted result of the year closes ongoing work
        complete(ongoing, LocalDate.of(2023, 12, 1));
        // of the plan of the next year, known before this one ends
        plan(2024, 3, LocalDate.of(2023, 12, 2), LocalDate.of(2024, 6, 30));
        compile(ReportKind.YEAR, LocalDate.of(2023, 12, 4), LocalDate.of(2023, 12, 15));
        new SocTrangRegisters(this, YEAR).fill();
        on("COMMS", "2023-12-15", "MEDIUM", "OWN_SITE", "TITLE", "Tin của kỳ sau");
        directives(1, 1, LocalDate.of(2023, 12, 15), LocalDate.of(2024, 1, 30));
        current.runAs("vanphong", () -> table().stream()
                .filter(row -> ENTERED.contains(row.get("code")))
                .forEach(
                        row -> appendix.save(YEAR, row.get("code"), null, EntryValue.of(row.get("value_2023")), null)));
    }

    @Override
    List<Claim> claims() {
        return List.of(
                equal("C082", "{{tk:I.1}}"),
                equal("C083", "{{UBND.TONG}}", "00"),
                equal("C084", "{{tl:tk:I.2.d/tk:I.2.c}}"),
                equal("C085", "{{tk:I.3.d}} = {{so:COMMS.OTHER_MEDIA}} + {{tk:I.3.c}}"),
                found("C086", FindingKind.APPENDIX, "03 văn bản"),
                found("C087", FindingKind.APPENDIX, "119 TTHC"),
                equal(
                        "C088",
                        "{{tk:III.4.c}} = {{tk:III.4.c.1}} + {{tk:III.4.c.2}} + {{so:TTHC_CATALOG.IN_FORCE_PRACTICE}}",
                        "122 = 116 + 03 + 03"),
                equal("C089", "{{tk:III.7.c}}"),
                equal("C090", "{{tk:III.7.a}} - {{tk:III.7.b}} = {{so:DOSSIERS.OPEN}}", "9.284 - 8.957 = 327"),
                equal("C091", "{{tl:so:DOSSIERS.ONLINE/so:DOSSIERS.ONLINE_BASE}}"),
                equal("C092", "{{tk:VII.6}} = {{tk:IV.2.b}} + {{tk:IV.3.b}}"),
                equal("C093", "{{tk:VII.7}} = {{tk:IV.5.a}} + {{tk:IV.5.b}}"),
                equal("C094", "{{tl:tk:VII.2B.a.1/tk:VII.2B.a}}"),
                equal("C095", "{{tl:tk:V.4.b/tk:V.4.a}}"),
                equal("C096", "{{tl:tk:IV.6.d/tk:IV.6.c}}"),
                equal("C097", "{{tl:tk:VII.9.e/tk:III.7.b}}"),
                found("C098", FindingKind.NUMBERING, "^2$"),
                found("C099", FindingKind.UNIT, "^TTHC$"),
                found("C100", FindingKind.UNIT, "Số lượng hồ sơ TTHC do cơ quan"),
                found("C101", FindingKind.UNIT, "922 nội dung"),
                notComputed("C102", "The saving is printed without the costs that it is a share of."));
    }

    @Test
    void theClaimsOfTheSeed() {
        everyClaimIsTreated();
        everyComputedClaimIsCompared();
        everyContradictionOfWordsIsFound();
    }

    @Test
    void theCompiledTextCarriesTheNumbers() {
        assertThat(printed("{{tu_ngay}}, {{den_ngay}}, {{ky}}")).isEqualTo("15/12/2022, 14/12/2023, năm 2023");
        assertThat(printed())
                .contains("đề ra 25 nhiệm vụ, đã hoàn thành 25/25 nhiệm vụ, đạt 100%; không có nhiệm vụ quá hạn")
                .contains("giao 00 nhiệm vụ; đã hoàn thành 00 nhiệm vụ")
                .contains("đã ban hành 11 văn bản chỉ đạo, điều hành; đăng 30 tin, bài")
                .contains("rà soát 02 văn bản")
                .contains("là 122 thủ tục; trong kỳ công bố mới 09 thủ tục, bãi bỏ 109 thủ tục")
                .contains("đã tiếp nhận 9.284 hồ sơ, trong đó trực tuyến 3.512 hồ sơ; đã giải quyết 8.957 hồ sơ,"
                        + " trước hạn và đúng hạn 99,94%, quá hạn 05 hồ sơ; đang giải quyết 327 hồ sơ")
                .contains("có 05 phòng và 01 đơn vị sự nghiệp trực thuộc")
                .contains("toàn trình là 64 thủ tục, một phần là 05 thủ tục")
                .contains("phát hiện 01 vấn đề, đã khắc phục 01 vấn đề");
        assertThat(findings())
                .as("numbers of fields are those of the appendix")
                .extracting(ReportFinding::kind)
                .doesNotContain(FindingKind.APPENDIX.label());
        assertThat(printed("{{UBND.TY_LE}}")).as("no percentage of nothing").doesNotContain("%", "0");
    }

    /** Each of the 132 values of the printed appendix, and blank where it is blank. */
    @Test
    void everyRowOfTheAppendixIsCountedFromTasksAndRegisters() {
        long agency = office(() -> current.get().agencyId());
        Map<String, IndicatorLine> lines = new LinkedHashMap<>();
        sheets.sheet(agency, YEAR).orElseThrow().lines().forEach(line -> lines.put(line.code(), line));
        Map<String, String> wrong = new LinkedHashMap<>();
        List<String> written = new ArrayList<>();
        StringBuilder fields = new StringBuilder();
        int computed = 0;
        for (Map<String, String> row : table()) {
            String code = row.get("code");
            IndicatorLine line = lines.get(code);
            String claimed = row.get("value_2023");
            String here = line.number() == null ? "" : oneDecimal(line.number());
            if (!here.equals(claimed)) {
                wrong.put(code, "printed %s, here %s".formatted(claimed, here));
            }
            if (line.number() == null) {
                continue;
            }
            if (!ENTERED.contains(code)) {
                assertThat(line.origin()).as(code).isEqualTo(ValueOrigin.COMPUTED);
                computed++;
            }
            boolean share = "PERCENT".equals(row.get("value_type"));
            written.add(code + "="
                    + (share
                            ? NumberPrint.decimal(new BigDecimal(claimed), 1) + "%"
                            : NumberPrint.prose(Long.parseLong(claimed))));
            fields.append(code).append("={{tk:").append(code).append("}}\n");
        }
        assertThat(wrong).isEmpty();
        assertThat(computed).isEqualTo(132 - ENTERED.size());
        assertThat(printed(fields.toString()).lines()).containsExactlyElementsOf(written);
    }

    private static List<Map<String, String>> table() {
        return SharedFiles.rows("indicators-soc-trang-2023.tsv");
    }

    private static String oneDecimal(BigDecimal number) {
        return number.setScale(1, RoundingMode.HALF_UP).stripTrailingZeros().toPlainString();
    }
}
