package vn.dondoc.plan;

/**
 * What issuing brought about.
 *
 * @param tasks tasks created: one for each row
 * @param assignments units' parts of them, each with a running process
 * @param moved parts of the replaced plan that ended because their work goes on here or was dropped
 */
public record Issued(long planId, String number, int tasks, int assignments, int moved) {}
