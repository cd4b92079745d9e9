/**
 * What the leadership sees on one page: what is overdue and whose it is, what comes this week, how each unit stands.
 * Owns no table and changes nothing: it reads the figures of the other modules.
 */
@org.springframework.modulith.ApplicationModule(displayName = "dashboard")
package vn.dondoc.dashboard;
