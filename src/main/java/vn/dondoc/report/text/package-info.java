/**
 * The text of a report: outlines as templates of the agency, fields that print figures and keep their link, the
 * compiler, the Office's sections with their versions, comparison and checks (domain.md sections 2 and 3).
 */
@org.springframework.modulith.NamedInterface("text")
package vn.dondoc.report.text;
