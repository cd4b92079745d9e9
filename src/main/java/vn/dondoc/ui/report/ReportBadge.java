package vn.dondoc.ui.report;

import org.springframework.stereotype.Component;
import vn.dondoc.report.ReportParts;
import vn.dondoc.report.Reports;
import vn.dondoc.ui.shell.NavBadge;

/** How many parts the person's unit owes, and how many reports wait for his or her decision. */
@Component
class ReportBadge implements NavBadge {

    private final ReportParts parts;
    private final Reports reports;

    ReportBadge(ReportParts parts, Reports reports) {
        this.parts = parts;
        this.reports = reports;
    }

    @Override
    public String path() {
        return ReportsView.PATH;
    }

    @Override
    public long count() {
        return parts.countMine() + reports.countToDecide();
    }
}
