/**
 * Work that the Provincial People's Committee or the Department's leadership gives outside a plan (domain.md section 7):
 * the document and the tasks in it, fast entry of one, upload of a list, own counts. The tasks run as all others do.
 */
@org.springframework.modulith.ApplicationModule(displayName = "directive")
package vn.dondoc.directive;
