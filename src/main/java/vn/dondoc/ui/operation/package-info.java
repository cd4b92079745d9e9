/** Screens for keeping the program running: background work that failed, and what happened while time passed. */
package vn.dondoc.ui.operation;
