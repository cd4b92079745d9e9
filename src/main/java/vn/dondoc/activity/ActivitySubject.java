package vn.dondoc.activity;

/** What an act is about. */
public enum ActivitySubject {
    TASK,
    PLAN,
    DIRECTIVE,
    INSPECTION,
    FEEDBACK,
    TARGET
}
