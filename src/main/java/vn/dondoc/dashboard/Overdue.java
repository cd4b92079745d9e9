package vn.dondoc.dashboard;

import java.util.List;
import java.util.Map;
import org.springframework.lang.Nullable;

/**
 * What is overdue and whose it is.
 *
 * @param total everything of all kinds
 * @param ownField of these in the field of the deputy who looks; 0 for anybody else
 * @param kinds the same by kind, kinds without any left out
 * @param units the same by unit: the own field first, then the most overdue
 * @param longest the longest overdue things, the own field first
 */
public record Overdue(
        long total, long ownField, Map<ItemKind, Long> kinds, List<OfUnit> units, List<BoardItem> longest) {

    /**
     * What one unit, or one body outside, has overdue.
     *
     * @param unitId null = a body outside, or the agency as a whole, for example a report that nobody has sent
     * @param unit name of the unit or body; empty for the agency as a whole
     */
    public record OfUnit(@Nullable Long unitId, String unit, long count, boolean ownField) {}
}
