package vn.dondoc.ui.plan;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.util.EnumMap;
import java.util.Map;
import vn.dondoc.common.NotFoundException;
import vn.dondoc.plan.PlanAction;
import vn.dondoc.plan.PlanDetails;
import vn.dondoc.plan.PlanReview;
import vn.dondoc.plan.ReviewCounts;
import vn.dondoc.plan.RowFilter;
import vn.dondoc.ui.component.PageHeader;
import vn.dondoc.ui.component.UrlState;
import vn.dondoc.ui.shell.MainLayout;

/** What was read of a document beside the document's own words, and everything that a person has to decide about it. */
@Route(value = "ke-hoach/:id([0-9]{1,18})/soat", layout = MainLayout.class)
@PermitAll
public class PlanReviewView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private static final String PART = "muc";

    private enum Part {
        ROWS,
        FINDINGS,
        UNREAD,
        TARGETS,
        HEAD
    }

    private final transient PlanServices services;
    private final PageHeader header = new PageHeader(t("plan.review.title"));
    private final Tabs tabs = new Tabs();
    private final Map<Part, Tab> parts = new EnumMap<>(Part.class);
    private final Div content = new Div();
    private transient UrlState state;
    private long planId;
    private boolean switching;

    PlanReviewView(PlanServices services) {
        this.services = services;
        addClassName("dd-stack");
        for (Part part : Part.values()) {
            Tab tab = new Tab(t("plan.review.part." + part.name()));
            parts.put(part, tab);
            tabs.add(tab);
        }
        tabs.addSelectedChangeListener(event -> {
            if (!switching) {
                state = state.with(PART, Part.values()[tabs.getSelectedIndex()]);
                state.replace();
                showPart();
            }
        });
        content.addClassName("dd-stack");
        add(new Anchor(PlansView.PATH, t("plan.backToList")), header, tabs, content);
    }

    /** Goes to the review of a plan. */
    static void open(UI ui, long planId) {
        ui.navigate(PlanReviewView.class, new RouteParameters("id", String.valueOf(planId)));
    }

    @Override
    public String getPageTitle() {
        return t("plan.review.title") + " · " + t("app.name");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        planId = event.getRouteParameters().getLong("id").orElseThrow(() -> new NotFoundException("Kế hoạch"));
        state = UrlState.of(event.getLocation());
        switching = true;
        tabs.setSelectedIndex(part().ordinal());
        switching = false;
        refreshHeader();
        showPart();
    }

    /** Reads head and counts again after something changed. */
    void refreshHeader() {
        PlanDetails plan = services.queries().details(planId);
        PlanReview.Sheet sheet = services.review().sheet(planId);
        ReviewCounts counts = sheet.counts();
        String file = plan.fileName() == null ? PlanWords.title(plan.summary()) : plan.fileName();
        header.subtitle(t("plan.review.subtitle", file, counts.of(RowFilter.ALL), counts.targets(), counts.unread()));
        header.actions(actions(plan, counts));
        label(Part.ROWS, counts.of(RowFilter.ALL));
        label(Part.FINDINGS, sheet.findings().size());
        label(Part.UNREAD, counts.unread());
        label(Part.TARGETS, counts.targets());
    }

    private void label(Part part, int count) {
        parts.get(part).setLabel(t("plan.review.part." + part.name()) + " · " + count);
    }

    private Component[] actions(PlanDetails plan, ReviewCounts counts) {
        Div bar = new Div();
        bar.addClassName("dd-bar");
        if (plan.attachmentId() != null) {
            bar.add(PlanParts.original(services, plan));
        }
        Button page = new Button(t("plan.review.page"), event -> PlanView.open(UI.getCurrent(), plan.summary()));
        bar.add(page);
        if (plan.allows(PlanAction.SUBMIT_SIGNED)
                || plan.allows(PlanAction.SUBMIT_FOR_COMMENTS)
                || plan.allows(PlanAction.SUBMIT_FOR_APPROVAL)) {
            Button submit = new Button(t("plan.submit"), event -> SubmitDialog.open(services, plan, this::submitted));
            submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            submit.setTooltipText(
                    counts.of(RowFilter.NEEDS_DECISION) == 0
                            ? null
                            : t("plan.review.open", counts.of(RowFilter.NEEDS_DECISION)));
            bar.add(submit);
        }
        return new Component[] {bar};
    }

    private void submitted() {
        PlanView.open(UI.getCurrent(), services.queries().details(planId).summary());
    }

    private Part part() {
        return state.constant(PART, Part.class).orElse(Part.ROWS);
    }

    private void showPart() {
        content.removeAll();
        content.add(
                switch (part()) {
                    case ROWS -> new ReviewRows(services, planId, state, this::refreshHeader);
                    case FINDINGS -> PlanParts.findings(services, planId, this::showRow);
                    case UNREAD -> new UnreadPanel(services, planId, this::refreshHeader);
                    case TARGETS ->
                        PlanTargets.of(services.review().sheet(planId).targets());
                    case HEAD -> new HeadForm(services, planId, this::refreshHeader);
                });
    }

    private void showRow(long rowId) {
        state = state.with(PART, Part.ROWS)
                .with(ReviewRows.FILTER, RowFilter.ALL)
                .with(ReviewRows.ROW, rowId);
        state.go();
    }
}
