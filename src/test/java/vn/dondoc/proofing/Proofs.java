package vn.dondoc.proofing;

import java.util.List;
import vn.dondoc.reporting.ReportingWindow;
import vn.dondoc.reporting.WindowKind;

/** Short ways to proofread in tests. */
final class Proofs {

    static final ReportingWindow Q1_2024 = ReportingWindow.of(WindowKind.QUARTER, 2024, 1);

    private Proofs() {}

    static List<Finding> of(String text) {
        return of(text, Q1_2024);
    }

    static List<Finding> of(String text, ReportingWindow window) {
        return new Proofreader().check(text, new ProofContext(window, null, 2));
    }

    static List<Finding> of(String text, FindingKind kind) {
        return of(text, Q1_2024, kind);
    }

    static List<Finding> of(String text, ReportingWindow window, FindingKind kind) {
        return of(text, window).stream()
                .filter(finding -> finding.kind() == kind)
                .toList();
    }
}
