package vn.dondoc.ui.shell;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import vn.dondoc.organization.StandIn;
import vn.dondoc.organization.StandIns;
import vn.dondoc.security.CurrentActor;
import vn.dondoc.ui.component.Formats;
import vn.dondoc.ui.component.Links;

/** Reminds a person for whom he or she stands in today, and an absent person who stands in. Nothing on other days. */
class StandInNote extends Div {

    private final transient StandIns standIns;
    private final transient CurrentActor current;

    StandInNote(StandIns standIns, CurrentActor current) {
        this.standIns = standIns;
        this.current = current;
        addClassName("dd-standin");
        getElement().setAttribute("role", "status");
        refresh();
    }

    /** Asks again: days pass while a page stays open. */
    void refresh() {
        removeAll();
        current.find().ifPresent(actor -> {
            for (StandIn absent : standIns.by(actor.personId())) {
                line(t("standin.by", absent.personName(), Formats.date(absent.until())));
            }
            for (StandIn own : standIns.of(actor.personId())) {
                line(t("standin.of", own.substituteName(), Formats.date(own.until())));
            }
        });
        setVisible(getComponentCount() > 0);
    }

    private void line(String text) {
        Anchor link = Links.to("vang-mat", text);
        add(new Div(link));
    }
}
