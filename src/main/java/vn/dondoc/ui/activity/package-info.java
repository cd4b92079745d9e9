/** The stream of what happens, of a person, of a unit, or of all work that one may see. */
package vn.dondoc.ui.activity;
