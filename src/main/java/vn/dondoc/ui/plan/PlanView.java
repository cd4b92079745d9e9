package vn.dondoc.ui.plan;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.dondoc.common.NotFoundException;
import vn.dondoc.plan.Amendment;
import vn.dondoc.plan.CommentRequest;
import vn.dondoc.plan.PlanAction;
import vn.dondoc.plan.PlanComment;
import vn.dondoc.plan.PlanDetails;
import vn.dondoc.plan.PlanReview;
import vn.dondoc.plan.PlanRow;
import vn.dondoc.plan.PlanStatus;
import vn.dondoc.plan.PlanSummary;
import vn.dondoc.plan.RowFilter;
import vn.dondoc.ui.component.Alert;
import vn.dondoc.ui.component.BpmnDiagram;
import vn.dondoc.ui.component.Card;
import vn.dondoc.ui.component.FactList;
import vn.dondoc.ui.component.Formats;
import vn.dondoc.ui.component.PageHeader;
import vn.dondoc.ui.component.Steps;
import vn.dondoc.ui.component.Tag;
import vn.dondoc.ui.component.Tone;
import vn.dondoc.ui.shell.MainLayout;

/** A plan: where it stands, what the acting person can do now, its rows and targets, comments, history and process. */
@Route(value = "ke-hoach/:id([0-9]{1,18})", layout = MainLayout.class)
@PermitAll
public class PlanView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient PlanServices services;
    private long planId;
    private String pageTitle = "";

    PlanView(PlanServices services) {
        this.services = services;
        addClassName("dd-stack");
    }

    /** Goes to the page of a plan. */
    static void open(UI ui, PlanSummary plan) {
        ui.navigate(PlanView.class, new RouteParameters("id", String.valueOf(plan.id())));
    }

    @Override
    public String getPageTitle() {
        return pageTitle + " · " + t("app.name");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        planId = event.getRouteParameters().getLong("id").orElseThrow(() -> new NotFoundException("Kế hoạch"));
        load();
    }

    private void load() {
        removeAll();
        PlanDetails plan = services.queries().details(planId);
        PlanSummary summary = plan.summary();
        pageTitle = PlanWords.title(summary);
        PlanReview.Sheet sheet = services.review().sheet(planId);
        List<PlanRow> rows = sheet.rows();
        PageHeader header = new PageHeader(pageTitle).subtitle(summary.title());
        List<Component> links = new ArrayList<>(documents(summary));
        if (summary.number() != null) {
            Anchor timeline = new Anchor("ke-hoach/" + planId + "/tien-do", t("schedule.timeline"));
            timeline.addClassName("dd-button");
            timeline.getElement().setAttribute("router-link", true);
            links.add(timeline);
        }
        header.actions(links.toArray(Component[]::new));
        add(new Anchor(PlansView.PATH, t("plan.backToList")), header);
        Component[] actions = new PlanActions(services, plan, this::load).components();
        if (actions.length > 0) {
            Div bar = new Div(actions);
            bar.addClassName("dd-bar");
            add(bar);
        }
        warnings(plan, sheet).forEach(this::add);
        add(new Card(steps(summary), facts(plan)));
        comments(plan, rows).forEach(this::add);
        List<Amendment> amendments = services.amendments().of(planId);
        if (!amendments.isEmpty()) {
            add(Card.titled(t("amend.list"), AmendmentCards.all(services, planId, amendments)));
        }
        add(Card.titled(
                        t(
                                "plan.rowsTitle",
                                String.valueOf(
                                        rows.stream().filter(PlanRow::included).count())),
                        PlanParts.rows(rows, AmendmentCards.notes(amendments)))
                .flush());
        if (summary.targets() > 0) {
            add(PlanTargets.card(summary, sheet.targets()));
        }
        var position = services.queries().position(planId);
        if (!position.diagramXml().isEmpty()) {
            add(Card.titled(
                    t("plan.process"),
                    new BpmnDiagram(
                            position.diagramXml(),
                            position.current(),
                            position.done(),
                            summary.status().label())));
        }
        add(Card.titled(t("plan.history"), PlanParts.history(services.queries().history(planId))));
    }

    /** The plan's own document, once there is something to print. */
    private List<Component> documents(PlanSummary plan) {
        if (plan.rows() == 0) {
            return List.of();
        }
        List<Component> links = new ArrayList<>();
        links.add(DocumentLinks.link(
                t("office.plan.docx"), () -> services.documents().docx(plan.id())));
        if (services.documents().pdfAvailable()) {
            links.add(DocumentLinks.link(
                    t("office.plan.pdf"), () -> services.documents().pdf(plan.id())));
        }
        return links;
    }

    private List<Component> warnings(PlanDetails plan, PlanReview.Sheet sheet) {
        List<Component> warnings = new ArrayList<>();
        int open = sheet.counts().of(RowFilter.NEEDS_DECISION);
        if (open > 0 && plan.summary().status() != PlanStatus.ISSUED) {
            Button review = new Button(t("plan.review.go"), event -> PlanReviewView.open(UI.getCurrent(), planId));
            review.addThemeVariants(ButtonVariant.LUMO_SMALL);
            warnings.add(new Alert(Tone.SOON, t("plan.review.open", open), review));
        }
        replacement(plan).ifPresent(warnings::add);
        return warnings;
    }

    /** What is to be decided about the plan that this one replaces, or which plan took the place of this one. */
    private Optional<Component> replacement(PlanDetails plan) {
        if (plan.replacedBy() != null) {
            return Optional.of(new Alert(
                    Tone.IDLE,
                    t(
                            "replace.replacedBy",
                            plan.replacedBy().number(),
                            Formats.date(plan.replacedBy().issuedOn())),
                    new Anchor("ke-hoach/" + plan.replacedBy().planId(), t("replace.openNew")),
                    new Anchor(MappingView.path(plan.replacedBy().planId()), t("replace.whatBecame"))));
        }
        if (plan.replaced() == null || plan.summary().status() == PlanStatus.WITHDRAWN) {
            return Optional.empty();
        }
        Anchor mapping = new Anchor(
                MappingView.path(planId), t(plan.allows(PlanAction.MAP) ? "replace.decide" : "replace.whatBecame"));
        int undecided = plan.replaced().undecided();
        String number = plan.replaced().number();
        return Optional.of(
                undecided > 0
                        ? new Alert(Tone.SOON, t("replace.undecided", number, undecided), mapping)
                        : new Alert(Tone.IDLE, t("replace.replaces", number), mapping));
    }

    private static Component steps(PlanSummary plan) {
        if (plan.status() == PlanStatus.WITHDRAWN) {
            return PlanWords.status(plan.status());
        }
        if (plan.signedOnPaper()) {
            return new Steps(
                    List.of(t("plan.step.draft"), t("plan.step.approve"), t("plan.step.register")),
                    switch (plan.status()) {
                        case DRAFT, COMMENTING, CONSOLIDATING -> 0;
                        case SUBMITTED -> 1;
                        case APPROVED -> 2;
                        default -> 3;
                    });
        }
        return new Steps(
                List.of(
                        t("plan.step.draft"),
                        t("plan.step.comment"),
                        t("plan.step.consolidate"),
                        t("plan.step.approve"),
                        t("plan.step.register")),
                switch (plan.status()) {
                    case DRAFT -> 0;
                    case COMMENTING -> 1;
                    case CONSOLIDATING -> 2;
                    case SUBMITTED -> 3;
                    case APPROVED -> 4;
                    default -> 5;
                });
    }

    private FactList facts(PlanDetails plan) {
        PlanSummary summary = plan.summary();
        FactList facts = new FactList();
        facts.fact(t("plan.status"), PlanWords.status(summary.status()));
        facts.fact(t("plan.number"), summary.shownNumber());
        facts.fact(
                t("plan.date"),
                Formats.date(summary.issuedOn() != null ? summary.issuedOn() : summary.printedIssuedOn()));
        facts.fact(t("plan.head.year"), String.valueOf(summary.planYear()));
        facts.fact(t("plan.area"), summary.area().label());
        if (plan.head().replacesNumber() != null) {
            String replaced = t(
                    "plan.replaces",
                    plan.head().replacesNumber(),
                    Formats.date(plan.head().replacesIssuedOn()));
            facts.fact(
                    t("plan.head.replaces"),
                    plan.replaced() == null
                            ? new Span(replaced)
                            : new Anchor("ke-hoach/" + plan.replaced().planId(), replaced));
        }
        facts.fact(t("plan.draftedBy"), summary.draftedBy() + ", " + Formats.dateTime(summary.createdAt()));
        if (plan.approvedBy() != null) {
            facts.fact(t("plan.approvedBy"), plan.approvedBy() + ", " + Formats.dateTime(plan.approvedAt()));
        }
        facts.fact(t("plan.issuedAt"), Formats.dateTime(plan.issuedAt()));
        return facts;
    }

    private List<Component> comments(PlanDetails plan, List<PlanRow> rows) {
        List<CommentRequest> asked = services.queries().commentRequests(planId);
        List<PlanComment> comments = services.queries().comments(planId);
        if (asked.isEmpty() && comments.isEmpty()) {
            return List.of();
        }
        Div units = new Div();
        units.addClassName("dd-bar");
        asked.forEach(request -> units.add(new Tag(
                request.answeredAt() == null ? Tone.SOON : Tone.OK,
                request.unitName() + ": "
                        + (request.answeredAt() == null
                                ? t("plan.comment.waiting")
                                : Formats.dateTime(request.answeredAt())))));
        Map<Long, String> codes = rows.stream().collect(Collectors.toMap(PlanRow::id, PlanRow::code, (a, b) -> a));
        Card card = Card.titled(t("plan.comment.title"));
        if (plan.summary().commentsDue() != null) {
            card.add(new Paragraph(
                    t("plan.comment.due", Formats.date(plan.summary().commentsDue()))));
        }
        card.add(units, PlanParts.comments(comments, codes));
        if (plan.allows(PlanAction.ANSWER_COMMENTS)) {
            comments.stream()
                    .filter(comment ->
                            comment.answer() == null && !comment.text().isBlank())
                    .forEach(comment -> card.add(PlanActions.answer(services, planId, comment, this::load)));
        }
        return List.of(card);
    }
}
