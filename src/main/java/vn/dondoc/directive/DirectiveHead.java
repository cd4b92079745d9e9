package vn.dondoc.directive;

import java.time.LocalDate;
import org.springframework.lang.Nullable;

/**
 * The document that gives the work. Days are in Asia/Ho_Chi_Minh.
 *
 * @param issuerName as the document names it, for example {@code Chủ tịch UBND tỉnh}; empty = the usual name
 * @param number number and symbol, {@code 1234/UBND-NC}; empty only for an order of the leadership without a document
 * @param issuedOn date of the document; null only without a number
 * @param abstractText what the document is about; may be empty
 * @param receivedOn when it came to the Department: the day from which the work counts as assigned
 */
public record DirectiveHead(
        Issuer issuer,
        String issuerName,
        String number,
        @Nullable LocalDate issuedOn,
        String abstractText,
        LocalDate receivedOn) {}
