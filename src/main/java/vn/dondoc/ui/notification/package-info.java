/** The bell, the list of a person's notifications, and how a person wants to be told. */
package vn.dondoc.ui.notification;
