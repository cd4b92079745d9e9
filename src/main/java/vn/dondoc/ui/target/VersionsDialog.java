package vn.dondoc.ui.target;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import vn.dondoc.reporting.ReportingWindow;
import vn.dondoc.target.TargetDetails;
import vn.dondoc.target.TargetValue;
import vn.dondoc.ui.component.Tag;
import vn.dondoc.ui.component.Tone;

/** Everything that was ever entered for a period, newest first; nothing is lost by a correction. */
final class VersionsDialog {

    private VersionsDialog() {}

    static void open(TargetServices services, TargetDetails target, ReportingWindow window) {
        Dialog dialog = new Dialog();
        dialog.addClassName("dd-dialog");
        dialog.setHeaderTitle(t("target.versionsOf", window.label()));
        dialog.setWidth("560px");
        dialog.setMaxWidth("96vw");
        Div list = new Div();
        list.addClassName("dd-stack");
        boolean newest = true;
        for (TargetValue value : services.values().versions(target.line().id(), window.code())) {
            Div head = new Div(new Span(ValuesCard.number(target, value)));
            head.addClassName("dd-tags");
            if (newest) {
                head.add(new Tag(Tone.OK, t("target.valid")));
            }
            Div one = new Div(head, ValuesCard.source(value));
            one.addClassName("dd-target-version");
            list.add(one);
            newest = false;
        }
        dialog.add(list);
        dialog.getFooter().add(new Button(t("dialog.close"), event -> dialog.close()));
        dialog.open();
    }
}
