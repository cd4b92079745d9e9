package vn.dondoc.ui.target;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.ObjIntConsumer;
import java.util.function.Predicate;
import org.springframework.lang.Nullable;
import vn.dondoc.ui.component.Chips;
import vn.dondoc.ui.component.Confirm;
import vn.dondoc.ui.component.Empty;
import vn.dondoc.ui.component.Grids;
import vn.dondoc.ui.component.MasterDetail;
import vn.dondoc.ui.component.Narrow;
import vn.dondoc.ui.component.PageHeader;
import vn.dondoc.ui.component.Tag;
import vn.dondoc.ui.component.Toast;
import vn.dondoc.ui.component.Tone;

/** The rows of a file before they are saved: those that were not understood first, each to be mended or left out. */
class UploadReview extends Div {

    private static final String OPEN = "OPEN";
    private static final String TAKEN = "TAKEN";
    private static final String LEFT = "LEFT";

    private final transient TargetServices services;
    private final transient UploadWork work;
    private final transient Runnable onEnd;
    private final transient ObjIntConsumer<UploadWork> onSaved;
    private final PageHeader header = new PageHeader(t("target.review.title"));
    private final Chips chips = new Chips(t("target.review.filter"));
    private final Grid<UploadWork.Row> grid = new Grid<>();
    private final Div empty = new Div();
    private final MasterDetail split;

    @Nullable
    private Integer chosen;

    UploadReview(TargetServices services, UploadWork work, Runnable onEnd, ObjIntConsumer<UploadWork> onSaved) {
        this.services = services;
        this.work = work;
        this.onEnd = onEnd;
        this.onSaved = onSaved;
        addClassName("dd-stack");
        chips.add(OPEN, t("target.review.open"), Tone.SOON)
                .add(TAKEN, t("target.review.taken"), null)
                .add(LEFT, t("target.review.left"), null)
                .onSelect(value -> show());
        columns();
        split = new MasterDetail(new Div(grid, empty), () -> choose(null));
        add(header);
        if (work.same() > 0) {
            add(TargetWords.muted(t("target.review.same", work.same())));
        }
        add(chips, split);
        chips.select(work.openRows() > 0 ? OPEN : TAKEN);
        show();
    }

    private void columns() {
        Grids.style(grid, t("target.review.title"));
        Grids.onOpen(grid, row -> choose(row.line()));
        grid.setAllRowsVisible(true);
        var card = grid.addComponentColumn(row -> {
            Div cell = new Div(new Div(new Span(t("target.review.line", row.line()) + ": " + name(row))), state(row));
            cell.addClassName("dd-stack");
            return cell;
        });
        card.setVisible(false);
        var line = grid.addColumn(UploadWork.Row::line)
                .setHeader(t("target.review.lineHead"))
                .setWidth("80px")
                .setFlexGrow(0);
        var target =
                grid.addColumn(UploadReview::name).setHeader(t("target.name")).setFlexGrow(3);
        var state = grid.addComponentColumn(UploadReview::state)
                .setHeader(t("target.review.look"))
                .setFlexGrow(2);
        Narrow.watch(grid, narrow -> {
            card.setVisible(narrow);
            List.of(line, target, state).forEach(column -> column.setVisible(!narrow));
        });
    }

    private static String name(UploadWork.Row row) {
        if (row.change() != null) {
            return row.change().code() + " " + TargetWords.name(row.change().name());
        }
        String code = row.problem() == null ? "" : row.problem().code();
        return code.isBlank() ? t("target.review.noCode") : code;
    }

    private static Component state(UploadWork.Row row) {
        Div cell = new Div();
        if (row.leftOut() != null) {
            cell.add(new Tag(Tone.IDLE, t("target.review.isLeft")), new Div(new Span(row.leftOut())));
        } else if (row.change() != null) {
            cell.add(new Span(
                    row.change().before().isEmpty()
                            ? row.change().after()
                            : t(
                                    "target.review.beforeAfter",
                                    row.change().before(),
                                    row.change().after())));
        } else if (row.problem() != null) {
            cell.add(
                    new Tag(Tone.LATE, t("target.review.notUnderstood")),
                    new Div(new Span(row.problem().message())));
        }
        return cell;
    }

    private void show() {
        chips.count(OPEN, work.openRows())
                .count(TAKEN, work.changes().size())
                .count(
                        LEFT,
                        work.rows().stream()
                                .filter(row -> row.leftOut() != null)
                                .count());
        List<UploadWork.Row> rows = work.rows().stream().filter(shown()).toList();
        grid.setItems(rows);
        grid.setVisible(!rows.isEmpty());
        empty.removeAll();
        if (rows.isEmpty()) {
            empty.add(new Empty(t("target.review.none"), t("target.review.noneHint")));
        }
        header.subtitle(t("target.review.subtitle", work.name(), work.window().label()));
        actions();
        detail();
    }

    private Predicate<UploadWork.Row> shown() {
        return switch (chips.selected()) {
            case TAKEN -> UploadWork.Row::taken;
            case LEFT -> row -> row.leftOut() != null;
            default -> UploadWork.Row::open;
        };
    }

    private void actions() {
        Button giveUp = new Button(
                t("target.review.giveUp"),
                event -> Confirm.danger(
                        t("target.review.giveUpTitle"),
                        t("target.review.giveUpText"),
                        t("target.review.giveUp"),
                        () -> {
                            UploadWork.end();
                            onEnd.run();
                        }));
        Button save = new Button(t("target.review.save", work.changes().size()), event -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.setDisableOnClick(true);
        save.setEnabled(work.openRows() == 0 && !work.changes().isEmpty());
        header.actions(giveUp, save);
    }

    private void save() {
        Toast.attempt(() -> onSaved.accept(work, services.files().save(work.changes())));
        if (getParent().isPresent()) {
            // refused: somebody may have entered one of the values meanwhile
            show();
        }
    }

    private void set(UploadWork.Row row) {
        work.set(row);
        chosen = null;
        if (OPEN.equals(chips.selected()) && work.openRows() == 0) {
            chips.select(TAKEN);
        }
        show();
    }

    /** Opens a row beside the others, or none. */
    void choose(@Nullable Integer line) {
        chosen = line;
        detail();
    }

    private void detail() {
        if (chosen == null) {
            split.clear();
            grid.deselectAll();
            return;
        }
        split.show(new UploadRowEditor(services, work, work.row(chosen), this::set));
    }
}
