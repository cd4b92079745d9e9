/** Screens of the registers: lists, fast entry, history, tables from files; the same for every register. */
package vn.dondoc.ui.register;
