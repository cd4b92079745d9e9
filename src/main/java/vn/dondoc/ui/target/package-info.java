/**
 * Screens of targets (chỉ tiêu): the list of a year with red first, the page of one target, its values, their source,
 * explanations, and joining what plans name twice.
 */
package vn.dondoc.ui.target;
