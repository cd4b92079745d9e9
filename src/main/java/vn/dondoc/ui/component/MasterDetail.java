package vn.dondoc.ui.component;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;

/**
 * A list, and beside it the detail of the chosen row; on a narrow screen the detail covers the list. The view keeps the
 * chosen id in its URL and calls {@link #show} or {@link #clear} when the URL changes, so that the browser's back
 * button closes the detail.
 */
public class MasterDetail extends Div {

    private final Div detail = new Div();
    private final Runnable onClose;

    /**
     * @param list the list; keeps its scroll position and selection
     * @param onClose called when the person closes the detail: the view changes its URL
     */
    public MasterDetail(Component list, Runnable onClose) {
        this.onClose = onClose;
        addClassName("dd-split");
        Div master = new Div(list);
        master.addClassName("dd-list");
        detail.addClassName("dd-detail");
        detail.getElement()
                .setAttribute("role", "region")
                .setAttribute("aria-label", t("detail.region"))
                .setAttribute("tabindex", "-1");
        detail.setVisible(false);
        add(master, detail);
    }

    /** Shows the detail; replaces the former one. */
    public void show(Component content) {
        boolean opening = !detail.isVisible();
        detail.removeAll();
        detail.add(bar(), content);
        detail.setVisible(true);
        addClassName("open");
        if (opening) {
            // On a narrow screen the list is gone now: the reader must start at the top of the detail.
            detail.getElement()
                    .executeJs("if (matchMedia('(max-width: 1000px)').matches) { this.focus(); scrollTo(0, 0); }");
        }
    }

    /** Hides the detail. */
    public void clear() {
        detail.removeAll();
        detail.setVisible(false);
        removeClassName("open");
    }

    /** Whether a detail is shown. */
    public boolean isOpen() {
        return detail.isVisible();
    }

    private Div bar() {
        Button back = new Button(t("detail.back"), VaadinIcon.ARROW_LEFT.create(), event -> onClose.run());
        back.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        back.addClassName("dd-back");
        Button close = new Button(VaadinIcon.CLOSE_SMALL.create(), event -> onClose.run());
        close.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_ICON);
        close.setAriaLabel(t("detail.close"));
        close.setTooltipText(t("detail.close"));
        close.addClassName("dd-x");
        Div bar = new Div(back, close);
        bar.addClassName("dd-detail-bar");
        return bar;
    }
}
