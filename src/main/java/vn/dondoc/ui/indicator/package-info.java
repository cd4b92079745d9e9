/** Screens of the statistics appendix: values of a period, and the template with its versions. */
package vn.dondoc.ui.indicator;
