/** Saved views of lists: the links beside a list and in the navigation. */
package vn.dondoc.ui.view;
