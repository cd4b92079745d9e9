/**
 * Checklists of inspections: questions with their basis, in versions that the agency keeps, and the answers of a visit
 * (domain.md section 7).
 */
@org.springframework.modulith.NamedInterface("checklist")
package vn.dondoc.inspection.checklist;
