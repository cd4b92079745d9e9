package vn.dondoc.ui.target;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import vn.dondoc.target.JoinOffer;
import vn.dondoc.target.TargetLine;
import vn.dondoc.ui.component.Alert;
import vn.dondoc.ui.component.Card;
import vn.dondoc.ui.component.Confirm;
import vn.dondoc.ui.component.Empty;
import vn.dondoc.ui.component.Page;
import vn.dondoc.ui.component.PageHeader;
import vn.dondoc.ui.component.Tag;
import vn.dondoc.ui.component.Toast;
import vn.dondoc.ui.component.Tone;
import vn.dondoc.ui.component.UrlState;
import vn.dondoc.ui.shell.MainLayout;

/** Targets that look alike: a person says whether they are one. Nothing is joined by itself. */
@Route(value = TargetJoinView.PATH, layout = MainLayout.class)
@PermitAll
public class TargetJoinView extends Page implements BeforeEnterObserver {

    /** Address of the page. */
    public static final String PATH = "chi-tieu/trung";

    private final transient TargetServices services;
    private int year;

    TargetJoinView(TargetServices services) {
        super(t("target.join.title"));
        this.services = services;
    }

    static String path(int year) {
        return UrlState.of(PATH, "").with(TargetsState.YEAR, year).href();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        year = (int) UrlState.of(event.getLocation())
                .number(TargetsState.YEAR, services.targets().years().get(0));
        load();
    }

    private void load() {
        removeAll();
        List<JoinOffer> offers = services.joining().offers(year);
        PageHeader header =
                new PageHeader(t("target.join.title")).subtitle(t("target.join.subtitle", String.valueOf(year)));
        String list =
                UrlState.of(TargetsView.PATH, "").with(TargetsState.YEAR, year).href();
        add(TargetWords.link(list, t("target.backToList")), header);
        List<JoinOffer> sure = offers.stream()
                .filter(offer -> offer.exact() && offer.possible())
                .toList();
        if (sure.size() > 1) {
            Button all = new Button(
                    t("target.join.all", sure.size()),
                    event -> Confirm.ask(
                            t("target.join.allTitle"), t("target.join.allText"), t("target.join.do"), () -> {
                                sure.forEach(this::join);
                                Toast.success(t("target.join.allDone", sure.size()));
                                load();
                            }));
            all.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            header.actions(all);
        }
        if (offers.isEmpty()) {
            add(new Card(new Empty(t("target.join.none"), t("target.join.noneHint"))));
        }
        UnitNames names = services.unitNames();
        offers.forEach(offer -> add(offer(offer, names)));
    }

    private Component offer(JoinOffer offer, UnitNames names) {
        Card card = new Card(
                new Alert(!offer.possible() ? Tone.SOON : offer.exact() ? Tone.BRAND : Tone.SOON, offer.words()));
        card.addClassName("dd-stack");
        offer.targets().forEach(line -> card.add(line(line, names)));
        Div bar = new Div();
        bar.addClassName("dd-bar");
        if (offer.possible()) {
            Button join = new Button(t("target.join.do"), event -> {
                if (Toast.attempt(() -> join(offer))) {
                    Toast.success(t("target.join.done"));
                    load();
                }
            });
            if (offer.exact()) {
                join.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            }
            bar.add(join);
        }
        bar.add(new Button(t("target.join.apart"), event -> {
            if (Toast.attempt(() -> services.joining().keepApart(ids(offer)))) {
                Toast.success(t("target.join.apartDone"));
                load();
            }
        }));
        card.add(bar);
        return card;
    }

    private static Component line(TargetLine line, UnitNames names) {
        Div name = new Div(
                TargetWords.link(TargetWords.path(line.id()), line.code()),
                new Span(" " + TargetWords.name(line.name()) + " "),
                new Tag(Tone.IDLE, line.wanted()));
        String leads = names.of(line.leadUnitIds());
        Div block = new Div(name, new Div(TargetWords.muted(leads.isEmpty() ? t("target.leadsUnknown") : leads)));
        block.addClassName("dd-target-version");
        return block;
    }

    private void join(JoinOffer offer) {
        List<Long> ids = ids(offer);
        services.joining().join(ids.get(0), ids.subList(1, ids.size()));
    }

    private static List<Long> ids(JoinOffer offer) {
        return offer.targets().stream().map(TargetLine::id).toList();
    }
}
