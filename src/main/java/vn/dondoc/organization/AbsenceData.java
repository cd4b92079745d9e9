package vn.dondoc.organization;

import java.time.LocalDate;
import org.springframework.lang.Nullable;

/**
 * What a person enters about an absence.
 *
 * @param personId who is away
 * @param substituteId who stands in
 * @param fromDay first day, inclusive (Asia/Ho_Chi_Minh)
 * @param toDay last day, inclusive
 * @param reason may be empty
 */
public record AbsenceData(
        @Nullable Long personId,
        @Nullable Long substituteId,
        @Nullable LocalDate fromDay,
        @Nullable LocalDate toDay,
        String reason) {}
