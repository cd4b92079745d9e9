package vn.dondoc.inspection;

import java.time.LocalDate;
import org.springframework.lang.Nullable;

/**
 * How a body outside has remedied a finding.
 *
 * @param on date of the proof
 * @param document number and date of the proof
 */
public record RemedyDraft(@Nullable LocalDate on, String text, String document) {}
