/**
 * Working days of an agency: weekends, holidays, substitute days, swapped days off and make-up working days
 * (domain.md section 4, rule 2). The facts are data, announced every year, and can be changed per agency.
 */
@org.springframework.modulith.ApplicationModule(displayName = "Lịch làm việc")
package vn.dondoc.calendar;
