package vn.dondoc.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Numbers against counts made by hand. */
class RegisterFactsTest extends RegisterTest {

    @Test
    void everyCodeIsOnceThereAndNamesItsRegister() {
        List<String> codes = facts.facts().stream().map(Fact::code).toList();
        assertThat(codes).doesNotHaveDuplicates().allMatch(code -> code.matches("[A-Z_]+\\.[A-Z_0-9]+"));
        assertThat(codes)
                .contains(
                        "DOSSIERS.RESOLVED_LATE",
                        "STAFF.PRESENT",
                        "LEGAL_DOCS.APPRAISED",
                        "LEGAL_DOCS.COMMENTED_LAW",
                        "TTHC_CATALOG.IN_FORCE",
                        "DOCS.OUTGOING_ELECTRONIC",
                        "INSPECTION.REFORM_FINDINGS");
        Registers.all().forEach(register -> register.shown().forEach(field -> assertThat(register.field(field))
                .as(register + "." + field)
                .isPresent()));
    }

    @Test
    void blankIsNotZeroAndAnEnteredZeroIs() {
        assertThat(fact("DOSSIERS.RESOLVED_LATE")).isNull();
        assertThat(fact("DOCS.STEERING")).isNull();
        dossiers("2023-12-15", "2024-03-14", "RECEIVED", 6114, "RESOLVED_LATE", 0);
        assertThat(fact("DOSSIERS.RESOLVED_LATE")).isZero();
        assertThat(fact("DOSSIERS.RECEIVED")).isEqualTo(6114);
        assertThat(fact("DOSSIERS.STOPPED")).isNull();
        assertThat(fact("NO.SUCH")).isNull();
        assertThat(fact("DOSSIERS.NO_SUCH")).isNull();
    }

    @Test
    void documentsOfTheWindowByKindAndQuantity() {
        on("LEGAL_DOCS", "2024-01-10", "WORK", "COMMENTED", "KIND", "LAW", "QUANTITY", 4);
        on("LEGAL_DOCS", "2024-01-11", "WORK", "COMMENTED", "KIND", "DECREE", "QUANTITY", 3);
        on("LEGAL_DOCS", "2024-01-12", "WORK", "COMMENTED", "KIND", "CIRCULAR", "QUANTITY", 4);
        on("LEGAL_DOCS", "2024-02-01", "WORK", "COMMENTED", "KIND", "RESOLUTION", "QUANTITY", 3);
        on("LEGAL_DOCS", "2024-03-14", "WORK", "COMMENTED", "KIND", "DECISION", "QUANTITY", 8);
        on("LEGAL_DOCS", "2024-03-15", "WORK", "COMMENTED", "KIND", "DECISION");
        on("LEGAL_DOCS", "2023-12-13", "WORK", "SELF_CHECKED", "KIND", "DECISION", "NUMBER", "22/2023/QĐ-UBND");
        on("LEGAL_DOCS", "2023-12-29", "WORK", "SELF_CHECKED", "KIND", "DECISION", "NUMBER", "23/2023/QĐ-UBND");
        assertThat(fact("LEGAL_DOCS.COMMENTED")).isEqualTo(22);
        assertThat(fact("LEGAL_DOCS.COMMENTED_LAW")).isEqualTo(4);
        assertThat(fact("LEGAL_DOCS.COMMENTED_DECISION")).isEqualTo(8);
        assertThat(fact("LEGAL_DOCS.SELF_CHECKED")).isEqualTo(1);
        assertThat(fact("LEGAL_DOCS.APPRAISED")).isNull();
        List<FactRow> rows = facts.rows(agency(), "LEGAL_DOCS.COMMENTED", FROM, TO, null);
        assertThat(rows).hasSize(5);
        assertThat(rows.stream().map(FactRow::amount).reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("22");
        assertThat(rows.get(0).text()).contains("Góp ý dự thảo", "Luật, pháp lệnh");
        assertThat(facts.values(agency(), FROM, TO, null))
                .containsEntry("LEGAL_DOCS.COMMENTED", BigDecimal.valueOf(22))
                .doesNotContainKey("LEGAL_DOCS.APPRAISED");
    }

    @Test
    void confirmedNothingIsZeroForItsSortAndItsTime() {
        as("vanphong", () -> entries.confirmNothing("LEGAL_DOCS", null, FROM, TO, "APPRAISED"));
        assertThat(fact("LEGAL_DOCS.APPRAISED")).isZero();
        assertThat(fact("LEGAL_DOCS.APPRAISED_LAW")).isZero();
        assertThat(fact("LEGAL_DOCS.COMMENTED")).isNull();
        as("vanphong", () -> entries.confirmNothing("LEGAL_DOCS", null, FROM, TO, "CHECKED"));
        assertThat(fact("LEGAL_DOCS.WRONG"))
                .as("nobody said anything about self-checks")
                .isNull();
        assertThat(fact("LEGAL_DOCS.APPRAISED", LocalDate.of(2024, 3, 15), LocalDate.of(2024, 6, 14), null))
                .isNull();
        as("vanphong", () -> entries.confirmNothing("PAKN", null, FROM, TO, null));
        assertThat(fact("PAKN.RECEIVED")).isZero();
    }

    @Test
    void dossiersAddUpOverQuartersWithoutCountingWhatIsCarriedOverTwice() {
        dossiers("2022-12-15", "2023-12-14", "ONLINE", 877, "DIRECT_POST", 13835, "RECEIVED", 14712, "OPEN", 702);
        dossiers(
                "2023-12-15",
                "2024-03-14",
                "ONLINE",
                426,
                "DIRECT_POST",
                5294,
                "CARRIED_OVER",
                702,
                "RECEIVED",
                6422,
                "RESOLVED_EARLY",
                5033,
                "RESOLVED_ON_TIME",
                14,
                "RESOLVED_LATE",
                91,
                "OPEN_IN_TIME",
                1255,
                "OPEN_OVERDUE",
                28,
                "STOPPED",
                1);
        assertThat(fact("DOSSIERS.RESOLVED")).isEqualTo(5138);
        assertThat(fact("DOSSIERS.RESOLVED_IN_TIME")).isEqualTo(5047);
        assertThat(fact("DOSSIERS.OPEN")).isEqualTo(1283);
        LocalDate begin = LocalDate.of(2022, 12, 15);
        assertThat(fact("DOSSIERS.RECEIVED", begin, TO, null)).isEqualTo(14712 + 6422 - 702);
        assertThat(fact("DOSSIERS.ONLINE", begin, TO, null)).isEqualTo(877 + 426);
        assertThat(fact("DOSSIERS.OPEN", begin, TO, null)).isEqualTo(1283);
        assertThat(fact("DOSSIERS.CARRIED_OVER", begin, TO, null)).isEqualTo(702);
        assertThat(facts.rows(agency(), "DOSSIERS.RECEIVED", begin, TO, null)).hasSize(2);
    }

    @Test
    void onePeriodIsCountedOnceWhateverItsVersionsAndParts() {
        RegisterEntry first = dossiers("2023-12-15", "2024-03-14", "RECEIVED", 6114);
        RegisterEntry second = dossiers("2023-12-15", "2024-03-14", "RECEIVED", 6422, "SOURCE", "Báo cáo tháng 3");
        assertThat(fact("DOSSIERS.RECEIVED")).isEqualTo(6422);
        as("vanphong", () -> entries.choose(first.id()));
        assertThat(fact("DOSSIERS.RECEIVED")).isEqualTo(6114);
        assertThat(as("vanphong", () -> queries.versions(second.id())))
                .extracting(RegisterEntry::valid)
                .containsExactly(true, false);
        dossiers("2023-12-15", "2024-01-14", "RECEIVED", 2000);
        assertThat(fact("DOSSIERS.RECEIVED")).isEqualTo(6114);
        long hctp = tasks.unit("hctp");
        as(
                "truongphong.hctp",
                () -> entries.enter(
                        "DOSSIERS",
                        new EntryDraft(hctp, FROM, TO, values("SOURCE", "Phòng", "CUT_OFF", TO, "RECEIVED", 500)),
                        false));
        assertThat(fact("DOSSIERS.RECEIVED"))
                .as("the whole agency holds its units")
                .isEqualTo(6114);
        assertThat(fact("DOSSIERS.RECEIVED", FROM, TO, hctp)).isEqualTo(500);
    }

    @Test
    void theLastStateBeforeTheEndOfTheWindow() {
        on("STAFF", "2023-12-31", "QUOTA_ADMIN", 39, "QUOTA_SERVICE", 28, "PRESENT_ADMIN", 37, "PRESENT_SERVICE", 22);
        on("STAFF", "2024-03-10", "PRESENT_ADMIN", 36, "PRESENT_SERVICE", 22, "CONTRACTS", 3);
        on("STAFF", "2024-03-15", "PRESENT_ADMIN", 30, "PRESENT_SERVICE", 22);
        assertThat(fact("STAFF.QUOTA")).isEqualTo(67);
        assertThat(fact("STAFF.PRESENT")).isEqualTo(58);
        assertThat(fact("STAFF.CONTRACTS")).isEqualTo(3);
        assertThat(fact("STAFF.PRESENT", FROM, LocalDate.of(2023, 12, 30), null))
                .isNull();
        on("FINANCE", "2024-03-01", "AUTONOMY", true, "SPENDING_RULES", "không", "BUDGET", "12.500.000.000");
        assertThat(fact("FINANCE.AUTONOMY")).isEqualTo(1);
        assertThat(fact("FINANCE.SPENDING_RULES")).isZero();
        assertThat(facts.value(agency(), "FINANCE.BUDGET", FROM, TO, null)).contains(new BigDecimal("12500000000"));
    }

    @Test
    void proceduresInForceAtTheEnd() {
        on("TTHC_CATALOG", "2022-01-01", "NAME", "Toàn trình", "ONLINE", "FULL", "FIELD", "Công chứng", "QUANTITY", 24);
        on("TTHC_CATALOG", "2022-01-01", "NAME", "Một phần", "ONLINE", "PARTIAL", "FIELD", "Hộ tịch", "QUANTITY", 88);
        assertThat(fact("TTHC_CATALOG.IN_FORCE")).isEqualTo(112);
        assertThat(fact("TTHC_CATALOG.NEW")).as("a catalogue is complete").isZero();
        on("TTHC_CATALOG", "2024-02-01", "NAME", "Mới", "NEW", "Có", "FIELD", "hộ  tịch");
        on("TTHC_CATALOG", "2020-01-01", "NAME", "Cũ", "UNTIL", "01/02/2024");
        on("TTHC_CATALOG", "2020-01-01", "NAME", "Sắp hết", "UNTIL", "15/03/2024", "BCCI", "x");
        assertThat(fact("TTHC_CATALOG.IN_FORCE")).isEqualTo(114);
        assertThat(fact("TTHC_CATALOG.IN_FORCE", FROM, TO.plusDays(1), null)).isEqualTo(113);
        assertThat(fact("TTHC_CATALOG.NEW")).isEqualTo(1);
        assertThat(fact("TTHC_CATALOG.ABOLISHED")).isEqualTo(1);
        assertThat(fact("TTHC_CATALOG.BCCI")).isEqualTo(1);
        assertThat(fact("TTHC_CATALOG.FIELDS")).isEqualTo(2);
        assertThat(fact("TTHC_CATALOG.IN_FORCE", FROM, LocalDate.of(2019, 1, 1), null))
                .isNull();
    }

    @Test
    void inspectionsSurveysAndWithdrawnEntries() {
        on("INSPECTION", "2024-02-20", "KIND", "REFORM", "ROOMS", 2, "SERVICE_UNITS", 0, "FINDINGS", 1, "REMEDIED", 1);
        RegisterEntry wrong = on("INSPECTION", "2024-02-21", "KIND", "REFORM", "FINDINGS", 5);
        assertThat(fact("INSPECTION.REFORM_FINDINGS")).isEqualTo(6);
        as("vanphong", () -> {
            entries.withdraw(wrong.id(), wrong.version(), "Nhập nhầm sổ");
            return null;
        });
        assertThat(fact("INSPECTION.REFORM_FINDINGS")).isEqualTo(1);
        assertThat(fact("INSPECTION.REFORM_ROOMS")).isEqualTo(2);
        assertThat(fact("INSPECTION.DECENTRALISED_FINDINGS")).isNull();
        on("SURVEY", "2024-02-01", "NAME", "Đợt 1", "FORMS", 30, "FORM", "ONLINE");
        on("SURVEY", "2024-03-01", "NAME", "Đợt 2", "FORMS", 20, "FORM", "Phát phiếu");
        assertThat(fact("SURVEY.FORMS")).isEqualTo(50);
        assertThat(fact("SURVEY.FORM")).isEqualTo(1);
    }

    @Test
    void anotherAgencySeesNothing() {
        on("DOCS", "2024-02-01", "KIND", "OWN", "STEERING", true);
        assertThat(fact("DOCS.STEERING")).isEqualTo(1);
        long other = current.callAs("vanphong.kg", () -> current.get().agencyId());
        assertThat(facts.value(other, "DOCS.STEERING", FROM, TO, null)).isEmpty();
        assertThat(facts.values(other, FROM, TO, null)).isEqualTo(Map.of());
    }
}
