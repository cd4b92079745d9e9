package vn.dondoc.report.text;

import java.time.LocalDateTime;
import java.util.List;
import org.springframework.lang.Nullable;
import vn.dondoc.report.ReportKind;

/**
 * A version of the outline of a kind of report.
 *
 * @param id null for the shipped outline of an agency that has not used it yet
 * @param version 0 for the shipped outline
 * @param note why it was changed
 * @param author name of the person, empty for the shipped one
 */
public record Outline(
        @Nullable Long id,
        ReportKind kind,
        int version,
        String note,
        String author,
        @Nullable LocalDateTime createdAt,
        List<OutlineNode> nodes) {}
