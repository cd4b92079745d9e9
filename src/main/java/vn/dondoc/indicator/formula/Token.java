package vn.dondoc.indicator.formula;

/** A word of a formula. */
record Token(Kind kind, int at, String text) {

    enum Kind {
        NUMBER,
        /** A row's code or the name of a function. */
        NAME,
        /** {@code fact:...} or {@code task:...}. */
        SOURCE,
        SIGN,
        END
    }

    boolean is(String sign) {
        return kind == Kind.SIGN && text.equals(sign);
    }

    /** As messages quote it. */
    String quoted() {
        return kind == Kind.END ? "chỗ kết thúc" : "“" + text + "”";
    }
}
