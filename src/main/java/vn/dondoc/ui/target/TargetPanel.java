package vn.dondoc.ui.target;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import vn.dondoc.target.TargetDetails;
import vn.dondoc.target.TargetLine;
import vn.dondoc.target.TargetOrigin;
import vn.dondoc.ui.component.Alert;

/** A target beside the list: how it stands, why, its line through the year, and the document's own words. */
class TargetPanel extends Div {

    TargetPanel(TargetServices services, long id, Runnable changed) {
        TargetDetails target = services.targets().details(id);
        TargetLine line = target.line();
        addClassName("dd-stack");
        Anchor page = TargetWords.link(TargetWords.path(id), t("target.openPage"));
        add(
                TargetWords.muted(t("target.ofYear", String.join(", ", line.codes()), String.valueOf(target.year()))),
                new H2(TargetWords.name(line.name())),
                TargetWords.tags(line, true),
                new Alert(
                        TargetWords.tone(line.standing().state()),
                        line.standing().words()));
        TargetActionBar actions = new TargetActionBar(services, target, changed);
        if (!actions.isEmpty()) {
            add(actions);
        }
        add(TargetFacts.of(services, target));
        if (!target.series().isEmpty()) {
            add(TargetChart.of(target).small());
        }
        add(new H3(t("target.documentWords")));
        for (TargetOrigin origin : target.origins()) {
            add(OriginsCard.words(origin));
        }
        add(page);
    }
}
