/**
 * Tasks (rows of an issued plan, or directives of the People's Committee) and their assignments: one unit's accountable
 * part for one due date (domain.md sections 3 and 7). Says in {@link vn.dondoc.task.TaskWorkflow} what it needs of the
 * process engine.
 */
@org.springframework.modulith.ApplicationModule(displayName = "task")
package vn.dondoc.task;
