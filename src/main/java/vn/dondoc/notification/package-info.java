/**
 * Who hears of what: notifications of a person, e-mail, the calendar feed, the Office's chasing letter. Listens to what
 * the other features publish; none of them knows this module.
 */
@org.springframework.modulith.ApplicationModule(displayName = "notification")
package vn.dondoc.notification;
