package vn.dondoc.ui.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import java.util.function.ToLongFunction;
import org.springframework.lang.Nullable;

/** The product's look and behaviour for grids. */
public final class Grids {

    private Grids() {}

    /**
     * White card, rows as high as their text, no vertical lines, one row chosen at a time.
     *
     * @param label what the list holds, for people who hear the page
     */
    public static <T> Grid<T> style(Grid<T> grid, String label) {
        grid.addClassName("dd-grid");
        grid.addThemeVariants(GridVariant.LUMO_WRAP_CELL_CONTENT, GridVariant.LUMO_NO_BORDER);
        grid.setSelectionMode(Grid.SelectionMode.SINGLE);
        grid.getElement().setAttribute("aria-label", label);
        Narrow.watch(grid, narrow -> grid.getUI()
                .ifPresent(ui -> ui.beforeClientResponse(
                        grid, context -> grid.setClassName("dd-no-heads", narrow && noHeads(grid)))));
        return grid;
    }

    /** Whether the columns on the screen have no heads: cards on a telephone. */
    private static boolean noHeads(Grid<?> grid) {
        return grid.getColumns().stream()
                .filter(Component::isVisible)
                .allMatch(column -> column.getHeaderComponent() == null
                        && (column.getHeaderText() == null
                                || column.getHeaderText().isBlank()));
    }

    /** Opens a row by click, or by Space on the focused row. */
    public static <T> void onOpen(Grid<T> grid, Consumer<T> open) {
        grid.addClassName("dd-opens");
        grid.asSingleSelect().addValueChangeListener(event -> {
            if (event.isFromClient()) {
                // A second click on the same row takes the selection away: the row stays open all the same.
                T row = event.getValue() == null ? event.getOldValue() : event.getValue();
                if (event.getValue() == null) {
                    grid.asSingleSelect().setValue(row);
                }
                open.accept(row);
            }
        });
    }

    /**
     * Marks the row of what is open beside the list.
     *
     * @param chosen id of it; null to mark none
     */
    public static <T> void mark(Grid<T> grid, ToLongFunction<T> id, @Nullable Long chosen) {
        if (chosen == null) {
            grid.deselectAll();
            return;
        }
        grid.getListDataView()
                .getItems()
                .filter(row -> id.applyAsLong(row) == chosen)
                .findFirst()
                .ifPresent(grid.asSingleSelect()::setValue);
    }

    /**
     * Leaves columns out on a narrow screen (below {@value Narrow#WIDTH} px), where the list must still be read without
     * scrolling to the side. Follows the turning of a telephone.
     */
    @SafeVarargs
    public static <T> void hideWhenNarrow(Grid<T> grid, Grid.Column<T>... columns) {
        Narrow.watch(grid, narrow -> show(!narrow, columns));
    }

    /** One column of cards on a narrow screen, all others on a wide one; called when the grid has its columns. */
    public static <T> void cardWhenNarrow(Grid<T> grid, Grid.Column<T> card) {
        Grid.Column<?>[] others =
                grid.getColumns().stream().filter(column -> column != card).toArray(Grid.Column<?>[]::new);
        card.setVisible(false);
        Narrow.watch(grid, narrow -> {
            show(narrow, card);
            show(!narrow, others);
        });
    }

    private static void show(boolean visible, Grid.Column<?>... columns) {
        for (Grid.Column<?> column : columns) {
            if (column.isVisible() != visible) {
                column.setVisible(visible);
            }
        }
    }

    /** Two lines in one cell: what it is, and something about it in grey. */
    public static Component twoLines(String first, String second) {
        Span below = new Span(second);
        below.addClassNames("muted", "small");
        Div cell = new Div(new Div(new Span(first)), below);
        return cell;
    }
}
