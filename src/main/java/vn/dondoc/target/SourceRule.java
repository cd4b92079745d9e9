package vn.dondoc.target;

/**
 * Where the values of a target come from.
 *
 * @param code of a fact of a register ({@code PAKN.ANSWERED_IN_TIME}), or of a row of the statistics form
 * @param baseCode for {@link Kind#SHARE}: the fact that it is a share of; else empty
 */
public record SourceRule(Kind kind, String code, String baseCode) {

    /** What is counted. */
    public enum Kind {
        /** A number of a register. */
        FACT,
        /** One number of registers in percent of another. */
        SHARE,
        /** A row of the statistics form. */
        ROW
    }

    /** A number of a register. */
    public static SourceRule fact(String code) {
        return new SourceRule(Kind.FACT, code, "");
    }

    /** A share of two numbers, in percent. */
    public static SourceRule share(String code, String baseCode) {
        return new SourceRule(Kind.SHARE, code, baseCode);
    }

    /** A row of the statistics form. */
    public static SourceRule row(String code) {
        return new SourceRule(Kind.ROW, code, "");
    }
}
