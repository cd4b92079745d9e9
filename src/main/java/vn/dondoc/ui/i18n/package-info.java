/** Texts of the screens: bundles per feature, Vietnamese first, English second. */
package vn.dondoc.ui.i18n;
