package vn.dondoc.plan.reading;

import java.time.LocalDate;
import java.util.List;
import org.springframework.lang.Nullable;

/**
 * What the head of the document says. Blank number and day of a draft are null.
 *
 * @param number number and symbol, "56/KH-STP"
 * @param issuedOn date of the document
 * @param agency issuing agency as written
 * @param title abstract (trích yếu)
 * @param replaces the plan it replaces
 * @param appendices appendices in their order
 */
public record DocumentHead(
        @Nullable String number,
        @Nullable LocalDate issuedOn,
        @Nullable String agency,
        @Nullable String title,
        @Nullable ReplacedDocument replaces,
        List<Appendix> appendices) {

    public DocumentHead {
        appendices = List.copyOf(appendices);
    }
}
