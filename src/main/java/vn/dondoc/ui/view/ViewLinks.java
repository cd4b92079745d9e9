package vn.dondoc.ui.view;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Location;
import java.util.List;
import java.util.Optional;
import vn.dondoc.savedview.SavedView;
import vn.dondoc.savedview.SavedViews;
import vn.dondoc.savedview.SavedViews.Wish;
import vn.dondoc.ui.component.Confirm;
import vn.dondoc.ui.component.FormDialog;
import vn.dondoc.ui.component.Toast;
import vn.dondoc.ui.component.UrlState;

/**
 * The saved views of a list as links, the one that is shown marked, with what can be done with it; and the way to save
 * what the list shows now.
 */
public class ViewLinks extends Div {

    private final transient SavedViews views;
    private final List<String> ignored;
    private transient UrlState state;

    /** @param ignored parameters of the address that belong to no view, such as the chosen row */
    public ViewLinks(SavedViews views, List<String> ignored) {
        this.views = views;
        this.ignored = ignored;
        addClassNames("dd-chips", "dd-views");
        getElement().setAttribute("role", "group").setAttribute("aria-label", t("view.group"));
    }

    /** The state to open a bare address with: the person's standard view, if there is one. */
    public Optional<UrlState> open(Location location) {
        return location.getQueryParameters().getParameters().isEmpty()
                ? views.standard(location.getPath()).map(view -> UrlState.of(view.page(), view.query()))
                : Optional.empty();
    }

    /** Shows the links for what the list shows. */
    public void show(UrlState shown) {
        state = shown;
        for (String name : ignored) {
            state = state.with(name, null);
        }
        removeAll();
        List<SavedView> known = views.of(state.path());
        known.forEach(view -> add(link(view)));
        Optional<SavedView> current = known.stream().filter(this::isShown).findFirst();
        if (current.isPresent()) {
            add(menu(current.get()));
        } else if (!state.query().isEmpty()) {
            Button save = new Button(t("view.save"), VaadinIcon.PLUS.create(), event -> name(null));
            save.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
            add(save);
        }
        setVisible(getComponentCount() > 0);
    }

    private boolean isShown(SavedView view) {
        return UrlState.of(view.page(), view.query()).query().equals(state.query());
    }

    private Component link(SavedView view) {
        Anchor link = new Anchor(view.path(), view.name());
        link.addClassNames("dd-chip", "dd-view");
        link.getElement().setAttribute("router-link", true);
        if (isShown(view)) {
            link.getElement().setAttribute("aria-current", "true");
        }
        if (!view.own()) {
            link.setTitle(t("view.sharedBy", view.ownerName()));
            link.addComponentAsFirst(VaadinIcon.USERS.create());
        } else if (view.shared()) {
            link.setTitle(t("view.sharedByMe"));
            link.addComponentAsFirst(VaadinIcon.USERS.create());
        }
        return link;
    }

    private MenuBar menu(SavedView view) {
        MenuBar bar = new MenuBar();
        bar.addThemeVariants(MenuBarVariant.LUMO_TERTIARY, MenuBarVariant.LUMO_ICON, MenuBarVariant.LUMO_SMALL);
        var root = bar.addItem(VaadinIcon.ELLIPSIS_DOTS_H.create());
        root.getElement().setAttribute("aria-label", t("view.menu", view.name()));
        SubMenu menu = root.getSubMenu();
        menu.addItem(
                t(view.standard() ? "view.notStandard" : "view.standard"),
                event -> done("view.changed", () -> views.setStandard(view.id(), !view.standard())));
        if (view.own()) {
            menu.addItem(
                    t(view.shared() ? "view.unshare" : "view.share"),
                    event -> done("view.changed", () -> views.keep(wish(view, null, !view.shared()))));
            menu.addItem(t("view.rename"), event -> name(view));
            menu.addItem(
                    t("view.remove"),
                    event -> Confirm.danger(
                            t("view.removeTitle", view.name()),
                            t(view.shared() ? "view.removeShared" : "view.removeText"),
                            t("view.remove"),
                            () -> done("view.removed", () -> views.remove(view.page(), view.name()))));
        }
        return bar;
    }

    /** @param view to be renamed; null = what the list shows is to be saved */
    private void name(SavedView view) {
        TextField name = new TextField(t("view.name"));
        name.setMaxLength(60);
        name.setWidthFull();
        Checkbox shared = new Checkbox(t("view.shareUnit"));
        Checkbox standard = new Checkbox(t("view.standard"));
        Component[] fields;
        if (view == null) {
            fields = new Component[] {name, shared, standard};
        } else {
            name.setValue(view.name());
            fields = new Component[] {name};
        }
        Wish base = view == null ? null : wish(view, null, view.shared());
        new FormDialog(
                        t(view == null ? "view.save" : "view.rename"),
                        t("view.keep"),
                        () -> {
                            views.keep(
                                    base == null
                                            ? new Wish(
                                                    state.path(),
                                                    name.getValue(),
                                                    null,
                                                    state.query(),
                                                    shared.getValue(),
                                                    standard.getValue())
                                            : new Wish(
                                                    base.page(),
                                                    base.name(),
                                                    name.getValue(),
                                                    base.query(),
                                                    base.shared(),
                                                    base.standard()));
                            Toast.success(t("view.saved"));
                            reopen();
                        },
                        fields)
                .open();
        name.focus();
    }

    private static Wish wish(SavedView view, String newName, boolean shared) {
        return new Wish(view.page(), view.name(), newName, view.query(), shared, view.standard());
    }

    private void done(String words, Runnable work) {
        if (Toast.attempt(work)) {
            Toast.success(t(words));
            reopen();
        }
    }

    /** Goes where one is: list, links and navigation follow. */
    private void reopen() {
        UI.getCurrent()
                .navigate(state.path(), UrlState.of(state.path(), state.query()).parameters());
    }
}
