package vn.dondoc.target;

import java.util.Arrays;

/** How a value is held against the wanted one (domain.md section 9: "Tối thiểu N" is at least N, a bare 100 equals 100). */
public enum Comparison {
    AT_LEAST(">=", "≥"),
    AT_MOST("<=", "≤"),
    MORE(">", ">"),
    LESS("<", "<"),
    EQUAL("=", "=");

    private final String code;
    private final String sign;

    Comparison(String code, String sign) {
        this.code = code;
        this.sign = sign;
    }

    /** As plans keep it. */
    public String code() {
        return code;
    }

    /** As people write it. */
    public String sign() {
        return sign;
    }

    static Comparison of(String code) {
        return Arrays.stream(values())
                .filter(one -> one.code.equals(code))
                .findFirst()
                .orElse(EQUAL);
    }

    /** @param order of the actual value to the wanted one, as {@code compareTo} gives it */
    boolean holds(int order) {
        return switch (this) {
            case AT_LEAST -> order >= 0;
            case AT_MOST -> order <= 0;
            case MORE -> order > 0;
            case LESS -> order < 0;
            case EQUAL -> order == 0;
        };
    }
}
