package vn.dondoc.task;

import java.time.LocalDate;
import org.springframework.lang.Nullable;

/**
 * Which unit gets the work.
 *
 * @param unitId required
 * @param due another due date; null = the present one goes on
 * @param reason required
 */
public record TransferDraft(@Nullable Long unitId, @Nullable LocalDate due, String reason) {}
