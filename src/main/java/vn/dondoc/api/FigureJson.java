package vn.dondoc.api;

import io.swagger.v3.oas.annotations.media.Schema;
import org.springframework.lang.Nullable;
import vn.dondoc.reporting.Figures;

/** {@link Figures} with their shares as printed; a share without a base is null. */
record FigureJson(
        long assigned,
        long done,
        long early,
        long onTime,
        long late,
        long notDone,
        long inTime,
        long overdue,
        @Schema(example = "65,2%") @Nullable String donePercent,
        @Nullable String onTimePercent,
        @Nullable String overduePercent,
        long dueSoon,
        long continuing,
        long notStarted) {

    static FigureJson of(Figures figures) {
        return new FigureJson(
                figures.assigned(),
                figures.done(),
                figures.early(),
                figures.onTime(),
                figures.late(),
                figures.notDone(),
                figures.inTime(),
                figures.overdue(),
                figures.donePercent().orElse(null),
                figures.onTimePercent().orElse(null),
                figures.overduePercent().orElse(null),
                figures.dueSoon(),
                figures.continuing(),
                figures.notStarted());
    }
}
