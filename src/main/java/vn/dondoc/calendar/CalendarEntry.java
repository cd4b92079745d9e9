package vn.dondoc.calendar;

import java.time.LocalDate;
import org.springframework.lang.Nullable;

/**
 * One line of an agency's calendar as its keeper sees it.
 *
 * @param date the day, Asia/Ho_Chi_Minh
 * @param name why
 * @param type what kind of exception; null when the agency has declared a shipped exception void
 * @param origin where the line comes from
 */
public record CalendarEntry(
        LocalDate date, String name, @Nullable DayOffType type, Origin origin) {

    /** Where a line comes from. */
    public enum Origin {
        /** Came with the program. */
        SHIPPED("Có sẵn"),
        /** Added by the agency. */
        ADDED("Cơ quan thêm"),
        /** Came with the program, changed by the agency. */
        CHANGED("Cơ quan sửa"),
        /** Came with the program, declared void by the agency: an ordinary day. */
        VOID("Cơ quan bỏ");

        private final String label;

        Origin(String label) {
            this.label = label;
        }

        /** Vietnamese name for screens. */
        public String label() {
            return label;
        }
    }
}
