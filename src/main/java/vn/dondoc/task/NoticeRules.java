package vn.dondoc.task;

import java.time.LocalTime;
import java.util.List;

/**
 * What an agency has decided about notices; see the parameters {@code notice.*}.
 *
 * @param daysBefore working days before the due date, 0 = the day itself
 * @param overdueUnit working days after it; 0 = nobody is told, likewise the next two
 * @param reportDays working days before units report; 0 = nobody is told
 * @param hour local time of every notice
 * @param unitReportDay day of March, June, September and December by which units report
 * @param windowFirstDay day of the month on which a report period begins, in the month before its quarter
 */
record NoticeRules(
        List<Integer> daysBefore,
        int overdueUnit,
        int overdueDeputy,
        int overdueDirector,
        int reportDays,
        LocalTime hour,
        int unitReportDay,
        int windowFirstDay) {

    NoticeRules {
        daysBefore = List.copyOf(daysBefore);
    }
}
