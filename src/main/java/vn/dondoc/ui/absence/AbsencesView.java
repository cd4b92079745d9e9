package vn.dondoc.ui.absence;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import vn.dondoc.common.PageOf;
import vn.dondoc.common.PageQuery;
import vn.dondoc.organization.Absence;
import vn.dondoc.organization.AbsenceFilter;
import vn.dondoc.security.Access;
import vn.dondoc.security.Action;
import vn.dondoc.ui.component.Alert;
import vn.dondoc.ui.component.Chips;
import vn.dondoc.ui.component.Empty;
import vn.dondoc.ui.component.Page;
import vn.dondoc.ui.component.PageHeader;
import vn.dondoc.ui.component.Tone;
import vn.dondoc.ui.component.UrlState;
import vn.dondoc.ui.shell.MainLayout;
import vn.dondoc.ui.shell.NavEntry;
import vn.dondoc.ui.shell.NavGroup;

/** Who is away when, and who stands in: one's own, and those of whoever one is responsible for. */
@Route(value = AbsencesView.PATH, layout = MainLayout.class)
@PermitAll
@NavEntry(group = NavGroup.WORK, order = 80, titleKey = "absence.title", actions = Action.MANAGE_ABSENCE)
public class AbsencesView extends Page implements BeforeEnterObserver {

    /** Address of the page. */
    public static final String PATH = "vang-mat";

    private static final String WHOSE = "xem";
    private static final String MINE = "cua-toi";
    private static final String ALL = "tat-ca";
    private static final String OLD = "ca-da-het";
    private static final int MOST = 200;

    private final transient AbsenceServices services;
    private final Chips chips = new Chips(t("absence.whose"));
    private final Checkbox old = new Checkbox(t("absence.alsoOver"));
    private final AbsenceGrid grid;
    private final Div below = new Div();
    private transient UrlState state;
    private boolean manages;

    AbsencesView(AbsenceServices services) {
        super(t("absence.title"));
        this.services = services;
        grid = new AbsenceGrid(services, this::load);
        manages = services.absences().people().size() > 1;
        chips.add(ALL, t(agencyWide() ? "absence.ofAgency" : "absence.ofUnit"), null);
        chips.add(MINE, t("absence.mine"), null);
        chips.setVisible(manages);
        chips.onSelect(value -> go(state.with(WHOSE, value)));
        old.addValueChangeListener(event -> {
            if (event.isFromClient()) {
                go(state.with(OLD, event.getValue() ? 1 : null));
            }
        });
        Button enter = new Button(t("absence.enter"), event -> new AbsenceDialog(services, this::load).open());
        enter.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        PageHeader header = new PageHeader(t("absence.title"), enter);
        if (services.access().may(Action.HAND_OVER)) {
            Button handOver = new Button(t("handover.open"), event -> new HandOverChoice(services.handOvers()).open());
            header.actions(handOver, enter);
        }
        Div bar = new Div(chips, old);
        bar.addClassName("dd-bar");
        add(header, bar, grid, below);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        state = UrlState.of(event.getLocation());
        load();
    }

    private void go(UrlState changed) {
        state = changed;
        state.replace();
        load();
    }

    private void load() {
        boolean mine = !manages || state.text(WHOSE).equals(MINE);
        boolean open = state.text(OLD).isEmpty();
        chips.select(mine ? MINE : ALL);
        old.setValue(!open);
        PageOf<Absence> found = services.absences().find(new AbsenceFilter(mine, open), PageQuery.of(0, MOST));
        grid.setItems(found.items());
        grid.setVisible(!found.items().isEmpty());
        below.removeAll();
        if (found.items().isEmpty()) {
            below.add(new Empty(t("absence.none"), t("absence.noneHint")));
        } else if (found.total() > MOST) {
            below.add(new Alert(Tone.IDLE, t("absence.more", MOST, found.total())));
        }
    }

    private boolean agencyWide() {
        return Access.mayAgencyWide(services.actor().get(), Action.MANAGE_ABSENCE);
    }
}
