package vn.dondoc.ui.directive;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.lang.Nullable;
import vn.dondoc.directive.ListReport;
import vn.dondoc.directive.ListRow;
import vn.dondoc.directive.RowDoubt;
import vn.dondoc.ui.component.Chips;
import vn.dondoc.ui.component.Confirm;
import vn.dondoc.ui.component.Empty;
import vn.dondoc.ui.component.MasterDetail;
import vn.dondoc.ui.component.PageHeader;
import vn.dondoc.ui.component.Toast;
import vn.dondoc.ui.component.Tone;

/** A list as read, with what is doubtful marked; decided row by row or many at once, then taken whole. */
class ListReview extends Div {

    private static final String OPEN = "OPEN";
    private static final String ALL = "ALL";
    private static final String LEFT_OUT = "LEFT_OUT";

    private final transient DirectiveServices services;
    private final transient ListWork work;
    private final transient Runnable onEnd;
    private final transient Consumer<ListReport> onTaken;
    private final PageHeader header = new PageHeader(t("directives.review.title"));
    private final Chips chips = new Chips(t("directives.review.filter"));
    private final ListReviewGrid grid;
    private final Div empty = new Div();
    private final Div bulk = new Div();
    private final MasterDetail split;
    private transient Map<Integer, List<RowDoubt>> doubts = Map.of();

    @Nullable
    private Integer chosen;

    ListReview(DirectiveServices services, ListWork work, Runnable onEnd, Consumer<ListReport> onTaken) {
        this.services = services;
        this.work = work;
        this.onEnd = onEnd;
        this.onTaken = onTaken;
        addClassName("dd-stack");
        chips.add(OPEN, t("directives.review.open"), Tone.SOON)
                .add(ALL, t("directives.review.all"), null)
                .add(LEFT_OUT, t("directives.review.leftOut"), null)
                .onSelect(value -> show());
        grid = new ListReviewGrid(services, row -> choose(row.position()), this::change);
        split = new MasterDetail(new Div(grid, empty), () -> choose(null));
        Div bar = new Div(chips, bulk);
        bar.addClassName("dd-bar");
        bulk.addClassName("dd-bar");
        bulk.getStyle().set("margin-inline-start", "auto");
        Span account = new Span(t(
                "directives.review.account",
                work.account().stream().mapToInt(one -> one.rows()).sum(),
                work.account().stream()
                        .map(one -> one.rows() + " " + one.label())
                        .collect(Collectors.joining(", "))));
        account.addClassNames("muted", "small");
        add(header, account, bar, split);
        check();
        chips.select(doubts.isEmpty() ? ALL : OPEN);
        show();
    }

    private void check() {
        doubts = services.lists().doubts(work.rows());
    }

    private void show() {
        List<ListRow> rows = work.rows().stream().filter(this::shown).toList();
        long open = doubts.size();
        long leftOut = work.rows().stream().filter(row -> !row.taken()).count();
        chips.count(OPEN, open).count(ALL, work.rows().size()).count(LEFT_OUT, leftOut);
        grid.show(rows, doubts);
        grid.setVisible(!rows.isEmpty());
        empty.removeAll();
        if (rows.isEmpty()) {
            empty.add(new Empty(t("directives.review.none"), t("directives.review.noneHint")));
        }
        header.subtitle(t("directives.review.subtitle", work.name(), work.rows().size(), open));
        actions(open);
        bulk();
        detail();
    }

    private boolean shown(ListRow row) {
        return switch (chips.selected()) {
            case OPEN -> doubts.containsKey(row.position());
            case LEFT_OUT -> !row.taken();
            default -> true;
        };
    }

    private void actions(long open) {
        Button giveUp = new Button(
                t("directives.review.giveUp"),
                event -> Confirm.danger(
                        t("directives.review.giveUpTitle"),
                        t("directives.review.giveUpText"),
                        t("directives.review.giveUp"),
                        () -> {
                            ListWork.end();
                            onEnd.run();
                        }));
        long taken = work.rows().stream().filter(ListRow::taken).count();
        Button take = new Button(t("directives.review.take", taken), event -> take());
        take.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        take.setDisableOnClick(true);
        take.setEnabled(open == 0 && taken > 0);
        take.setTooltipText(open == 0 ? null : t("directives.review.stillOpen", open));
        header.actions(giveUp, take);
    }

    private void take() {
        Toast.attempt(() -> onTaken.accept(services.lists().create(work.rows(), work.files())));
        if (getParent().isPresent()) {
            // refused: somebody may have entered the same meanwhile
            check();
            show();
        }
    }

    private void bulk() {
        bulk.removeAll();
        long deadlines = count(RowDoubt.Kind.DEADLINE_UNCONFIRMED);
        if (deadlines > 0) {
            bulk.add(new Button(
                    t("directives.review.confirmAll", deadlines),
                    event -> changeAll(RowDoubt.Kind.DEADLINE_UNCONFIRMED, ListRow::confirmed)));
        }
        long duplicates = count(RowDoubt.Kind.DUPLICATE);
        if (duplicates > 0) {
            bulk.add(new Button(
                    t("directives.review.allNew", duplicates),
                    event -> changeAll(RowDoubt.Kind.DUPLICATE, ListRow::isNew)));
            bulk.add(new Button(
                    t("directives.review.leaveDuplicates", duplicates),
                    event -> changeAll(
                            RowDoubt.Kind.DUPLICATE, row -> row.leftOut(t("directives.review.duplicateReason")))));
        }
    }

    private long count(RowDoubt.Kind kind) {
        return doubts.values().stream()
                .filter(ofRow -> ofRow.stream().anyMatch(doubt -> doubt.kind() == kind))
                .count();
    }

    private void changeAll(RowDoubt.Kind kind, UnaryOperator<ListRow> change) {
        doubts.forEach((position, ofRow) -> {
            if (ofRow.stream().anyMatch(doubt -> doubt.kind() == kind)) {
                work.change(position, change);
            }
        });
        check();
        show();
    }

    private void change(int position, UnaryOperator<ListRow> change) {
        work.change(position, change);
        check();
        if (OPEN.equals(chips.selected()) && chosen != null && !doubts.containsKey(chosen)) {
            chosen = null;
        }
        show();
    }

    private void choose(@Nullable Integer position) {
        chosen = position;
        detail();
    }

    private void detail() {
        grid.beside(chosen != null);
        if (chosen == null) {
            split.clear();
            grid.deselectAll();
            return;
        }
        ListRow row = work.row(chosen);
        split.show(new ListRowEditor(
                services, row, doubts.getOrDefault(chosen, List.of()), change -> change(row.position(), change)));
    }
}
