package vn.dondoc.plan.reading;

import java.time.LocalDate;
import org.springframework.lang.Nullable;

/**
 * The earlier plan that this one replaces ("Kế hoạch này thay thế cho Kế hoạch số 20/KH-STP ngày 19/02/2024").
 *
 * @param number number and symbol
 * @param issuedOn its date, if written
 */
public record ReplacedDocument(String number, @Nullable LocalDate issuedOn) {}
