package vn.dondoc.ui.report;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import org.springframework.core.annotation.Order;
import vn.dondoc.report.FrozenReport;
import vn.dondoc.ui.component.Alert;
import vn.dondoc.ui.component.Card;
import vn.dondoc.ui.component.FactList;
import vn.dondoc.ui.component.Formats;
import vn.dondoc.ui.component.Tone;

/** The frozen versions with their hash, checked as they are shown. */
@org.springframework.stereotype.Component
@Order(80)
class VersionsTab implements ReportTab {

    private final ReportServices services;

    VersionsTab(ReportServices services) {
        this.services = services;
    }

    @Override
    public String key() {
        return "phat-hanh";
    }

    @Override
    public String titleKey() {
        return "report.tab.versions";
    }

    @Override
    public boolean shown(Context context) {
        return context.details().report().frozenVersion() > 0;
    }

    @Override
    public Component content(Context context) {
        Div all = new Div();
        all.addClassName("dd-stack");
        services.versions().of(context.details().report().id()).forEach(version -> all.add(card(version)));
        return all;
    }

    private static Card card(FrozenReport version) {
        Card card = Card.titled(
                t(version.version() == 1 ? "report.version.first" : "report.version.correction", version.version()));
        if (!version.intact()) {
            card.add(new Alert(Tone.LATE, t("report.version.tampered")));
        }
        FactList facts = new FactList();
        facts.fact(t("report.number"), version.number());
        facts.fact(t("report.issuedOn"), Formats.date(version.issuedOn()));
        if (!version.changeNote().isEmpty()) {
            facts.fact(t("report.version.changes"), version.changeNote());
        }
        facts.fact(t("report.version.frozenAt"), Formats.dateTime(version.frozenAt()));
        facts.fact(t("report.version.sentTo"), String.join("; ", version.recipients()));
        Div hash = new Div(version.sha256());
        hash.addClassName("dd-mono");
        hash.getStyle().set("overflow-wrap", "anywhere");
        facts.fact(t("report.version.hash"), hash);
        card.add(facts);
        return card;
    }
}
