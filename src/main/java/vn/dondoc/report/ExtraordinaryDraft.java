package vn.dondoc.report;

import java.time.LocalDate;
import java.util.List;
import org.springframework.lang.Nullable;

/**
 * An extraordinary report to be opened.
 *
 * @param recipients lines of "Nơi nhận"; empty = those of the regime
 */
public record ExtraordinaryDraft(
        String title,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable LocalDate unitsDue,
        @Nullable LocalDate departmentDue,
        List<String> recipients) {}
