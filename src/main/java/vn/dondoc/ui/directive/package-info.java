/** Screens of work given outside plans: fast entry from every page, upload of a list, the list, a document. */
package vn.dondoc.ui.directive;
