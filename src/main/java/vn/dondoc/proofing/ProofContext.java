package vn.dondoc.proofing;

import java.math.BigDecimal;
import java.util.Map;
import org.springframework.lang.Nullable;
import vn.dondoc.reporting.ReportingWindow;

/**
 * What the text must agree with.
 *
 * @param window the period that the report is about, with its legal first and last day
 * @param appendix code of an indicator to its value; null when there is no appendix
 * @param shareDecimals decimals of percentages that the agency prints at most
 * @param labels code to the words of the indicator's row; without them a value cannot be found in the body, unless the
 *     code itself is made of words
 */
public record ProofContext(
        ReportingWindow window,
        @Nullable Map<String, BigDecimal> appendix,
        int shareDecimals,
        Map<String, String> labels) {

    /** Takes unmodifiable copies. */
    public ProofContext {
        appendix = appendix == null ? null : Map.copyOf(appendix);
        labels = Map.copyOf(labels);
    }

    /** A context without words for the appendix's codes. */
    public ProofContext(ReportingWindow window, @Nullable Map<String, BigDecimal> appendix, int shareDecimals) {
        this(window, appendix, shareDecimals, Map.of());
    }
}
