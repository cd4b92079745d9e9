/**
 * Finds tasks, documents, results, files, comments, inspections, feedback and targets by their words, with or without Vietnamese diacritics, among what
 * the person may see. The index is a table of this module, kept in the transaction of each change
 * (docs/decisions/0042).
 */
@org.springframework.modulith.ApplicationModule(displayName = "search")
package vn.dondoc.search;
