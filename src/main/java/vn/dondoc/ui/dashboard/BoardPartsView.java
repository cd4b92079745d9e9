package vn.dondoc.ui.dashboard;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import vn.dondoc.common.NotFoundException;
import vn.dondoc.dashboard.BoardParts;
import vn.dondoc.dashboard.UnitParts;
import vn.dondoc.report.PartCount;
import vn.dondoc.reporting.ReportingWindow;
import vn.dondoc.reporting.ReportingWindows;
import vn.dondoc.ui.component.Card;
import vn.dondoc.ui.component.Empty;
import vn.dondoc.ui.component.Formats;
import vn.dondoc.ui.component.Page;
import vn.dondoc.ui.component.PageHeader;
import vn.dondoc.ui.component.Tag;
import vn.dondoc.ui.component.Tone;
import vn.dondoc.ui.component.UrlState;
import vn.dondoc.ui.shell.MainLayout;

/** The parts of reports behind a unit's punctuality in a window. */
@Route(value = BoardLinks.PARTS_PATH, layout = MainLayout.class)
@PermitAll
public class BoardPartsView extends Page implements BeforeEnterObserver {

    private final transient BoardParts parts;
    private final transient ReportingWindows windows;

    BoardPartsView(BoardParts parts, ReportingWindows windows) {
        super(t("dashboard.parts.title"));
        this.parts = parts;
        this.windows = windows;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        UrlState url = UrlState.of(event.getLocation());
        long unit = url.id(BoardLinks.UNIT).orElseThrow(() -> new NotFoundException("Phòng, đơn vị"));
        ReportingWindow window = windows.parseOrCurrent(url.text(BoardLinks.WINDOW));
        UnitParts found = parts.of(unit, window);
        List<PartCount> all = found.parts();
        long punctual = all.stream()
                .filter(part -> part.standing() == PartCount.Standing.PUNCTUAL)
                .count();
        Anchor back = BoardLinks.link(BoardLinks.PATH, t("dashboard.back"));
        back.addClassName("dd-figure-back");
        add(
                back,
                new PageHeader(t("dashboard.parts.head", punctual, all.size()))
                        .subtitle(found.unit() + " · " + window.label()));
        if (all.isEmpty()) {
            add(new Card(new Empty(t("dashboard.parts.empty"), t("dashboard.parts.emptyHint"))));
            return;
        }
        OrderedList list = new OrderedList();
        list.addClassName("dd-b-items");
        all.forEach(part -> list.add(row(part)));
        add(new Card(list));
    }

    private static ListItem row(PartCount part) {
        Div words = new Div(BoardLinks.link("bao-cao/" + part.reportId() + "/phan/" + part.unitId(), part.label()));
        words.addClassName("words");
        Span due = new Span(t("dashboard.reports.due", Formats.date(part.due())));
        due.addClassNames("muted", "small");
        Div main = new Div(words, due);
        main.addClassName("main");
        Tone tone = part.standing() == PartCount.Standing.PUNCTUAL ? Tone.OK : Tone.LATE;
        Div side = new Div(new Tag(tone, t("dashboard.part." + part.standing().name())));
        side.addClassName("side");
        return new ListItem(main, side);
    }
}
