package vn.dondoc.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

/** The days off that come with the program, read once from the class path. */
final class ShippedDays {

    private static final String RESOURCE = "/calendar/days-off-vn.tsv";
    static final WorkCalendar CALENDAR = WorkCalendar.of(read());

    private ShippedDays() {}

    private static List<CalendarDay> read() {
        try (InputStream in = ShippedDays.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("Thiếu tệp " + RESOURCE + " trong chương trình.");
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines()
                    .skip(1)
                    .filter(line -> !line.isBlank())
                    .map(ShippedDays::day)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static CalendarDay day(String line) {
        String[] cells = line.split("\t", -1);
        return new CalendarDay(LocalDate.parse(cells[0]), cells[1], DayOffType.valueOf(cells[2]));
    }
}
