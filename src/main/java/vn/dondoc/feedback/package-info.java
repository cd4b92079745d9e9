/**
 * Citizen feedback (PAKN): from its receipt to the answer that is sent and published, the person behind it protected, and
 * letters of apology for what is late (domain.md section 7).
 */
@org.springframework.modulith.ApplicationModule(displayName = "feedback")
package vn.dondoc.feedback;
