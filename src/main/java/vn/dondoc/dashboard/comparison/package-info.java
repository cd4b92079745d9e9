/**
 * What a superior agency sees of the agencies below it: counts side by side, and the list of the tasks that it gave
 * itself. Nothing else crosses from one agency to another.
 */
@org.springframework.modulith.NamedInterface("comparison")
package vn.dondoc.dashboard.comparison;
