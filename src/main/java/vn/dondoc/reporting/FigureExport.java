package vn.dondoc.reporting;

import org.springframework.lang.Nullable;
import org.springframework.stereotype.Service;
import vn.dondoc.task.ExportFormat;

/** The figures of a page as a file: the same query, the same numbers. */
@Service
public class FigureExport {

    private final FigureReports reports;

    FigureExport(FigureReports reports) {
        this.reports = reports;
    }

    /** Makes the file of what {@link FigureReports#report} answers. */
    public ExportedFile file(FigureQuery query, @Nullable ReportingWindow window, ExportFormat format) {
        FigureReport report = reports.report(query, window);
        byte[] content = format == ExportFormat.XLSX ? new FigureXlsx(report).bytes() : FigureCsv.bytes(report);
        String name = "tien-do-" + report.asOf() + "." + format.extension();
        return new ExportedFile(name, format.contentType(), content);
    }
}
