package vn.dondoc.ui.register;

import static vn.dondoc.ui.i18n.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.springframework.lang.Nullable;
import vn.dondoc.register.EntryProblem;
import vn.dondoc.register.EntryUpload;
import vn.dondoc.register.RegisterDefinition;
import vn.dondoc.ui.component.Alert;
import vn.dondoc.ui.component.Chips;
import vn.dondoc.ui.component.Confirm;
import vn.dondoc.ui.component.Empty;
import vn.dondoc.ui.component.Formats;
import vn.dondoc.ui.component.Grids;
import vn.dondoc.ui.component.MasterDetail;
import vn.dondoc.ui.component.Narrow;
import vn.dondoc.ui.component.PageHeader;
import vn.dondoc.ui.component.ReasonDialog;
import vn.dondoc.ui.component.Tag;
import vn.dondoc.ui.component.Toast;
import vn.dondoc.ui.component.Tone;

/** The rows of a file before they are taken over: doubtful ones first, each of them to be mended or left out. */
class UploadReview extends Div {

    private static final String OPEN = "OPEN";
    private static final String ALL = "ALL";
    private static final String LEFT_OUT = "LEFT_OUT";

    private final transient RegisterServices services;
    private final transient UploadWork work;
    private final transient Runnable onEnd;
    private final transient IntConsumer onTaken;
    private final PageHeader header = new PageHeader(t("register.review.title"));
    private final Chips chips = new Chips(t("register.review.filter"));
    private final Grid<EntryUpload> grid = new Grid<>();
    private final Div empty = new Div();
    private final MasterDetail split;
    private transient Map<Integer, List<EntryProblem>> problems = Map.of();

    @Nullable
    private Integer chosen;

    UploadReview(RegisterServices services, UploadWork work, Runnable onEnd, IntConsumer onTaken) {
        this.services = services;
        this.work = work;
        this.onEnd = onEnd;
        this.onTaken = onTaken;
        addClassName("dd-stack");
        chips.add(OPEN, t("register.review.open"), Tone.SOON)
                .add(ALL, t("register.review.all"), null)
                .add(LEFT_OUT, t("register.review.leftOut"), null)
                .onSelect(value -> show());
        columns();
        split = new MasterDetail(new Div(grid, empty), () -> choose(null));
        add(header);
        work.reading().notes().forEach(note -> add(new Alert(Tone.BRAND, note)));
        if (!work.reading().unknown().isEmpty()) {
            add(new Alert(
                    Tone.SOON,
                    t(
                            "register.review.unknown",
                            String.join(", ", work.reading().unknown()))));
        }
        add(chips, split);
        check();
        chips.select(problems.isEmpty() ? ALL : OPEN);
        show();
    }

    private void columns() {
        Grids.style(grid, t("register.review.title"));
        Grids.onOpen(grid, row -> choose(row.position()));
        grid.setHeight("calc(100vh - 300px)");
        grid.getStyle().set("min-height", "320px");
        Grid.Column<EntryUpload> card = grid.addComponentColumn(
                row -> new Div(new Div(new Span(row.place())), new Div(new Span(words(row))), look(row)));
        List<Grid.Column<EntryUpload>> wide = List.of(
                grid.addColumn(EntryUpload::position)
                        .setHeader(t("register.review.row"))
                        .setWidth("70px")
                        .setFlexGrow(0),
                grid.addColumn(this::days)
                        .setHeader(
                                work.register().periodic()
                                        ? t("register.window")
                                        : work.register().dayLabel())
                        .setWidth("170px")
                        .setFlexGrow(0),
                grid.addColumn(this::words).setHeader(t("register.review.says")).setFlexGrow(3),
                grid.addComponentColumn(this::look)
                        .setHeader(t("register.review.look"))
                        .setFlexGrow(3));
        card.setVisible(false);
        Narrow.watch(grid, narrow -> {
            card.setVisible(narrow);
            wide.forEach(column -> column.setVisible(!narrow));
        });
    }

    private void check() {
        problems = services.uploads().problems(work.register().code(), work.rows());
    }

    private void show() {
        List<EntryUpload> rows = work.rows().stream().filter(this::shown).toList();
        long leftOut = work.rows().stream().filter(row -> !row.taken()).count();
        chips.count(OPEN, problems.size()).count(ALL, work.rows().size()).count(LEFT_OUT, leftOut);
        grid.setItems(rows);
        grid.setVisible(!rows.isEmpty());
        empty.removeAll();
        if (rows.isEmpty()) {
            empty.add(new Empty(t("register.review.none"), t("register.review.noneHint")));
        }
        header.subtitle(t(
                "register.review.subtitle",
                work.name(),
                work.register().label(),
                work.rows().size(),
                problems.size()));
        actions();
        detail();
    }

    private boolean shown(EntryUpload row) {
        return switch (chips.selected()) {
            case OPEN -> problems.containsKey(row.position());
            case LEFT_OUT -> !row.taken();
            default -> true;
        };
    }

    private void actions() {
        Button giveUp = new Button(
                t("register.review.giveUp"),
                event -> Confirm.danger(
                        t("register.review.giveUpTitle"),
                        t("register.review.giveUpText"),
                        t("register.review.giveUp"),
                        () -> {
                            UploadWork.end();
                            onEnd.run();
                        }));
        long taken = work.rows().stream().filter(EntryUpload::taken).count();
        Button take = new Button(t("register.review.take", taken), event -> take());
        take.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        take.setDisableOnClick(true);
        take.setEnabled(problems.isEmpty() && taken > 0);
        header.actions(giveUp, take);
    }

    private void take() {
        Toast.attempt(() -> onTaken.accept(
                services.uploads().take(work.register().code(), work.rows()).size()));
        if (getParent().isPresent()) {
            // refused: somebody may have entered the same meanwhile
            check();
            show();
        }
    }

    private void change(int position, UnaryOperator<EntryUpload> change) {
        work.change(position, change);
        check();
        if (OPEN.equals(chips.selected()) && !problems.containsKey(position)) {
            chosen = null;
        }
        show();
    }

    /** Opens a row beside the others, or none. */
    void choose(@Nullable Integer position) {
        chosen = position;
        detail();
    }

    private void detail() {
        if (chosen == null) {
            split.clear();
            grid.deselectAll();
            return;
        }
        split.show(editor(work.row(chosen)));
    }

    private Component editor(EntryUpload row) {
        Div editor = new Div(EntryFields.muted(row.place()), new H2(t("register.review.rowNumber", row.position())));
        editor.addClassName("dd-stack");
        if (!row.taken()) {
            editor.add(
                    new Alert(Tone.BRAND, t("register.review.leftOutIs", row.leftOut())),
                    new Button(
                            t("register.review.takeAgain"), event -> change(row.position(), now -> now.leftOut(null))));
            return editor;
        }
        List<EntryProblem> ofRow = problems.getOrDefault(row.position(), List.of());
        EntryFields fields = new EntryFields(services, work.register());
        fields.set(row.draft());
        Div told = new Div();
        told.addClassName("dd-stack");
        fields.show(ofRow).forEach(problem -> told.add(new Alert(Tone.SOON, problem.message())));
        Button save = new Button(
                t("register.review.save"), event -> change(row.position(), now -> now.mended(fields.draft())));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Button leave = new Button(
                t("register.review.leave"),
                event -> ReasonDialog.ask(
                        t("register.review.leaveTitle"),
                        t("register.review.leave"),
                        reason -> change(row.position(), now -> now.leftOut(reason))));
        Div bar = new Div(save, leave);
        bar.addClassName("dd-bar");
        boolean onlyUnusual = !ofRow.isEmpty() && ofRow.stream().noneMatch(EntryProblem::refused);
        if (onlyUnusual) {
            bar.add(new Button(t("register.review.right"), event -> change(row.position(), EntryUpload::confirmed)));
        }
        editor.add(told, bar, fields);
        return editor;
    }

    private Component look(EntryUpload row) {
        Div cell = new Div();
        if (!row.taken()) {
            cell.add(new Tag(Tone.IDLE, t("register.review.isLeftOut")), new Div(new Span(row.leftOut())));
        }
        problems.getOrDefault(row.position(), List.of())
                .forEach(problem -> cell.add(new Div(
                        new Tag(
                                problem.refused() ? Tone.LATE : Tone.SOON,
                                t(problem.refused() ? "register.review.wrong" : "register.review.unusual")),
                        new Span(" " + label(problem.field()) + problem.message()))));
        return cell;
    }

    private String label(String field) {
        return work.register().field(field).map(one -> one.label() + ": ").orElse("");
    }

    private String days(EntryUpload row) {
        RegisterDefinition register = work.register();
        String day = Formats.date(row.draft().day());
        return register.periodic() ? Formats.date(row.draft().from()) + " – " + day : day;
    }

    private String words(EntryUpload row) {
        String words = work.register().fields().stream()
                .filter(field -> row.draft().values().get(field.code()) != null)
                .limit(8)
                .map(field -> field.label() + ": "
                        + shortened(row.draft().values().get(field.code()).toString()))
                .collect(Collectors.joining("; "));
        return services.unitName(row.draft().unitId()) + (words.isEmpty() ? "" : "; " + words);
    }

    private static String shortened(String words) {
        return words.length() > 80 ? words.substring(0, 80) + "…" : words;
    }
}
