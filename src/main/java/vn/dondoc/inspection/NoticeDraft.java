package vn.dondoc.inspection;

import java.time.LocalDate;
import org.springframework.lang.Nullable;

/**
 * The notice of a visit.
 *
 * @param visitOn the day of the visit
 * @param number number and symbol of the notice, may be empty
 * @param on its date
 * @param text what the unit is to prepare
 */
public record NoticeDraft(
        LocalDate visitOn, String number, @Nullable LocalDate on, String text) {}
