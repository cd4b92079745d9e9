package vn.dondoc.ui.target;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import vn.dondoc.common.NotFoundException;
import vn.dondoc.target.TargetAction;
import vn.dondoc.target.TargetDetails;
import vn.dondoc.target.TargetEvent;
import vn.dondoc.target.TargetLine;
import vn.dondoc.target.TargetValue;
import vn.dondoc.ui.component.Alert;
import vn.dondoc.ui.component.Card;
import vn.dondoc.ui.component.Empty;
import vn.dondoc.ui.component.Page;
import vn.dondoc.ui.component.PageHeader;
import vn.dondoc.ui.component.Timeline;
import vn.dondoc.ui.component.Tone;
import vn.dondoc.ui.component.TrendChart;
import vn.dondoc.ui.component.UrlState;
import vn.dondoc.ui.shell.MainLayout;

/** One target on a page of its own: its line, its values, where they come from, explanations, plans, history. */
@Route(value = "chi-tieu/:id([0-9]{1,18})", layout = MainLayout.class)
@PermitAll
public class TargetView extends Page implements BeforeEnterObserver {

    private final transient TargetServices services;
    private long id;

    TargetView(TargetServices services) {
        super(t("target.title"));
        this.services = services;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = event.getRouteParameters().getLong("id").orElseThrow(() -> new NotFoundException("Chỉ tiêu"));
        load();
    }

    private void load() {
        removeAll();
        TargetDetails target = services.targets().details(id);
        TargetLine line = target.line();
        tabTitle(t("target.tab", line.code()));
        String list = UrlState.of(TargetsView.PATH, "")
                .with(TargetsState.YEAR, target.year())
                .href();
        add(
                TargetWords.link(list, t("target.backToList")),
                new PageHeader(line.code() + " " + TargetWords.name(line.name()))
                        .subtitle(t("target.pageSubtitle", line.wanted(), String.valueOf(target.year()))));
        notes(target).forEach(this::add);
        Div state = new Div(TargetWords.tags(line, true));
        add(
                state,
                new Alert(
                        TargetWords.tone(line.standing().state()),
                        line.standing().words()));
        TargetActionBar actions = new TargetActionBar(services, target, this::load);
        if (!actions.isEmpty()) {
            add(actions);
        }
        Div left = stack(chart(target), ValuesCard.of(services, target, this::load));
        Div right = stack(Card.titled(t("target.facts"), TargetFacts.of(services, target)));
        right.add(SourceCard.of(services, target, this::load), ExplanationsCard.of(services, target));
        Div columns = new Div(left, right);
        columns.addClassName("dd-target-columns");
        add(columns, OriginsCard.of(services, target, this::load), history());
    }

    private List<Component> notes(TargetDetails target) {
        List<Component> notes = new ArrayList<>();
        if (target.ended()) {
            notes.add(new Alert(Tone.IDLE, t("target.ended")));
        }
        if (target.joinedInto() != null) {
            notes.add(new Alert(
                    Tone.BRAND,
                    t("target.isJoined"),
                    TargetWords.link(TargetWords.path(target.joinedInto()), t("target.openJoined"))));
        }
        if (target.line().toAsk() && target.allows(TargetAction.DECIDE)) {
            notes.add(new Alert(
                    Tone.SOON,
                    target.leadDoubt().isBlank()
                            ? t("target.leadMissing")
                            : t("target.leadDoubt", target.leadDoubt())));
        }
        return notes;
    }

    private Component chart(TargetDetails target) {
        if (target.series().isEmpty()) {
            return Card.titled(t("target.chart"), new Empty(t("target.noValues"), t("target.noValuesHint")));
        }
        TrendChart chart = TargetChart.of(target);
        chart.onOpen(point -> target.values().stream()
                .filter(value -> value.value() != null
                        && TargetChart.shortened(value.window().label()).equals(point.label()))
                .findFirst()
                .map(TargetValue::window)
                .ifPresent(window -> VersionsDialog.open(services, target, window)));
        return Card.titled(t("target.chart"), chart);
    }

    private Component history() {
        Timeline timeline = new Timeline();
        for (TargetEvent event : services.targets().history(id)) {
            timeline.event(
                    event.at(), event.actor() == null ? event.text() : event.actor() + ": " + event.text(), null);
        }
        return Card.titled(t("target.history"), timeline);
    }

    private static Div stack(Component... parts) {
        Div stack = new Div(parts);
        stack.addClassName("dd-stack");
        return stack;
    }
}
