package vn.dondoc.report.text;

import java.util.Map;
import vn.dondoc.report.PartState;

/**
 * What a unit has contributed to a report, as material of the Office.
 *
 * @param texts the four texts; a missing one is not in the map
 */
public record PartText(long unitId, String unitName, PartState state, Map<PartTopic, String> texts) {

    /** Whether the Office works with it: sent or accepted. */
    public boolean usable() {
        return state == PartState.SENT || state == PartState.ACCEPTED;
    }
}
