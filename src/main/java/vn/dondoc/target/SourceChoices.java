package vn.dondoc.target;

import java.util.List;
import vn.dondoc.register.Fact;

/**
 * What values can be drawn from.
 *
 * @param shares usual shares, ready to choose; any two facts can be put together as well
 * @param facts every number of the registers
 * @param rows numbers of the statistics form in force
 */
public record SourceChoices(List<Share> shares, List<Fact> facts, List<Row> rows) {

    /** Takes unmodifiable copies. */
    public SourceChoices {
        shares = List.copyOf(shares);
        facts = List.copyOf(facts);
        rows = List.copyOf(rows);
    }

    /** A usual share. */
    public record Share(SourceRule rule, String label) {}

    /** A row of the statistics form. */
    public record Row(String code, String label, String unit) {}
}
