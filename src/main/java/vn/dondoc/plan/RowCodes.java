package vn.dondoc.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How people name the rows of a plan: appendix, section, number ("I.2.5"). Unique inside the plan. */
final class RowCodes {

    private RowCodes() {}

    /** Codes by row id. */
    static Map<Long, String> of(List<StoredRow> rows) {
        Map<Long, String> codes = new HashMap<>();
        Map<Integer, String> byPosition = new HashMap<>();
        Map<String, Integer> taken = new HashMap<>();
        for (StoredRow row : rows) {
            String code = code(row, byPosition);
            int times = taken.merge(code, 1, Integer::sum);
            String unique = times == 1 ? code : code + " (" + times + ")";
            codes.put(row.id(), unique);
            byPosition.put(row.position(), unique);
        }
        return codes;
    }

    private static String code(StoredRow row, Map<Integer, String> byPosition) {
        if (row.rowNo().isEmpty() && row.parentPosition() != null && byPosition.containsKey(row.parentPosition())) {
            return byPosition.get(row.parentPosition()) + "-" + (row.position() - row.parentPosition());
        }
        String own = row.rowNo().isEmpty() ? "dòng " + row.position() : row.rowNo();
        // a row "4.7" of section 4 already says its section
        boolean saysSection = !row.sectionNo().isEmpty() && own.startsWith(row.sectionNo() + ".");
        return join(row.appendix(), saysSection ? "" : row.sectionNo(), own);
    }

    private static String join(String... parts) {
        StringBuilder code = new StringBuilder();
        for (String part : parts) {
            if (!part.isEmpty()) {
                code.append(code.isEmpty() ? "" : ".").append(part);
            }
        }
        return code.toString();
    }
}
