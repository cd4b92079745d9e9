package vn.dondoc.ui.absence;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.function.Consumer;
import vn.dondoc.task.HandOverList;
import vn.dondoc.task.HandOverOrder;
import vn.dondoc.ui.component.FormDialog;
import vn.dondoc.ui.component.Toast;

/** Asks, before a person leaves, who takes over the open work; it can be left for later. */
public class LeavingDialog extends FormDialog {

    /**
     * @param title what is about to happen
     * @param list the open work
     * @param reason proposed
     * @param action label of the button that hands over and goes on
     * @param later label of the button that goes on without
     * @param work goes on, with the order or without one (null); a failure is shown in the dialog
     */
    public LeavingDialog(
            String title, HandOverList list, String reason, String action, String later, Consumer<HandOverOrder> work) {
        this(title, new HandOverForm(list, reason), action, later, work);
    }

    private LeavingDialog(String title, HandOverForm form, String action, String later, Consumer<HandOverOrder> work) {
        super(title, action, () -> work.accept(form.order()), form);
        setWidth("720px");
        Button without = new Button(later, event -> {
            if (Toast.attempt(() -> work.accept(null))) {
                close();
            }
        });
        without.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        without.setTooltipText(t("handover.laterHint"));
        getFooter().addComponentAsFirst(without);
    }
}
