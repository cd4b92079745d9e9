/**
 * Inspections (domain.md section 7): the plan of a year with its team and units, each unit's visit with findings,
 * minutes and conclusion, and the remedies until they are verified. Also self-inspections, and what others find with us.
 */
@org.springframework.modulith.ApplicationModule(displayName = "inspection")
package vn.dondoc.inspection;
