package vn.dondoc.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.lang.Nullable;
import vn.dondoc.reporting.ReportingWindow;

/**
 * A report of a period. All days are of Asia/Ho_Chi_Minh.
 *
 * @param year the year that it is about
 * @param windowCode {@link ReportingWindow#code()}; null for an extraordinary report
 * @param from first day of its window
 * @param to the cut-off day, inclusive
 * @param unitsDue last day for the units' parts
 * @param departmentDue last day for sending it
 * @param outlineCode which outline it follows
 * @param openedBy null when it opened by itself
 * @param number number and symbol, as soon as the registry gave them
 * @param frozenVersion the newest frozen version, 0 = none
 * @param correcting a correction of a frozen version is under way
 * @param changeNote what the correction changes
 * @param version for detecting that somebody else acted meanwhile
 */
public record Report(
        long id,
        long agencyId,
        ReportKind kind,
        String title,
        int year,
        @Nullable String windowCode,
        LocalDate from,
        LocalDate to,
        LocalDate unitsDue,
        LocalDate departmentDue,
        String outlineCode,
        List<String> recipients,
        ReportState state,
        Instant openedAt,
        @Nullable Long openedBy,
        @Nullable String number,
        @Nullable LocalDate issuedOn,
        int frozenVersion,
        boolean correcting,
        String changeNote,
        String cancelReason,
        int version) {

    /** Copies the list. */
    public Report {
        recipients = List.copyOf(recipients);
    }

    /** The legal window with the days of this report; empty for an extraordinary one. */
    public Optional<ReportingWindow> window() {
        if (windowCode == null) {
            return Optional.empty();
        }
        ReportingWindow usual = ReportingWindow.parse(windowCode, ReportingWindow.FIRST_DAY);
        return Optional.of(new ReportingWindow(usual.kind(), usual.year(), usual.number(), from, to));
    }

    /** Short name of the period: {@code Quý I/2024}, or the title of an extraordinary report. */
    public String label() {
        return window().map(ReportingWindow::label).orElse(title);
    }
}
