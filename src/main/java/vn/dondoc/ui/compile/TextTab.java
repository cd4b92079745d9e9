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
        ReportTextPanel panel = new ReportTextPanel(
                services, report, null, key -> page(report).with(SECTION, key).replace());
        UI ui = UI.getCurrent();
        // the address is known only after the page was entered
        ui.beforeClientResponse(
                panel, response -> show(panel, UrlState.of(ui.getInternals().getActiveViewLocation())));
        return panel;
    }

    private static void show(ReportTextPanel panel, UrlState state) {
        String section = state.text(SECTION);
        if (!section.isEmpty() && panel.show(section)) {
            long from = state.number(FROM, -1);
            if (from >= 0) {
                panel.select((int) from, (int) state.number(TO, from));
            }
        }
    }

    /** This tab of a report. */
    static UrlState page(long report) {
        return UrlState.of("bao-cao/" + report, "").with("the", KEY);
    }
}
