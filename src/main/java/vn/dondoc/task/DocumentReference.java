package vn.dondoc.task;

import java.time.LocalDate;
import org.springframework.lang.Nullable;

/**
 * A document that a result names beside the one that decides lateness.
 *
 * @param number for example {@code 15/BC-STP}
 * @param issuedOn its date, if known
 * @param title what it is, may be empty
 */
public record DocumentReference(String number, @Nullable LocalDate issuedOn, String title) {}
