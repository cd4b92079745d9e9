package vn.dondoc.report.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.dondoc.report.acceptance.Claim.differs;
import static vn.dondoc.report.acceptance.Claim.equal;
import static vn.dondoc.report.acceptance.Claim.found;
import static vn.dondoc.report.acceptance.Claim.notComputed;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.dondoc.proofing.FindingKind;
import vn.dondoc.report.ReportKind;
import vn.dondoc.reporting.ReportingWindow;
import vn.dondoc.reporting.WindowKind;

/** Hà Tĩnh's report of the first half of 2023, made again from tasks, directives and registers. */
class HalfYearHaTinhTest extends AcceptanceTest {

    private static final ReportingWindow HALF = ReportingWindow.of(WindowKind.HALF_YEAR, 2023, 1);

    HalfYearHaTinhTest() {
        super("001 Hà Tĩnh 6M/2023", "seeds/001_e999723e70b110aa.txt");
    }

    @Override
    void load() {
        // the last day of the year before and the first day of this one
        directives(1, 1, LocalDate.of(2022, 12, 14), LocalDate.of(2023, 12, 30));
        List<Long> given = directives(2, 20, LocalDate.of(2022, 12, 15), LocalDate.of(2023, 3, 31));
        LocalDate planned = LocalDate.of(2023, 1, 18);
        List<Long> done = plan(2023, 11, planned, LocalDate.of(2023, 4, 28));
        List<Long> begun = plan(2023, 20, planned, LocalDate.of(2023, 9, 29));
        List<Long> ongoing = plan(2023, 15, planned, null);
        List<Long> idle = plan(2023, 24, planned, LocalDate.of(2023, 11, 30));
        complete(given, LocalDate.of(2023, 2, 10));
        begin(ongoing, LocalDate.of(2023, 2, 20));
        complete(done, LocalDate.of(2023, 3, 15));
        List<Long> later = directives(22, 27, LocalDate.of(2023, 3, 20), LocalDate.of(2023, 5, 31));
        begin(begun, LocalDate.of(2023, 4, 10));
        complete(later, LocalDate.of(2023, 5, 22));
        List<Long> open = directives(49, 3, LocalDate.of(2023, 5, 25), LocalDate.of(2023, 6, 30));
        compile(ReportKind.HALF_YEAR, LocalDate.of(2023, 6, 5), LocalDate.of(2023, 6, 15));
        registers();
        // after the cut-off: begun, done and given too late for this report
        begin(idle.subList(0, 2), LocalDate.of(2023, 6, 15));
        complete(open.subList(0, 1), LocalDate.of(2023, 6, 15));
        directives(60, 1, LocalDate.of(2023, 6, 15), LocalDate.of(2023, 6, 30));
        compileAgain();
    }

    private void registers() {
        on("LEGAL_DOCS", "2023-01-30", "WORK", "REVIEWED", "OUTCOME", "EXPIRED", "QUANTITY", 53);
        on("LEGAL_DOCS", "2023-01-30", "WORK", "REVIEWED", "OUTCOME", "EXPIRED_PARTLY", "QUANTITY", 17);
        on("LEGAL_DOCS", "2023-04-20", "WORK", "REVIEWED", "OUTCOME", "VALID", "QUANTITY", 130 - 53 - 17);
        // the report announces it for June: entered as if it had ended before the cut-off
        on("INSPECTION", "2023-06-13", "KIND", "REFORM", "UNITS", 7, "UNITS_TOTAL", 9);
        procedures("Trực tuyến một phần, qua bưu chính", 14, "PARTIAL", true);
        procedures("Trực tuyến một phần", 76, "PARTIAL", false);
        procedures("Trực tuyến toàn trình", 20, "FULL", false);
        on("TTHC_CATALOG", "2022-01-01", "NAME", "Trợ giúp pháp lý", "PLACE", "UNIT", "QUANTITY", 12);
        Object[] dossiers = {
            "SOURCE",
            "Trung tâm Phục vụ hành chính công",
            "CUT_OFF",
            "14/6/2023",
            "RECEIVED",
            22128,
            "ONLINE",
            1937,
            "POST",
            2512,
            "DIRECT",
            22128 - 1937 - 2512,
            "RESOLVED",
            21241,
            "RESOLVED_IN_TIME",
            21241,
            "RESOLVED_LATE",
            0,
            "OPEN",
            887,
            "RETURNED_BY_POST",
            9740
        };
        assertThat(office(() -> entries.problems("DOSSIERS", draft(HALF, dossiers), null)))
                .isEmpty();
        during("DOSSIERS", HALF, dossiers);
        // 11 + 01 masters, 45 + 06 bachelors, 01 + 02 others; all staff, by contract too
        Object[] staff = {"PRESENT", 66, "DEGREE_POSTGRADUATE", 12, "DEGREE_BACHELOR", 51, "DEGREE_OTHER", 3};
        on("STAFF", "2023-06-13", staff);
        // Văn phòng, Thanh tra and three rooms
        on("ORG", "2023-06-13", "ROOMS", 5, "SERVICE_UNITS", 4);
    }

    private void procedures(String name, int quantity, String online, boolean post) {
        Object[] values = {
            "NAME",
            name,
            "PLACE",
            "DEPARTMENT",
            "ONLINE",
            online,
            "QUANTITY",
            quantity,
            "BCCI",
            post,
            "BCCI_RECEIVED",
            post,
            "BCCI_RETURNED",
            post
        };
        on("TTHC_CATALOG", "2022-01-01", values);
    }

    @Override
    List<Claim> claims() {
        return List.of(
                equal("C029", "{{KH.TY_LE}}"),
                equal("C030", "{{KH.TY_LE_DANG_THUC_HIEN}}"),
                equal(
                        "C031",
                        "{{KH.TONG}}; {{KH.HOAN_THANH}}; {{KH.DANG_THUC_HIEN}}; {{KH.CHUA_TRIEN_KHAI}}; {{KH.QUA_HAN_CHU}}",
                        "70; 11; 35; 24; không có nhiệm vụ quá hạn"),
                equal(
                        "C032",
                        "{{UBND.TONG}} = {{UBND.HOAN_THANH}} + {{UBND.CHUA_HOAN_THANH}}, {{UBND.QUA_HAN_CHU}}",
                        "50 = 47 + 03, không có nhiệm vụ quá hạn"),
                equal("C033", "{{UBND.TY_LE}}"),
                equal("C034", "{{tl:so:INSPECTION.REFORM_UNITS/so:INSPECTION.REFORM_UNITS_TOTAL}}"),
                equal(
                        "C035",
                        "{{so:TTHC_CATALOG.IN_FORCE}} = {{so:TTHC_CATALOG.IN_FORCE_DEPARTMENT}}"
                                + " + {{so:TTHC_CATALOG.IN_FORCE_UNIT}}"),
                equal("C036", "{{so:DOSSIERS.RECEIVED}} = {{so:DOSSIERS.RESOLVED}} + {{so:DOSSIERS.OPEN}}"),
                differs("C037", "{{tl:so:DOSSIERS.POST/so:DOSSIERS.DIRECT_POST}}", "12,4%"),
                equal("C038", "{{tl:so:DOSSIERS.RETURNED_BY_POST/so:DOSSIERS.RESOLVED}}"),
                equal("C039", "{{tl:so:TTHC_CATALOG.BCCI_RETURNED/so:TTHC_CATALOG.BCCI}}"),
                equal(
                        "C040",
                        "{{so:TTHC_CATALOG.ONLINE}} = {{so:TTHC_CATALOG.ONLINE_PARTIAL}}"
                                + " + {{so:TTHC_CATALOG.ONLINE_FULL}}"),
                equal("C041", "{{tl:so:DOSSIERS.ONLINE/so:DOSSIERS.RECEIVED}}"),
                notComputed("C042", "Two parts of 130 without a third; the three numbers come out, no sum is claimed."),
                equal(
                        "C043",
                        "{{so:STAFF.PRESENT}} = {{so:STAFF.DEGREE_POSTGRADUATE}} + {{so:STAFF.DEGREE_BACHELOR}}"
                                + " + {{so:STAFF.DEGREE_OTHER}}",
                        "66 = 12 + 51 + 03"),
                equal(
                        "C044",
                        "{{so:INSPECTION.REFORM_UNITS_TOTAL}} = {{so:ORG.ROOMS}} + {{so:ORG.SERVICE_UNITS}}",
                        "09 = 05 + 04"),
                found("C045", FindingKind.SUM, "29 người"),
                found("C046", FindingKind.YEAR, "năm 2023"),
                notComputed("C047", "Two plans name two periods; neither is a number of the report."),
                notComputed("C048", "The year of a decision in a footnote, probably a slip; no number is claimed."),
                equal(
                        "C049",
                        "{{tl:so:DOSSIERS.RESOLVED_IN_TIME/so:DOSSIERS.RESOLVED}}; {{so:DOSSIERS.RESOLVED_LATE}}",
                        "100%; 00"),
                notComputed("C050", "The years of a programme of the province; no number of the report."));
    }

    @Test
    void theClaimsOfTheSeed() {
        everyClaimIsTreated();
        everyComputedClaimIsCompared();
        everyContradictionOfWordsIsFound();
    }

    @Test
    void theCompiledTextCarriesTheNumbers() {
        assertThat(printed("{{tu_ngay}}, {{den_ngay}}, {{ky}}"))
                .isEqualTo("15/12/2022, 14/6/2023, 6 tháng đầu năm 2023");
        assertThat(printed())
                .contains("đề ra 70 nhiệm vụ cụ thể, trong đó đã hoàn thành 11 nhiệm vụ (15,7%),"
                        + " đang tiếp tục thực hiện 35 nhiệm vụ (50%), chưa triển khai 24 nhiệm vụ (34,3%),"
                        + " không có nhiệm vụ quá hạn.")
                .contains("giao 50 nhiệm vụ; đã hoàn thành 47 nhiệm vụ (94%), đang thực hiện 03 nhiệm vụ,"
                        + " không có nhiệm vụ quá hạn.")
                .contains("tại 07/09 phòng, đơn vị")
                .contains("rà soát 130 văn bản")
                .contains("là 122 thủ tục")
                .contains("đã tiếp nhận 22.128 hồ sơ, trong đó trực tuyến 1.937 hồ sơ; đã giải quyết 21.241 hồ sơ,"
                        + " trước hạn và đúng hạn 100%, quá hạn 00 hồ sơ; đang giải quyết 887 hồ sơ")
                .contains("có 05 phòng và 04 đơn vị sự nghiệp trực thuộc")
                .contains("toàn trình là 20 thủ tục, một phần là 90 thủ tục");
        assertThat(printed("{{so:LEGAL_DOCS.REVIEWED}}; {{so:LEGAL_DOCS.REVIEWED_EXPIRED}};"
                        + " {{so:LEGAL_DOCS.REVIEWED_EXPIRED_PARTLY}}"))
                .isEqualTo("130; 53; 17");
    }
}
