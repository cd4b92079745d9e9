/**
 * The layout of an agency's official documents: a .docx with fields, which the agency replaces without a developer, in
 * versions; and what stands above every document of an agency.
 */
@org.springframework.modulith.ApplicationModule(displayName = "layout")
package vn.dondoc.layout;
