package vn.dondoc.ui.compile;

import com.vaadin.flow.component.Component;
import org.springframework.core.annotation.Order;
import vn.dondoc.report.text.ReportFinding;
import vn.dondoc.ui.component.UrlState;
import vn.dondoc.ui.report.ReportTab;

/** The checks of a report on its page. */
@org.springframework.stereotype.Component
@Order(30)
class ChecksTab implements ReportTab {

    private final TextServices services;

    ChecksTab(TextServices services) {
        this.services = services;
    }

    @Override
    public String key() {
        return "kiem-tra";
    }

    @Override
    public String titleKey() {
        return "compile.checks.tab";
    }

    @Override
    public boolean shown(Context context) {
        return services.texts().mayRead(context.details().report().id());
    }

    @Override
    public Component content(Context context) {
        long report = context.details().report().id();
        return new ReportCheckPanel(
                services, report, finding -> place(report, finding).go());
    }

    private static UrlState place(long report, ReportFinding finding) {
        UrlState page = TextTab.page(report).with(TextTab.SECTION, finding.sectionKey());
        return finding.start() < 0
                ? page
                : page.with(TextTab.FROM, finding.start()).with(TextTab.TO, finding.end());
    }
}
