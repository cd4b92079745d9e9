package vn.dondoc.report;

import java.time.LocalDate;
import java.util.List;
import org.springframework.lang.Nullable;

/** A report about to be opened; see {@link Report}. */
record NewReport(
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
        List<String> recipients) {}
