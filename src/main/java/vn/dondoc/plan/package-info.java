/**
 * The plan (kế hoạch): drafting from a document, review of what was read, comments, approval, issuing. Only an issued
 * plan has running tasks (domain.md section 7).
 */
@org.springframework.modulith.ApplicationModule(displayName = "plan")
package vn.dondoc.plan;
