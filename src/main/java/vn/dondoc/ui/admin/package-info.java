/** Screens for keeping the program in order: units, people, days off, parameters, agencies, log, role matrix. */
package vn.dondoc.ui.admin;
