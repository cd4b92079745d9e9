package vn.dondoc.ui.report;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import org.springframework.core.annotation.Order;
import vn.dondoc.report.ReportEvent;
import vn.dondoc.task.WorkflowPosition;
import vn.dondoc.ui.component.BpmnDiagram;
import vn.dondoc.ui.component.Card;
import vn.dondoc.ui.component.Timeline;

/** The live drawing of the process, and what happened. */
@org.springframework.stereotype.Component
@Order(90)
class HistoryTab implements ReportTab {

    private final ReportServices services;

    HistoryTab(ReportServices services) {
        this.services = services;
    }

    @Override
    public String key() {
        return "tien-trinh";
    }

    @Override
    public String titleKey() {
        return "report.tab.process";
    }

    @Override
    public boolean shown(Context context) {
        return true;
    }

    @Override
    public Component content(Context context) {
        Div all = new Div();
        all.addClassName("dd-stack");
        long id = context.details().report().id();
        WorkflowPosition position = services.reports().position(id);
        if (!position.diagramXml().isEmpty()) {
            all.add(Card.titled(
                    t("report.process"),
                    new BpmnDiagram(
                            position.diagramXml(),
                            position.current(),
                            position.done(),
                            t("report.state."
                                    + context.details().report().state().name()))));
        }
        Timeline timeline = new Timeline();
        for (ReportEvent event : services.reports().events(id)) {
            timeline.event(event.at(), event.text(), event.actor() == null ? t("report.byProgram") : event.actor());
        }
        all.add(Card.titled(t("report.history"), timeline));
        return all;
    }
}
