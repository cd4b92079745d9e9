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
import vn.dondoc.dashboard.BoardInspections;
import vn.dondoc.dashboard.InspectionLine;
import vn.dondoc.dashboard.InspectionList;
import vn.dondoc.ui.component.Card;
import vn.dondoc.ui.component.Empty;
import vn.dondoc.ui.component.Formats;
import vn.dondoc.ui.component.Page;
import vn.dondoc.ui.component.PageHeader;
import vn.dondoc.ui.component.Tag;
import vn.dondoc.ui.component.Tone;
import vn.dondoc.ui.component.UrlState;
import vn.dondoc.ui.shell.MainLayout;

/** The units and findings behind the year's numbers of inspections. */
@Route(value = BoardLinks.INSPECTIONS_PATH, layout = MainLayout.class)
@PermitAll
public class BoardInspectionsView extends Page implements BeforeEnterObserver {

    private final transient BoardInspections inspections;

    BoardInspectionsView(BoardInspections inspections) {
        super(t("dashboard.title"));
        this.inspections = inspections;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        InspectionList list = UrlState.of(event.getLocation())
                .constant(BoardLinks.LIST, InspectionList.class)
                .orElse(InspectionList.TO_INSPECT);
        List<InspectionLine> lines = inspections.of(list);
        String title = t("dashboard.inspection.list." + list.name());
        tabTitle(title);
        Anchor back = BoardLinks.link(BoardLinks.PATH, t("dashboard.back"));
        back.addClassName("dd-figure-back");
        add(back, new PageHeader(t("dashboard.list.head", title, lines.size())));
        if (lines.isEmpty()) {
            add(new Card(new Empty(t("dashboard.list.empty"), t("dashboard.list.emptyHint"))));
            return;
        }
        OrderedList rows = new OrderedList();
        rows.addClassName("dd-b-items");
        lines.forEach(line -> rows.add(row(line)));
        add(new Card(rows));
    }

    private static ListItem row(InspectionLine line) {
        boolean unit = line.finding().isEmpty();
        Div words = new Div(BoardLinks.link(
                "kiem-tra/" + line.inspectionId() + "/don-vi/" + line.visitId(), unit ? line.unit() : line.finding()));
        words.addClassName("words");
        Div main = new Div(words);
        main.addClassName("main");
        if (!unit) {
            Span below = new Span(line.unit());
            below.addClassNames("muted", "small");
            main.add(below);
        }
        Span day = new Span(Formats.date(line.day()));
        day.addClassNames("muted", "small", "nowrap");
        Div side = new Div(state(line), day);
        side.addClassName("side");
        return new ListItem(main, side);
    }

    private static Tag state(InspectionLine line) {
        if (line.remedy() == null) {
            return new Tag(Tone.IDLE, t("inspection.visit." + line.visit().name()));
        }
        Tone tone =
                switch (line.remedy()) {
                    case OVERDUE -> Tone.LATE;
                    case REMEDIED -> Tone.OK;
                    default -> Tone.IDLE;
                };
        return new Tag(tone, t("inspection.remedy." + line.remedy().name()));
    }
}
