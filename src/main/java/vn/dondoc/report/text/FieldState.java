package vn.dondoc.report.text;

/** Whether a field prints something. */
public enum FieldState {
    /** There is a value. */
    VALUE,
    /** The field is known but nothing was entered or can be counted: it is asked for, never printed as 0. */
    EMPTY,
    /** A place that the Office is to write. */
    ASKED,
    /** No field has this name. */
    UNKNOWN
}
