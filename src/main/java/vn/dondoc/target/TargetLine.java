package vn.dondoc.target;

import java.util.List;
import vn.dondoc.common.Area;

/**
 * A line of the list of targets.
 *
 * @param unit unit of measure
 * @param wanted in words, for example {@code ≥ 80%}
 * @param leadUnitIds units of the agency that lead it, of all joined ones
 * @param cooperatingUnitIds units that help, without those that lead
 * @param toAsk nobody leads it, or a printed name waits for somebody to say what it means
 * @param codes of this target and of those joined to it
 * @param series the line through the year, earliest first
 * @param level the wanted level itself
 * @param explanationOpen an explanation was asked for and is not accepted yet
 */
public record TargetLine(
        long id,
        String code,
        String name,
        String unit,
        String wanted,
        Area area,
        Standing standing,
        List<Long> leadUnitIds,
        List<Long> cooperatingUnitIds,
        boolean toAsk,
        List<String> codes,
        List<SeriesPoint> series,
        Wanted level,
        boolean explanationOpen) {

    /** Takes unmodifiable copies. */
    public TargetLine {
        leadUnitIds = List.copyOf(leadUnitIds);
        cooperatingUnitIds = List.copyOf(cooperatingUnitIds);
        codes = List.copyOf(codes);
        series = List.copyOf(series);
    }
}
