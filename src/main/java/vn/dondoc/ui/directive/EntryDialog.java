package vn.dondoc.ui.directive;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Span;
import vn.dondoc.ui.component.Confirm;

/** The form over whatever page one is on, so that no place is lost. */
class EntryDialog extends Dialog {

    private final EntryForm form;
    private boolean saved;

    private EntryDialog(DirectiveServices services) {
        form = new EntryForm(services);
        addClassNames("dd-dialog", "dd-directive-dialog");
        setHeaderTitle(t("directives.new"));
        setWidth("800px");
        setMaxWidth("96vw");
        setCloseOnOutsideClick(false);
        setCloseOnEsc(false);
        add(form);
        Button next = new Button(t("directives.saveNext"), event -> {
            if (save()) {
                form.next();
            }
        });
        next.setDisableOnClick(true);
        next.addClickListener(event -> next.setEnabled(true));
        next.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).listenOn(this);
        Button done = new Button(t("directives.save"), event -> {
            if (save()) {
                close();
            }
        });
        done.setDisableOnClick(true);
        done.addClickListener(event -> done.setEnabled(true));
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Span keys = new Span(t("directives.keys"));
        keys.addClassNames("muted", "small", "hide-narrow", "dd-directive-keys");
        getFooter().add(keys, new Button(t("dialog.close"), event -> leave()), next, done);
        addOpenedChangeListener(event -> {
            if (!event.isOpened() && saved) {
                showFresh();
            }
        });
    }

    /** Opens an empty form. */
    static void open(DirectiveServices services) {
        EntryDialog dialog = new EntryDialog(services);
        dialog.open();
        dialog.form.begin();
    }

    private boolean save() {
        boolean done = form.save();
        saved |= done;
        return done;
    }

    private void leave() {
        if (form.dirty()) {
            Confirm.danger(t("directives.leaveTitle"), t("directives.leaveText"), t("directives.leave"), this::close);
        } else {
            close();
        }
    }

    /** A list of directives behind the form shows what was added to it. */
    private static void showFresh() {
        UI ui = UI.getCurrent();
        if (ui != null && ui.getInternals().getActiveViewLocation().getPath().startsWith(DirectivesView.PATH)) {
            ui.refreshCurrentRoute(false);
        }
    }
}
