package vn.dondoc.plan;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.dondoc.common.Vietnamese;

/** How amendments are put in words. */
final class AmendmentWords {

    private AmendmentWords() {}

    /** {@code Quyết định số 88/QĐ-STP ngày 20/4/2024}; a document of another kind is "Văn bản". */
    static String document(String number, LocalDate date) {
        String type = number.toUpperCase(Vietnamese.LOCALE).contains("/QĐ") ? "Quyết định" : "Văn bản";
        return "%s số %s ngày %s".formatted(type, number, Vietnamese.date(date));
    }

    /** What is said of a row in each field. */
    static Map<AmendedField, String> of(StoredRow row, AgencyUnits units) {
        Map<AmendedField, String> words = new EnumMap<>(AmendedField.class);
        words.put(AmendedField.CONTENT, row.content());
        words.put(AmendedField.DELIVERABLE, row.deliverable());
        words.put(
                AmendedField.DEADLINE,
                row.phrase().isBlank()
                        ? DeadlineWords.of(row.deadline())
                        : "“%s” (%s)".formatted(row.phrase(), DeadlineWords.of(row.deadline())));
        words.put(AmendedField.LEAD_UNITS, names(row.units(UnitPart.LEAD), units));
        words.put(AmendedField.COOPERATING_UNITS, names(row.units(UnitPart.COOPERATING), units));
        return words;
    }

    private static String names(List<StoredUnit> named, AgencyUnits units) {
        return named.stream()
                .map(unit -> unit.unitId() == null ? unit.raw() : String.valueOf(units.name(unit.unitId())))
                .collect(Collectors.joining("; "));
    }
}
