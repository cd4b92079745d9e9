package vn.dondoc.task;

import java.time.LocalDate;
import org.springframework.lang.Nullable;

/**
 * What a unit asks for.
 *
 * @param due the new due date, later than the present one; required
 * @param reason required
 * @param beyondYear knows that the date lies after the plan's year
 */
public record ExtensionDraft(@Nullable LocalDate due, String reason, boolean beyondYear) {}
