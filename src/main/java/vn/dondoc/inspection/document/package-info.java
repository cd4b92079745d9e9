/** The office documents of an inspection: notice to the unit, minutes, conclusion (domain.md sections 6 and 7). */
@org.springframework.modulith.NamedInterface("document")
package vn.dondoc.inspection.document;
