package vn.dondoc.register;

/** What a field of a register holds. */
public enum FieldType {
    /** A count or a measure, zero or more. */
    NUMBER,
    /** Đồng. */
    MONEY,
    DATE,
    TEXT,
    YES_NO,
    CHOICE
}
