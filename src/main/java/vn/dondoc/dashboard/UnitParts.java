package vn.dondoc.dashboard;

import java.util.List;
import vn.dondoc.report.PartCount;

/**
 * A unit's parts of the reports of a window.
 *
 * @param unit name of the unit
 */
public record UnitParts(String unit, List<PartCount> parts) {

    /** Takes an unmodifiable copy. */
    public UnitParts {
        parts = List.copyOf(parts);
    }
}
