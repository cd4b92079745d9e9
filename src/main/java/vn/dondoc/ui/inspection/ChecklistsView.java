package vn.dondoc.ui.inspection;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.springframework.lang.Nullable;
import vn.dondoc.inspection.checklist.ChecklistItem;
import vn.dondoc.inspection.checklist.ChecklistVersion;
import vn.dondoc.inspection.checklist.Checklists;
import vn.dondoc.security.Action;
import vn.dondoc.ui.component.Alert;
import vn.dondoc.ui.component.Card;
import vn.dondoc.ui.component.Confirm;
import vn.dondoc.ui.component.FormDialog;
import vn.dondoc.ui.component.Formats;
import vn.dondoc.ui.component.Page;
import vn.dondoc.ui.component.PageHeader;
import vn.dondoc.ui.component.Toast;
import vn.dondoc.ui.component.Tone;
import vn.dondoc.ui.component.UrlState;
import vn.dondoc.ui.shell.MainLayout;
import vn.dondoc.ui.shell.NavEntry;
import vn.dondoc.ui.shell.NavGroup;

/** Checklists of inspections: a version to read, or a draft to edit as a table. */
@Route(value = ChecklistsView.PATH, layout = MainLayout.class)
@PermitAll
@NavEntry(group = NavGroup.ADMIN, order = 36, titleKey = "inspection.item.title", actions = Action.MANAGE_TEMPLATES)
public class ChecklistsView extends Page implements BeforeEnterObserver, BeforeLeaveObserver {

    /** Address of the page. */
    public static final String PATH = "quan-tri/mau-kiem-tra";

    private static final String VERSION = "phien-ban";

    private final transient Checklists checklists;
    private final Div unsaved = new Div();
    private transient UrlState url;
    private transient ChecklistVersion version;
    private ItemTable table;

    ChecklistsView(Checklists checklists) {
        super(t("inspection.item.title"));
        this.checklists = checklists;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        url = UrlState.of(event.getLocation());
        load();
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (unsaved.getComponentCount() > 0) {
            leaving(event.postpone()::proceed);
        }
    }

    private void load() {
        List<ChecklistVersion> versions = checklists.versions();
        long wanted = url.id(VERSION).orElse(-1L);
        version =
                versions.stream().filter(one -> one.id() == wanted).findFirst().orElse(versions.get(0));
        removeAll();
        unsaved.removeAll();
        add(header(), chooser(versions));
        List<ChecklistItem> items = checklists.items(version.id());
        if (version.draft()) {
            table = new ItemTable(items, this::typed);
            Button more = new Button(t("inspection.item.add"), event -> table.addLine());
            add(unsaved, table, new Div(more));
        } else {
            add(new Alert(Tone.IDLE, t("inspection.item.readOnly")), reading(items));
        }
    }

    private PageHeader header() {
        List<Component> actions = new ArrayList<>();
        actions.add(new Button(
                t("inspection.item.new"),
                event -> leaving(() -> name(t("inspection.item.new"), "", name -> checklists.create(name)))));
        actions.add(new Button(
                t("inspection.item.rename"),
                event -> leaving(() -> name(
                        t("inspection.item.rename"), version.name(), name -> checklists.rename(version.id(), name)))));
        if (version.draft()) {
            actions.add(new Button(
                    t("inspection.item.discard"),
                    event -> Confirm.danger(
                            t("inspection.item.discard"),
                            t("inspection.item.discardAsk"),
                            t("inspection.item.discard"),
                            () -> {
                                checklists.discard(version.id());
                                open(null);
                            })));
            actions.add(new Button(t("inspection.save"), event -> save()));
            Button publish = new Button(t("inspection.item.publish"), event -> publish());
            publish.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            actions.add(publish);
        } else {
            Button copy = new Button(
                    t("inspection.item.copy"),
                    event -> Toast.attempt(
                            () -> open(checklists.copy(version.id()).id())));
            copy.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            actions.add(copy);
        }
        return new PageHeader(t("inspection.item.title"), actions.toArray(Component[]::new));
    }

    private Component chooser(List<ChecklistVersion> versions) {
        Select<ChecklistVersion> chosen = new Select<>();
        chosen.setLabel(t("inspection.item.version"));
        chosen.setItems(versions);
        chosen.setItemLabelGenerator(ChecklistsView::label);
        chosen.setValue(version);
        chosen.addClassName("dd-inspection-version");
        chosen.addValueChangeListener(event -> {
            if (event.isFromClient() && event.getValue() != null) {
                long wanted = event.getValue().id();
                chosen.setValue(version);
                leaving(() -> open(wanted));
            }
        });
        return chosen;
    }

    private static String label(ChecklistVersion version) {
        String state = version.draft()
                ? t("inspection.item.draft")
                : t(
                        "inspection.item.published",
                        Formats.date(version.publishedAt().toLocalDate()));
        return t("inspection.item.versionOf", version.name(), version.number()) + " · " + state;
    }

    private static Component reading(List<ChecklistItem> items) {
        Card card = new Card();
        card.addClassName("dd-inspection-reading");
        String group = null;
        for (ChecklistItem item : items) {
            if (!item.group().equals(group)) {
                group = item.group();
                card.add(new H2(group));
            }
            Span code = new Span(item.code());
            code.addClassName("code");
            Div words = new Div(new Span(item.question()), new Div(InspectionWords.muted(item.basis())));
            Div line = new Div(code, words);
            line.addClassName("line");
            card.add(line);
        }
        return card;
    }

    private void typed() {
        if (unsaved.getComponentCount() == 0) {
            unsaved.add(new Alert(Tone.SOON, t("inspection.item.unsaved")));
        }
    }

    /** What would show other lines asks first while some of these are unsaved. */
    private void leaving(Runnable work) {
        if (unsaved.getComponentCount() == 0) {
            work.run();
        } else {
            Confirm.danger(
                    t("inspection.item.leaveTitle"), t("inspection.item.leaveText"), t("inspection.item.leave"), work);
        }
    }

    private void save() {
        if (Toast.attempt(() -> version = checklists.save(version.id(), table.items(), version.version()))) {
            Toast.success(t("inspection.item.saved", table.items().size()));
            load();
        }
    }

    private void publish() {
        Confirm.ask(t("inspection.item.publish"), t("inspection.item.publishAsk"), t("inspection.item.publish"), () -> {
            ChecklistVersion saved = checklists.save(version.id(), table.items(), version.version());
            version = saved;
            checklists.publish(saved.id(), saved.version());
            Toast.success(t("inspection.item.publishedDone"));
            load();
        });
    }

    private void name(String title, String value, Function<String, ChecklistVersion> work) {
        TextField name = InspectionWords.line(t("inspection.item.name"), value);
        name.setMaxLength(200);
        new FormDialog(
                        title,
                        t("inspection.save"),
                        () -> open(work.apply(name.getValue()).id()),
                        name)
                .open();
    }

    private void open(@Nullable Long id) {
        url = url.with(VERSION, id);
        url.push();
        load();
    }
}
