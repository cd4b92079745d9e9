/** The page on which a superior agency compares the agencies below it. */
package vn.dondoc.ui.comparison;
