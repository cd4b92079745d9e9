package vn.dondoc.year;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.lang.Nullable;
import vn.dondoc.SharedFiles;

/**
 * What must exist on which day, worked out from the tables beside the sample and from nothing of the program: each row
 * of the plan with its units and due date, and the periods of the four recurring rows.
 */
final class Book {

    static final LocalDate SIGNED = LocalDate.of(2024, 3, 19);

    private static final Map<String, String> UNITS = Map.of(
            "Văn phòng Sở", "vp",
            "Phòng Hành chính tư pháp", "hctp",
            "Phòng Bổ trợ tư pháp", "bttp",
            "Phòng Xây dựng, Kiểm tra và Theo dõi thi hành pháp luật", "xdkt");
    private static final List<String> ALL = List.of("vp", "hctp", "bttp", "xdkt", "pbgd", "ttra", "tgpl");

    /** An occurrence of a recurring row. */
    private record Occurrence(LocalDate opens, LocalDate due) {}

    final List<Entry> entries = new ArrayList<>();
    final Set<String> tasks = new LinkedHashSet<>();
    private final Map<String, List<Occurrence>> series = new LinkedHashMap<>();
    private final Map<String, List<String>> leads = new LinkedHashMap<>();

    Book() {
        for (Map<String, String> row : SharedFiles.rows("plan-an-giang-56.tsv")) {
            leads.put(code(row), units(row.get("lead_units")));
        }
        for (Map<String, String> row : SharedFiles.rows("deadlines-an-giang-56.tsv")) {
            String code = row.get("task");
            tasks.add(code);
            if (row.get("kind").equals("RECURRING")) {
                series.put(code, occurrences(code));
            } else {
                LocalDate due = row.get("due_date").isEmpty() ? null : LocalDate.parse(row.get("due_date"));
                LocalDate opens = row.get("kind").equals("RANGE") ? LocalDate.parse(row.get("start_date")) : SIGNED;
                leads.get(code).forEach(unit -> add(new Entry(code, unit, 1, SIGNED, due, opens)));
            }
        }
    }

    /** Writes down what appears on a day: the occurrences whose period begins. */
    List<Entry> appearOn(LocalDate day) {
        List<Entry> fresh = new ArrayList<>();
        if (day.equals(SIGNED)) {
            fresh.addAll(entries);
        }
        series.forEach((code, all) -> {
            for (int i = 0; i < all.size(); i++) {
                Occurrence one = all.get(i);
                LocalDate appears = one.opens().isBefore(SIGNED) ? SIGNED : one.opens();
                if (appears.equals(day)) {
                    for (String unit : leads.get(code)) {
                        fresh.add(add(new Entry(code, unit, i + 1, day, one.due(), day)));
                    }
                }
            }
        });
        return fresh;
    }

    /** Due date of the task's next occurrence that has not appeared by the end of a day. */
    @Nullable
    LocalDate next(String code, LocalDate day) {
        return series.getOrDefault(code, List.of()).stream()
                .filter(one -> one.opens().isAfter(day))
                .map(Occurrence::due)
                .findFirst()
                .orElse(null);
    }

    Entry add(Entry entry) {
        entries.add(entry);
        return entry;
    }

    List<String> leads(String code) {
        return leads.get(code);
    }

    /** domain.md section 4: months, the window 21 to 20, the 19th of the last month of a quarter. */
    private static List<Occurrence> occurrences(String code) {
        List<Occurrence> all = new ArrayList<>();
        switch (code) {
            case "I.11.1" -> {
                for (int month = 3; month <= 12; month++) {
                    LocalDate first = LocalDate.of(2024, month, 1);
                    all.add(new Occurrence(first, first.plusMonths(1).minusDays(1)));
                }
            }
            case "I.12.2" -> {
                for (int month = 3; month <= 12; month++) {
                    all.add(new Occurrence(LocalDate.of(2024, month - 1, 21), LocalDate.of(2024, month, 22)));
                }
            }
            case "I.12.1" -> {
                // the first three quarters and the year, each confirmed with its last day
                for (int month = 3; month <= 9; month += 3) {
                    LocalDate first = LocalDate.of(2024, month - 2, 1);
                    all.add(new Occurrence(first, first.plusMonths(3).minusDays(1)));
                }
                all.add(new Occurrence(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 12, 31)));
            }
            case "I.12.3" -> {
                for (int month = 3; month <= 12; month += 3) {
                    all.add(new Occurrence(LocalDate.of(2024, month - 2, 1), LocalDate.of(2024, month, 19)));
                }
            }
            default -> throw new IllegalArgumentException("No periods for " + code);
        }
        return all;
    }

    private static List<String> units(String leads) {
        if (leads.equals("Phòng, đơn vị thuộc Sở")) {
            return ALL;
        }
        // groups of people: the Office follows them
        return Stream.of(leads.split(";"))
                .map(name -> UNITS.getOrDefault(name.strip(), "vp"))
                .toList();
    }

    private static String code(Map<String, String> row) {
        return row.get("appendix") + "." + row.get("section_no") + "." + row.get("row_no");
    }
}
