/** Work on the axis of time: the timeline of a plan and the calendar of a unit, with the agency's days off. */
@org.springframework.modulith.ApplicationModule(displayName = "schedule")
package vn.dondoc.schedule;
