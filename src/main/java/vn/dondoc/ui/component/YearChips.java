package vn.dondoc.ui.component;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Consumer;

/** The years of a list, one of them chosen; it stands in the page's address. Hidden while there is one only. */
public final class YearChips extends Div {

    private static final String YEAR = "nam";

    private final String label;

    /** @param label says what is filtered, for people who hear the page */
    public YearChips(String label) {
        this.label = label;
    }

    /**
     * Shows the years.
     *
     * @param address of the page, which may name a year
     * @param otherwise the year of an address that names none
     * @param onSelect takes the address with another year, which the browser shows already
     * @return the chosen year
     */
    public int show(UrlState address, List<Integer> years, int otherwise, Consumer<UrlState> onSelect) {
        int year = (int) address.number(YEAR, otherwise);
        Chips chips = new Chips(label);
        years.forEach(one -> chips.add(String.valueOf(one), String.valueOf(one), null));
        chips.select(String.valueOf(year)).onSelect(value -> {
            UrlState changed = address.with(YEAR, value);
            changed.replace();
            onSelect.accept(changed);
        });
        removeAll();
        add(chips);
        setVisible(years.size() > 1);
        return year;
    }
}
