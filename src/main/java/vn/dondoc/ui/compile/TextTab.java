package vn.dondoc.ui.compile;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import org.springframework.core.annotation.Order;
import vn.dondoc.ui.component.UrlState;
import vn.dondoc.ui.report.ReportTab;

/** The text of a report on its page; the address keeps the open section. */
@org.springframework.stereotype.Component
@Order(20)
class TextTab implements ReportTab {

    static final String KEY = "soan-thao";
    static final String SECTION = "muc";
    static final String FROM = "tu";
    static final String TO = "den";

    private final TextServices services;

    TextTab(TextServices services) {
        this.services = services;
    }

    @Override
    public String key() {
        return KEY;
    }

    @Override
    public String titleKey() {
        return "compile.text.tab";
    }

    @Override
    public boolean shown(Context context) {
        return services.texts().mayRead(context.details().report().id());
    }

    @Override
    public Component content(Context context) {
        long report = context.details().report().id();
        UrlState state = UrlState.of(UI.getCurrent().getInternals().getActiveViewLocation());
        String section = state.text(SECTION);
        ReportTextPanel panel =
                new ReportTextPanel(services, report, section.isEmpty() ? null : section, key -> page(report)
                        .with(SECTION, key)
                        .replace());
        long from = state.number(FROM, -1);
        if (from >= 0) {
            panel.select((int) from, (int) state.number(TO, from));
        }
        return panel;
    }

    /** This tab of a report. */
    static UrlState page(long report) {
        return UrlState.of("bao-cao/" + report, "").with("the", KEY);
    }
}
