package vn.dondoc.dashboard.comparison;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.document.office.Sheets;
import vn.dondoc.reporting.ExportedFile;
import vn.dondoc.reporting.ReportingWindow;
import vn.dondoc.task.ExportFormat;

/** The comparison as a workbook: the same rows in the same order. */
@Service
@Transactional(readOnly = true)
public class ComparisonExport {

    private final AgencyComparison comparison;

    ComparisonExport(AgencyComparison comparison) {
        this.comparison = comparison;
    }

    private enum Column {
        NAME("Cơ quan", 38, AgencyStanding::name),
        GIVEN_OVERDUE("Cấp trên giao: quá hạn", 11, row -> row.given().overdue()),
        GIVEN_ASSIGNED("Cấp trên giao: được giao", 11, row -> row.given().assigned()),
        GIVEN_DONE("Cấp trên giao: đã xong", 11, row -> row.given().done()),
        GIVEN_LATE("Cấp trên giao: xong trễ hạn", 11, row -> row.given().late()),
        GIVEN_IN_TIME("Cấp trên giao: tỷ lệ xong đúng hạn", 12, row -> row.given()
                .onTimePercent()
                .orElse("")),
        PLAN_OVERDUE("Kế hoạch: quá hạn", 11, row -> row.plan().overdue()),
        PLAN_ASSIGNED("Kế hoạch: được giao", 11, row -> row.plan().assigned()),
        PLAN_DONE("Kế hoạch: đã xong", 11, row -> row.plan().done()),
        PLAN_SHARE("Kế hoạch: tỷ lệ xong", 11, row -> row.plan().donePercent().orElse("")),
        REPORTS_DUE("Báo cáo: đến hạn trong kỳ", 11, row -> row.reports().due()),
        REPORTS_IN_TIME("Báo cáo: đúng hạn", 11, row -> row.reports().inTime()),
        REPORTS_LATE("Báo cáo: trễ hạn", 11, row -> row.reports().late()),
        REPORTS_OVERDUE("Báo cáo: quá hạn chưa gửi", 11, row -> row.reports().overdue()),
        INSPECTIONS_PLANNED(
                "Kiểm tra: đơn vị phải kiểm tra", 11, row -> row.inspections().unitsToInspect()),
        INSPECTIONS_DONE(
                "Kiểm tra: đơn vị đã kiểm tra", 11, row -> row.inspections().unitsInspected()),
        INSPECTIONS_FOUND("Kiểm tra: phát hiện", 11, row -> row.inspections().findings()),
        INSPECTIONS_REMEDIED(
                "Kiểm tra: đã khắc phục", 11, row -> row.inspections().remedied()),
        INSPECTIONS_OVERDUE(
                "Kiểm tra: khắc phục quá hạn", 11, row -> row.inspections().overdue()),
        FEEDBACK_RECEIVED("Phản ánh: nhận trong kỳ", 11, row -> row.feedback().received()),
        FEEDBACK_ANSWERED("Phản ánh: đã trả lời", 11, row -> row.feedback().answered()),
        FEEDBACK_LATE("Phản ánh: trả lời trễ", 11, row -> row.feedback().answeredLate()),
        FEEDBACK_OVERDUE(
                "Phản ánh: quá hạn chưa trả lời", 11, row -> row.feedback().openOverdue()),
        TARGETS_TOTAL("Chỉ tiêu: tổng số", 11, row -> row.targets().total()),
        TARGETS_MET("Chỉ tiêu: đạt", 11, row -> row.targets().met()),
        TARGETS_NOT_MET("Chỉ tiêu: không đạt", 11, row -> row.targets().notMet()),
        TARGETS_NO_DATA("Chỉ tiêu: chưa có số liệu", 11, row -> row.targets().noData());

        private final String title;
        private final int width;
        private final Function<AgencyStanding, Object> value;

        Column(String title, int width, Function<AgencyStanding, Object> value) {
            this.title = title;
            this.width = width;
            this.value = value;
        }
    }

    /** Makes the file of what {@link AgencyComparison#compare} answers. */
    public ExportedFile file(ReportingWindow window) {
        Comparison all = comparison.compare(window);
        List<Column> columns = Arrays.asList(Column.values());
        Sheets sheet = new Sheets(
                "So sánh", columns.stream().mapToInt(column -> column.width).toArray());
        sheet.line(0, all.superior(), true, 12);
        sheet.line(1, "SO SÁNH CÁC CƠ QUAN TRỰC THUỘC", true, 14);
        String day = "%s, số liệu nhiệm vụ đến hết ngày %s".formatted(window.label(), Vietnamese.date(all.asOf()));
        sheet.line(2, all.provisional() ? day + " (ngày chưa hết, số liệu còn thay đổi)" : day, false, 11);
        int heads = 4;
        sheet.heads(heads, columns.stream().map(column -> column.title).toList());
        int next = heads + 1;
        for (AgencyStanding agency : all.agencies()) {
            sheet.row(
                    next++,
                    columns.stream().map(column -> column.value.apply(agency)).toList());
        }
        if (all.agencies().isEmpty()) {
            sheet.line(next, "Không có cơ quan nào trực thuộc.", false, 11);
        }
        return new ExportedFile(
                "so-sanh-co-quan-" + window.code() + ".xlsx", ExportFormat.XLSX.contentType(), sheet.bytes());
    }
}
