/** Screens of work on the axis of time: the timeline of a plan and the calendar of a unit. */
package vn.dondoc.ui.schedule;
