package vn.dondoc.dashboard;

import java.time.LocalDate;
import org.springframework.lang.Nullable;

/**
 * One thing that is overdue or falls due.
 *
 * @param id of the assignment, report, visit or feedback; for a unit's part of a report that of the report, for a remedy that of
 *     the visit
 * @param within the inspection of a visit or remedy, else null
 * @param unitId whose it is; null = the whole agency's, or a body's outside
 * @param unit name of that unit or body outside; empty for the whole agency
 * @param text what it is
 * @param place where it comes from, for example {@code KH 12, I.2.5}; may be empty
 * @param day when it is or was due, in Vietnam
 * @param ownField it lies in the field of the deputy who looks
 */
public record BoardItem(
        ItemKind kind,
        long id,
        @Nullable Long within,
        @Nullable Long unitId,
        String unit,
        String text,
        String place,
        LocalDate day,
        boolean ownField) {}
