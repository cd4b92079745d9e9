package vn.dondoc.plan;

import vn.dondoc.deadline.SecondDeadline;

/**
 * A second deadline of a row that the Office has taken over: issuing makes it run.
 *
 * @param takenBy name of who took it over
 */
public record TakenDeadline(long id, SecondDeadline deadline, String takenBy) {}
