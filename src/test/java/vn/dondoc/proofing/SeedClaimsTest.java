package vn.dondoc.proofing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.dondoc.SharedFiles;
import vn.dondoc.plan.reading.SamplePlan;
import vn.dondoc.reporting.ReportingWindow;
import vn.dondoc.reporting.WindowKind;

/**
 * The five real documents against the list of their contradictions, made by hand: what the checks find, what they
 * cannot find and why. Every finding is accounted for: it belongs to a contradiction of the list or to a slip named
 * here. A finding more is a false alarm until somebody has looked at it, a finding less is a loss.
 */
class SeedClaimsTest {

    private static final String REPORT_Q1 = "seeds/000_c14cef5cc6905745.txt";
    private static final String REPORT_H1 = "seeds/001_e999723e70b110aa.txt";
    private static final String NEWS = "seeds/002_5761af05b52c7aac.txt";
    private static final String PLAN = "seeds/003_4e8a737463cde151.txt";
    private static final String REPORT_YEAR = "seeds/004_516f9ff3f533bc20.txt";

    private static final Map<String, ReportingWindow> WINDOWS = Map.of(
            REPORT_Q1, ReportingWindow.of(WindowKind.QUARTER, 2024, 1),
            REPORT_H1, ReportingWindow.of(WindowKind.HALF_YEAR, 2023, 1),
            NEWS, ReportingWindow.of(WindowKind.QUARTER, 2024, 1),
            PLAN, ReportingWindow.of(WindowKind.YEAR, 2024, 1),
            REPORT_YEAR, ReportingWindow.of(WindowKind.YEAR, 2023, 1));

    /** Findings of a contradiction: seed, claim, kind, the words quoted, how often. */
    private record Expected(String seed, String claim, FindingKind kind, String quote, int times) {}

    private static final List<Expected> EXPECTED = List.of(
            new Expected(REPORT_Q1, "C009", FindingKind.YEAR, "/2022/NQ-HĐND", 14),
            new Expected(REPORT_Q1, "C011", FindingKind.DOCUMENT_WINDOW, "13/12/2023", 1),
            new Expected(REPORT_Q1, "C012", FindingKind.SUM, "13 văn bản", 1),
            new Expected(REPORT_Q1, "C016", FindingKind.PERCENT, "99,95%", 1),
            new Expected(REPORT_Q1, "C017", FindingKind.PERCENT, "0,05%", 2),
            new Expected(REPORT_Q1, "C019", FindingKind.CONSISTENCY, "6.114 hồ sơ", 1),
            new Expected(REPORT_Q1, "C020", FindingKind.CONSISTENCY, "02 hồ sơ", 1),
            new Expected(REPORT_Q1, "C023", FindingKind.PERIOD, "uý I/2023", 6),
            new Expected(REPORT_Q1, "C024", FindingKind.DOCUMENT_WINDOW, "02/01/2023", 1),
            new Expected(REPORT_Q1, "C025", FindingKind.DOCUMENT_WINDOW, "01/02/2022", 1),
            new Expected(REPORT_Q1, "C026", FindingKind.DUPLICATE, "PCI", 1),
            new Expected(REPORT_Q1, "C116", FindingKind.UNIT, "văn bản", 3),
            new Expected(REPORT_H1, "C037", FindingKind.PERCENT, "12,5%", 1),
            new Expected(REPORT_H1, "C045", FindingKind.SUM, "29 người", 1),
            new Expected(REPORT_H1, "C046", FindingKind.YEAR, "năm 2023", 1),
            new Expected(NEWS, "C061", FindingKind.CONSISTENCY, "39/13.985 hồ sơ", 1),
            new Expected(NEWS, "C078", FindingKind.CONSISTENCY, "1.534/4.451 hồ sơ", 1),
            new Expected(PLAN, "C105", FindingKind.NUMBERING, "6.", 1),
            new Expected(PLAN, "C112", FindingKind.DOCUMENT_DATE, "23/6/2022", 2),
            new Expected(PLAN, "C113", FindingKind.PERIOD, "tháng sau", 1),
            new Expected(REPORT_YEAR, "C086", FindingKind.APPENDIX, "03 văn bản", 1),
            new Expected(REPORT_YEAR, "C087", FindingKind.APPENDIX, "119 TTHC", 1),
            new Expected(REPORT_YEAR, "C098", FindingKind.NUMBERING, "2", 2),
            new Expected(REPORT_YEAR, "C100", FindingKind.UNIT, "Số lượng hồ sơ TTHC do cơ quan", 2),
            new Expected(REPORT_YEAR, "C099", FindingKind.UNIT, "TTHC", 2),
            new Expected(REPORT_YEAR, "C101", FindingKind.UNIT, "922 nội dung", 1));

    /** True slips that the list calls unchecked, or does not know; the reason stands beside each. */
    private static final List<Expected> OTHER_SLIPS = List.of(
            // C027: the plan is named before it has a number
            new Expected(REPORT_Q1, "C027", FindingKind.INCOMPLETE, "Kế hoạch số", 1),
            // C010's note: the day is left blank in the footnote, the text has 23/01/2024
            new Expected(REPORT_Q1, "day left blank", FindingKind.INCOMPLETE, "ngày .../01/2024", 1),
            // C028: the text of footnote 2 is lost
            new Expected(REPORT_Q1, "C028", FindingKind.INCOMPLETE, "39", 1),
            // C048: a decision of 2022 as the footnote of what was issued in the half-year; a question
            new Expected(REPORT_H1, "C048", FindingKind.DOCUMENT_WINDOW, "19/4/2022", 1),
            // a space before the sign, against the print rules
            new Expected(REPORT_YEAR, "space", FindingKind.NUMBER_PRINT, "99,9 %", 1));

    /** Found by the checks of plans when the same document is read as a plan; by claim, the code of the finding. */
    private static final Map<String, String> BY_PLAN_CHECKS = Map.of(
            "C105", "TARGET_NUMBER_MISSING",
            "C106", "DUE_BEFORE_PLAN",
            "C107", "DUE_BEFORE_PLAN",
            "C108", "OTHER_YEAR",
            "C109", "CONTRADICTING_DATES",
            "C110", "CONTRADICTING_DATES",
            "C111", "CONTRADICTING_DATES",
            "C112", "DOCUMENT_TWO_DATES",
            "C115", "ODD_DELIVERABLE");

    private static final Map<String, String> NOT_FOUND = Map.of(
            "C080", "Two documents with other cut-offs contradict each other; each is right by itself.",
            "C081", "A name is spelt differently in two documents; inside each there is nothing to compare with.",
            "C114", "A decree's closing day against a due day that the owner has decided on (domain.md, decision 5).");

    private static List<Finding> findings(String seed) {
        String text = new String(SharedFiles.bytes(seed), StandardCharsets.UTF_8);
        return new Proofreader().check(text, new ProofContext(WINDOWS.get(seed), null, 2));
    }

    @Test
    void findsEachContradictionAndNothingElse() {
        for (String seed : WINDOWS.keySet()) {
            List<Finding> left = new ArrayList<>(findings(seed));
            List<Expected> all = new ArrayList<>(EXPECTED);
            all.addAll(OTHER_SLIPS);
            for (Expected expected : all) {
                if (expected.seed().equals(seed)) {
                    List<Finding> mine = left.stream()
                            .filter(finding -> finding.kind() == expected.kind()
                                    && finding.quote().contains(expected.quote()))
                            .limit(expected.times())
                            .toList();
                    assertThat(mine).as(expected.claim()).hasSize(expected.times());
                    left.removeAll(mine);
                }
            }
            assertThat(left)
                    .as("findings that nobody has looked at in %s", seed)
                    .isEmpty();
        }
    }

    @Test
    void countsOfFoundAndNotFound() {
        List<String> contradictions = SharedFiles.rows("seed-claims.tsv").stream()
                .filter(row -> row.get("verdict").equals("CONTRADICTS"))
                .map(row -> row.get("id"))
                .toList();
        Map<String, String> table = new LinkedHashMap<>();
        for (String claim : contradictions) {
            String how = EXPECTED.stream()
                    .filter(expected -> expected.claim().equals(claim))
                    .map(expected -> "proofreading: " + expected.kind())
                    .collect(Collectors.joining());
            if (BY_PLAN_CHECKS.containsKey(claim)) {
                how += (how.isEmpty() ? "" : ", ") + "plan: " + BY_PLAN_CHECKS.get(claim);
            }
            table.put(claim, how.isEmpty() ? "not found: " + NOT_FOUND.get(claim) : how);
        }
        assertThat(table).hasSize(36);
        assertThat(table.values()).as("a reason for each that is not found").noneMatch(how -> how.endsWith("null"));
        assertThat(table.values())
                .filteredOn(how -> !how.startsWith("not found"))
                .as("found of 36: %s", table)
                .hasSize(33);
        assertThat(EXPECTED.stream().map(Expected::claim).distinct())
                .as("by proofreading alone")
                .hasSize(26);
    }

    @Test
    void thePlanChecksFindTheirPart() {
        Map<String, Long> found = SamplePlan.findings("plan-an-giang-56-as-printed.docx");
        assertThat(found).containsKeys(BY_PLAN_CHECKS.values().toArray(new String[0]));
        assertThat(found.get("DUE_BEFORE_PLAN")).as("C106 and C107").isEqualTo(2);
        assertThat(found.get("OTHER_YEAR")).as("C108, rows 1.1 and 1.2").isEqualTo(2);
        assertThat(found.get("CONTRADICTING_DATES"))
                .as("C109, C110 and C111 twice")
                .isEqualTo(4);
    }

    /** No claim of the list that is right is quoted by a finding of its own; the pairs above allow no other finding. */
    @Test
    void noFalseAlarmOnWhatIsRight() {
        List<String> right = SharedFiles.rows("seed-claims.tsv").stream()
                .filter(row -> row.get("verdict").equals("OK"))
                .map(row -> row.get("id"))
                .toList();
        assertThat(right).hasSize(61);
        assertThat(EXPECTED).extracting(Expected::claim).doesNotContainAnyElementsOf(right);
        assertThat(OTHER_SLIPS).extracting(Expected::claim).doesNotContainAnyElementsOf(right);
    }

    @Test
    void placesAndQuotesAgree() {
        for (String seed : WINDOWS.keySet()) {
            String text = new String(SharedFiles.bytes(seed), StandardCharsets.UTF_8);
            for (Finding finding : findings(seed)) {
                assertThat(text.substring(finding.start(), finding.end())).isEqualTo(finding.quote());
                assertThat(finding.message()).matches("(?s).+[.?]");
            }
        }
    }

    /** What is mended is found no more, and mending makes no new slip. */
    @Test
    void mendsMend() {
        for (String seed : WINDOWS.keySet()) {
            StringBuilder text = new StringBuilder(new String(SharedFiles.bytes(seed), StandardCharsets.UTF_8));
            List<Finding> before = findings(seed);
            for (int i = before.size() - 1; i >= 0; i--) {
                Finding finding = before.get(i);
                if (finding.mend() != null) {
                    text.replace(finding.start(), finding.end(), finding.mend());
                }
            }
            List<Finding> after =
                    new Proofreader().check(text.toString(), new ProofContext(WINDOWS.get(seed), null, 2));
            long open =
                    before.stream().filter(finding -> finding.mend() == null).count();
            assertThat(after).as(seed).hasSize((int) open);
            assertThat(after).extracting(Finding::mend).containsOnlyNulls();
        }
    }
}
