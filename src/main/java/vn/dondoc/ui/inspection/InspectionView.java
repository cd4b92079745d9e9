package vn.dondoc.ui.inspection;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.function.ToIntFunction;
import org.springframework.lang.Nullable;
import vn.dondoc.common.NotFoundException;
import vn.dondoc.inspection.FilePurpose;
import vn.dondoc.inspection.Inspection;
import vn.dondoc.inspection.InspectionDetails;
import vn.dondoc.inspection.InspectionEvent;
import vn.dondoc.inspection.InspectionKind;
import vn.dondoc.inspection.InspectionState;
import vn.dondoc.inspection.Member;
import vn.dondoc.inspection.VisitState;
import vn.dondoc.inspection.VisitSummary;
import vn.dondoc.security.Action;
import vn.dondoc.task.WorkflowPosition;
import vn.dondoc.ui.component.Alert;
import vn.dondoc.ui.component.BpmnDiagram;
import vn.dondoc.ui.component.Card;
import vn.dondoc.ui.component.Empty;
import vn.dondoc.ui.component.FactList;
import vn.dondoc.ui.component.Formats;
import vn.dondoc.ui.component.Page;
import vn.dondoc.ui.component.PageHeader;
import vn.dondoc.ui.component.Steps;
import vn.dondoc.ui.component.Tile;
import vn.dondoc.ui.component.Timeline;
import vn.dondoc.ui.component.Tone;
import vn.dondoc.ui.shell.MainLayout;

/** One inspection: its plan, team, units, figures, process and history. */
@Route(value = InspectionsView.PATH + "/:id([0-9]{1,18})", layout = MainLayout.class)
@PermitAll
public class InspectionView extends Page implements BeforeEnterObserver {

    private final transient InspectionServices services;
    private long id;

    InspectionView(InspectionServices services) {
        super(t("inspection.title"));
        this.services = services;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = event.getRouteParameters().getLong("id").orElseThrow(() -> new NotFoundException("Cuộc kiểm tra"));
        reload();
    }

    private void reload() {
        InspectionDetails details = services.inspections().details(id);
        Inspection inspection = details.inspection();
        tabTitle(inspection.title());
        removeAll();
        add(
                InspectionWords.link(InspectionsView.PATH, t("inspection.back")),
                new PageHeader(inspection.title()).subtitle(InspectionWords.under(inspection)));
        Component[] actions = new InspectionActions(services, details, this::reload).components();
        if (actions.length > 0) {
            Div bar = new Div(actions);
            bar.addClassName("dd-bar");
            add(bar);
        }
        notes(inspection);
        add(
                inspection.state() == InspectionState.CANCELLED
                        ? new Card(facts(details))
                        : new Card(steps(inspection), facts(details)));
        List<VisitSummary> counted = details.visits().stream()
                .filter(row -> row.visit().state() != VisitState.DROPPED)
                .toList();
        if (!counted.isEmpty() && inspection.issuedOn() != null) {
            add(InspectionWords.figures(tiles(inspection, counted)));
        }
        add(units(details), team(details), process(inspection), history());
    }

    private void notes(Inspection inspection) {
        if (inspection.state() == InspectionState.CANCELLED) {
            add(new Alert(
                    Tone.IDLE,
                    t("inspection.cancelled", inspection.cancelReason())
                            + (inspection.cancelDocument().isBlank() ? "" : " (" + inspection.cancelDocument() + ")")));
        }
        if (!inspection.returnReason().isBlank() && inspection.state() == InspectionState.DRAFT) {
            add(new Alert(Tone.SOON, t("inspection.returned", inspection.returnReason())));
        }
    }

    private static Steps steps(Inspection inspection) {
        boolean outside = inspection.kind() == InspectionKind.OUTSIDE;
        int at =
                switch (inspection.state()) {
                    case DRAFT -> 0;
                    case SUBMITTED -> 1;
                    case APPROVED -> 2;
                    case RUNNING -> 3;
                    case CLOSED, CANCELLED -> 4;
                };
        return outside
                ? new Steps(List.of(t("inspection.step.entered"), t("inspection.step.remedy")), at == 4 ? 2 : 1)
                : new Steps(
                        List.of(
                                t("inspection.step.plan"),
                                t("inspection.step.approve"),
                                t("inspection.step.number"),
                                t("inspection.step.running")),
                        at);
    }

    private FactList facts(InspectionDetails details) {
        Inspection inspection = details.inspection();
        FactList facts = new FactList();
        facts.fact(t("inspection.state"), InspectionWords.state(inspection.state()));
        facts.fact(t("inspection.year"), String.valueOf(inspection.year()));
        if (inspection.number() != null) {
            facts.fact(
                    t("inspection.number"),
                    t("inspection.numberAndDate", inspection.number(), Formats.date(inspection.issuedOn())));
        }
        if (!inspection.decisionNumber().isBlank()) {
            facts.fact(
                    t("inspection.decision"),
                    inspection.decisionNumber()
                            + (inspection.decisionOn() == null ? "" : ", " + Formats.date(inspection.decisionOn())));
        }
        if (inspection.checklistVersionId() != null) {
            services.published()
                    .find(inspection.agencyId(), inspection.checklistVersionId())
                    .ifPresent(version -> facts.fact(
                            t("inspection.checklist"), t("inspection.checklist.of", version.label(), version.items())));
        }
        facts.fact(t("inspection.content"), inspection.content());
        Component files = FileLines.of(
                services,
                details.files(),
                adds(inspection),
                (purpose, file) -> services.files().add(inspection.id(), purpose, file),
                this::reload);
        if (files != null) {
            facts.fact(t("inspection.files"), files);
        }
        return facts;
    }

    @Nullable
    private FilePurpose adds(Inspection inspection) {
        if (!inspection.state().open() || !services.access().may(Action.PLAN_INSPECTION)) {
            return null;
        }
        return inspection.kind() == InspectionKind.OUTSIDE ? FilePurpose.OUTSIDE : FilePurpose.PLAN;
    }

    private static Div tiles(Inspection inspection, List<VisitSummary> visits) {
        int findings = sum(visits, VisitSummary::findings);
        int overdue = sum(visits, VisitSummary::overdue);
        long inspected =
                visits.stream().filter(row -> row.visit().finishedOn() != null).count();
        Tile found = new Tile(InspectionWords.two(findings), t("inspection.tile.findings"), null, null);
        Tile remedied = new Tile(
                InspectionWords.share(sum(visits, VisitSummary::remedied), findings),
                t("inspection.tile.remedied"),
                null,
                null);
        Tile late = new Tile(
                InspectionWords.two(overdue), t("inspection.tile.overdue"), overdue > 0 ? Tone.LATE : null, null);
        return inspection.kind() == InspectionKind.OUTSIDE
                ? Tile.row(found, remedied, late)
                : Tile.row(
                        new Tile(
                                InspectionWords.share((int) inspected, visits.size()),
                                t("inspection.tile.units"),
                                null,
                                null),
                        found,
                        remedied,
                        late);
    }

    private static int sum(List<VisitSummary> visits, ToIntFunction<VisitSummary> what) {
        return visits.stream().mapToInt(what).sum();
    }

    private Component units(InspectionDetails details) {
        if (details.visits().isEmpty()) {
            return Card.titled(t("inspection.units"), new Empty(t("inspection.noUnits"), t("inspection.noUnitsHint")));
        }
        return Card.titled(t("inspection.units"), new VisitGrid(services, details, this::reload))
                .flush();
    }

    private static Component team(InspectionDetails details) {
        if (details.members().isEmpty()) {
            return new Div();
        }
        UnorderedList list = new UnorderedList();
        list.addClassName("dd-inspection-team");
        for (Member member : details.members()) {
            Span role =
                    InspectionWords.muted(t("inspection.role." + member.role().name()));
            list.add(new ListItem(
                    new Span(member.name()),
                    new Span(member.title().isBlank() ? "" : " · " + member.title()),
                    new Span(" "),
                    role));
        }
        return Card.titled(t("inspection.team"), list);
    }

    private Component process(Inspection inspection) {
        WorkflowPosition position = services.inspections().position(id);
        if (position.diagramXml().isEmpty()) {
            return new Div();
        }
        return Card.titled(
                t("inspection.process"),
                new BpmnDiagram(
                        position.diagramXml(),
                        position.current(),
                        position.done(),
                        t("inspection.state." + inspection.state().name())));
    }

    private Component history() {
        Timeline timeline = new Timeline();
        for (InspectionEvent event : services.inspections().events(id)) {
            timeline.event(event.at(), event.text(), event.actor() == null ? t("inspection.byProgram") : event.actor());
        }
        return Card.titled(t("inspection.history"), timeline);
    }
}
