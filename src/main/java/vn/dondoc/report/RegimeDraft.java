package vn.dondoc.report;

import java.util.List;
import org.springframework.lang.Nullable;

/** What a person sets of a {@link ReportRegime}. */
public record RegimeDraft(
        boolean active,
        @Nullable Integer unitDay,
        @Nullable Integer departmentDay,
        int openBefore,
        List<String> recipients,
        String outlineCode) {}
