package vn.dondoc.task;

/** How a process instance came to its end. */
public enum Ending {
    DONE,
    CANCELLED,
    SUPERSEDED
}
