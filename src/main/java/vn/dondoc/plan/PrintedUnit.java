package vn.dondoc.plan;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.dondoc.common.Vietnamese;
import vn.dondoc.plan.reading.Confidence;
import vn.dondoc.plan.reading.UnitReading;

/**
 * A unit name in a cell of a target, as {@code plan_target.lead_read} keeps it.
 *
 * @param raw as printed
 * @param name as understood: the catalogue's name, the suggested name, or as printed
 * @param allUnits every unit of the Department
 * @param confidence how sure the reading was
 */
record PrintedUnit(String raw, String name, boolean allUnits, Confidence confidence) {

    private static final String ALL = "ALL_UNITS";
    private static final String EVERY_UNIT = Vietnamese.key("Phòng, đơn vị thuộc Sở");

    static String write(List<UnitReading> units) {
        return units.stream()
                .map(unit -> plain(unit.raw()) + "\t" + plain(unit.name()) + "\t"
                        + (unit.allUnits() ? ALL : unit.confidence().name()))
                .collect(Collectors.joining("\n"));
    }

    /** @param text names alone, for plans that were read before the printed ones were kept */
    static List<PrintedUnit> read(String kept, String text) {
        return kept.isBlank()
                ? Stream.of(text.split(";"))
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .map(name -> new PrintedUnit(
                                name, name, Vietnamese.key(name).equals(EVERY_UNIT), Confidence.UNKNOWN))
                        .toList()
                : Arrays.stream(kept.split("\n")).map(PrintedUnit::line).toList();
    }

    private static PrintedUnit line(String line) {
        String[] cells = line.split("\t", -1);
        boolean all = cells[2].equals(ALL);
        return new PrintedUnit(cells[0], cells[1], all, all ? Confidence.EXACT : Confidence.valueOf(cells[2]));
    }

    private static String plain(String text) {
        return text.replaceAll("[\\t\\r\\n]+", " ").strip();
    }
}
