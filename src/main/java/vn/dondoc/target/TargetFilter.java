package vn.dondoc.target;

import java.util.Set;
import org.springframework.lang.Nullable;
import vn.dondoc.common.Vietnamese;

/**
 * Which targets are listed.
 *
 * @param unitId only those that this unit leads or helps with; null = all that the person may see
 * @param states empty = all
 * @param toAsk only those whose lead unit is to be asked for
 * @param text words of the code or the name, marks and case do not matter
 */
public record TargetFilter(int year, @Nullable Long unitId, Set<TargetState> states, boolean toAsk, String text) {

    /** Takes an unmodifiable copy. */
    public TargetFilter {
        states = Set.copyOf(states);
    }

    /** Whether a target of the year is listed. */
    public boolean fits(TargetLine line) {
        return (unitId == null
                        || line.leadUnitIds().contains(unitId)
                        || line.cooperatingUnitIds().contains(unitId))
                && (states.isEmpty() || states.contains(line.standing().state()))
                && (!toAsk || line.toAsk())
                && said(line);
    }

    private boolean said(TargetLine line) {
        String words = Vietnamese.plainKey(text);
        return words.isEmpty()
                || Vietnamese.plainKey(String.join(" ", line.codes()) + " " + line.name())
                        .contains(words);
    }

    /** All of a year. */
    public static TargetFilter of(int year) {
        return new TargetFilter(year, null, Set.of(), false, "");
    }
}
