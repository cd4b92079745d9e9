package vn.dondoc.ui.shell;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.spring.annotation.SpringComponent;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;
import vn.dondoc.security.Access;
import vn.dondoc.security.Action;
import vn.dondoc.ui.component.Keys;

/** The frame of every page after login: navigation at the left, a drawer on narrow screens, the page in {@code main}. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
@PermitAll
// parts of the frame come as beans, which the build of the front end does not see
@Uses(Checkbox.class)
@Uses(DatePicker.class)
@Uses(Details.class)
@Uses(MultiSelectComboBox.class)
@Uses(RadioButtonGroup.class)
@Uses(Select.class)
@Uses(TextArea.class)
@Uses(Upload.class)
public class MainLayout extends AppLayout implements AfterNavigationObserver {

    private final Main main = new Main();
    private final NavMenu menu;
    private final FindField find = new FindField();
    private final PersonPanel person;

    MainLayout(NavMenu menu, PersonPanel person, List<DrawerPart> parts, List<CornerPart> corner, Access access) {
        this.menu = menu;
        this.person = person;
        addClassName("dd-shell");
        setPrimarySection(Section.DRAWER);
        addToDrawer(drawer(parts, person));
        addToNavbar(toggle(), brand("dd-bar-name"));
        main.setId("main");
        main.addClassName("dd-main");
        main.getElement().setAttribute("tabindex", "-1");
        main.add(new Keys().on("?", t("keys.help"), Keys::showHelp));
        Div corners = new Div(corner.stream().map(CornerPart::make).toArray(Component[]::new));
        corners.addClassName("dd-corner");
        main.add(corners);
        find.setVisible(access.may(Action.VIEW_TASK));
        if (find.isVisible()) {
            addToNavbar(findLink());
            // a page with a field of its own keeps the slash
            main.add(new Keys()
                    .last()
                    .toField("Ctrl+k", t("search.shellKey"), find, this::toSearch)
                    .on("/", t("search.shellKey"), find::focus));
        }
        main.add(person.noteBesidePage());
        setContent(main);
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        main.getElement().appendChild(content.getElement());
    }

    @Override
    public void removeRouterLayoutContent(HasElement oldContent) {
        main.getElement().removeChild(oldContent.getElement());
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        menu.show(event.getLocation().getPath());
        person.refresh();
        if (isOverlay()) {
            setDrawerOpened(false);
        }
    }

    /** A step was taken without leaving the page: asks for the numbers in the navigation again. */
    public static void countsChanged() {
        UI.getCurrent().getInternals().getActiveRouterTargetsChain().stream()
                .filter(MainLayout.class::isInstance)
                .forEach(layout -> ((MainLayout) layout).menu.refreshCounts());
    }

    private Div drawer(List<DrawerPart> parts, PersonPanel person) {
        Anchor skip = new Anchor("#main", t("shell.skip"));
        skip.addClassName("dd-skip");
        skip.setRouterIgnore(true);
        // An ordinary jump would be taken by the router as a new address.
        skip.getElement()
                .executeJs("this.addEventListener('click', e => { e.preventDefault();"
                        + " document.getElementById('main').focus(); })");
        Div drawer = new Div(skip, brand("dd-name"), find);
        parts.stream().flatMap(part -> part.make().stream()).forEach(drawer::add);
        drawer.add(menu, person);
        drawer.addClassName("dd-drawer");
        return drawer;
    }

    private void toSearch() {
        getUI().ifPresent(ui -> ui.navigate(FindField.PATH));
    }

    private static Anchor findLink() {
        Anchor link = new Anchor(FindField.PATH, VaadinIcon.SEARCH.create());
        link.addClassName("dd-bar-find");
        link.getElement().setAttribute("router-link", true).setAttribute("aria-label", t("search.shell"));
        return link;
    }

    private static Component toggle() {
        DrawerToggle toggle = new DrawerToggle();
        toggle.setAriaLabel(t("shell.menu"));
        return toggle;
    }

    private static Anchor brand(String look) {
        Anchor brand = new Anchor("", t("app.name"));
        brand.addClassName(look);
        brand.getElement().setAttribute("router-link", true);
        return brand;
    }
}
