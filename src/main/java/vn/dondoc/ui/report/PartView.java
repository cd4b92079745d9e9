package vn.dondoc.ui.report;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import vn.dondoc.common.NotFoundException;
import vn.dondoc.report.PartState;
import vn.dondoc.report.Report;
import vn.dondoc.report.ReportPart;
import vn.dondoc.report.ReportState;
import vn.dondoc.security.Action;
import vn.dondoc.ui.component.Alert;
import vn.dondoc.ui.component.Card;
import vn.dondoc.ui.component.Confirm;
import vn.dondoc.ui.component.DueTag;
import vn.dondoc.ui.component.FactList;
import vn.dondoc.ui.component.Formats;
import vn.dondoc.ui.component.PageHeader;
import vn.dondoc.ui.component.ReasonDialog;
import vn.dondoc.ui.component.Toast;
import vn.dondoc.ui.component.Tone;
import vn.dondoc.ui.shell.MainLayout;

/** One unit's part of a report: its figures, its registers, its four texts, saved as one types. */
@Route(value = "bao-cao/:id([0-9]{1,18})/phan/:unit([0-9]{1,18})", layout = MainLayout.class)
@PermitAll
public class PartView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient ReportServices services;
    private long reportId;
    private long unitId;
    private String title = "";

    PartView(ReportServices services) {
        this.services = services;
        addClassName("dd-stack");
    }

    @Override
    public String getPageTitle() {
        return title + " · " + t("app.name");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        reportId = event.getRouteParameters().getLong("id").orElseThrow(() -> new NotFoundException("Báo cáo"));
        unitId = event.getRouteParameters().getLong("unit").orElseThrow(() -> new NotFoundException("Phần báo cáo"));
        load();
    }

    private void load() {
        removeAll();
        ReportPart part = services.parts().part(reportId, unitId);
        Report report = services.reports().find(reportId);
        title = t("report.part.title", report.label());
        boolean gathers = report.state() == ReportState.COLLECTING || report.state() == ReportState.COMPILING;
        boolean writes = gathers && part.state().withUnit() && services.parts().mayWrite(unitId);
        PartTextFields texts = new PartTextFields(services, part, writes, this::load);
        add(
                ReportWords.link("bao-cao/" + reportId, "← " + report.label()),
                new PageHeader(title).subtitle(part.unitName()));
        if (part.state() == PartState.RETURNED) {
            add(new Alert(Tone.SOON, t("report.part.returned", part.returnReason())));
        }
        add(new Card(facts(part)));
        add(new PartFigureTiles(services, report, unitId));
        add(texts, new PartChecklist(services, part, writes, this::load));
        Div bar = new Div();
        bar.addClassName("dd-bar");
        if (writes) {
            Button send = new Button(t("report.part.send"), event -> send(texts, part));
            send.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            bar.add(send, texts.savedNote());
        } else if (gathers && services.access().may(Action.DRAFT_REPORT)) {
            office(bar, part);
        }
        if (bar.getComponentCount() > 0) {
            add(bar);
        }
    }

    private FactList facts(ReportPart part) {
        FactList facts = new FactList();
        facts.fact(t("report.state"), ReportWords.part(part.state()));
        facts.fact(
                t("report.part.dueOn"),
                part.state().withUnit()
                        ? new DueTag(part.dueOn(), services.today()).inline()
                        : new Div(Formats.date(part.dueOn())));
        if (part.sentAt() != null) {
            facts.fact(
                    t("report.part.sent"),
                    Formats.dateTime(part.sentAt()) + (part.late() ? " (" + t("report.part.late") + ")" : ""));
        }
        if (part.resentAt() != null) {
            facts.fact(t("report.part.resent"), Formats.dateTime(part.resentAt()));
        }
        return facts;
    }

    private void send(PartTextFields texts, ReportPart part) {
        if (!texts.save()) {
            return;
        }
        long open = services.parts().part(reportId, unitId).items().stream()
                .filter(item -> item.answer() == null)
                .count();
        Runnable send = () -> {
            if (Toast.attempt(() -> services.parts().send(reportId, unitId, texts.version()))) {
                Toast.success(t("report.done.sent"));
                load();
            }
        };
        if (open == 0) {
            send.run();
        } else {
            Confirm.ask(t("report.part.send"), t("report.part.sendOpen", open), t("report.part.send"), send);
        }
    }

    private void office(Div bar, ReportPart part) {
        if (part.state() == PartState.SENT) {
            Button accept = new Button(t("report.part.accept"), event -> {
                Toast.attempt(() -> services.collecting().accept(reportId, unitId));
                load();
            });
            accept.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            bar.add(accept);
        }
        if (!part.state().withUnit()) {
            bar.add(new Button(
                    t("report.part.return"),
                    event -> ReasonDialog.ask(
                            t("report.part.returnAsk", part.unitName()), t("report.part.return"), reason -> {
                                services.collecting().giveBack(reportId, unitId, reason);
                                load();
                            })));
        }
    }
}
