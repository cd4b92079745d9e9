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
import vn.dondoc.register.EntryProblem;
import vn.dondoc.report.ReportKind;
import vn.dondoc.reporting.ReportingWindow;
import vn.dondoc.reporting.WindowKind;

/** Kiên Giang's report of the first quarter of 2024, made again from tasks, directives and registers. */
class QuarterKienGiangTest extends AcceptanceTest {

    private static final ReportingWindow QUARTER = ReportingWindow.of(WindowKind.QUARTER, 2024, 1);

    private static final Object[] DOSSIERS = {
        "SOURCE",
        "Trung tâm Phục vụ hành chính công",
        "CUT_OFF",
        "14/3/2024",
        "RECEIVED",
        6114,
        "ONLINE",
        346,
        "DIRECT_POST",
        5768,
        "RESOLVED",
        4985,
        "RESOLVED_IN_TIME",
        4983,
        "RESOLVED_LATE",
        2,
        "OPEN_IN_TIME",
        1088,
        "OPEN_OVERDUE",
        40
    };

    QuarterKienGiangTest() {
        super("000 Kiên Giang Q1/2024", "seeds/000_c14cef5cc6905745.txt");
    }

    @Override
    void load() {
        shareDecimals(2);
        // came on the last day of the window of 2023, and on the first of 2024: only the second is of this year
        directives(1, 1, LocalDate.of(2023, 12, 14), LocalDate.of(2024, 4, 30));
        List<Long> given = directives(2, 9, LocalDate.of(2023, 12, 15), LocalDate.of(2024, 2, 20));
        // the plan of the year before is not mixed with that of this year
        plan(2023, 2, LocalDate.of(2023, 12, 15), LocalDate.of(2024, 3, 1));
        List<Long> planned = plan(2024, 12, LocalDate.of(2023, 12, 27), LocalDate.of(2024, 3, 13));
        plan(2024, 5, LocalDate.of(2023, 12, 27), LocalDate.of(2024, 6, 30));
        plan(2024, 3, LocalDate.of(2023, 12, 27), null);
        complete(given, LocalDate.of(2024, 1, 18));
        List<Long> later = directives(11, 6, LocalDate.of(2024, 1, 22), LocalDate.of(2024, 2, 19));
        complete(later, LocalDate.of(2024, 2, 19));
        complete(planned, LocalDate.of(2024, 2, 20));
        directives(17, 8, LocalDate.of(2024, 2, 22), LocalDate.of(2024, 3, 29));
        clock.setTo(LocalDate.of(2024, 3, 1));
        legalDocuments();
        issuedDocuments();
        others();
        compile(ReportKind.QUARTER, LocalDate.of(2024, 3, 4), LocalDate.of(2024, 3, 15));
        // of the next window, and done after the cut-off: both after what the report counts
        complete(plan(2024, 1, LocalDate.of(2024, 3, 15), LocalDate.of(2024, 3, 30)), LocalDate.of(2024, 3, 15));
        during("DOSSIERS", QUARTER, DOSSIERS);
        compileAgain();
    }

    private void legalDocuments() {
        on("LEGAL_DOCS", "2024-02-26", "WORK", "PROPOSAL_CHECKED", "KIND", "RESOLUTION", "QUANTITY", 3);
        on("LEGAL_DOCS", "2024-02-27", "WORK", "PROPOSAL_CHECKED", "KIND", "DECISION", "QUANTITY", 3);
        on("LEGAL_DOCS", "2024-01-10", "WORK", "COMMENTED", "KIND", "LAW", "QUANTITY", 4);
        on("LEGAL_DOCS", "2024-01-11", "WORK", "COMMENTED", "KIND", "DECREE", "QUANTITY", 3);
        on("LEGAL_DOCS", "2024-01-12", "WORK", "COMMENTED", "KIND", "CIRCULAR", "QUANTITY", 4);
        on("LEGAL_DOCS", "2024-02-01", "WORK", "COMMENTED", "KIND", "RESOLUTION", "QUANTITY", 3);
        on("LEGAL_DOCS", "2024-02-02", "WORK", "COMMENTED", "KIND", "DECISION", "QUANTITY", 8);
        for (int number = 32; number <= 45; number++) {
            on("LEGAL_DOCS", "2023-12-29", "WORK", "ADVISED", "KIND", "RESOLUTION", "NUMBER", number + "/NQ-HĐND");
        }
        // the window counts the day of the check: the decision of 13/12/2023 was checked afterwards
        on("LEGAL_DOCS", "2023-12-18", "WORK", "SELF_CHECKED", "KIND", "DECISION", "NUMBER", "22/2023/QĐ-UBND");
        DECISIONS.forEach((number) -> {
            on("LEGAL_DOCS", "2024-02-28", "WORK", "ADVISED", "KIND", "DECISION", "NUMBER", number);
            on("LEGAL_DOCS", "2024-02-28", "WORK", "SELF_CHECKED", "KIND", "DECISION", "NUMBER", number);
        });
        on("LEGAL_DOCS", "2024-02-15", "WORK", "HANDLED", "KIND", "RESOLUTION", "QUANTITY", 5);
        on("LEGAL_DOCS", "2024-02-16", "WORK", "HANDLED", "KIND", "DECISION", "QUANTITY", 9);
    }

    private static final List<String> DECISIONS = List.of(
            "23/2023/QĐ-UBND",
            "01/2024/QĐ-UBND",
            "02/2024/QĐ-UBND",
            "03/2024/QĐ-UBND",
            "04/2024/QĐ-UBND",
            "05/2024/QĐ-UBND",
            "06/2024/QĐ-UBND",
            "07/2024/QĐ-UBND",
            "08/2024/QĐ-UBND",
            "09/2024/QĐ-UBND");

    /** The decisions by their own days, footnote 1. */
    private void issuedDocuments() {
        List<String> days = List.of(
                "2023-12-29",
                "2024-01-17",
                "2024-01-23",
                "2024-01-23",
                "2024-01-29",
                "2024-02-07",
                "2024-02-07",
                "2024-02-28",
                "2024-03-01",
                "2024-03-01");
        on("DOCS", "2023-12-13", "KIND", "PROVINCE", "TYPE", "DECISION", "NUMBER", "22/2023/QĐ-UBND");
        for (int i = 0; i < days.size(); i++) {
            on("DOCS", days.get(i), "KIND", "PROVINCE", "TYPE", "DECISION", "NUMBER", DECISIONS.get(i));
        }
    }

    private void others() {
        on("TTHC_CATALOG", "2022-01-01", "NAME", "Toàn trình", "ONLINE", "FULL", "QUANTITY", 24);
        on("TTHC_CATALOG", "2022-01-01", "NAME", "Một phần", "ONLINE", "PARTIAL", "QUANTITY", 88);
        on(
                "STAFF",
                "2024-02-29",
                "QUOTA_ADMIN",
                39,
                "QUOTA_SERVICE",
                28,
                "PRESENT_ADMIN",
                36,
                "PRESENT_SERVICE",
                22,
                "CONTRACTS",
                3);
        on("ORG", "2024-02-29", "ROOMS", 6, "SERVICE_UNITS", 2);
    }

    @Override
    List<Claim> claims() {
        String resolved = "so:DOSSIERS.RESOLVED";
        return List.of(
                equal("C001", "{{KH.TY_LE}}"),
                equal("C002", "{{UBND.TONG}} = {{UBND.HOAN_THANH}} + {{UBND.CHUA_HOAN_THANH}}"),
                equal("C003", "{{UBND.HOAN_THANH}} = {{UBND.DUNG_HAN}} + {{UBND.TRE_HAN}}"),
                equal("C004", "{{UBND.CHUA_HOAN_THANH}} = {{UBND.TRONG_HAN}} + {{UBND.QUA_HAN}}"),
                equal("C005", "{{UBND.TY_LE}}"),
                equal(
                        "C006",
                        "{{so:LEGAL_DOCS.PROPOSAL_CHECKED}} = {{so:LEGAL_DOCS.PROPOSAL_CHECKED_RESOLUTION}}"
                                + " + {{so:LEGAL_DOCS.PROPOSAL_CHECKED_DECISION}}"),
                equal(
                        "C007",
                        "{{so:LEGAL_DOCS.COMMENTED}} = {{so:LEGAL_DOCS.COMMENTED_LAW}}"
                                + "+{{so:LEGAL_DOCS.COMMENTED_DECREE}}+{{so:LEGAL_DOCS.COMMENTED_CIRCULAR}}"
                                + "+{{so:LEGAL_DOCS.COMMENTED_RESOLUTION}}+{{so:LEGAL_DOCS.COMMENTED_DECISION}}"),
                equal(
                        "C008",
                        "{{so:LEGAL_DOCS.ADVISED}} = {{so:LEGAL_DOCS.ADVISED_RESOLUTION}} NQ"
                                + " + {{so:LEGAL_DOCS.ADVISED_DECISION}} QĐ"),
                found("C009", FindingKind.YEAR, "/2022/NQ-HĐND"),
                equal("C010", "{{so:LEGAL_DOCS.SELF_CHECKED}} Quyết định"),
                differs("C011", "{{so:DOCS.PROVINCE_DECISION}} Quyết định", "10 Quyết định"),
                differs(
                        "C012",
                        "{{so:LEGAL_DOCS.HANDLED}} = {{so:LEGAL_DOCS.HANDLED_RESOLUTION}} NQ"
                                + " + {{so:LEGAL_DOCS.HANDLED_DECISION}} QĐ",
                        "14 = 05 NQ + 09 QĐ"),
                equal(
                        "C013",
                        "{{so:TTHC_CATALOG.IN_FORCE}} = {{so:TTHC_CATALOG.ONLINE_FULL}}"
                                + " + {{so:TTHC_CATALOG.ONLINE_PARTIAL}}"),
                equal("C014", "{{so:DOSSIERS.RECEIVED}} = {{so:DOSSIERS.ONLINE}} + {{so:DOSSIERS.DIRECT_POST}}"),
                equal(
                        "C015",
                        "{{so:DOSSIERS.RESOLVED}} = {{so:DOSSIERS.RESOLVED_IN_TIME}} + {{so:DOSSIERS.RESOLVED_LATE}}"),
                differs("C016", "{{tl:so:DOSSIERS.RESOLVED_IN_TIME/" + resolved + "}}", "99,96%"),
                differs("C017", "{{tl:so:DOSSIERS.RESOLVED_LATE/" + resolved + "}}", "0,04%"),
                equal("C018", "{{so:DOSSIERS.OPEN}} = {{so:DOSSIERS.OPEN_IN_TIME}} + {{so:DOSSIERS.OPEN_OVERDUE}}"),
                found("C019", FindingKind.CONSISTENCY, "6.114 hồ sơ"),
                differs("C020", "{{so:DOSSIERS.RESOLVED_LATE}} + {{so:DOSSIERS.OPEN_OVERDUE}}", "02 + 40"),
                equal("C021", "{{so:STAFF.QUOTA}} = {{so:STAFF.QUOTA_ADMIN}} + {{so:STAFF.QUOTA_SERVICE}}"),
                equal("C022", "{{so:STAFF.PRESENT}} = {{so:STAFF.PRESENT_ADMIN}} + {{so:STAFF.PRESENT_SERVICE}}"),
                found("C023", FindingKind.PERIOD, "uý I/2023"),
                found("C024", FindingKind.DOCUMENT_WINDOW, "02/01/2023"),
                found("C025", FindingKind.DOCUMENT_WINDOW, "01/02/2022"),
                found("C026", FindingKind.DUPLICATE, "PCI"),
                notComputed("C027", "A plan that had no number yet; no number is claimed."),
                notComputed("C028", "A footnote whose text is lost; no number is claimed."),
                found("C116", FindingKind.UNIT, "văn bản"));
    }

    @Test
    void theClaimsOfTheSeed() {
        everyClaimIsTreated();
        everyComputedClaimIsCompared();
        everyContradictionOfWordsIsFound();
    }

    @Test
    void theCompiledTextCarriesTheNumbers() {
        assertThat(printed("{{tu_ngay}}, {{den_ngay}}, {{ky}}")).isEqualTo("15/12/2023, 14/3/2024, Quý I năm 2024");
        assertThat(printed())
                .contains("đã hoàn thành 12/20 nhiệm vụ của kế hoạch năm, đạt 60%;"
                        + " chưa hoàn thành 08 nhiệm vụ, trong đó không có nhiệm vụ quá hạn.")
                .contains("Tổng số nhiệm vụ được giao: 23 nhiệm vụ")
                .contains(
                        "đã hoàn thành: 15 nhiệm vụ, đạt 65,2% (đúng và trước hạn: 15 nhiệm vụ; quá hạn: 00 nhiệm vụ)")
                .contains("chưa hoàn thành: 08 nhiệm vụ (trong hạn: 08 nhiệm vụ; quá hạn: 00 nhiệm vụ)")
                .contains("góp ý 22 dự thảo văn bản quy phạm pháp luật; tự kiểm tra 11 văn bản")
                .contains("là 112 thủ tục; trong kỳ công bố mới 00 thủ tục, bãi bỏ 00 thủ tục")
                .contains("đã tiếp nhận 6.114 hồ sơ, trong đó trực tuyến 346 hồ sơ; đã giải quyết 4.985 hồ sơ,"
                        + " trước hạn và đúng hạn 99,96%, quá hạn 02 hồ sơ; đang giải quyết 1.128 hồ sơ,"
                        + " trong đó quá hạn 40 hồ sơ")
                .contains("có 06 phòng và 02 đơn vị sự nghiệp trực thuộc")
                .contains("Biên chế được giao 67 người, hiện có 58 người")
                .contains("toàn trình là 24 thủ tục, một phần là 88 thủ tục");
    }

    /** 6.114 received, 6.113 resolved or open: the register asks before the report can. */
    @Test
    void theRegisterNamesTheMissingDossier() {
        assertThat(office(() -> entries.problems("DOSSIERS", draft(QUARTER, DOSSIERS), null)))
                .extracting(EntryProblem::message)
                .anyMatch(message -> message.contains("6.114") && message.contains("6.113"));
    }
}
