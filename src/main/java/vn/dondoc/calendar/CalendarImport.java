package vn.dondoc.calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.dondoc.common.InvalidInputException;
import vn.dondoc.common.Vietnamese;

/** Takes the days that are announced for a year from a table copied out of a spreadsheet or a text file. */
@Service
public class CalendarImport {

    private static final int MOST_LINES = 500;
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");

    private final CalendarEditing editing;

    CalendarImport(CalendarEditing editing) {
        this.editing = editing;
    }

    /**
     * Reads lines of date, name and type, separated by tabs or semicolons; a heading and empty lines are skipped.
     * Dates as {@code 2027-01-01} or {@code 01/01/2027}; types by Vietnamese name ("Nghỉ lễ") or code.
     *
     * @throws InvalidInputException naming {@code table}, with the line that cannot be read
     */
    public List<CalendarDay> read(String table) {
        List<String> lines = table.lines().toList();
        if (lines.size() > MOST_LINES) {
            throw wrong("Bảng dài quá %d dòng; hãy nhập từng năm.".formatted(MOST_LINES));
        }
        List<CalendarDay> days = new ArrayList<>();
        Set<LocalDate> seen = new HashSet<>();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            String[] cells =
                    Arrays.stream(line.split("[\\t;]", -1)).map(String::strip).toArray(String[]::new);
            boolean heading = days.isEmpty() && line.chars().noneMatch(Character::isDigit);
            if (line.isEmpty() || heading) {
                continue;
            }
            CalendarDay day = day(i + 1, cells);
            if (!seen.add(day.date())) {
                throw wrong("Dòng %d: ngày %s có hai lần trong bảng.".formatted(i + 1, cells[0]));
            }
            days.add(day);
        }
        if (days.isEmpty()) {
            throw wrong(
                    "Bảng chưa có dòng nào đọc được; mỗi dòng gồm ngày, tên, loại, cách nhau bằng tab hoặc dấu chấm phẩy.");
        }
        return days;
    }

    /** Saves all of them or none; lines that the calendar already has stay as they are. */
    @Transactional
    public void save(List<CalendarDay> days) {
        days.forEach(editing::save);
    }

    private static CalendarDay day(int line, String[] cells) {
        if (cells.length < 3) {
            throw wrong("Dòng %d: cần ba cột ngày, tên, loại.".formatted(line));
        }
        LocalDate date = date(cells[0])
                .orElseThrow(() -> wrong(
                        "Dòng %d: “%s” không phải một ngày có thật, ví dụ 01/01/2027.".formatted(line, cells[0])));
        DayOffType type = type(cells[2])
                .orElseThrow(() -> wrong("Dòng %d: loại “%s” không nhận ra; dùng: %s."
                        .formatted(
                                line,
                                cells[2],
                                String.join(
                                        ", ",
                                        Arrays.stream(DayOffType.values())
                                                .map(DayOffType::label)
                                                .toList()))));
        return new CalendarDay(date, cells[1], type);
    }

    private static Optional<LocalDate> date(String text) {
        Matcher iso = ISO.matcher(text);
        Matcher written = WRITTEN.matcher(text);
        try {
            if (iso.matches()) {
                return Optional.of(LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3)));
            }
            return written.matches()
                    ? Optional.of(LocalDate.of(number(written, 3), number(written, 2), number(written, 1)))
                    : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static Optional<DayOffType> type(String text) {
        String key = Vietnamese.plainKey(text);
        return Arrays.stream(DayOffType.values())
                .filter(type -> type.name().equalsIgnoreCase(text)
                        || Vietnamese.plainKey(type.label()).equals(key))
                .findFirst();
    }

    private static InvalidInputException wrong(String message) {
        return new InvalidInputException("table", message);
    }
}
