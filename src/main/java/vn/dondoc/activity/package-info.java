/**
 * Who did what when: the stream of a person, of a unit and of the agency, read from the history of the work, from what
 * people say about it, and from the histories of plans, directives, inspections, feedback and targets. Nothing is written
 * here.
 */
@org.springframework.modulith.ApplicationModule(displayName = "activity")
package vn.dondoc.activity;
