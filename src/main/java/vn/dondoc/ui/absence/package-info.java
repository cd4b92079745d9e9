/** Screens of absences with a substitute, and of handing work over. */
package vn.dondoc.ui.absence;
