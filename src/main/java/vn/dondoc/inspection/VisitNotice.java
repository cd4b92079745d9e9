package vn.dondoc.inspection;

import java.time.LocalDate;
import org.springframework.lang.Nullable;

/**
 * The notice of a visit.
 *
 * @param number number and symbol of the notice, may be empty
 * @param text what the unit is to prepare
 */
public record VisitNotice(String number, @Nullable LocalDate on, String text) {}
