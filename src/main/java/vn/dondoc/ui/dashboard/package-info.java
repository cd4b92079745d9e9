/** The leadership's page, the lists behind its numbers, and its form for a wall screen. */
package vn.dondoc.ui.dashboard;
