/** Screens of daily work: lists of assignments with the chosen one beside, and the page of one assignment. */
package vn.dondoc.ui.inbox;
