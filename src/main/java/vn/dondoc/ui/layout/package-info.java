/** The page on which an agency replaces the layout of its documents. */
package vn.dondoc.ui.layout;
