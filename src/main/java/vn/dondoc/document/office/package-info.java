/**
 * Lays out official documents as .docx: page, national header, number and date, paragraphs, tables, signature,
 * recipients, page number (domain.md section 6). Knows how a document looks, never what it says: all words come from the
 * caller, who takes them from the agency's data.
 */
@org.springframework.modulith.NamedInterface("office")
package vn.dondoc.document.office;
