/** Screens of citizen feedback: the list, a case, letters of apology, erasing of personal data. */
package vn.dondoc.ui.feedback;
