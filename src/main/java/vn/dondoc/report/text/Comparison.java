package vn.dondoc.report.text;

import java.util.List;
import org.springframework.lang.Nullable;

/**
 * A section beside another text.
 *
 * @param otherName what it is compared with, for example {@code Quý I năm 2023}
 * @param otherReportId the other report; null when there is none, or it is this one
 * @param found whether the other text exists; else {@code rows} is empty
 * @param rows paragraphs; left the other text, right this one, both as printed
 * @param figures the numbers of this section in both periods
 */
public record Comparison(
        String otherName, @Nullable Long otherReportId, boolean found, List<TextDiff.Row> rows, List<Pair> figures) {

    /** A number now and then. */
    public record Pair(FieldValue now, FieldValue then) {}
}
