/** Screens of inspections: the year's plans, one plan, one inspected unit, checklists, and the strip above the inbox. */
package vn.dondoc.ui.inspection;
