package vn.dondoc.task;

/**
 * Where a request around an assignment belongs.
 *
 * @param version of the request, to hand back with the next step
 */
public record RequestPlace(long assignmentId, int version) {}
