package vn.dondoc.ui.plan;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.lang.Nullable;
import vn.dondoc.plan.DeadlineDecision;
import vn.dondoc.plan.DecisionReason;
import vn.dondoc.plan.PlanAction;
import vn.dondoc.plan.PlanDetails;
import vn.dondoc.plan.PlanFinding;
import vn.dondoc.plan.PlanReview;
import vn.dondoc.plan.PlanRow;
import vn.dondoc.plan.RowChange;
import vn.dondoc.plan.RowFilter;
import vn.dondoc.plan.RowUnit;
import vn.dondoc.plan.reading.Confidence;
import vn.dondoc.ui.component.Chips;
import vn.dondoc.ui.component.Empty;
import vn.dondoc.ui.component.Grids;
import vn.dondoc.ui.component.MasterDetail;
import vn.dondoc.ui.component.Narrow;
import vn.dondoc.ui.component.Tag;
import vn.dondoc.ui.component.Toast;
import vn.dondoc.ui.component.Tone;
import vn.dondoc.ui.component.UrlState;

/** The rows of a draft in a grid: the document's words, what was understood, what is open; one row beside it to mend. */
class ReviewRows extends Div {

    /** Name of the filter in the address. */
    static final String FILTER = "loc";

    /** Name of the chosen row in the address. */
    static final String ROW = "dong";

    private final transient PlanServices services;
    private final long planId;
    private final transient Runnable onChange;
    private final Chips chips = new Chips(t("plan.review.filter"));
    private final Grid<PlanRow> grid = new Grid<>();
    private final Div bulk = new Div();
    private final Div empty = new Div();
    private final MasterDetail split;
    private final transient Map<Long, List<PlanFinding>> findings = new HashMap<>();
    private transient UrlState state;
    private transient List<PlanRow> shown = List.of();
    private transient PlanDetails plan;
    private transient PlanReview.Sheet sheet;
    private Grid.Column<PlanRow> card;
    private List<Grid.Column<PlanRow>> always = List.of();
    private List<Grid.Column<PlanRow>> roomy = List.of();
    private boolean narrow;
    private boolean editable;

    ReviewRows(PlanServices services, long planId, UrlState state, Runnable onChange) {
        this.services = services;
        this.planId = planId;
        this.state = state;
        this.onChange = onChange;
        addClassName("dd-stack");
        for (RowFilter filter : RowFilter.values()) {
            chips.add(
                    filter.name(),
                    t("plan.filter." + filter.name()),
                    filter == RowFilter.NEEDS_DECISION ? Tone.SOON : null);
        }
        chips.onSelect(value -> remember(this.state.with(FILTER, value).with(ROW, null)));
        columns();
        split = new MasterDetail(new Div(grid, empty), () -> choose(null));
        Div bar = new Div(chips, bulk);
        bar.addClassName("dd-bar");
        bulk.addClassName("dd-bar");
        bulk.getStyle().set("margin-inline-start", "auto");
        add(bar, split);
        load();
        if (state.text(FILTER).isEmpty() && shown.isEmpty()) {
            remember(state.with(FILTER, RowFilter.ALL));
        }
    }

    private void remember(UrlState changed) {
        state = changed;
        state.replace();
        load();
    }

    /** Only the detail changes: the rows on the screen stay as they are. */
    private void choose(@Nullable Long rowId) {
        state = state.with(ROW, rowId);
        state.replace();
        showRow();
    }

    private void changed() {
        onChange.run();
        load();
    }

    private RowFilter filter() {
        return state.constant(FILTER, RowFilter.class).orElse(RowFilter.NEEDS_DECISION);
    }

    private void load() {
        plan = services.queries().details(planId);
        editable = plan.allows(PlanAction.EDIT) || plan.allows(PlanAction.DECIDE_DEADLINES);
        findings.clear();
        sheet = services.review().sheet(planId);
        for (PlanFinding finding : sheet.findings()) {
            finding.rowIds().forEach(row -> findings.computeIfAbsent(row, ignored -> new ArrayList<>())
                    .add(finding));
        }
        for (RowFilter filter : RowFilter.values()) {
            chips.count(filter.name(), sheet.counts().of(filter));
        }
        chips.select(filter().name());
        shown = sheet.rows(filter());
        grid.setItems(shown);
        grid.setVisible(!shown.isEmpty());
        empty.removeAll();
        if (shown.isEmpty()) {
            empty.add(new Empty(t("plan.review.none"), t("plan.review.noneHint")));
        }
        showBulk();
        showRow();
    }

    private void showRow() {
        showColumns();
        state.id(ROW)
                .flatMap(id ->
                        sheet.rows().stream().filter(row -> row.id() == id).findFirst())
                .ifPresentOrElse(
                        row -> {
                            split.show(new RowEditor(
                                    services,
                                    row,
                                    findings.getOrDefault(row.id(), List.of()),
                                    editable,
                                    this::changed));
                            shown.stream()
                                    .filter(other -> other.id() == row.id())
                                    .findFirst()
                                    .ifPresent(grid.asSingleSelect()::setValue);
                        },
                        split::clear);
    }

    private void showBulk() {
        bulk.removeAll();
        if (plan.allows(PlanAction.EDIT)) {
            bulk.add(new Button(t("plan.row.add"), event -> AddRowDialog.open(services, planId, this::changed)));
        }
        if (editable) {
            new BulkMenu(services, planId, sheet, this::changed).menu().ifPresent(bulk::add);
        }
    }

    private void columns() {
        Grids.style(grid, t("plan.review.part.ROWS"));
        grid.setAllRowsVisible(false);
        grid.setHeight("calc(100vh - 250px)");
        grid.getStyle().set("min-height", "360px");
        Grids.onOpen(grid, row -> choose(row.id()));
        var card = grid.addComponentColumn(this::card);
        card.setVisible(false);
        var code = grid.addColumn(PlanRow::code)
                .setHeader(t("plan.row.code"))
                .setWidth("84px")
                .setFlexGrow(0);
        var content = grid.addColumn(PlanRow::content)
                .setHeader(t("plan.row.content"))
                .setFlexGrow(3)
                .setWidth("180px");
        var lead = grid.addComponentColumn(this::units)
                .setHeader(t("plan.row.lead"))
                .setFlexGrow(2)
                .setWidth("150px");
        var words = grid.addComponentColumn(ReviewRows::quote)
                .setHeader(t("plan.row.printed"))
                .setFlexGrow(1)
                .setWidth("120px");
        var read = grid.addComponentColumn(ReviewRows::understood)
                .setHeader(t("plan.row.understood"))
                .setFlexGrow(1)
                .setWidth("112px");
        var look = grid.addComponentColumn(this::open)
                .setHeader(t("plan.row.look"))
                .setFlexGrow(2)
                .setWidth("160px");
        var act = grid.addComponentColumn(this::buttons).setWidth("96px").setFlexGrow(0);
        this.card = card;
        always = List.of(code, content, lead, read);
        roomy = List.of(words, look, act);
        Narrow.watch(this, narrow -> {
            this.narrow = narrow;
            showColumns();
        });
    }

    /** Beside an open row there is room for half of the columns. */
    private void showColumns() {
        boolean open = state.id(ROW).isPresent();
        card.setVisible(narrow);
        always.forEach(column -> column.setVisible(!narrow));
        roomy.forEach(column -> column.setVisible(!narrow && !open));
    }

    private Div card(PlanRow row) {
        Span head = new Span(row.code() + " · " + PlanWords.units(row.leadUnits(), row.leadText()));
        head.addClassName("muted");
        Div deadline = new Div(quote(row), new Span(" → "), understood(row));
        Div card = new Div(new Div(head), new Div(new Span(row.content())), deadline, open(row), buttons(row));
        card.addClassName("dd-stack");
        return card;
    }

    private static Span quote(PlanRow row) {
        Span words = new Span(row.deadlineText().isBlank() ? "–" : "“" + row.deadlineText() + "”");
        words.addClassName("muted");
        return words;
    }

    private static Span understood(PlanRow row) {
        Span words = new Span(PlanWords.understood(row.deadline()));
        words.getStyle().set("font-weight", "600");
        return words;
    }

    private Component units(PlanRow row) {
        Div cell = new Div();
        for (RowUnit unit : row.leadUnits()) {
            boolean sure = unit.confidence() != Confidence.SUGGESTED && unit.confidence() != Confidence.UNKNOWN;
            if (sure) {
                cell.add(new Div(new Span(unit.name())));
            } else if (unit.suggestedUnitName() != null) {
                cell.add(new Div(new Tag(Tone.SOON, t("plan.row.suggested", unit.raw(), unit.suggestedUnitName()))));
            } else {
                cell.add(new Div(new Tag(Tone.SOON, t("plan.row.unknownUnit", unit.raw()))));
            }
        }
        return cell;
    }

    private Component open(PlanRow row) {
        Div cell = new Div();
        cell.addClassName("dd-tags");
        if (!row.included()) {
            cell.add(new Tag(Tone.IDLE, t("plan.row.excluded")));
            return cell;
        }
        row.deadline().flags().stream()
                .filter(flag -> row.decisions().contains(DecisionReason.DEADLINE_UNCONFIRMED))
                .forEach(flag -> cell.add(new Tag(Tone.SOON, flag.label())));
        row.decisions().stream()
                .filter(reason -> reason != DecisionReason.DEADLINE_UNCONFIRMED
                        || row.deadline().flags().isEmpty())
                .forEach(reason -> cell.add(new Tag(Tone.SOON, reason.label())));
        findings.getOrDefault(row.id(), List.of()).stream()
                .map(PlanFinding::code)
                .distinct()
                .forEach(code -> cell.add(new Tag(Tone.IDLE, t("plan.finding." + code.name()))));
        return cell;
    }

    private Component buttons(PlanRow row) {
        Div cell = new Div();
        if (editable && canConfirm(row)) {
            Button right = new Button(t("plan.row.right"), event -> accept(row));
            right.addThemeVariants(ButtonVariant.LUMO_SMALL);
            right.setAriaLabel(t("plan.row.rightLabel", row.code()));
            cell.add(right);
        }
        return cell;
    }

    private static boolean canConfirm(PlanRow row) {
        return row.decisions().contains(DecisionReason.DEADLINE_UNCONFIRMED)
                || row.decisions().contains(DecisionReason.UNIT_SUGGESTED);
    }

    /** "Right" means: everything that the program proposes for the row is as it says. */
    private void accept(PlanRow row) {
        Toast.attempt(() -> {
            RowChange change = RowChange.nothing();
            if (row.decisions().contains(DecisionReason.UNIT_SUGGESTED)) {
                change = change.withLeadUnits(RowEditor.accepted(row.leadUnits()));
            }
            if (row.decisions().contains(DecisionReason.DEADLINE_UNCONFIRMED)) {
                change = change.withDeadline(DeadlineDecision.confirm());
            }
            services.rows().change(planId, row.id(), row.version(), change);
        });
        changed();
    }
}
