package vn.dondoc.plan;

/** The two unit columns of a row. */
public enum UnitPart {
    /** Cơ quan chủ trì. */
    LEAD,
    /** Cơ quan phối hợp. */
    COOPERATING
}
