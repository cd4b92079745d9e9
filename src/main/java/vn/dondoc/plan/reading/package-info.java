/**
 * Reading a plan document: .docx, .xlsx or a pasted table into task rows, target rows, what was not understood, and
 * findings. Pure functions over bytes; nothing is stored. Rules and their sources: {@code domain.md} sections 1, 4, 9.
 */
@org.springframework.modulith.NamedInterface("reading")
package vn.dondoc.plan.reading;
