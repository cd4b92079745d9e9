package vn.dondoc.api;

import io.swagger.v3.oas.annotations.media.Schema;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.springframework.lang.Nullable;
import vn.dondoc.dashboard.Dashboard;
import vn.dondoc.dashboard.Decisions;
import vn.dondoc.dashboard.Overdue;
import vn.dondoc.dashboard.PlanProgress;
import vn.dondoc.dashboard.TargetBoard;
import vn.dondoc.dashboard.UnitStanding;
import vn.dondoc.dashboard.WeekDay;
import vn.dondoc.feedback.FeedbackCount;
import vn.dondoc.inspection.InspectionCount;
import vn.dondoc.report.ReportStanding;
import vn.dondoc.reporting.ReportingWindow;
import vn.dondoc.task.TaskSource;

/** {@link Dashboard} with shares as printed. */
record DashboardJson(
        String agency,
        LocalDate today,
        TaskSource source,
        WindowJson window,
        WindowJson before,
        Overdue overdue,
        long dueSoon,
        List<WeekDay> week,
        Decisions decisions,
        FigureJson whole,
        List<UnitJson> units,
        List<PlanJson> plans,
        List<ReportStanding> reports,
        TargetBoard targets,
        InspectionCount inspection,
        FeedbackJson feedback) {

    /** Feedback of the window to its cut-off. */
    record FeedbackJson(
            int received,
            int answered,
            int answeredInTime,
            int answeredLate,
            int open,
            int openOverdue,
            int published,

            @Schema(description = "Chuyển cơ quan khác hoặc không xử lý, không tính vào received")
            int notHandled,

            @Schema(example = "97,5%") @Nullable String inTimePercent) {

        static FeedbackJson of(FeedbackCount count) {
            return new FeedbackJson(
                    count.received(),
                    count.answered(),
                    count.answeredInTime(),
                    count.answeredLate(),
                    count.open(),
                    count.openOverdue(),
                    count.published(),
                    count.notHandled(),
                    count.inTimePercent().orElse(null));
        }
    }

    /** A report window. */
    record WindowJson(String code, String label, LocalDate from, LocalDate to) {

        static WindowJson of(ReportingWindow window) {
            return new WindowJson(window.code(), window.label(), window.from(), window.to());
        }
    }

    /** A unit in one window. */
    record InWindowJson(
            LocalDate asOf,
            FigureJson due,

            @Schema(description = "Mọi việc quá hạn vào cuối ngày asOf")
            long overdue,

            long partsPunctual,
            long partsDue) {

        static InWindowJson of(UnitStanding.InWindow window) {
            return new InWindowJson(
                    window.asOf(),
                    FigureJson.of(window.due()),
                    window.overdue(),
                    window.partsPunctual(),
                    window.partsDue());
        }
    }

    /** A unit in the window and the one before. */
    record UnitJson(
            long unitId,
            String unit,
            boolean ownField,
            InWindowJson now,
            InWindowJson before,
            UnitStanding.Direction inTime,
            UnitStanding.Direction overdue,
            UnitStanding.Direction parts) {

        static UnitJson of(UnitStanding unit) {
            return new UnitJson(
                    unit.unitId(),
                    unit.unit(),
                    unit.ownField(),
                    InWindowJson.of(unit.now()),
                    InWindowJson.of(unit.before()),
                    unit.inTime(),
                    unit.overdue(),
                    unit.parts());
        }
    }

    /** A plan beside the time that has passed. */
    record PlanJson(
            long planId,
            String plan,
            FigureJson figures,
            @Nullable String donePercent,

            @Schema(description = "Phần của năm đã qua, 0 đến 1", example = "0.2158")
            BigDecimal yearGone) {

        static PlanJson of(PlanProgress plan, BigDecimal yearGone) {
            FigureJson figures = FigureJson.of(plan.figures());
            return new PlanJson(plan.planId(), plan.plan(), figures, figures.donePercent(), yearGone);
        }
    }

    static DashboardJson of(Dashboard page) {
        return new DashboardJson(
                page.agency(),
                page.today(),
                page.source(),
                WindowJson.of(page.window()),
                WindowJson.of(page.before()),
                page.overdue(),
                page.dueSoon(),
                page.week(),
                page.decisions(),
                FigureJson.of(page.whole()),
                page.units().stream().map(UnitJson::of).toList(),
                page.plans().stream()
                        .map(plan -> PlanJson.of(plan, page.yearGone()))
                        .toList(),
                page.reports(),
                page.targets(),
                page.inspection(),
                FeedbackJson.of(page.feedback()));
    }
}
