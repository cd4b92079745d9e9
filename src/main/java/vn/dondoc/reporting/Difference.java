package vn.dondoc.reporting;

/**
 * One thing on which the figures and the engine do not agree.
 *
 * @param assignmentId business key of the instance
 * @param task code and content, empty when there is no such task
 * @param unit who answers for it, empty when unknown
 * @param counted what the figures hold
 * @param remembered what the engine, or the task's own record, holds
 */
public record Difference(
        DifferenceKind kind, long assignmentId, String task, String unit, String counted, String remembered) {}
