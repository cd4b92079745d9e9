/** A dated record of what was changed in organisation, accounts, calendar and parameters, for the administrator. */
@org.springframework.modulith.ApplicationModule(displayName = "audit")
package vn.dondoc.audit;
