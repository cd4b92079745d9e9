/**
 * Periodic reports: the regime of an agency, a report from the opening of its period to the frozen document, and each
 * unit's part of it (domain.md sections 2, 5, 7).
 */
@org.springframework.modulith.ApplicationModule(displayName = "report")
package vn.dondoc.report;
