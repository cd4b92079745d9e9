/** Agencies, the tree of units, people, roles, parameters: all data, kept by the administrator. */
@org.springframework.modulith.ApplicationModule(displayName = "organization")
package vn.dondoc.organization;
