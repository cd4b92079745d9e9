/** Screens of plans: the list, taking a document in, mending what was read, the way to issuing. */
package vn.dondoc.ui.plan;
