/** The files of a report: the document in the agency's layout, its PDF, and the statistics as a worksheet. */
@org.springframework.modulith.NamedInterface("output")
package vn.dondoc.report.output;
